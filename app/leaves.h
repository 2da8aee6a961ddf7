// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace cli {

/// The leaf hashes of the lines in the call's first operand or standard input. A line's end does not belong to its
/// entry; a last line without one counts.
Result<QList<QByteArray>> leafHashesOf(const Call &call);

} // namespace cli
