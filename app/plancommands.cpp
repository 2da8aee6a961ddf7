// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/apppack.h"
#include "core/usecases/excuses.h"
#include "core/usecases/postponing.h"
#include "core/usecases/yearplan.h"
#include "core/usecases/yearplanpaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

static Result<int> number(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no whole number."), {text}};
    return value;
}

/// The first of a month that was typed as 2027-03.
static Result<QDate> month(const QString &text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no month. Write it like 2027-03."), {text}};
    return first;
}

static Result<Done> show(const Call &call)
{
    const auto year = number(call.operand(1));
    if (!year)
        return year.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto lines = yearPlan(**book, *year);
    if (!lines)
        return lines.error();
    QJsonArray array;
    for (const PlanLine &line : *lines) {
        const bool isMoved = !line.regular && !line.plan.date.isValid() && !line.found.why.isEmpty();
        const QString moved = isMoved ? isoOf(line.found.byRule) : QString();
        const QString why = isMoved ? line.found.why : QString();
        if (call.json)
            array += QJsonObject{{QStringLiteral("month"), line.month}, {QStringLiteral("date"), isoOf(line.date)}, {QStringLiteral("byRule"), isoOf(line.found.byRule)},
                                 {QStringLiteral("why"), why}, {QStringLiteral("byHand"), line.plan.date.isValid()}, {QStringLiteral("topic"), line.plan.topic},
                                 {QStringLiteral("presenter"), line.plan.presenter.text}, {QStringLiteral("note"), line.plan.note},
                                 {QStringLiteral("regular"), line.regular ? line.regular->id.text : QString()},
                                 {QStringLiteral("thematic"), line.thematic ? line.thematic->id.text : QString()}};
        else
            call.line(QStringList{QStringLiteral("%1").arg(line.month, 2, 10, QLatin1Char('0')), isoOf(line.date), moved, why, line.plan.topic}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    QStringList without;
    for (const int quarter : quartersWithoutTheme(*lines))
        without += QString::number(quarter);
    if (!without.isEmpty())
        call.say(QT_TRANSLATE_NOOP("Command", "Without a theme in the quarters: %1."), {without.join(QStringLiteral(", "))});
    return Done{};
}

static Result<Done> day(const Call &call)
{
    const auto from = month(call.operand(1));
    const auto move = word(call, "move", FreeDayMove::Later);
    if (!from)
        return from.error();
    if (!move)
        return move.error();
    MeetingDay settled;
    settled.from = *from;
    settled.move = *move;
    settled.onWeekends = call.has("weekends");
    settled.alsoFree = call.option("also-free");
    settled.rule = call.has("weekday") ? DayRule::DayOfWeek : DayRule::DayOfMonth;
    for (const auto &[option, field] : {std::pair{"day", &MeetingDay::day}, std::pair{"week", &MeetingDay::week}, std::pair{"weekday", &MeetingDay::weekday}}) {
        if (!call.has(option))
            continue;
        const auto value = number(call.option(option));
        if (!value)
            return value.error();
        settled.*field = *value;
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = settleMeetingDay(**book, settled); !done)
        return done.error();
    return Done{};
}

static Result<Done> plan(const Call &call)
{
    const auto first = month(call.operand(1));
    const auto date = call.date("date", QDate());
    if (!first)
        return first.error();
    if (!date)
        return date.error();
    const PlannedMonth planned{{}, first->year(), first->month(), *date, call.option("topic"), MemberId{call.option("presenter")}, call.option("note")};
    const auto book = call.book();
    if (!book)
        return book.error();
    if (!planned.presenter.isEmpty())
        if (const auto known = (*book)->get(planned.presenter); !known)
            return known.error();
    if (const auto done = planMonth(**book, planned, call.has("again") ? ThemeAgain::Yes : ThemeAgain::No); !done)
        return done.error();
    return Done{};
}

static Result<Done> paper(const Call &call)
{
    const auto where = call.needed("o");
    const auto year = number(call.operand(1));
    if (!where)
        return where.error();
    if (!year)
        return year.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto pdf = yearPlanPdf(**book, *year);
    if (!pdf)
        return pdf.error();
    return call.output("o", *pdf);
}

static Result<Done> themes(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto shelf = themeShelf(**book);
    if (!shelf)
        return shelf.error();
    for (const ShelvedTheme &theme : *shelf)
        call.line(QStringList{isoOf(theme.day), theme.discussed ? QStringLiteral("discussed") : QStringLiteral("planned"), theme.topic}.join(u'\t'));
    return Done{};
}

static Result<Done> excuse(const Call &call)
{
    const auto reason = call.needed("reason");
    const auto told = call.date("told", QDate::currentDate());
    if (!reason)
        return reason.error();
    if (!told)
        return told.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto put = putExcuse(**book, {{}, MeetingId{call.operand(1)}, MemberId{call.operand(2)}, *reason, *told});
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> postpone(const Call &call)
{
    const auto reason = call.needed("reason");
    if (!reason)
        return reason.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = postponeItem(**book, AgendaItemId{call.operand(1)}, *reason); !done)
        return done.error();
    return Done{};
}

static Result<Done> keep(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = keepItem(**book, AgendaItemId{call.operand(1)}); !done)
        return done.error();
    return Done{};
}

static Result<Done> waiting(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto meeting = (*book)->get(MeetingId{call.operand(1)});
    if (!meeting)
        return meeting.error();
    const auto items = waitingItems(**book, *meeting);
    if (!items)
        return items.error();
    for (const WaitingItem &each : *items)
        call.line(QStringList{each.item.id.text, isoOf(each.meeting.date), each.item.title, each.item.reason}.join(u'\t'));
    return Done{};
}

static Result<Done> take(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto taken = takeUp(**book, MeetingId{call.operand(1)}, AgendaItemId{call.operand(2)});
    if (!taken)
        return taken.error();
    call.line(taken->text);
    return Done{};
}

static Result<Done> posted(const Call &call)
{
    const auto stage = word(call, "stage", PackStage::Before);
    const auto day = call.date("day", QDate::currentDate());
    if (!stage)
        return stage.error();
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const MeetingId meeting{call.operand(1)};
    if (call.has("not")) {
        if (const auto done = unmarkPosted(**book, meeting, *stage); !done)
            return done.error();
        return Done{};
    }
    if (const auto done = markPosted(**book, meeting, *stage, *day); !done)
        return done.error();
    return Done{};
}

static Result<Done> due(const Call &call)
{
    const auto on = call.date("on", QDate::currentDate());
    if (!on)
        return on.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto deadlines = packDeadlines(**book, *on);
    if (!deadlines)
        return deadlines.error();
    for (const PackDeadline &each : *deadlines)
        call.line(QStringList{isoOf(each.due), wordOf(each.stage), each.meeting.id.text, each.meeting.meetingKind, isoOf(each.meeting.date)}.join(u'\t'));
    return Done{};
}

QList<Command> planCommands()
{
    const Option stage{"stage", "before|after", QT_TRANSLATE_NOOP("Command", "the papers of before the meeting (the default) or of after it")};
    return {
        {QStringLiteral("plan show"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "the plan of a year: the day of each month, off which free day it was moved, and the theme"), {}, show},
        {QStringLiteral("plan day"), "BOOK YYYY-MM", QT_TRANSLATE_NOOP("Command", "settle the day of the regular meeting from a month on"),
         {{"day", "N", QT_TRANSLATE_NOOP("Command", "a day of the month; 3 where nothing is said")}, {"weekday", "1-7", QT_TRANSLATE_NOOP("Command", "a day of the week instead, 1 is Monday")},
          {"week", "1-5", QT_TRANSLATE_NOOP("Command", "which of them in the month, 5 is the last")},
          {"move", "later|earlier|stay", QT_TRANSLATE_NOOP("Command", "where the meeting goes when that day is free")},
          {"weekends", "", QT_TRANSLATE_NOOP("Command", "the cell meets on Saturdays and Sundays too")},
          {"also-free", "DAYS", QT_TRANSLATE_NOOP("Command", "days of each year that are free too, like 24/11, 22/12")}}, day},
        {QStringLiteral("plan month"), "BOOK YYYY-MM", QT_TRANSLATE_NOOP("Command", "plan a month; without options its plan is emptied"),
         {{"topic", "TEXT", QT_TRANSLATE_NOOP("Command", "theme of its thematic meeting")}, {"presenter", "MEMBER", QT_TRANSLATE_NOOP("Command", "who prepares it")},
          {"date", "DATE", QT_TRANSLATE_NOOP("Command", "day of the regular meeting, where not by the rule")}, {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "a note")},
          {"again", "", QT_TRANSLATE_NOOP("Command", "take a theme that was planned or discussed before")}}, plan},
        {QStringLiteral("plan paper"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "the plan of a year as PDF"), {{"o", "OUT.pdf", QT_TRANSLATE_NOOP("Command", "where to write")}}, paper},
        {QStringLiteral("plan themes"), "BOOK", QT_TRANSLATE_NOOP("Command", "all themes that were planned or discussed, latest first"), {}, themes},
        {QStringLiteral("meetings excuse"), "BOOK ID MEMBER", QT_TRANSLATE_NOOP("Command", "record that a member said before the day that he will not come"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}, {"told", "DATE", QT_TRANSLATE_NOOP("Command", "when it was said")}}, excuse},
        {QStringLiteral("meetings postpone"), "BOOK ITEM", QT_TRANSLATE_NOOP("Command", "postpone an item of the agenda to the next meeting of the kind"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}}, postpone},
        {QStringLiteral("meetings keep"), "BOOK ITEM", QT_TRANSLATE_NOOP("Command", "take the postponement of an item back"), {}, keep},
        {QStringLiteral("meetings waiting"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "postponed items that wait for a meeting and stand on no agenda"), {}, waiting},
        {QStringLiteral("meetings take"), "BOOK ID ITEM", QT_TRANSLATE_NOOP("Command", "put a postponed item on the agenda of a meeting"), {}, take},
        {QStringLiteral("meetings posted"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record that the papers were put into the official handbook app"),
         {stage, {"day", "DATE", QT_TRANSLATE_NOOP("Command", "when")}, {"not", "", QT_TRANSLATE_NOOP("Command", "take that back")}}, posted},
        {QStringLiteral("meetings due"), "BOOK", QT_TRANSLATE_NOOP("Command", "what is due in the official handbook app, soonest first"),
         {{"on", "DATE", QT_TRANSLATE_NOOP("Command", "as of a day; today where nothing is said")}}, due},
    };
}

} // namespace cli
