// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/clockpapers.h"
#include "core/usecases/clocks.h"
#include "core/usecases/disclosures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> clocks(const Call &call)
{
    const auto today = call.date("on", QDate::currentDate());
    if (!today)
        return today.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto open = clocksOn(**book, *today);
    if (!open)
        return open.error();
    QJsonArray array;
    for (const Clock &each : *open) {
        const QString state = each.isLate(*today) ? QStringLiteral("late") : each.opens <= *today ? QStringLiteral("open") : QStringLiteral("coming");
        if (call.json)
            array += QJsonObject{{QStringLiteral("rule"), each.rule}, {QStringLiteral("member"), each.member.text}, {QStringLiteral("name"), each.name},
                                 {QStringLiteral("opens"), each.opens.toString(Qt::ISODate)}, {QStringLiteral("due"), each.due.toString(Qt::ISODate)},
                                 {QStringLiteral("form"), each.form}, {QStringLiteral("state"), state}, {QStringLiteral("what"), each.what}, {QStringLiteral("clause"), each.clause},
                                 {QStringLiteral("certainty"), each.certainty}};
        else
            call.line(QStringList{each.due.toString(Qt::ISODate), state, each.rule, each.name, each.what, each.clause}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> settle(const Call &call)
{
    const auto on = call.date("on", QDate::currentDate());
    const auto opens = call.date("opens", QDate());
    const auto how = call.needed("how");
    if (!on)
        return on.error();
    if (!opens)
        return opens.error();
    if (!how)
        return how.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto open = clocksOn(**book, *on);
    if (!open)
        return open.error();
    QList<Clock> meant;
    for (const Clock &each : *open) {
        const bool isOfWhom = call.has("member") ? each.member.text == call.option("member") : call.has("name") ? each.name == call.option("name") : each.name.isEmpty();
        if (each.rule == call.operand(1) && isOfWhom && (!opens->isValid() || each.opens == *opens))
            meant += each;
    }
    if (meant.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No such deadline is open on that day. `clocks` lists those that are.")};
    if (meant.size() > 1)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Several deadlines fit. Say with --opens from which day the one counts.")};
    const auto settled = settleClock(**book, meant.first(), *how, *on);
    return settled ? Result<Done>(Done{}) : settled.error();
}

static Result<Done> calendar(const Call &call)
{
    const auto from = call.date("on", QDate::currentDate());
    if (!from)
        return from.error();
    const auto until = call.date("until", from->addMonths(12));
    if (!until)
        return until.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto text = deadlineCalendar(**book, *from, *until, call.has("nameless") ? Names::Without : Names::With);
    if (!text)
        return text.error();
    if (!call.has("nameless"))
        if (auto logged = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("list"), QStringLiteral("Lịch việc đến hạn"), {}, 0); !logged)
            return logged.error();
    return call.output("o", *text);
}

static Result<Done> paper(const Call &call)
{
    const auto day = call.date("on", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto sheet = deadlineSheet(**book, *day);
    if (!sheet)
        return sheet.error();
    const auto pdf = documents::deadlineSheetPdf(*sheet);
    if (!pdf)
        return pdf.error();
    if (auto logged = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("list"), QStringLiteral("Những việc đến hạn"), {}, sheet->lines.size()); !logged)
        return logged.error();
    return call.output("o", *pdf);
}

QList<Command> clockCommands()
{
    const Option out{"o", "FILE", QT_TRANSLATE_NOOP("Command", "the file to write; standard output when left out")};
    const Option on{"on", "DATE", QT_TRANSLATE_NOOP("Command", "on another day than today")};
    return {
        {QStringLiteral("clocks settle"), "BOOK RULE", QT_TRANSLATE_NOOP("Command", "say that a deadline is no longer waited for"),
         {{"how", "TEXT", QT_TRANSLATE_NOOP("Command", "what was done, or why nothing is waited for")},
          {"member", "ID", QT_TRANSLATE_NOOP("Command", "whose deadline")},
          {"name", "NAME", QT_TRANSLATE_NOOP("Command", "of an applicant; without both, of the cell")},
          {"opens", "DATE", QT_TRANSLATE_NOOP("Command", "the day it counts from, when several fit")}, on}, settle},
        {QStringLiteral("clocks calendar"), "BOOK", QT_TRANSLATE_NOOP("Command", "what is due as an iCalendar file"),
         {out, on, {"until", "DATE", QT_TRANSLATE_NOOP("Command", "the last day; twelve months on when left out")},
          {"nameless", "", QT_TRANSLATE_NOOP("Command", "without names of people")}}, calendar},
        {QStringLiteral("clocks paper"), "BOOK", QT_TRANSLATE_NOOP("Command", "the list of what is due, as PDF"), {out, on}, paper},
        {QStringLiteral("clocks"), "BOOK", QT_TRANSLATE_NOOP("Command", "what must not be missed for members, by the day it is due: probation, decisions, terms, badges"),
         {{"on", "DATE", QT_TRANSLATE_NOOP("Command", "on another day than today")}}, clocks},
    };
}

} // namespace cli
