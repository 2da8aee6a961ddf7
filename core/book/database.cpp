// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/database_p.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_database.setDatabaseName(path);
    if (!database->m_database.open())
        return Error{Error::Io,
                     QT_TRANSLATE_NOOP("Error", "The book's file %1 cannot be opened."),
                     {path},
                     database->m_database.lastError().text()};
    // Exclusive before the first access to the write-ahead log, so that no shared-memory file is ever made.
    for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384", "PRAGMA secure_delete=ON",
                               "PRAGMA foreign_keys=ON"}) {
        if (auto run = database->runScript(pragma); !run)
            return run.error();
    }
    return database;
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::failure(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.databaseText() + QLatin1String(" (") + error.nativeErrorCode() + QLatin1Char(')');
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error::Busy, QT_TRANSLATE_NOOP("Error", "The book is in use by another program. Nothing was changed."), {}, detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup."), {}, detail};
    case 13: // SQLITE_FULL
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing was changed; make room and try again."), {}, detail};
    case 8: // SQLITE_READONLY
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The book's folder cannot be written to. Nothing was changed."), {}, detail};
    case 19: // SQLITE_CONSTRAINT
        return {Error::Refused, QT_TRANSLATE_NOOP("Error", "This is recorded already. Nothing was changed."), {}, detail};
    default:
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The book could not be read or written. Nothing was changed."), {}, detail};
    }
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    auto found = m_statements.constFind(sql);
    if (found == m_statements.cend()) {
        auto query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failure(query->lastError());
        found = m_statements.insert(sql, std::move(query));
    }
    return found->get();
}

static void bind(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i) {
        // A null QString would be stored as NULL; an empty text is a value.
        if (values[i].typeId() == QMetaType::QString && values[i].toString().isNull())
            query.bindValue(i, QLatin1String(""));
        else
            query.bindValue(i, values[i]);
    }
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    bind(**query, values);
    if (!(*query)->exec())
        return failure((*query)->lastError());
    const qint64 rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
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
    // No statement of a migration holds a semicolon or two hyphens inside a text, so cutting at them is exact.
    QByteArray bare;
    for (const QByteArray &line : script.split('\n'))
        bare += line.left(line.indexOf("--") < 0 ? line.size() : line.indexOf("--")) + '\n';
    for (const QByteArray &statement : bare.split(';')) {
        if (statement.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromUtf8(statement)))
            return failure(query.lastError());
    }
    return Done{};
}

Result<Done> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const QVariantList &)> &take)
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    bind(**query, values);
    if (!(*query)->exec())
        return failure((*query)->lastError());
    const int columns = (*query)->record().count();
    QVariantList row;
    while ((*query)->next()) {
        row.clear();
        for (int i = 0; i < columns; ++i)
            row += (*query)->value(i);
        take(row);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failure(error);
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
