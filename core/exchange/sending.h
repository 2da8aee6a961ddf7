// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/book/book.h"
#include "core/domain/peer.h"
#include "core/exchange/updatealong.h"

enum class HandedOver { No, Yes };

/// Writes a bundle for a peer to a file: all of our log that the peer has not countersigned yet, the files it speaks of,
/// our cosignature of the peer's log (the receipt) and our verdicts. The file is written whole, read back and compared
/// before the making of it is recorded. Returns what was recorded. An upper office sends its cells the receipt and
/// verdicts only; its own log stays with it. A book that was restored and waits for its upper office asks it for what it holds
/// of the log instead of sending any; the office's next bundle to a cell that asked gives that back. An update package can go along to a cell.
/// Refused when the file is there and `existing` is Keep, and when an update is to go up; Io.
Result<BundleMade> makeBundle(Book &book, const Peer &peer, const QString &path, HandedOver handedOver, Existing existing, const UpdateAlong &update = {});

/// Records that a bundle that was made went out to its receiver.
Result<Changes> handOver(Book &book, const BundleId &bundle);

/// A file name that tells a stranger nothing: 16 hex digits and ".sochibo.age".
QString freshBundleName();
