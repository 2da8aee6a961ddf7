// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sealing/sealedvfs.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

/// One SQLite file, opened through Qt Sql in the one way the book needs. Its statements are prepared once and run through
/// SQLite's own interface on Qt's connection: QSqlQuery makes a text for the name of each value it binds, which cost more
/// than writing the row.
class Database
{
public:
    /// Opens or makes the file, every page of it sealed under the book's key: write-ahead log, synchronous FULL, exclusive,
    /// temporary data in memory. This is the only place that opens a book's SQLite file. Busy when another program holds it,
    /// Corrupt when a page does not open with the key or the file is not a sealed one, Io otherwise.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement.
    Result<Done> run(const QString &sql, const QVariantList &values = {});

    /// Runs one statement; how many rows it changed.
    Result<qint64> change(const QString &sql, const QVariantList &values = {});

    /// Runs the statements of a migration.
    Result<Done> runScript(const QByteArray &script);

    /// Calls `take` with the columns of each row.
    Result<Done> each(const QString &sql, const QVariantList &values, const std::function<void(const QVariantList &)> &take);

    /// The whole database as it stands in this connection, as the bytes of an ordinary SQLite file; nothing touches the disk.
    Result<QByteArray> image();

    /// Puts the database of such bytes in the place of this one, page by page through the sealing. Corrupt when they are none.
    Result<Done> load(const QByteArray &image);

    /// Closes the file and forgets its key; from then on everything is Refused (`locked`).
    void close();
    bool isOpen() const { return m_handle; }

    /// What the sealing saw of the file, while it is open.
    const sealing::SealedFile &file() const { return *m_file; }

    /// The first column of the first row, or `otherwise`.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}, const QVariant &otherwise = {});

private:
    Database(const QString &connection, sealing::SealedFile file) : m_file(std::move(file)), m_connection(connection) {}
    Result<sqlite3_stmt *> prepared(const QString &sql);
    Error failure() const;

    std::optional<sealing::SealedFile> m_file;  ///< outlives the connection
    QString m_connection;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;  ///< of m_database; null once closed
    QHash<QString, sqlite3_stmt *> m_statements;
};

/// Rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    static Result<Transaction> nested(Database &database);  ///< a savepoint inside another transaction
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)), m_isNested(other.m_isNested) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<Done> commit();

private:
    Transaction(Database &database, bool isNested) : m_database(&database), m_isNested(isNested) {}

    Database *m_database;
    bool m_isNested;
};
