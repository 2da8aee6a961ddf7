// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What somebody with the passphrase does to a book behind the program's back.

#include "core/base/files.h"
#include "tests/bookfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// The key and name of a closed book's file, for whoever has the passphrase.
inline sealing::SealedFile sealedFileOf(const QString &path)
{
    const QByteArray text = must(readWhole(path + QStringLiteral("/keystore.txt")));
    const auto keys = must(keystore::open(text, SecretBytes::passphrase(testPassphrase)));
    return must(sealing::SealedFile::use(path + QStringLiteral("/book.sqlite"), must(keystore::parse(text)).bookId, keys.bookKey));
}

/// Runs one statement on the closed book's file with a connection of its own, as somebody with the key would behind the
/// program's back.
inline bool meddle(const QString &path, const QString &sql, QVariant *value = nullptr)
{
    bool done = false;
    const sealing::SealedFile file = sealedFileOf(path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddler"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(file.uri());
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")); // without shared memory, which Windows has none of here
            done = query.exec(sql);
            if (done && value && query.next())
                *value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("meddler"));
    return done;
}
