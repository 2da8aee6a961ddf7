// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/migrations_p.h"

#include "core/book/schema.h"
#include "core/sealing/pagecheck.h"

#include <QFile>
#include <QtEndian>

static const char *const steps[] = {":/migrations/0001_book.sql", ":/migrations/0002_undo.sql", ":/migrations/0003_epochs.sql",
                                    ":/migrations/0004_recovery.sql", ":/migrations/0005_return.sql",
                                    ":/migrations/0006_kinds.sql", ":/migrations/0007_score.sql", ":/migrations/0008_votes.sql",
                                    ":/migrations/0009_preparing.sql",
                                    ":/migrations/0010_corrections.sql", ":/migrations/0011_petitions.sql",
                                    ":/migrations/0012_room.sql",
                                    ":/migrations/0013_admission.sql",
                                    ":/migrations/0014_handbook.sql",
                                    ":/migrations/0015_filetext.sql",
                                    ":/migrations/0016_erasure.sql"};
static constexpr qint64 newest = std::size(steps);
static constexpr qint64 applicationId = 0x53434231; // "SCB1"

qint64 newestSchema()
{
    return newest;
}

static void initMigrationsResource()
{
    Q_INIT_RESOURCE(migrations);
}

static Result<Done> takeStep(Database &database, qint64 version, const std::function<Result<Done>()> &then)
{
    QFile file(QString::fromLatin1(steps[version]));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there); // compiled in
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QByteArray script = file.readAll() + ";PRAGMA user_version=" + QByteArray::number(version + 1)
        + ";PRAGMA application_id=" + QByteArray::number(applicationId) + ';';
    if (auto stepped = database.runScript(script); !stepped)
        return stepped.error();
    if (then)
        if (auto done = then(); !done)
            return done.error();
    return transaction->commit();
}

static Error newer()
{
    return {Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This book was written by a newer version of the program. Nothing was changed; install the newer version.")};
}

Result<Done> refuseNewer(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey)
{
    if (!QFile::exists(path))
        return Done{};
    const auto file = sealing::SealedFile::use(path, bookId, bookKey);
    const auto head = file ? sealing::databaseHead(*file) : Result<QByteArray>(file.error());
    if (!head || head->isEmpty())
        return Done{};
    // "Database File Format", sections 1.3.14 and 1.3.16
    const auto number = [&head](qsizetype at) { return qFromBigEndian<quint32>(head->constData() + at); };
    if (number(68) == applicationId && number(60) > newest)
        return newer();
    return Done{};
}

Result<Done> migrate(Database &database, const std::function<Result<Done>()> &lastly)
{
    initMigrationsResource();
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    const auto tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto *read : {&id, &version, &tables})
        if (!*read)
            return read->error();
    if (id->toLongLong() != applicationId && tables->toLongLong() > 0)
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The file book.sqlite in this folder is not a book of this program. Nothing was changed.")};
    if (version->toLongLong() > newest)
        return newer();
    const bool wasThere = version->toLongLong() > 0;
    for (qint64 step = version->toLongLong(); step < newest; ++step)
        if (auto taken = takeStep(database, step, wasThere && step + 1 == newest ? lastly : nullptr); !taken)
            return taken.error();
    return Done{};
}
