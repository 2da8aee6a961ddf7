// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"

namespace paper {

/// How many slips of one size are cut from a sheet.
struct SlipGrid
{
    int columns = 1;
    int rows = 1;

    int perSheet() const { return columns * rows; }
};

/// The same slip of paper several times on each sheet, with marks where to cut; as many slips as are asked for, so the last
/// sheet may have room left. `grids` are tried in their order, and the first in whose slips the blocks fit is taken; where none
/// does, each copy is laid out on whole pages as by layOut(). Errors as layOut(); Invalid for less than one copy.
Result<Pages> layOutSlips(const Blocks &blocks, const Theme &theme, int copies, const QList<SlipGrid> &grids);

/// The grid that layOutSlips() would take; nothing when whole pages are needed.
Result<std::optional<SlipGrid>> slipGridFor(const Blocks &blocks, const Theme &theme, const QList<SlipGrid> &grids);

} // namespace paper
