// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace cli {

/// `members list` with a choice of its own: on standard output, or into a file.
Result<Done> listChosen(const Call &call);

} // namespace cli
