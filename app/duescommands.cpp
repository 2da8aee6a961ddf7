// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/duesopening.h"
#include "core/usecases/dues.h"
#include "core/usecases/duesamounts.h"
#include "core/usecases/duesarrears.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

QString isoMonth(const QDate &month)
{
    return month.isValid() ? month.toString(QStringLiteral("yyyy-MM")) : QString();
}

Result<QDate> monthOfText(const QString &text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no month. Write it like 2027-03."), {text}};
    return first;
}

Result<QDate> monthOption(const Call &call, const char *option, const QDate &otherwise)
{
    return call.has(option) ? monthOfText(call.option(option)) : Result<QDate>(otherwise);
}

Result<OpenedDues> openedDues(const Call &call)
{
    auto book = call.book();
    if (!book)
        return book.error();
    auto dues = duesBook(**book);
    if (!dues)
        return dues.error();
    return OpenedDues{*std::move(book), *std::move(dues)};
}

namespace {

Result<Done> rules(const Call &call)
{
    const auto from = monthOption(call, "from", QDate());
    if (!from)
        return from.error();
    auto at = openedDues(call);
    if (!at)
        return at.error();
    if (from->isValid()) {
        const DuesRules *held = at->dues.rulesIn(*from);
        DuesRules settled = held ? *held : DuesRules();
        settled.id = {};
        settled.from = *from;
        settled.approver = {call.option("approver", settled.approver.text)};
        settled.collector = {call.option("collector", settled.collector.text)};
        settled.note = call.option("note", settled.note);
        const auto kept = number(call, "kept", settled.keptPercent, "");
        const auto region = number(call, "region", settled.region, "");
        if (!kept)
            return kept.error();
        if (!region)
            return region.error();
        settled.keptPercent = *kept;
        settled.region = *region;
        if (const auto done = settleDuesRules(*at->book, settled); !done)
            return done.error();
        for (const QString &doubt : duesRulesDoubts(at->dues, settled))
            *call.err << doubt << Qt::endl;
        return Done{};
    }
    QJsonArray array;
    for (const DuesRules &each : at->dues.rules) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("from"), isoMonth(each.from)}, {QStringLiteral("approver"), each.approver.text}, {QStringLiteral("collector"), each.collector.text},
                                 {QStringLiteral("keptPercent"), each.keptPercent}, {QStringLiteral("region"), each.region}, {QStringLiteral("note"), each.note}};
        else
            call.line(QStringList{isoMonth(each.from), at->dues.nameOf(each.approver), at->dues.nameOf(each.collector), QString::number(each.keptPercent),
                                  QString::number(each.region), each.note}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

Result<Done> rates(const Call &call)
{
    QJsonArray array;
    for (const DuesRates &rates : shippedDuesRates().packages) {
        for (const DuesCategory &each : rates.categories) {
            if (call.json)
                array += QJsonObject{{QStringLiteral("package"), rates.id}, {QStringLiteral("from"), isoMonth(rates.from)}, {QStringLiteral("category"), each.id},
                                     {QStringLiteral("basis"), wordOf(each.basis)}, {QStringLiteral("perThousand"), each.perThousand}, {QStringLiteral("amount"), each.amount},
                                     {QStringLiteral("title"), each.title}, {QStringLiteral("clause"), each.clause}, {QStringLiteral("certainty"), each.certainty}};
            else
                call.line(QStringList{rates.id, isoMonth(rates.from), each.id, each.title, each.certainty}.join(u'\t'));
        }
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

const char *sourceWord(AmountSource source)
{
    constexpr const char *words[] = {"unknown", "approved", "reckoned", "party-age", "for-a-time"};
    return words[size_t(source)];
}

Result<Done> amounts(const Call &call)
{
    const auto in = monthOption(call, "month", monthOf(QDate::currentDate()));
    if (!in)
        return in.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const auto list = proposedAmounts(at->dues, *in);
    if (!list)
        return list.error();
    QJsonArray array;
    for (const ProposedAmount &each : *list) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("member"), each.member.id.text}, {QStringLiteral("name"), each.member.name},
                                 {QStringLiteral("approved"), each.approved ? QJsonValue(each.approved->amount) : QJsonValue()}, {QStringLiteral("category"), each.proposed.category},
                                 {QStringLiteral("base"), each.proposed.base}, {QStringLiteral("amount"), each.proposed.amount},
                                 {QStringLiteral("until"), isoMonth(each.proposed.until)}, {QStringLiteral("source"), QLatin1String(sourceWord(each.source))},
                                 {QStringLiteral("id"), each.approved ? each.approved->id.text : QString()}};
        else
            call.line(QStringList{each.member.id.text, each.member.name, each.approved ? QString::number(each.approved->amount) : QStringLiteral("?"), each.proposed.category,
                                  QString::number(each.proposed.base), QString::number(each.proposed.amount), QLatin1String(sourceWord(each.source)), isoMonth(each.proposed.until)}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

Result<Done> approve(const Call &call)
{
    const auto from = monthOption(call, "from", monthOf(QDate::currentDate()));
    const auto until = monthOption(call, "until", QDate());
    const auto on = call.date("on", QDate::currentDate());
    const auto base = number(call, "base", 0, "");
    const auto amount = number(call, "amount", 0, "");
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    if (!on)
        return on.error();
    if (!base)
        return base.error();
    if (!amount)
        return amount.error();
    if (call.operands.size() < 2 && !call.has("all"))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the member, or say --all for everybody of whom the rates say another amount.")};
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    QList<DuesAmount> list;
    if (call.has("all")) {
        const auto proposed = proposedAmounts(at->dues, *from);
        if (!proposed)
            return proposed.error();
        for (const ProposedAmount &each : *proposed)
            if (each.differs())
                list += each.proposed;
    } else {
        DuesAmount wanted;
        wanted.member = {call.operand(1)};
        wanted.from = *from;
        wanted.until = *until;
        const DuesAmount *held = at->dues.amountIn(wanted.member, *from);
        wanted.category = call.option("category", held ? held->category : QString());
        wanted.base = call.has("base") || !held || held->category != wanted.category ? *base : held->base;
        wanted.reason = call.option("reason");
        if (!wanted.category.isEmpty()) {
            const auto reckoned = reckonedAmount(at->dues, wanted);
            if (!reckoned)
                return reckoned.error();
            wanted = *reckoned;
        }
        if (call.has("amount"))
            wanted.amount = *amount;
        list += wanted;
    }
    const auto count = approveAmounts(*at->book, list, *on);
    if (!count)
        return count.error();
    call.line(QString::number(*count));
    return Done{};
}

Result<Done> pay(const Call &call)
{
    const auto of = monthOfText(call.operand(1));
    const auto on = call.date("on", QDate::currentDate());
    const auto way = word(call, "way", PaidBy::Cash);
    const auto amount = number(call, "amount", 0, "");
    if (!of)
        return of.error();
    if (!on)
        return on.error();
    if (!way)
        return way.error();
    if (!amount)
        return amount.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    QList<MemberId> members;
    for (const QString &each : call.operands.mid(2))
        if (const MemberId id{each}; !members.contains(id))
            members += id;
    if (call.has("all"))
        for (const Member &each : at->dues.members)
            if (at->dues.monthOf(each, *of).open() > 0 && !members.contains(each.id))
                members += each.id;
    if (members.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name who paid, or say --all for everybody of whom the month is open.")};
    Result<PaymentsMade> made = PaymentsMade();
    if (call.has("amount") || call.has("receipt") || call.has("note") || call.has("collector")) {
        QList<DuesPayment> payments;
        for (const MemberId &each : members) {
            const Member *member = at->dues.member(each);
            const qint64 open = member ? at->dues.monthOf(*member, *of).open() : 0;
            payments += {{}, each, *of, call.has("amount") ? *amount : open, *on, *way, {call.option("collector")}, call.option("receipt"), call.option("note")};
        }
        made = recordPayments(*at->book, payments);
    } else {
        made = payMonth(*at->book, *of, members, *on, *way);
    }
    if (!made)
        return made.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("payments"), made->count}, {QStringLiteral("sum"), made->sum}, {QStringLiteral("over"), made->over}});
    else
        call.line(QStringLiteral("%1\t%2\t%3").arg(made->count).arg(made->sum).arg(made->over));
    if (made->over > 0)
        call.say(QT_TRANSLATE_NOOP("Command", "%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level."), {QString::number(made->over)});
    return Done{};
}

Result<Done> showMonth(const Call &call)
{
    const auto of = monthOfText(call.operand(1));
    if (!of)
        return of.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    constexpr const char *why[] = {"", "before-book", "not-yet-member", "paid-elsewhere", "away", "suspended", "moved-out", "deceased", "left"};
    QJsonArray array;
    for (const Member &member : at->dues.members) {
        const DuesMonth each = at->dues.monthOf(member, *of);
        if (call.json)
            array += QJsonObject{{QStringLiteral("member"), member.id.text}, {QStringLiteral("name"), member.name}, {QStringLiteral("state"), wordOf(each.state)},
                                 {QStringLiteral("why"), QLatin1String(why[size_t(each.why)])}, {QStringLiteral("due"), each.due}, {QStringLiteral("paid"), each.paid},
                                 {QStringLiteral("open"), each.open()}};
        else
            call.line(QStringList{member.id.text, member.name, wordOf(each.state), QString::number(each.due), QString::number(each.paid), QString::number(each.open()),
                                  QLatin1String(why[size_t(each.why)])}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

Result<Done> arrears(const Call &call)
{
    const auto on = call.date("on", QDate::currentDate());
    if (!on)
        return on.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    QJsonArray array;
    bool isSaid = false;
    for (const DuesArrears &each : duesArrears(at->dues, *on)) {
        isSaid |= each.reachesRule;
        QStringList months;
        for (const DuesMonth &open : each.months)
            months += isoMonth(open.month);
        if (call.json)
            array += QJsonObject{{QStringLiteral("member"), each.member.id.text}, {QStringLiteral("name"), each.member.name}, {QStringLiteral("since"), isoMonth(each.since())},
                                 {QStringLiteral("open"), each.open}, {QStringLiteral("months"), QJsonArray::fromStringList(months)}, {QStringLiteral("year"), each.year},
                                 {QStringLiteral("unpaidInYear"), each.unpaid}, {QStringLiteral("reachesRule"), each.reachesRule}};
        else
            call.line(QStringList{each.member.id.text, each.member.name, isoMonth(each.since()), QString::number(each.open), months.join(u','),
                                  each.reachesRule ? QStringLiteral("rule") : QString()}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    if (isSaid)
        call.say(QT_TRANSLATE_NOOP("Command", "Three months of a year or more are unpaid. The rule: %1. Nothing is decided by it; the cell considers it."), {arrearsRule(*on)});
    return Done{};
}

Result<Done> year(const Call &call)
{
    const auto wanted = monthOfText(call.operand(1) + QStringLiteral("-01"));
    if (!wanted)
        return wanted.error();
    const auto at = openedDues(call);
    if (!at)
        return at.error();
    const DuesYear whole = at->dues.year(wanted->year());
    QJsonArray array;
    for (const DuesRow &row : whole.rows) {
        QStringList months;
        QJsonArray each;
        for (const DuesMonth &one : row.months) {
            months += one.paid > 0 ? QString::number(one.paid) : one.state == DuesState::NotOwed ? QStringLiteral("-") : wordOf(one.state);
            each += QJsonObject{{QStringLiteral("state"), wordOf(one.state)}, {QStringLiteral("due"), one.due}, {QStringLiteral("paid"), one.paid}};
        }
        if (call.json)
            array += QJsonObject{{QStringLiteral("member"), row.member.id.text}, {QStringLiteral("name"), row.member.name}, {QStringLiteral("months"), each}, {QStringLiteral("due"), row.due},
                                 {QStringLiteral("paid"), row.paid}, {QStringLiteral("open"), row.open}};
        else
            call.line(QStringList{row.member.name, months.join(u'\t'), QString::number(row.due), QString::number(row.paid), QString::number(row.open)}.join(u'\t'));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("rows"), array}, {QStringLiteral("due"), whole.due}, {QStringLiteral("paid"), whole.paid}, {QStringLiteral("open"), whole.open}});
    else
        call.line(QStringLiteral("total\t%1\t%2\t%3").arg(whole.due).arg(whole.paid).arg(whole.open));
    return Done{};
}

} // namespace

QList<Command> duesCommands()
{
    const Option on{"on", "DATE", QT_TRANSLATE_NOOP("Command", "when; today where nothing is said")};
    const Option from{"from", "MONTH", QT_TRANSLATE_NOOP("Command", "the first month, like 2027-03; this month where nothing is said")};
    return QList<Command>{
        {QStringLiteral("dues rules"), "BOOK", QT_TRANSLATE_NOOP("Command", "how dues are kept: month, who approves, who collects, percent kept, wage region, paper; with --from it is settled"),
         {{"from", "MONTH", QT_TRANSLATE_NOOP("Command", "from which month on, like 2027-03; what is not said stays as it is")}, {"approver", "MEMBER", QT_TRANSLATE_NOOP("Command", "who directs and approves the amounts")},
          {"collector", "MEMBER", QT_TRANSLATE_NOOP("Command", "who takes the cash and reminds")}, {"kept", "PERCENT", QT_TRANSLATE_NOOP("Command", "the part that the cell keeps, 0 to 100")},
          {"region", "NUMBER", QT_TRANSLATE_NOOP("Command", "region of the minimum wage, 1 to 4")}, {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "the paper on which the kept part rests")}}, rules},
        {QStringLiteral("dues rates"), "", QT_TRANSLATE_NOOP("Command", "the rates that the program knows: package, month of effect, category, words, certainty"), {}, rates},
        {QStringLiteral("dues amounts"), "BOOK", QT_TRANSLATE_NOOP("Command", "what each member pays and should pay by the rates: id, name, approved, category, base, amount, source, last month"),
         {{"month", "MONTH", QT_TRANSLATE_NOOP("Command", "of which month; this one where nothing is said")}}, amounts},
        {QStringLiteral("dues approve"), "BOOK [MEMBER]", QT_TRANSLATE_NOOP("Command", "record an amount that was approved; prints how many were recorded"),
         {from, {"until", "MONTH", QT_TRANSLATE_NOOP("Command", "the last month, of a waiver or reduction")}, {"category", "WORD", QT_TRANSLATE_NOOP("Command", "of the rates, see dues rates; the one that holds where nothing is said")},
          {"base", "DONG", QT_TRANSLATE_NOOP("Command", "the income a month")}, {"amount", "DONG", QT_TRANSLATE_NOOP("Command", "another amount than the rates say")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why it is another one, or the paper of an exemption")}, on,
          {"all", "", QT_TRANSLATE_NOOP("Command", "for everybody of whom the rates say another amount now")}}, approve},
        {QStringLiteral("dues pay"), "BOOK MONTH [MEMBER...]", QT_TRANSLATE_NOOP("Command", "record payments of a month; prints how many, their sum and what was more than owed"),
         {{"all", "", QT_TRANSLATE_NOOP("Command", "everybody of whom the month is open")}, {"amount", "DONG", QT_TRANSLATE_NOOP("Command", "how much each paid; what is open where nothing is said")}, on,
          {"way", "WORD", QT_TRANSLATE_NOOP("Command", "cash, portal or bank")}, {"collector", "MEMBER", QT_TRANSLATE_NOOP("Command", "who took the cash; the one who collects where nothing is said")},
          {"receipt", "NUMBER", QT_TRANSLATE_NOOP("Command", "of the receipt or of the payment on the portal")}, {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "a note")}}, pay},
        {QStringLiteral("dues month"), "BOOK MONTH", QT_TRANSLATE_NOOP("Command", "a month by member: id, name, state, due, paid, open, why nothing is owed"), {}, showMonth},
        {QStringLiteral("dues book"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "the table of a year: name, twelve months, due, paid, open"), {}, year},
        {QStringLiteral("dues arrears"), "BOOK", QT_TRANSLATE_NOOP("Command", "who owes for months that are over: id, name, since, sum, months, `rule` from three unpaid months of a year on"), {on}, arrears},
    } + duesMoneyCommands();
}

} // namespace cli
