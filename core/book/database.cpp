// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/database_p.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QScopeGuard>
#include <QUuid>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

/// What SQLite says in its own words of what the system said last.
static int fromSystem(int system, int code)
{
#ifdef Q_OS_WIN
    return system == ERROR_SHARING_VIOLATION ? SQLITE_BUSY : system == ERROR_WRITE_PROTECT || system == ERROR_ACCESS_DENIED ? SQLITE_READONLY : code;
#else
    return system == ENOSPC ? SQLITE_FULL : system == EROFS || system == EACCES ? SQLITE_READONLY : code;
#endif
}

/// Whether a file is an ordinary SQLite file, which a sealed one never looks like.
static bool isUnsealed(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.read(16).startsWith("SQLite format 3");
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey)
{
    if (isUnsealed(path))
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file %1 is not encrypted, so this program did not write it. It was not opened; restore the last backup."), {path}};
    auto file = sealing::SealedFile::use(path, bookId, bookKey);
    if (!file)
        return file.error();
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(*file)));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    database->m_database.setDatabaseName(database->m_file->uri());
    if (!database->m_database.open())
        return Error{Error::Io,
                     QT_TRANSLATE_NOOP("Error", "The book's file %1 cannot be opened."),
                     {path},
                     database->m_database.lastError().text()};
    database->m_handle = *static_cast<sqlite3 **>(database->m_database.driver()->handle().data());
    if (!sealing::prepare(database->m_handle))
        return database->failure();
    // Exclusive before the first access to the write-ahead log, so that no shared-memory file is ever made.
    for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384", "PRAGMA secure_delete=ON",
                               "PRAGMA foreign_keys=ON",
                               // SQLite 3.40 can lose what it spilled into its log before a savepoint was rolled back
                               "PRAGMA cache_spill=OFF"}) {
        if (auto run = database->runScript(pragma); !run)
            return run.error();
    }
    return database;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (sqlite3_stmt *statement : std::exchange(m_statements, {}))
        sqlite3_finalize(statement);
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_file.reset(); // after the connection: the key goes with the last of both
}

static Error isLocked()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The book is locked. Open it with its passphrase first."), {}, {}, "locked"};
}

/// Why the last call failed.
Error Database::failure() const
{
    const QString detail = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(sqlite3_extended_errcode(m_handle));
    if (const auto place = m_file->failure())
        return {Error::Corrupt,
                QT_TRANSLATE_NOOP("Error", "The book's file is damaged or was changed from outside, at byte %1 of %2. Nothing more is written to it. "
                                           "Keep the folder as it is and restore the last backup."),
                {QString::number(place->offset), m_file->path() + QLatin1String(place->kind == 'D' ? "" : place->kind == 'J' ? "-journal" : "-wal")},
                detail};
    // What the system said last speaks of this call only when it was one that writes or opens.
    int code = sqlite3_errcode(m_handle) & 0xff;
    if (code == SQLITE_IOERR || code == SQLITE_CANTOPEN)
        code = fromSystem(sqlite3_system_errno(m_handle), code);
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Busy, QT_TRANSLATE_NOOP("Error", "The book is in use by another program. Nothing was changed."), {}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup."), {}, detail};
    case SQLITE_NOMEM:
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The computer has no memory left for this. Nothing was changed; close other programs and try again."), {}, detail};
    case SQLITE_FULL:
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was changed; make room and try again."), {}, detail};
    case SQLITE_READONLY:
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The book's folder cannot be written to. Nothing was changed."), {}, detail};
    case SQLITE_CONSTRAINT:
        return {Error::Refused, QT_TRANSLATE_NOOP("Error", "This is recorded already. Nothing was changed."), {}, detail};
    default:
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The book could not be read or written. Nothing was changed."), {}, detail};
    }
}

Result<sqlite3_stmt *> Database::prepared(const QString &sql)
{
    if (!m_handle)
        return isLocked();
    if (sqlite3_stmt *found = m_statements.value(sql))
        return found;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure();
    m_statements.insert(sql, statement);
    return statement;
}

namespace {

/// One run of a prepared statement: values bound for its length, given back ready for the next.
class Run
{
public:
    Run(sqlite3_stmt *statement, const QVariantList &values) : m_statement(statement)
    {
        Q_ASSERT(!sqlite3_stmt_busy(statement));  // a row being read does not ask its own statement again
        Q_ASSERT(sqlite3_bind_parameter_count(statement) == values.size());
        for (int i = 0; i < int(values.size()) && !isBad(); ++i)
            bind(i + 1, values[i]);
    }
    ~Run()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// Whether there is a row; false at the end and on an error, which `isBad` tells apart.
    bool next()
    {
        if (!isBad())
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    bool isBad() const { return m_code != SQLITE_ROW && m_code != SQLITE_DONE; }

    /// A value of the row. Where there is no memory for it the run is bad from then on, and the row must not be taken.
    QVariant column(int i)
    {
        switch (sqlite3_column_type(m_statement, i)) {
        case SQLITE_NULL: return {};
        case SQLITE_INTEGER: return qint64(sqlite3_column_int64(m_statement, i));
        case SQLITE_BLOB: {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, i));
            if (!bytes && sqlite3_errcode(sqlite3_db_handle(m_statement)) == SQLITE_NOMEM)
                m_code = SQLITE_NOMEM;
            return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, i));
        }
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, i));
            if (!text)
                m_code = SQLITE_NOMEM;
            return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, i));
        }
        }
    }

private:
    // The values outlive the run, so SQLite reads texts and blobs where they are.
    void bind(int place, const QVariant &value)
    {
        // Without memory for a value the statement would run with NULL in its place.
        if (const int code = bindValue(place, value); code != SQLITE_OK)
            m_code = code;
    }

    int bindValue(int place, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return sqlite3_bind_null(m_statement, place);
        case QMetaType::QString: {
            const auto *text = static_cast<const QString *>(value.constData());
            if (text->isEmpty())  // a null QString too is an empty text, not NULL; and this one SQLite does not translate
                return sqlite3_bind_text(m_statement, place, "", 0, SQLITE_STATIC);
            return sqlite3_bind_text16(m_statement, place, text->utf16(), int(text->size() * 2), SQLITE_STATIC);
        }
        case QMetaType::QByteArray: {
            const auto *bytes = static_cast<const QByteArray *>(value.constData());
            return bytes->isEmpty() ? sqlite3_bind_zeroblob(m_statement, place, 0)
                                    : sqlite3_bind_blob64(m_statement, place, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_STATIC);
        }
        default: Q_ASSERT(value.canConvert<qint64>()); return sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }

    sqlite3_stmt *m_statement;
    int m_code = SQLITE_DONE;
};

} // namespace

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    Run run(*statement, values);
    while (run.next()) { }
    if (run.isBad())
        return failure();
    return qint64(sqlite3_changes(m_handle));
}

Result<Done> Database::run(const QString &sql, const QVariantList &values)
{
    const auto changed = change(sql, values);
    if (!changed)
        return changed.error();
    return Done{};
}

Result<Done> Database::runScript(const QByteArray &script)
{
    if (!m_handle)
        return isLocked();
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return Done{};
}

Result<Done> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const QVariantList &)> &take)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    Run run(*statement, values);
    const int columns = sqlite3_column_count(*statement);
    QVariantList row;
    while (run.next()) {
        row.clear();
        for (int i = 0; i < columns; ++i)
            row += run.column(i);
        if (run.isBad())
            break;
        take(row);
    }
    if (run.isBad())
        return failure();
    return Done{};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values, const QVariant &otherwise)
{
    QVariant found = otherwise;
    bool first = true;
    const auto read = each(sql, values, [&](const QVariantList &row) {
        if (std::exchange(first, false))
            found = row.value(0);
    });
    if (!read)
        return read.error();
    return found;
}

Result<QByteArray> Database::image()
{
    if (!m_handle)
        return isLocked();
    sqlite3_int64 size = 0;
    uchar *bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!bytes || size < 100) {
        sqlite3_free(bytes);
        return failure();
    }
    QByteArray image(reinterpret_cast<const char *>(bytes), qsizetype(size));
    std::memset(bytes, 0, size_t(size));
    sqlite3_free(bytes);
    image[18] = image[19] = 1; // read and written without a write-ahead log ("Database File Format", section 1.3.3)
    return image;
}

Result<Done> Database::load(const QByteArray &image)
{
    const Error unreadable{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup holds no readable book. Nothing was changed; take another backup.")};
    // The pages must leave the room that sealing takes ("Database File Format", sections 1.3.2 and 1.3.4).
    if (image.size() < 512 || !image.startsWith("SQLite format 3") || qFromBigEndian<quint16>(image.constData() + 16) != sealing::pageSize
        || uchar(image[20]) != sealing::reserved)
        return unreadable;
    sqlite3 *memory = nullptr;
    const auto close = qScopeGuard([&memory] { sqlite3_close(memory); });
    if (sqlite3_open(":memory:", &memory) != SQLITE_OK)
        return failure();
    auto *bytes = reinterpret_cast<uchar *>(const_cast<char *>(image.constData())); // read only, as the flag says
    if (sqlite3_deserialize(memory, "main", bytes, image.size(), image.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return unreadable;
    sqlite3_backup *copy = sqlite3_backup_init(m_handle, "main", memory, "main");
    if (!copy)
        return failure();
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped == SQLITE_NOTADB || stepped == SQLITE_CORRUPT)
        return unreadable;
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return failure();
    return Done{};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database, false);
}

Result<Transaction> Transaction::nested(Database &database)
{
    if (auto begun = database.run(QStringLiteral("SAVEPOINT part")); !begun)
        return begun.error();
    return Transaction(database, true);
}

Result<Done> Transaction::commit()
{
    if (auto committed = m_database->run(m_isNested ? QStringLiteral("RELEASE part") : QStringLiteral("COMMIT")); !committed)
        return committed.error();
    m_database = nullptr;
    return Done{};
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (m_isNested) {
        (void)m_database->run(QStringLiteral("ROLLBACK TO part"));
        (void)m_database->run(QStringLiteral("RELEASE part"));
    } else {
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    }
}
