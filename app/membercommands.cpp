// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/memberlistcommands.h"
#include "core/book/reading.h"
#include "core/usecases/membership.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

static QJsonObject asJson(const MemberOnDay &each)
{
    QJsonObject object = QJsonDocument::fromJson(payloadOf(each.member)).object();
    object.insert(QStringLiteral("standing"), wordOf(each.status.standing));
    object.insert(QStringLiteral("situation"), wordOf(each.status.situation));
    return object;
}

static Result<Done> list(const Call &call)
{
    for (const char *option : {"filter", "where", "columns", "order", "o"})
        if (call.has(option))
            return listChosen(call);
    const auto day = call.date("as-of", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto people = call.has("all") ? handbook(**book, *day) : membersOn(**book, *day);
    if (!people)
        return people.error();
    QJsonArray array;
    for (const MemberOnDay &each : *people) {
        if (call.json)
            array += asJson(each);
        else
            call.line(QStringList{each.member.id.text, each.member.name, each.member.born, wordOf(each.status.standing), wordOf(each.status.situation),
                                  wordOf(each.member.position), each.member.cardNumber}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> show(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto member = (*book)->get(MemberId{call.operand(1)});
    if (!member)
        return member.error();
    const auto way = statusesOf(**book, member->id);
    if (!way)
        return way.error();
    QJsonObject object = QJsonDocument::fromJson(payloadOf(*member)).object();
    QJsonArray steps;
    for (const MemberStatus &status : *way)
        steps += QJsonDocument::fromJson(payloadOf(status)).object();
    if (call.json) {
        object.insert(QStringLiteral("statuses"), steps);
        call.answer(object);
        return Done{};
    }
    for (const QString &key : object.keys())
        call.line(key + QLatin1Char(' ') + object.value(key).toString());
    for (const MemberStatus &status : *way)
        call.line(QStringLiteral("status %1 %2 %3 %4").arg(status.from.toString(Qt::ISODate), wordOf(status.standing), wordOf(status.situation), status.paper));
    for (const CardWarning &warning : cardWarnings(*member))
        *call.err << warning.sentence << Qt::endl;
    return Done{};
}

static Result<Done> set(const Call &call)
{
    if (call.operands.size() < 3)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say at least one FIELD=VALUE.")};
    const auto book = call.book();
    if (!book)
        return book.error();
    auto member = (*book)->get(MemberId{call.operand(1)});
    if (!member)
        return member.error();
    for (const QString &pair : call.operands.mid(2)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no FIELD=VALUE."), {pair}};
        const auto changed = withField(*member, pair.left(equals), pair.mid(equals + 1));
        if (!changed)
            return changed.error();
        *member = *changed;
    }
    if (auto changed = changeMember(**book, *member); !changed)
        return changed.error();
    return Done{};
}

static Result<Done> status(const Call &call)
{
    const auto standing = call.needed("standing");
    const auto situation = call.needed("situation");
    const auto from = call.date("from", QDate());
    const auto until = call.date("until", QDate());
    if (!until)
        return until.error();
    if (!standing)
        return standing.error();
    if (!situation)
        return situation.error();
    if (!from)
        return from.error();
    if (!isWordOf<Standing>(*standing) || !isWordOf<Situation>(*situation))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 / %2 is no state of a member."), {*standing, *situation}};
    const auto book = call.book();
    if (!book)
        return book.error();
    MemberStatus step;
    step.member = MemberId{call.operand(1)};
    step.standing = fromWord<Standing>(*standing);
    step.situation = fromWord<Situation>(*situation);
    step.from = *from;
    step.until = *until;
    step.paper = call.option("paper");
    step.note = call.option("note");
    const auto findings = statusFindings(**book, step);
    if (!findings)
        return findings.error();
    for (const StepFinding &finding : *findings)
        if (finding.weight == StepFinding::Doubt)
            *call.err << finding.text() << Qt::endl;
    if (auto changed = changeStatus(**book, step); !changed)
        return changed.error();
    return Done{};
}

QList<Command> memberCommands()
{
    return {
        {QStringLiteral("members list"), "BOOK", QT_TRANSLATE_NOOP("Command", "members on the list of a day, by given name"),
         {{"as-of", "DATE", QT_TRANSLATE_NOOP("Command", "the day; today when left out")},
          {"all", "", QT_TRANSLATE_NOOP("Command", "also those who left")},
          {"filter", "NAME", QT_TRANSLATE_NOOP("Command", "a kept choice")},
          {"where", "CONDITION", QT_TRANSLATE_NOOP("Command", "age>=60, sex=female, situation!=exempt, residence~TEXT, phone= (missing); may be given again")},
          {"columns", "FIELDS", QT_TRANSLATE_NOOP("Command", "fields with commas between")},
          {"order", "FIELDS", QT_TRANSLATE_NOOP("Command", "by which fields; -age the other way round, entered as entered")},
          {"title", "TEXT", QT_TRANSLATE_NOOP("Command", "of the printed list")},
          {"purpose", "TEXT", QT_TRANSLATE_NOOP("Command", "what for, kept in the log of what left the book")},
          {"o", "FILE", QT_TRANSLATE_NOOP("Command", "write it as .xlsx, .csv or .pdf")}}, list},
        {QStringLiteral("members show"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "one member's card and way"), {}, show},
        {QStringLiteral("members set"), "BOOK ID FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "change fields of a member's card"), {}, set},
        {QStringLiteral("members status"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record a change of status"),
         {{"standing", "WORD", "official, probationary, prospect"},
          {"situation", "WORD", "active, exempt, away-temporarily, here-temporarily, suspended, moved-out, deceased, left"},
          {"from", "DATE", QT_TRANSLATE_NOOP("Command", "the day from which it holds")},
          {"until", "DATE", QT_TRANSLATE_NOOP("Command", "the last day, of what is granted for a term")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "in words, such as the reason for an earlier recognition")},
          {"paper", "TEXT", QT_TRANSLATE_NOOP("Command", "number, date and issuer of the decision")}}, status},
    };
}

} // namespace cli
