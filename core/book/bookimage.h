// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

struct sqlite3;

/// A kind of record and the fields that each of its records has, in the order of description.
struct KindOfRecord
{
    QString kind;            ///< as in the log, "member.status"
    QStringList fields;
};

/// All kinds that this program knows, in the order of its list.
QList<KindOfRecord> kindsOfRecord();

/// A record as it stands in the tables.
struct RecordRow
{
    QString org;             ///< whose log says it
    qint64 at = 0;           ///< entry it stands on now
    qint64 made = 0;         ///< entry that made it first
    QString id;
    QByteArray payload;      ///< of that entry; empty once erased
    QStringList values;      ///< of its fields, as text; lists as JSON
};

/// A log as a book holds it, without its entries.
struct HeldLog
{
    QString org;
    qint64 size = 0;
    QByteArray root;
    qint64 cosigned = 0;     ///< of our own log what the upper office confirmed, of another one what we confirmed
    QString checkpoint;      ///< of another log: the last signed one that was received
};

/// A checkpoint that our log key signed.
struct SignedCheckpoint
{
    qint64 size = 0;
    QString note;
};

/// A book as it stood, read from the bytes that Book::image() gave; it needs no open book, so any thread may have one. What is
/// still being typed, keystrokes in fields, is not among what it says.
class BookImage
{
public:
    /// Reads the bytes. Corrupt when they are no book.
    static Result<BookImage> of(const QByteArray &image);

    QString org() const { return m_org; }
    qint64 epoch() const { return m_epoch; }

    /// Our own log first, then the others by their organisation.
    const QList<HeldLog> &logs() const { return m_logs; }
    const QList<SignedCheckpoint> &checkpoints() const { return m_checkpoints; }

    /// Entries of our own log that were recorded together, in their order; one alone is not among them.
    const QList<EntryRange> &commits() const { return m_commits; }

    /// Calls `take` with each of the entries of a log in their order; ends with its first error. Corrupt.
    Result<Done> eachEntry(const QString &org, const std::function<Result<Done>(const StoredEntry &)> &take) const;

    /// The indexes of the entries of a log of which nothing but the entry itself is kept, in their order. Corrupt.
    Result<QList<qint64>> erasedEntries(const QString &org) const;

    /// Calls `take` with each record of a kind: by organisation, then in the order in which they were made.
    Result<Done> eachRecord(const KindOfRecord &kind, const std::function<Result<Done>(const RecordRow &)> &take) const;

    /// SHA-256 of each kept file in hex, sorted. Corrupt.
    Result<QStringList> fileHashes() const;

    /// Calls `take` with each kept file by its SHA-256 in hex.
    Result<Done> eachFile(const std::function<Result<Done>(const QString &sha256, const QByteArray &bytes)> &take) const;

private:
    using Row = QVariantList;
    Result<Done> each(const QByteArray &sql, const QList<QString> &values, const std::function<Result<Done>(const Row &)> &take) const;

    QByteArray m_image;                  ///< outlives the connection, which reads from it
    std::shared_ptr<sqlite3> m_connection;
    QString m_org;
    qint64 m_epoch = 1;
    QList<HeldLog> m_logs;
    QList<SignedCheckpoint> m_checkpoints;
    QList<EntryRange> m_commits;
};

/// In what two books differ.
struct BookComparison
{
    qint64 entries = 0;              ///< of the first book's own log
    qint64 otherEntries = 0;         ///< of the second one's
    qint64 common = 0;               ///< leading entries that are the same in both, byte for byte
    qint64 records = 0;              ///< of the first book that were compared
    qint64 files = 0;                ///< that both keep
    QStringList differences = {};    ///< in the language now in use; empty when the books are equal up to what one of them has more

    bool areEqual() const { return differences.isEmpty(); }
};

/// Compares two books: organisation, entries with salt and payload, the logs of others, records of every kind, kept files. That
/// one of them goes on behind the entries which both have is no difference, nor is what these further entries say of a record;
/// that both go on is one. Corrupt.
Result<BookComparison> compare(const BookImage &first, const BookImage &second);
