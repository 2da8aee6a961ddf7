// SPDX-License-Identifier: GPL-3.0-or-later
// An open export is a folder with the whole book in published forms, readable by anybody, described in docs/open-export.md:
//
//   README.txt            what this is and how it is checked, in Vietnamese and English
//   book.json             canonical JSON: whose book, the logs with size, root and erased entries, our signed checkpoints, what was
//                         recorded together, the kept files
//   log.jsonl             a line for each entry of each log, ours first: organisation, index, entry, salt, payload
//   records/KIND.jsonl    a line for each record as it stands: organisation, indexes of its entries, payload
//   tables/KIND.csv       the same as a table, RFC 4180, formulas neutralised
//   files/SHA256.ext      every file the book keeps
//   files.csv             which record names which file
//   papers/...            closed minutes, correction slips and extracts once more under names that people read
//   SHA256SUMS            the hash of every file above, as `sha256sum -c` takes it
//   export.note           signed note by the office key over the hashes of book.json and SHA256SUMS
#pragma once

#include "core/book/rebuilding.h"

/// A book as it stood, taken in its thread: what an open export is made of in any thread.
struct OpenSnapshot
{
    QString name;            ///< of the organisation
    QDateTime time;          ///< UTC
    qint64 entries = 0;      ///< of the book's own log
    QByteArray image;
    QByteArray head;         ///< book.json
    std::shared_ptr<const SigningKey> office;  ///< signs what was written; gone with the last copy of this
    QByteArray officeKey;    ///< its public half, a verifier key
};

/// What an open export came to.
struct OpenExport
{
    QString folder;          ///< full path
    qint64 entries = 0;      ///< of all logs in it
    qint64 records = 0;
    qint64 files = 0;        ///< kept ones, in files/
    qint64 papers = 0;
    QString fingerprint;     ///< the 30 digits of the office key that signed it
};

/// What stands in an open export, checked against its own hashes and signature.
struct ReadExport
{
    QDateTime time;          ///< UTC
    QString fingerprint;     ///< the 30 digits of the office key that signed it; whose they are is for people to compare
    BookParts parts;
};

/// An open book as it stands now. Corrupt, Io.
Result<OpenSnapshot> takeOpen(const Book &book, const QDateTime &now);

/// The full path of a folder into which an export may go: it is not there yet or is empty, and lies in no book. Refused.
Result<QString> placeForExport(const QString &folder);

/// Writes an open export into a folder that is not there yet or is empty, whole or not at all. Refused when it holds something
/// or lies inside the folder of a book; Corrupt, Io.
Result<OpenExport> writeOpenExport(const OpenSnapshot &snapshot, const QString &folder);

/// Reads an open export and checks it: every file against SHA256SUMS and no file beside them, SHA256SUMS and book.json against their
/// signature by the office key that the log names, each log's size, root and erased entries, each kept file against its name and
/// the list in book.json. Corrupt, naming the files that are damaged, missing or not of it and the entries whose content was taken out;
/// NotFound when the folder is none; Untrusted for a wrong signature, and when the key has other digits than were typed, in any
/// grouping, where some were; Unsupported for a newer program's; Io.
Result<ReadExport> readOpenExport(const QString &folder, const std::optional<QString> &digits = {});
