// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/elections.h"
#include "core/usecases/voting.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> listRules(const Call &call)
{
    const auto book = call.book();
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    if (!book)
        return book.error();
    const auto choices = ruleChoices(**book);
    if (!choices)
        return choices.error();
    const Rules &rules = rulesOn(*day);
    QJsonArray array;
    for (const RuleQuestion &question : rules.questions) {
        const RuleQuestion::Answer &now = answerOn(question, *choices, *day);
        if (!call.json) {
            call.line(question.id + QLatin1Char('\t') + now.id + QLatin1Char('\t') + question.title);
            for (const RuleQuestion::Answer &answer : question.answers)
                call.line(QStringLiteral("\t%1\t%2").arg(answer.id, answer.title));
            continue;
        }
        QJsonArray answers;
        for (const RuleQuestion::Answer &answer : question.answers)
            answers += QJsonObject{{QStringLiteral("id"), answer.id}, {QStringLiteral("title"), answer.title}};
        array += QJsonObject{{QStringLiteral("question"), question.id}, {QStringLiteral("title"), question.title}, {QStringLiteral("help"), question.help},
                             {QStringLiteral("certainty"), wordOf(question.certainty)}, {QStringLiteral("answer"), now.id}, {QStringLiteral("answers"), answers}};
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> settleRule(const Call &call)
{
    const auto from = call.date("from", QDate::currentDate());
    const auto book = call.book();
    if (!from)
        return from.error();
    if (!book)
        return book.error();
    const auto chosen = chooseRule(**book, {{}, call.operand(1), call.operand(2), *from, call.option("paper")});
    if (!chosen)
        return chosen.error();
    return Done{};
}

static Result<Done> positions(const Call &call)
{
    const auto since = call.date("since", QDate());
    const auto book = call.book();
    if (!since)
        return since.error();
    if (!book)
        return book.error();
    const auto changes = positionsAfter(**book, MeetingId{call.operand(1)});
    if (!changes)
        return changes.error();
    for (const PositionChange &change : *changes) {
        const auto member = (*book)->get(change.member);
        call.line(QStringList{change.member.text, member ? member->name : QString(), wordOf(change.before), wordOf(change.after)}.join(QLatin1Char('\t')));
    }
    if (!call.has("set"))
        return Done{};
    const auto done = setPositions(**book, *changes, *since);
    if (!done)
        return done.error();
    return Done{};
}

QList<Command> voteCommands()
{
    return {
        {QStringLiteral("rules list"), "BOOK", QT_TRANSLATE_NOOP("Command", "what the rules leave open, and what holds in this book"),
         {{"day", "DATE", QT_TRANSLATE_NOOP("Command", "on another day than today")}}, listRules},
        {QStringLiteral("rules choose"), "BOOK QUESTION ANSWER", QT_TRANSLATE_NOOP("Command", "settle what the rules leave open"),
         {{"from", "DATE", QT_TRANSLATE_NOOP("Command", "from which day; today otherwise")}, {"paper", "TEXT", QT_TRANSLATE_NOOP("Command", "on what paper")}}, settleRule},
        {QStringLiteral("positions"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "what the elections of a meeting change on the member cards"),
         {{"set", "", QT_TRANSLATE_NOOP("Command", "set them")}, {"since", "DATE", QT_TRANSLATE_NOOP("Command", "from which day")}}, positions},
    };
}

} // namespace cli
