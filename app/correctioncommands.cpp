// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/corrections.h"
#include "core/usecases/extracts.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/objections.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

template <typename T>
static QJsonObject objectOf(const T &record)
{
    return QJsonDocument::fromJson(payloadOf(record)).object();
}

static Result<Done> checkClosing(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const MeetingId meeting{call.operand(1)};
    const auto record = meetingRecord(**book, meeting);
    const auto points = openPoints(**book, meeting);
    if (!record)
        return record.error();
    if (!points)
        return points.error();
    const QStringList open = record->final ? QStringList() : *points;
    QStringList doubts;
    for (const ClosingDoubt &doubt : closingDoubts(*record))
        doubts += doubt.sentence;
    if (call.json) {
        call.answer(QJsonObject{{QStringLiteral("open"), QJsonArray::fromStringList(open)}, {QStringLiteral("doubts"), QJsonArray::fromStringList(doubts)}});
        return Done{};
    }
    for (const QString &line : open)
        call.line(QStringLiteral("! ") + line);
    for (const QString &line : doubts)
        call.line(QStringLiteral("? ") + line);
    return Done{};
}

static Result<Done> object(const Call &call)
{
    const auto outcome = word(call, "outcome", ObjectionOutcome::Open);
    const auto book = call.book();
    if (!outcome)
        return outcome.error();
    if (!book)
        return book.error();
    Objection objection;
    if (call.has("objection")) {
        const auto known = (*book)->get(ObjectionId{call.option("objection")});
        if (!known)
            return known.error();
        if (known->meeting != MeetingId{call.operand(1)})
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such objection.")};
        objection = *known;
    }
    objection.meeting = {call.operand(1)};
    objection.member = {call.option("member", objection.member.text)};
    objection.text = call.option("text", objection.text);
    objection.decision = call.option("decision", objection.decision);
    if (call.has("outcome"))
        objection.outcome = *outcome;
    const auto put = putObjection(**book, objection);
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> lines(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto list = correctableLines(**book, MeetingId{call.operand(1)});
    if (!list)
        return list.error();
    QJsonArray array;
    for (const documents::StatementLine &line : *list) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("line"), line.number}, {QStringLiteral("section"), line.section},
                                 {QStringLiteral("heading"), line.heading}, {QStringLiteral("text"), line.text}};
        else
            call.line(QStringList{QString::number(line.number), line.section, line.heading, line.text}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> correct(const Call &call)
{
    for (const char *option : {"line", "reason", "found-by"})
        if (const auto there = call.needed(option); !there)
            return there.error();
    const auto correcting = word(call, "as", Correcting::Replace);
    const auto date = call.date("date", QDate());
    bool isNumber = false;
    const qint64 line = call.option("line").toLongLong(&isNumber);
    if (!correcting)
        return correcting.error();
    if (!date)
        return date.error();
    if (!isNumber)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no number of a line."), {call.option("line")}};
    const auto book = call.book();
    if (!book)
        return book.error();
    Correction wanted;
    wanted.meeting = {call.operand(1)};
    wanted.correcting = *correcting;
    wanted.line = line;
    wanted.text = call.option("text");
    wanted.reason = call.option("reason");
    wanted.foundBy = {call.option("found-by")};
    wanted.date = *date;
    const auto slip = makeCorrection(**book, wanted);
    if (!slip)
        return slip.error();
    if (call.json)
        call.answer(objectOf(*slip));
    else
        call.line(slip->id.text + u'\t' + slip->symbol);
    return Done{};
}

static Result<Done> uncorrect(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto removed = removeCorrection(**book, CorrectionId{call.operand(1)}); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> matters(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (!record)
        return record.error();
    QJsonArray array;
    for (const ExtractMatter &matter : extractMatters(*record)) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("item"), matter.item.text}, {QStringLiteral("vote"), matter.vote.text},
                                 {QStringLiteral("ballot"), matter.poll.text}, {QStringLiteral("title"), matter.title}};
        else
            call.line(QStringList{matter.item.text, matter.vote.text, matter.poll.text, matter.title}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> extract(const Call &call)
{
    const auto certifier = call.needed("certifier");
    const auto date = call.date("date", QDate());
    if (!certifier)
        return certifier.error();
    if (!date)
        return date.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    Extract wanted;
    wanted.meeting = {call.operand(1)};
    wanted.item = {call.option("item")};
    wanted.vote = {call.option("vote")};
    wanted.poll = {call.option("ballot")};
    wanted.certifier = {*certifier};
    wanted.purpose = call.option("purpose");
    wanted.date = *date;
    const auto made = makeExtract(**book, wanted);
    if (!made)
        return made.error();
    if (call.json)
        call.answer(objectOf(*made));
    else
        call.line(made->id.text + u'\t' + made->symbol);
    return Done{};
}

QList<Command> correctionCommands()
{
    const Option line{"line", "N", QT_TRANSLATE_NOOP("Command", "the sentence, by its number in “minutes lines”")};
    return {
        {QStringLiteral("meetings check"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "what hinders the reading back (!), and what should be looked at before (?)"), {}, checkClosing},
        {QStringLiteral("meetings object"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record what somebody objected at the reading, or what was decided about it"),
         {{"objection", "OBJECTION", QT_TRANSLATE_NOOP("Command", "one that is recorded already")}, {"member", "MEMBER", QT_TRANSLATE_NOOP("Command", "who objected")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Command", "what was objected")},
          {"outcome", "WORD", QT_TRANSLATE_NOOP("Command", "open, taken-up (the minutes were changed) or stays (they were not)")},
          {"decision", "TEXT", QT_TRANSLATE_NOOP("Command", "what the meeting decided, in its words")}}, object},
        {QStringLiteral("minutes lines"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "the sentences of closed minutes that a slip can point at"), {}, lines},
        {QStringLiteral("minutes correct"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "make a slip that corrects a sentence of closed minutes"),
         {line, {"as", "WORD", QT_TRANSLATE_NOOP("Command", "replace (the sentence), insert (behind it) or strike (it); replace otherwise")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Command", "what it should read")}, {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")},
          {"found-by", "MEMBER", QT_TRANSLATE_NOOP("Command", "who found it")}, {"date", "DATE", QT_TRANSLATE_NOOP("Command", "date of the paper")}}, correct},
        {QStringLiteral("minutes uncorrect"), "BOOK CORRECTION", QT_TRANSLATE_NOOP("Command", "take back the last slip while nobody has signed it"), {}, uncorrect},
        {QStringLiteral("minutes matters"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "the matters of a meeting that an extract can be made of"), {}, matters},
        {QStringLiteral("minutes extract"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "give out an extract of signed minutes for one matter"),
         {{"item", "ITEM", QT_TRANSLATE_NOOP("Command", "the item of the agenda")}, {"vote", "VOTE", QT_TRANSLATE_NOOP("Command", "only this vote of it")},
          {"ballot", "POLL", QT_TRANSLATE_NOOP("Command", "only this secret ballot of it")}, {"certifier", "MEMBER", QT_TRANSLATE_NOOP("Command", "who certifies it")},
          {"purpose", "TEXT", QT_TRANSLATE_NOOP("Command", "for whom or for what it is")}, {"date", "DATE", QT_TRANSLATE_NOOP("Command", "date of the paper")}}, extract},
    };
}

} // namespace cli
