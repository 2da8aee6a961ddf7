// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/bookimage.h"

/// A log with its entries, as an open export holds it.
struct LogParts
{
    HeldLog log;
    QList<StoredEntry> entries;
};

/// All that a book is made of but its secrets, and what is made anew from that.
struct BookParts
{
    QString org;             ///< 8 hex digits
    qint64 epoch = 1;        ///< of the last book that had them
    QList<LogParts> logs;    ///< our own first
    QList<SignedCheckpoint> checkpoints;
    QList<EntryRange> commits;
    QList<QByteArray> files;

    /// The public halves of the keys that our own log names last; nothing when it names none that can be read.
    std::optional<OfficeKeys> officeKeys() const;

    /// Where the copy went that these parts are of, in the words of its move; nothing when it was not handed over.
    std::optional<BookMoved> moved() const;
};

/// Whether a book may be made of a copy that was handed over and goes on elsewhere.
enum class AlthoughMoved { No, Yes };

/// What a rebuilt book is.
struct Rebuilt
{
    QString name;            ///< of the organisation
    qint64 entries = 0;      ///< of our own log that were there before
    qint64 added = 0;        ///< that the rebuilding wrote behind them
    bool isEnrolled = false; ///< its upper office is known: it has to be enrolled once more
    qint64 knownHere = 0;    ///< entries that this computer knew of the organisation's log, where these are more than were there; else 0
    qsizetype packets = 0;   ///< open transfers with a sealed packet, whose secret was none of the parts
    QStringList problems;    ///< what the examination of the new book found; empty when all is well
};

/// Makes a book of its parts in a new folder, whole or not at all. Secrets are no parts: the book gets a new key, the given
/// passphrase, a new identity and new signing keys, which its log says behind the entries that were there, as it does after a
/// recovery; slots of recovery sheet and escrow end. It has a new epoch, and where it knows an upper office it waits for that
/// office's word as a restored one. Of a copy that was handed over a book is made with AlthoughMoved::Yes only, and its epoch is not
/// that of the copy that went on. Refused for such a one (`moved`) and when the folder is not empty; Corrupt when an entry is not what its
/// log says, when a log has another root than stated or than one of its checkpoints says, our own ones too, or when the tables
/// cannot follow; Unsupported; Io.
Result<Rebuilt> rebuildBook(const QString &folder, const BookParts &parts, const SecretBytes &passphrase, keystore::Cost cost, const QDateTime &now,
                            AlthoughMoved althoughMoved = AlthoughMoved::No);
