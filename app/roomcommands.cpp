// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/text/fold.h"
#include "core/usecases/meetings.h"
#include "core/usecases/phrases.h"

namespace cli {

static Result<Done> mention(const Call &call)
{
    const auto saying = word(call, "saying", Saying::Praise);
    const auto reason = call.needed("reason");
    if (!saying)
        return saying.error();
    if (!reason)
        return reason.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto put = putMention(**book, {MentionId{call.option("mention")}, MeetingId{call.operand(1)}, 0, *saying, MemberId{call.operand(2)}, *reason});
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> unmention(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto removed = removeMention(**book, MentionId{call.operand(1)}); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> listPhrases(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto all = phrases(**book);
    if (!all)
        return all.error();
    QJsonArray array;
    for (const Phrase &each : *all)
        if (call.json)
            array += QJsonObject{{QStringLiteral("code"), each.code}, {QStringLiteral("text"), each.text}, {QStringLiteral("own"), !each.id.isEmpty()}};
        else
            call.line(QStringList{each.code, each.text, each.id.isEmpty() ? QStringLiteral("program") : QStringLiteral("book")}.join(u'\t'));
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> keepPhrase(const Call &call)
{
    const auto text = call.needed("text");
    if (!text)
        return text.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto put = putPhrase(**book, {{}, call.operand(1), *text}); !put)
        return put.error();
    return Done{};
}

static Result<Done> dropPhrase(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto own = (*book)->all<Phrase>({{{QStringLiteral("code"), nfc(call.operand(1)).toLower()}}, {}, {}});
    if (!own)
        return own.error();
    if (own->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No sentence of the book is called by “%1”."), {call.operand(1)}};
    if (const auto removed = removePhrase(**book, own->first().id); !removed)
        return removed.error();
    return Done{};
}

QList<Command> roomCommands()
{
    return {
        {QStringLiteral("meetings mention"), "BOOK ID MEMBER", QT_TRANSLATE_NOOP("Command", "record whom the meeting commends, reminds or criticises"),
         {{"saying", "praise|reminder|criticism", QT_TRANSLATE_NOOP("Command", "what it says; praise where nothing is said")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "for what")},
          {"mention", "ID", QT_TRANSLATE_NOOP("Command", "the one to change; a new one where nothing is said")}}, mention},
        {QStringLiteral("meetings unmention"), "BOOK MENTION", QT_TRANSLATE_NOOP("Command", "take a commendation, reminder or criticism back"), {}, unmention},
        {QStringLiteral("phrases list"), "BOOK", QT_TRANSLATE_NOOP("Command", "the sentences that are typed by a few letters"), {}, listPhrases},
        {QStringLiteral("phrases put"), "BOOK CODE", QT_TRANSLATE_NOOP("Command", "keep a sentence under its letters, or change it"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("Command", "the sentence; … stands where something is to be typed")}}, keepPhrase},
        {QStringLiteral("phrases remove"), "BOOK CODE", QT_TRANSLATE_NOOP("Command", "remove a sentence of the book"), {}, dropPhrase},
    };
}

} // namespace cli
