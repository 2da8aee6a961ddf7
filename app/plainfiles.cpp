// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plainfiles.h"

namespace cli {

QList<Command> plainFileCommands()
{
    return ageCommands() + minisignCommands() + noteCommands() + leafCommands() + proofCommands() + witnessCommands()
        + certificateCommands();
}

} // namespace cli
