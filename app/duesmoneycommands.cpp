// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/duesopening.h"
#include "core/usecases/cashbook.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/duesarrears.h"
#include "core/usecases/duespapers.h"
#include "core/usecases/duesremitting.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

namespace {

Result<Done> remit(const Call &call)
{
    const auto from = monthOfText(call.operand(1));
    const auto until = call.operands.size() > 2 ? monthOfText(call.operand(2)) : from;
    const auto on = call.date("on", QDate::currentDate());
    const auto way = word(call, "way", PaidBy::Portal);
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    if (!on)
        return on.error();
    if (!way)
        return way.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const auto found = reckonRemittance(at->dues, *from, *until, *on);
    if (!found)
        return found.error();
    QString id;
    if (!call.has("dry-run")) {
        DuesRemittance wanted;
        wanted.from = *from;
        wanted.until = *until;
        wanted.on = *on;
        wanted.way = *way;
        wanted.paper = call.option("paper");
        wanted.note = call.option("note");
        const auto made = recordRemittance(*at->book, wanted);
        if (!made)
            return made.error();
        id = made->id.text;
    }
    QStringList gap;
    for (const QDate &each : found->gap)
        gap += isoMonth(each);
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("collected"), found->collected}, {QStringLiteral("late"), found->late}, {QStringLiteral("kept"), found->kept},
                                {QStringLiteral("remitted"), found->remitted}, {QStringLiteral("open"), found->open}, {QStringLiteral("gap"), QJsonArray::fromStringList(gap)}});
    else
        call.line(QStringList{id, QString::number(found->collected), QString::number(found->late), QString::number(found->kept), QString::number(found->remitted)}.join(u'\t'));
    if (!gap.isEmpty())
        call.say(QT_TRANSLATE_NOOP("Command", "Not handed on yet: %1."), {gap.join(QStringLiteral(", "))});
    if (found->open > 0)
        call.say(QT_TRANSLATE_NOOP("Command", "%1 đồng of these months are not paid yet; they are taken along by a later remittance."), {QString::number(found->open)});
    return Done{};
}

Result<Done> remittances(const Call &call)
{
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    QJsonArray array;
    for (const DuesRemittance &each : at->dues.remittances) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("id"), each.id.text}, {QStringLiteral("from"), isoMonth(each.from)}, {QStringLiteral("until"), isoMonth(each.until)},
                                 {QStringLiteral("on"), isoOf(each.on)}, {QStringLiteral("collected"), each.collected}, {QStringLiteral("kept"), each.kept},
                                 {QStringLiteral("remitted"), each.remitted}, {QStringLiteral("way"), wordOf(each.way)}, {QStringLiteral("paper"), each.paper}};
        else
            call.line(QStringList{each.id.text, isoMonth(each.from), isoMonth(each.until), isoOf(each.on), QString::number(each.collected), QString::number(each.kept),
                                  QString::number(each.remitted), wordOf(each.way), each.paper}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

Result<Done> statement(const Call &call)
{
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const auto found = duesStatement(at->dues, {call.operand(1)});
    if (!found)
        return found.error();
    QJsonArray array;
    for (const StatementLine &each : found->lines) {
        QStringList unpaid;
        for (const QDate &open : each.unpaid)
            unpaid += isoMonth(open);
        if (call.json)
            array += QJsonObject{{QStringLiteral("member"), each.member.id.text}, {QStringLiteral("name"), each.member.name}, {QStringLiteral("due"), each.due},
                                 {QStringLiteral("paid"), each.paid}, {QStringLiteral("late"), each.late}, {QStringLiteral("unpaid"), QJsonArray::fromStringList(unpaid)}};
        else
            call.line(QStringList{each.member.name, QString::number(each.due), QString::number(each.paid), QString::number(each.late), unpaid.join(u',')}.join(u'\t'));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("lines"), array}, {QStringLiteral("due"), found->due}, {QStringLiteral("paid"), found->paid}, {QStringLiteral("late"), found->late},
                                {QStringLiteral("other"), found->other}, {QStringLiteral("cash"), found->cash}, {QStringLiteral("collected"), found->remittance.collected},
                                {QStringLiteral("kept"), found->remittance.kept}, {QStringLiteral("remitted"), found->remittance.remitted}});
    else
        call.line(QStringLiteral("total\t%1\t%2\t%3").arg(found->due).arg(found->paid).arg(found->late + found->other));
    return Done{};
}

Result<Done> cash(const Call &call)
{
    const QDate today = QDate::currentDate();
    const auto from = call.date("from", QDate(today.year(), 1, 1));
    const auto until = call.date("until", QDate(from ? from->year() : today.year(), 12, 31));
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const CashBook found = cashBook(at->dues, *from, *until);
    QJsonArray array;
    for (const CashLine &each : found.lines) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("on"), isoOf(each.on)}, {QStringLiteral("kind"), wordOf(each.kind)}, {QStringLiteral("from"), isoMonth(each.from)},
                                 {QStringLiteral("until"), isoMonth(each.until)}, {QStringLiteral("people"), each.people}, {QStringLiteral("text"), each.text},
                                 {QStringLiteral("paper"), each.paper}, {QStringLiteral("id"), each.entry.text}, {QStringLiteral("in"), each.in}, {QStringLiteral("out"), each.out},
                                 {QStringLiteral("balance"), each.balance}};
        else
            call.line(QStringList{isoOf(each.on), wordOf(each.kind), each.kind == CashLineKind::Entry ? each.text : isoMonth(each.from), QString::number(each.in),
                                  QString::number(each.out), QString::number(each.balance), each.entry.text}.join(u'\t'));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("opening"), found.opening}, {QStringLiteral("lines"), array}, {QStringLiteral("in"), found.in}, {QStringLiteral("out"), found.out},
                                {QStringLiteral("closing"), found.closing}});
    else
        call.line(QStringLiteral("closing\t%1\t%2\t%3").arg(found.in).arg(found.out).arg(found.closing));
    if (const CashLine *below = found.firstBelow())
        call.say(QT_TRANSLATE_NOOP("Command", "From %1 on less than nothing is in the cash box (%2 đồng): something is missing in the book or wrong."), {isoOf(below->on), QString::number(below->balance)});
    return Done{};
}

Result<Done> putCash(const Call &call)
{
    const auto text = call.needed("text");
    const auto amount = number(call, "amount");
    const auto on = call.date("on", QDate::currentDate());
    const auto direction = word(call, "direction", CashDirection::Out);
    if (!text)
        return text.error();
    if (!amount)
        return amount.error();
    if (!on)
        return on.error();
    if (!direction)
        return direction.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto put = putCashEntry(**book, {{call.option("entry")}, *on, *direction, *amount, *text, call.option("paper")});
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

Result<Done> removeCash(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = removeCashEntry(**book, {call.operand(1)}); !done)
        return done.error();
    return Done{};
}

Result<Done> announce(const Call &call)
{
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const auto meeting = at->book->get(MeetingId{call.operand(1)});
    if (!meeting)
        return meeting.error();
    const auto words = call.has("set") ? announceDues(*at->book, meeting->id) : duesAnnouncement(at->dues, announcedMonth(meeting->date), meeting->date);
    if (!words)
        return words.error();
    call.line(*words);
    return Done{};
}

/// A paper as PDF, with what the log of disclosures says of it.
struct MadePaper
{
    QByteArray pdf;
    QString title;
    qint64 people = 0;
};

Result<MadePaper> yearPaper(const Book &book, int year)
{
    const auto sheet = duesBookSheet(book, year, QDate::currentDate());
    if (!sheet)
        return sheet.error();
    const auto pdf = documents::duesBookPdf(*sheet);
    return pdf ? MadePaper{*pdf, QStringLiteral("Sổ thu, nộp đảng phí năm %1").arg(year), sheet->lines.size()} : Result<MadePaper>(pdf.error());
}

Result<MadePaper> cashPaper(const Call &call, const Book &book, int year)
{
    const auto from = call.date("from", QDate(year, 1, 1));
    const auto until = call.date("until", QDate(year, 12, 31));
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    const auto sheet = cashSheet(book, *from, *until);
    if (!sheet)
        return sheet.error();
    const auto pdf = documents::cashSheetPdf(*sheet);
    return pdf ? MadePaper{*pdf, {}, 0} : Result<MadePaper>(pdf.error());  // names nobody
}

Result<MadePaper> statementPaper(const Book &book, const DuesRemittanceId &id)
{
    const auto sheet = statementSheet(book, id);
    if (!sheet)
        return sheet.error();
    const auto pdf = documents::statementPdf(*sheet);
    return pdf ? MadePaper{*pdf, QStringLiteral("Bảng kê nộp đảng phí %1").arg(sheet->span), sheet->lines.size()} : Result<MadePaper>(pdf.error());
}

Result<Done> paper(const Call &call)
{
    const QString kind = call.operand(1);
    const QString which = call.operand(2);
    const auto where = call.needed("o");
    if (!where)
        return where.error();
    const bool isStatement = kind == QLatin1String("statement");
    if (!isStatement && kind != QLatin1String("book") && kind != QLatin1String("cash"))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {kind, QStringLiteral("book, cash, statement")}};
    const auto year = monthOfText(which + QStringLiteral("-01"));
    if (!isStatement && !year)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no year."), {which}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto made = isStatement ? statementPaper(**book, {which}) : kind == QLatin1String("book") ? yearPaper(**book, year->year()) : cashPaper(call, **book, year->year());
    if (!made)
        return made.error();
    if (const auto written = call.output("o", made->pdf); !written)
        return written.error();
    if (made->title.isEmpty())
        return Done{};
    if (const auto logged = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("dues"), made->title, {}, made->people); !logged)
        return logged.error();
    return Done{};
}

} // namespace

QList<Command> duesMoneyCommands()
{
    const Option on{"on", "DATE", QT_TRANSLATE_NOOP("Command", "when; today where nothing is said")};
    const Option from{"from", "DATE", QT_TRANSLATE_NOOP("Command", "the first day; that of the year where nothing is said")};
    const Option until{"until", "DATE", QT_TRANSLATE_NOOP("Command", "the last day; that of the year where nothing is said")};
    const Option way{"way", "WORD", QT_TRANSLATE_NOOP("Command", "cash, portal or bank")};
    return {
        {QStringLiteral("dues remit"), "BOOK MONTH [MONTH]", QT_TRANSLATE_NOOP("Command", "record that dues of the months were handed on; prints id, collected, part of earlier months, kept, handed on"),
         {on, way, {"paper", "NUMBER", QT_TRANSLATE_NOOP("Command", "of the receipt")}, {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "a note")},
          {"dry-run", "", QT_TRANSLATE_NOOP("Command", "only reckon it")}}, remit},
        {QStringLiteral("dues remittances"), "BOOK", QT_TRANSLATE_NOOP("Command", "what was handed on: id, first and last month, day, collected, kept, handed on, way, paper"), {}, remittances},
        {QStringLiteral("dues statement"), "BOOK REMITTANCE", QT_TRANSLATE_NOOP("Command", "a remittance by member: name, due, paid, for earlier months, unpaid months"), {}, statement},
        {QStringLiteral("dues cash"), "BOOK", QT_TRANSLATE_NOOP("Command", "the cash book: day, kind, what, in, out, balance, id of other money"), {from, until}, cash},
        {QStringLiteral("dues cash put"), "BOOK", QT_TRANSLATE_NOOP("Command", "record other money of the cash box; prints its id"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("Command", "what it was for")}, {"amount", "DONG", QT_TRANSLATE_NOOP("Command", "how much")}, {"direction", "WORD", QT_TRANSLATE_NOOP("Command", "in or out; out where nothing is said")}, on,
          {"paper", "NUMBER", QT_TRANSLATE_NOOP("Command", "of the receipt")}, {"entry", "ID", QT_TRANSLATE_NOOP("Command", "one that is recorded already")}}, putCash},
        {QStringLiteral("dues cash remove"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "remove a line of other money"), {}, removeCash},
        {QStringLiteral("dues announce"), "BOOK MEETING", QT_TRANSLATE_NOOP("Command", "what a meeting announces of the dues of the month before"),
         {{"set", "", QT_TRANSLATE_NOOP("Command", "put it into the meeting")}}, announce},
        {QStringLiteral("dues paper"), "BOOK KIND WHICH", QT_TRANSLATE_NOOP("Command", "print the dues book of a year (book 2026), the cash book (cash 2026) or the statement of a remittance (statement ID) as PDF"),
         {{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write it")}, from, until}, paper},
    };
}

} // namespace cli
