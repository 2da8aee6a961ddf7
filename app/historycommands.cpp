// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/homecoming.h"
#include "core/usecases/undoing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

static QJsonObject asJson(const HistoryLine &line)
{
    QJsonArray fields;
    for (const FieldChange &field : line.fields)
        fields += QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("before"), field.before}, {QStringLiteral("after"), field.after}};
    QJsonObject object{{QStringLiteral("entry"), line.at},       {QStringLiteral("time"), line.time.toString(Qt::ISODate)},
                       {QStringLiteral("person"), line.person},  {QStringLiteral("who"), line.who},
                       {QStringLiteral("what"), wordOf(line.what)}, {QStringLiteral("kind"), line.kind},
                       {QStringLiteral("record"), line.record},  {QStringLiteral("name"), line.name},
                       {QStringLiteral("paper"), line.paper},    {QStringLiteral("fields"), fields}};
    if (line.undoes)
        object.insert(QStringLiteral("undoes"), QJsonArray{line.undoes->first, line.undoes->end});
    if (line.undoneBy)
        object.insert(QStringLiteral("undoneBy"), *line.undoneBy);
    return object;
}

/// What stands behind a line: whether it takes back or was taken back.
static QString undoWords(const std::optional<EntryRange> &undoes, const std::optional<qint64> &undoneBy)
{
    QStringList words;
    if (undoes)
        words += QStringLiteral("undoes %1").arg(undoes->first);
    if (undoneBy)
        words += QStringLiteral("undone-by %1").arg(*undoneBy);
    return words.join(u' ');
}

static void write(const Call &call, const HistoryLine &line)
{
    call.line(QStringList{QString::number(line.at), line.time.toString(Qt::ISODate), line.who.isEmpty() ? line.person : line.who, wordOf(line.what),
                          line.kind, line.record, line.name, line.paper, undoWords(line.undoes, line.undoneBy)}.join(u'\t'));
    for (const FieldChange &field : line.fields)
        call.line(QStringList{QString(), field.field, QString(field.before).replace(u'\n', u' '), QString(field.after).replace(u'\n', u' ')}.join(u'\t'));
}

static Result<qint64> number(const QString &text)
{
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!fits || value < 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no place in the log."), {text}};
    return value;
}

static Result<Done> showRecord(const Call &call, const Book &book)
{
    if (call.has("as-of")) {
        const auto day = call.date("as-of", QDate());
        if (!day)
            return day.error();
        const auto record = recordAsOf(book, call.operand(1), *day);
        if (!record)
            return record.error();
        const QJsonObject object = QJsonDocument::fromJson(payloadOf(*record)).object();
        if (call.json)
            call.answer(object);
        else
            for (const FieldChange &field : fieldsOf(*record))
                call.line(field.field + u'\t' + field.after);
        return Done{};
    }
    const auto lines = historyOf(book, call.operand(1));
    if (!lines)
        return lines.error();
    QJsonArray array;
    for (const HistoryLine &line : *lines) {
        if (call.json)
            array += asJson(line);
        else
            write(call, line);
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> history(const Call &call)
{
    const auto count = number(call.option("count", QStringLiteral("50")));
    const auto before = call.has("before") ? number(call.option("before")) : Result<qint64>(qint64(-1));
    if (!count)
        return count.error();
    if (!before)
        return before.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (call.operands.size() > 1)
        return showRecord(call, **book);
    const auto steps = recentChanges(**book, *count, *before);
    if (!steps)
        return steps.error();
    QJsonArray array;
    for (const HistoryStep &step : *steps) {
        const qint64 size = step.entries.end - step.entries.first;
        if (!call.json) {
            call.line(QStringList{QString::number(step.entries.first), step.time.toString(Qt::ISODate), step.who.isEmpty() ? step.person : step.who,
                                  wordOf(step.what), step.kind, step.record, step.name, QString::number(size),
                                  undoWords(step.undoes, step.undoneBy)}.join(u'\t'));
            continue;
        }
        QJsonArray lines;
        for (const HistoryLine &line : step.lines)
            lines += asJson(line);
        QJsonObject object{{QStringLiteral("first"), step.entries.first}, {QStringLiteral("end"), step.entries.end},
                           {QStringLiteral("time"), step.time.toString(Qt::ISODate)}, {QStringLiteral("person"), step.person},
                           {QStringLiteral("who"), step.who}, {QStringLiteral("what"), wordOf(step.what)}, {QStringLiteral("kind"), step.kind},
                           {QStringLiteral("record"), step.record}, {QStringLiteral("name"), step.name}, {QStringLiteral("entries"), lines}};
        if (step.undoes)
            object.insert(QStringLiteral("undoes"), QJsonArray{step.undoes->first, step.undoes->end});
        if (step.undoneBy)
            object.insert(QStringLiteral("undoneBy"), *step.undoneBy);
        array += object;
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> takeBack(const Call &call)
{
    const auto at = number(call.operand(1));
    if (!at)
        return at.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto kept = keptByUndo(**book, *at);
    if (!kept)
        return kept.error();
    const auto tellKept = [&] {
        if (!kept->isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "Left as they are, because they were changed or used since: %1."), {kept->join(QStringLiteral(", "))});
        return Done{};
    };
    if (call.has("dry-run"))
        return tellKept();
    const auto undone = undo(**book, *at);
    if (!undone)
        return undone.error();
    tellKept();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("first"), undone->first}, {QStringLiteral("end"), undone->end},
                                {QStringLiteral("by"), undone->by}, {QStringLiteral("count"), undone->count}});
    else
        call.line(QStringLiteral("undone %1 %2 by %3 count %4").arg(undone->first).arg(undone->end).arg(undone->by).arg(undone->count));
    return Done{};
}

static Result<Done> listTrash(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto lines = trash(**book);
    if (!lines)
        return lines.error();
    QJsonArray array;
    for (const TrashLine &line : *lines) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("entry"), line.at}, {QStringLiteral("time"), line.time.toString(Qt::ISODate)},
                                 {QStringLiteral("kind"), line.kind}, {QStringLiteral("record"), line.record},
                                 {QStringLiteral("name"), line.name}, {QStringLiteral("others"), line.others}};
        else
            call.line(QStringList{QString::number(line.at), line.time.toString(Qt::ISODate), line.kind, line.record, line.name,
                                  QString::number(line.others)}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> listAsides(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto lines = openAsides(**book);
    if (!lines)
        return lines.error();
    QJsonArray array;
    for (const AsideLine &line : *lines) {
        const SetAside &aside = line.aside;
        QJsonArray fields;
        for (const FieldChange &field : line.fields)
            fields += QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("now"), field.before}, {QStringLiteral("written"), field.after}};
        if (call.json)
            array += QJsonObject{{QStringLiteral("id"), aside.id.text}, {QStringLiteral("written"), aside.written}, {QStringLiteral("action"), aside.action},
                                 {QStringLiteral("kind"), aside.recordKind}, {QStringLiteral("record"), aside.record}, {QStringLiteral("name"), line.name},
                                 {QStringLiteral("fields"), fields}, {QStringLiteral("getsNumber"), line.getsNumber}};
        else
            call.line(QStringList{aside.id.text, aside.written, aside.action, aside.recordKind, aside.record, line.name}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> decideAside(const Call &call, Result<Changes> (*decision)(Book &, const SetAsideId &))
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = decision(**book, SetAsideId{call.operand(1)}); !done)
        return done.error();
    return Done{};
}

static Result<Done> asideTake(const Call &call) { return decideAside(call, takeAside); }
static Result<Done> asideLeave(const Call &call) { return decideAside(call, leaveAside); }

QList<Command> historyCommands()
{
    return {
        {QStringLiteral("history"), "BOOK [ID]", QT_TRANSLATE_NOOP("Command", "what was recorded lately, or of one record: who, when, which fields"),
         {{"as-of", "DATE", QT_TRANSLATE_NOOP("Command", "the record as the book had it at the end of that day")},
          {"count", "N", QT_TRANSLATE_NOOP("Command", "how many steps; 50 when left out")},
          {"before", "INDEX", QT_TRANSLATE_NOOP("Command", "only steps before this entry of the log")}}, history},
        {QStringLiteral("undo"), "BOOK INDEX", QT_TRANSLATE_NOOP("Command", "take back what was recorded in one step with an entry of the log"),
         {{"dry-run", "", QT_TRANSLATE_NOOP("Command", "say whether it can be undone and change nothing")}}, takeBack},
        {QStringLiteral("trash"), "BOOK", QT_TRANSLATE_NOOP("Command", "what was removed; undo of its entry puts it back"), {}, listTrash},
        {QStringLiteral("asides"), "BOOK", QT_TRANSLATE_NOOP("Command", "what a restored copy wrote that contradicts what the office gave back"), {}, listAsides},
        {QStringLiteral("asides take"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record what was set aside in place of what the book says"), {}, asideTake},
        {QStringLiteral("asides leave"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "leave the book as it is"), {}, asideLeave},
    };
}

} // namespace cli
