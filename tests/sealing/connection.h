// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tests of the sealing share: SQLite without Qt Sql between, so that every return code is seen.

#include "core/crypto/hash.h"
#include "core/sealing/sealedvfs.h"

#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <utility>

/// A connection of SQLite's C interface; what it answers is kept for the test to look at.
class Connection
{
public:
    Connection() = default;
    /// Opens a name or a URI; `isSealed` prepares it first, `vfs` is for plain files.
    explicit Connection(const QString &name, bool isSealed, const char *vfs = nullptr)
    {
        m_code = sqlite3_open_v2(name.toUtf8().constData(), &m_connection,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, vfs);
        if (!m_connection)
            return; // not even the memory for it
        sqlite3_extended_result_codes(m_connection, 1);
        if (m_code == SQLITE_OK && isSealed && !sealing::prepare(m_connection))
            m_code = SQLITE_MISUSE;
#ifdef Q_OS_WIN
        if (m_code == SQLITE_OK && isSealed) // there is no shared memory for a write-ahead log that others may open too
            sqlite3_exec(m_connection, "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr);
#endif
    }
    explicit Connection(const sealing::SealedFile &file) : Connection(file.uri(), true) {}
    Connection(Connection &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)), m_code(other.m_code) {}
    Connection &operator=(Connection &&other) noexcept
    {
        std::swap(m_connection, other.m_connection);
        m_code = other.m_code;
        return *this;
    }
    ~Connection() { sqlite3_close(m_connection); }

    sqlite3 *get() const { return m_connection; }
    int code() const { return m_code; }

    /// Runs statements up to the first that fails; its code.
    int run(const QByteArray &sql)
    {
        if (!m_connection)
            return m_code;
        return m_code = sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr);
    }

    /// The rows of a query as text, columns with `|` and rows with LF between; code() says whether it came to its end.
    QByteArray rows(const QByteArray &sql)
    {
        QByteArray out;
        sqlite3_stmt *statement = nullptr;
        m_code = sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr);
        while (m_code == SQLITE_OK || m_code == SQLITE_ROW) {
            m_code = sqlite3_step(statement);
            if (m_code != SQLITE_ROW)
                break;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
                out += (i > 0 ? "|" : "") + QByteArray(bytes, sqlite3_column_bytes(statement, i));
            }
            out += '\n';
        }
        if (m_code == SQLITE_DONE)
            m_code = SQLITE_OK;
        sqlite3_finalize(statement);
        return out;
    }

    QByteArray value(const QByteArray &sql) { return rows(sql).split('\n').first(); }

    bool isSound() { return value("PRAGMA integrity_check") == "ok" && m_code == SQLITE_OK; }

private:
    sqlite3 *m_connection = nullptr;
    int m_code = SQLITE_OK;
};
