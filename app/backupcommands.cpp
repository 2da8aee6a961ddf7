// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/backup/backups.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static QJsonObject object(const Holding &holding)
{
    return {{QStringLiteral("name"), holding.name}, {QStringLiteral("kind"), wordOf(holding.kind)}, {QStringLiteral("time"), holding.time.toString(Qt::ISODate)},
            {QStringLiteral("members"), holding.members}, {QStringLiteral("meetings"), holding.meetings}, {QStringLiteral("entries"), holding.entries},
            {QStringLiteral("lastDay"), holding.lastDay.toString(Qt::ISODate)}, {QStringLiteral("says"), holding.sentence()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(holding.problems)}};
}

static Result<Done> backup(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto made = makeBackup(**book, call.operand(1), nowUtc());
    if (!made)
        return made.error();
    const auto opener = BackupOpener::of(**book);
    if (!opener)
        return opener.error();
    const auto holding = rehearseBackup(*opener, made->path);
    if (!holding)
        return holding.error();
    const int gone = call.has("rotate") ? rotateBackups(call.operand(1), (*book)->bookId(), {}, nowUtc(), {made->path}) : 0;
    if (call.json) {
        QJsonObject answer = object(*holding);
        answer.insert(QStringLiteral("file"), made->path);
        answer.insert(QStringLiteral("clearedAway"), gone);
        call.answer(answer);
    } else {
        call.line(made->path);
        call.line(holding->sentence());
    }
    return Done{};
}

static Result<Done> checkBackups(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto opener = BackupOpener::of(**book);
    if (!opener)
        return opener.error();
    QJsonArray list;
    std::optional<Error> last;
    for (const Backup &each : backupsIn(call.operand(1), opener->bookId)) {
        const auto holding = rehearseBackup(*opener, each.path);
        if (!holding)
            last = holding.error();
        const QString says = holding ? holding->sentence() : sentence(holding.error());
        if (call.json)
            list += QJsonObject{{QStringLiteral("file"), each.path}, {QStringLiteral("good"), bool(holding)}, {QStringLiteral("says"), says}};
        else
            call.line(QStringList{each.path, holding ? QStringLiteral("good") : QStringLiteral("damaged"), says}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(list);
    if (last)
        return *last;
    return Done{};
}

/// What opens a backup: --passphrase-file, or the recovery code in --recovery-file.
static Result<Unlock> unlock(const Call &call)
{
    Unlock found;
    if (!call.has("recovery-file")) {
        auto passphrase = call.secret("passphrase-file");
        if (!passphrase)
            return passphrase.error();
        found.passphrase = std::move(*passphrase);
        return found;
    }
    const auto code = call.secret("recovery-file");
    if (!code)
        return code.error();
    QByteArray text = code->exposed();
    auto identity = age::Identity::parse(text);
    wipe(text);
    if (!identity)
        return identity.error();
    found.recovery = std::move(*identity);
    return found;
}

static Result<Done> restore(const Call &call)
{
    const auto key = unlock(call);
    if (!key)
        return key.error();
    const auto holding = restoreBackup(call.operand(0), *key, call.operand(1), nowUtc());
    if (!holding)
        return holding.error();
    if (call.json)
        call.answer(object(*holding));
    else
        call.line(holding->sentence());
    for (const QString &problem : holding->problems)
        *call.err << problem << Qt::endl;
    if (holding->kind == BackupKind::Move)
        call.say(QT_TRANSLATE_NOOP("Error", "The book goes on here. The old copy can only be read."));
    else if (holding->isEnrolled)
        call.say(QT_TRANSLATE_NOOP("Error", "What was recorded after %1 is not in it. Ask the upper office for a new receipt and take it in; until then nothing is sent."),
                 {holding->time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"))});
    else
        call.say(QT_TRANSLATE_NOOP("Error", "What was recorded after %1 is not in it. The book was not enrolled then, so nobody can say what is missing."),
                 {holding->time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"))});
    return Done{};
}

static Result<Done> printIdentity(const Call &call)
{
    const auto key = unlock(call);
    if (!key)
        return key.error();
    const auto identity = identityOfBackup(call.operand(0), *key);
    if (!identity)
        return identity.error();
    QByteArray text = identity->toText().exposed();
    call.line(QString::fromLatin1(text));
    wipe(text);
    return Done{};
}

static Result<Done> move(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto moved = moveBook(**book, call.operand(1), call.option("to"), nowUtc());
    if (!moved)
        return moved.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("file"), moved->path}});
    else
        call.line(moved->path);
    call.say(QT_TRANSLATE_NOOP("Error", "The book can only be read here from now on. Restore it on the other computer from this file and the one beside it."));
    return Done{};
}

QList<Command> backupCommands()
{
    static const Option recovery{"recovery-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the recovery code, instead of the passphrase")};
    return {
        {QStringLiteral("backup"), "BOOK DIR", QT_TRANSLATE_NOOP("Command", "make an encrypted backup in a folder, try it out, and say what it holds"),
         {{"rotate", "", QT_TRANSLATE_NOOP("Command", "clear away older ones: 7 days, 5 weeks and 12 months stay")}}, backup},
        {QStringLiteral("backups check"), "BOOK DIR", QT_TRANSLATE_NOOP("Command", "try out each backup of the book in a folder"), {}, checkBackups},
        {QStringLiteral("backups identity"), "FILE", QT_TRANSLATE_NOOP("Command", "the age identity that opens a backup, for other programs"), {recovery}, printIdentity},
        {QStringLiteral("restore"), "FILE BOOK", QT_TRANSLATE_NOOP("Command", "put a backup back as a book in a new folder"), {recovery}, restore},
        {QStringLiteral("move"), "BOOK DIR", QT_TRANSLATE_NOOP("Command", "hand the book over to another computer; here it is only read from then on"),
         {{"to", "NAME", QT_TRANSLATE_NOOP("Command", "the other computer, in your words")}}, move},
    };
}

} // namespace cli
