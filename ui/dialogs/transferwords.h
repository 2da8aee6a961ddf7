// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/arriving.h"
#include "ui/widgets/style.h"

/// The words in which the window speaks of transfers, in the language now in use.
namespace transferwords {

QString stage(TransferStage stage);
Tone tone(const ListedTransfer &listed, const QDate &today);

/// "Leaves for good", "Comes for a time".
QString kind(const Transfer &transfer);

/// By when what comes next is to be done, and what that is; empty when nothing is waited for.
QString next(const ListedTransfer &listed, const QDate &today);

/// Where the member counts, and until when: one sentence.
QString whereCounted(const Transfer &transfer);

/// How this book knows that a packet is from whom it says: one sentence.
QString trust(PacketTrust trust);

}
