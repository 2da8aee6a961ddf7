// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

/// The verbs on plain files, one list per format; plainFileCommands() joins them.
namespace cli {

QList<Command> ageCommands(); ///< age keygen, pubkey, encrypt, decrypt
QList<Command> minisignCommands(); ///< minisign keygen, sign, verify
QList<Command> noteCommands(); ///< note keygen, vkey, sign, verify
QList<Command> leafCommands(); ///< log leaf-hash, root, prove-inclusion, prove-consistency on lines of text
QList<Command> proofCommands(); ///< proof make, verify; verify inclusion, consistency
QList<Command> witnessCommands(); ///< witness init, add-log, add-checkpoint
QList<Command> certificateCommands(); ///< cert show, verify; fingerprint

} // namespace cli
