// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/slips.h"

namespace paper {

/// Labels on sheets that are cut already: each text in its own field of the grid, row by row from the upper left. The first
/// `skipped` fields stay empty: labels of a sheet that was begun. Errors as layOut(); Invalid without a label or with as many
/// skipped as a sheet has; Refused when a label is higher than its field, with its number from 1 in args.
Result<Pages> layOutLabels(const QList<Blocks> &labels, const Theme &theme, const SlipGrid &grid, int skipped = 0);

} // namespace paper
