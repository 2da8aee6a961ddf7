// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/text/moneywords.h"
#include "core/usecases/cashbook.h"
#include "core/usecases/clocks.h"
#include "core/usecases/dues.h"
#include "core/usecases/duesamounts.h"
#include "core/usecases/duesarrears.h"
#include "core/usecases/duespapers.h"
#include "core/usecases/duesremitting.h"
#include "core/usecases/history.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QFile>

namespace {

QDate m(int month, int year = 2026)
{
    return QDate(year, month, 1);
}

/// A cell whose members pay by hand-made amounts from February 2026 on: 0 approves, 1 collects, 0 to 3 pay 1 % of ten million.
struct Dues : BookFixture
{
    explicit Dues(int count = 5) : BookFixture(count)
    {
        Member secretary = must(book->get(members.at(0)));
        secretary.position = Position::Secretary;
        secretary.decisionDate = QStringLiteral("2000-05-19");
        must(changeMember(*book, secretary));
        must(settleDuesRules(*book, {{}, m(2), members.at(0), members.at(1), 0, 2, {}}));
        for (int i = 0; i < 4; ++i)
            approve(i, 10'000'000);
    }

    DuesBook now() { return must(duesBook(*book)); }
    Member card(int i) { return must(book->get(members.at(i))); }
    DuesMonth month(int i, const QDate &of) { return now().monthOf(card(i), of); }

    DuesAmount amount(int i, const QString &category, qint64 base, const QDate &from = m(2))
    {
        DuesAmount wanted;
        wanted.member = members.at(i);
        wanted.from = from;
        wanted.category = category;
        wanted.base = base;
        return must(reckonedAmount(now(), wanted));
    }
    int approve(int i, qint64 base, const QDate &from = m(2)) { return must(approveAmounts(*book, {amount(i, QStringLiteral("insured"), base, from)}, m(2))); }
    PaymentsMade pay(int i, const QDate &of, const QDate &on, PaidBy way = PaidBy::Cash) { return must(payMonth(*book, of, {members.at(i)}, on, way)); }
    DuesPayment payment(int i, const QDate &of, qint64 sum, const QDate &on) { return {{}, members.at(i), of, sum, on, PaidBy::Cash, {}, {}, {}}; }

    void status(int i, Situation situation, const QDate &from, Standing standing = Standing::Official)
    {
        MemberStatus step;
        step.member = members.at(i);
        step.standing = standing;
        step.situation = situation;
        step.from = from;
        if (situation == Situation::Left)
            step.paper = QStringLiteral("12-QĐ/ĐU");
        must(changeStatus(*book, step));
    }
    Error::Kind refusal(const Result<PaymentsMade> &result)
    {
        REQUIRE_FALSE(result);
        return result.error().kind;
    }
    DuesRemittance remit(const QDate &from, const QDate &until, const QDate &on)
    {
        DuesRemittance wanted;
        wanted.from = from;
        wanted.until = until;
        wanted.on = on;
        return must(recordRemittance(*book, wanted));
    }
};

QByteArray shipped()
{
    QFile file(QStringLiteral(SOURCE_ROOT) + QStringLiteral("/resources/dues/vietnam.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The rates that hold in a month are those that came into effect last", "[dues]")
{
    const DuesRatesShelf &shelf = shippedDuesRates();

    CHECK(shelf.in(m(1)) == nullptr);
    CHECK(shelf.in(m(2))->id == QStringLiteral("qd01-2026"));
    CHECK(shelf.in(m(12, 2027))->id == QStringLiteral("qd01-2026"));
    CHECK(shelf.in(m(1, 2028))->id == QStringLiteral("qd01-2028"));
    CHECK(reckonDues(shelf, m(1), QStringLiteral("student"), 0, 1).error().kind == Error::NotFound);
}

TEST_CASE("Amounts are reckoned from category, income and region and rounded to whole đồng", "[dues]")
{
    const auto due = [](const char *category, qint64 base, int region, const QDate &month) {
        return must(reckonDues(shippedDuesRates(), month, QLatin1String(category), base, region));
    };

    CHECK(due("insured", 10'000'000, 1, m(2)) == 100'000);
    CHECK(due("insured", 5'733'049, 1, m(2)) == 57'330);
    CHECK(due("insured", 5'733'050, 1, m(2)) == 57'331); // a half goes up
    CHECK(due("benefit", 4'000'000, 1, m(2)) == 40'000);
    CHECK(due("pension", 8'000'000, 1, m(2)) == 40'000);
    CHECK(due("student", 0, 4, m(2)) == 5'000);
    CHECK(due("uninsured", 0, 1, m(2)) == 15'930);
    CHECK(due("uninsured", 999, 4, m(2)) == 11'100); // the wage and not what was typed
    CHECK(due("uninsured-retired", 0, 2, m(2)) == 9'460);
    CHECK(due("uninsured", 0, 1, m(1, 2028)) == 26'550);
    CHECK(due("uninsured-retired", 0, 1, m(1, 2028)) == 15'930);
    CHECK(due("exempt-party-age", 0, 1, m(2)) == 0);
    CHECK(reckonDues(shippedDuesRates(), m(2), QStringLiteral("insured"), 0, 1).error().kind == Error::Invalid);
    CHECK(reckonDues(shippedDuesRates(), m(2), QStringLiteral("abroad"), 1, 1).error().kind == Error::Invalid);
    CHECK(reckonDues(shippedDuesRates(), m(2), QStringLiteral("uninsured"), 0, 5).error().kind == Error::Invalid);
}

TEST_CASE("Rates that are broken are refused with the place", "[dues]")
{
    const auto place = [](const char *from, const char *to) {
        QByteArray json = shipped();
        const qsizetype at = json.indexOf(from);
        REQUIRE(at >= 0);
        json.replace(at, qsizetype(qstrlen(from)), to);
        const auto read = readDuesRates(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Invalid);
        return read.error().args.value(0);
    };
    REQUIRE(readDuesRates(shipped()));

    CHECK(place("\"2026-02-01\"", "\"2026-02-02\"") == QStringLiteral("packages[0].from"));
    CHECK(place("\"perThousand\": 10", "\"perThousand\": 0") == QStringLiteral("packages[0].categories[0].perThousand"));
    CHECK(place("\"basis\": \"income\"", "\"basis\": \"salary\"") == QStringLiteral("packages[0].categories[0].basis"));
    CHECK(place("\"id\": \"benefit\"", "\"id\": \"insured\"") == QStringLiteral("packages[0].categories[1].id"));
    CHECK(place("\"id\": \"qd01-2028\"", "\"id\": \"qd01-2026\"") == QStringLiteral("packages[1].id"));
    CHECK(place("\"2028-01-01\"", "\"2026-01-01\"") == QStringLiteral("packages[1].from"));
    CHECK(place("\"situation\": \"active\"", "\"situation\": \"idle\"") == QStringLiteral("packages[0].situations[0]"));
    CHECK(place("\"certainty\": \"unsure\"}", "\"certainty\": \"maybe\"}") == QStringLiteral("packages[0].rounding"));
    CHECK(place(", 3700000]", "]") == QStringLiteral("wages[0].amounts"));
    CHECK(place("{\n", "[\n").startsWith(QStringLiteral("byte ")));
}

TEST_CASE_METHOD(Dues, "One person approves and another collects", "[dues]")
{
    DuesRules rules{{}, m(3), members.at(0), members.at(0), 0, 1, {}};
    CHECK(settleDuesRules(*book, rules).error().kind == Error::Refused);
    rules.collector = members.at(2);
    rules.keptPercent = 101;
    CHECK(settleDuesRules(*book, rules).error().kind == Error::Invalid);
    rules.keptPercent = 30;
    rules.region = 5;
    CHECK(settleDuesRules(*book, rules).error().kind == Error::Invalid);
    rules.region = 1;
    rules.from = m(1);
    CHECK(settleDuesRules(*book, rules).error().kind == Error::Refused); // before the rates
    rules.from = QDate(2026, 3, 20);
    must(settleDuesRules(*book, rules));
    rules.note = QStringLiteral("CV 12");
    must(settleDuesRules(*book, rules));

    const DuesBook dues = now();
    REQUIRE(dues.rules.size() == 2); // the same month was changed
    CHECK(dues.rulesIn(m(2))->collector == members.at(1));
    CHECK(dues.rulesIn(m(3))->collector == members.at(2));
    CHECK(dues.rulesIn(m(3))->note == QStringLiteral("CV 12"));
    CHECK(dues.rulesIn(m(1)) == nullptr);
    CHECK(duesRulesDoubts(dues, {{}, m(3), members.at(0), members.at(2), 0, 1, {}}).isEmpty());
    Member plain = card(2);
    plain.position = Position::Member;
    must(changeMember(*book, plain));
    CHECK(duesRulesDoubts(now(), {{}, m(3), members.at(2), members.at(0), 30, 1, {}}).size() == 2);

    auto paid = payment(3, m(2), 100'000, QDate(2026, 2, 10));
    paid.collector = members.at(0);
    CHECK(refusal(recordPayments(*book, {paid})) == Error::Refused);
}

TEST_CASE_METHOD(Dues, "Only what differs is recorded when amounts are approved", "[dues]")
{
    const qint64 size = must(book->logSize());
    CHECK(approve(0, 10'000'000) == 0);
    CHECK(must(book->logSize()) == size);

    CHECK(must(approveAmounts(*book, {amount(0, QStringLiteral("insured"), 10'000'000), amount(1, QStringLiteral("pension"), 9'000'000)}, m(3))) == 1);
    CHECK(must(book->logSize()) == size + 1);
    CHECK(now().amountIn(members.at(1), m(2))->amount == 45'000);
    CHECK(now().amountIn(members.at(1), m(2))->approvedBy == members.at(0));

    CHECK(approve(1, 12'000'000, m(6)) == 1);
    CHECK(now().amountIn(members.at(1), m(5))->amount == 45'000);
    CHECK(now().amountIn(members.at(1), m(6))->amount == 120'000);
}

TEST_CASE_METHOD(Dues, "Another amount than reckoned needs a reason, a smaller one also an end", "[dues]")
{
    const auto kind = [&](const DuesAmount &wanted) {
        const auto approved = approveAmounts(*book, {wanted}, m(2));
        return approved ? -1 : int(approved.error().kind);
    };
    DuesAmount more = amount(2, QStringLiteral("insured"), 10'000'000);
    more.amount = 150'000;
    CHECK(kind(more) == Error::Refused);
    more.reason = QStringLiteral("Tự nguyện đóng cao hơn");
    CHECK(kind(more) == -1);
    DuesAmount rounded = amount(3, QStringLiteral("insured"), 5'733'050);
    rounded.amount = 57'000;
    CHECK(kind(rounded) == -1); // a rounding
    rounded.amount = 56'331; // a thousand less is none any more
    CHECK(kind(rounded) == Error::Refused);

    DuesAmount less = amount(1, QStringLiteral("insured"), 10'000'000, m(4));
    less.amount = 50'000;
    less.reason = QStringLiteral("Ốm đau dài ngày, đơn ngày 20/3");
    CHECK(kind(less) == Error::Refused); // without an end
    less.until = m(4, 2027);
    CHECK(kind(less) == Error::Refused); // thirteen months
    less.until = m(3);
    CHECK(kind(less) == Error::Invalid);
    less.until = m(3, 2027);
    less.reason.clear();
    CHECK(kind(less) == Error::Refused);
    less.reason = QStringLiteral("Ốm đau dài ngày, đơn ngày 20/3");
    CHECK(kind(less) == -1);
    CHECK(month(1, m(3)).due == 100'000);
    CHECK(month(1, m(4)).due == 50'000);
    CHECK(month(1, m(3, 2027)).due == 50'000);
    CHECK(month(1, m(4, 2027)).due == 100'000); // what it suspended holds again

    DuesAmount hard = amount(2, QStringLiteral("exempt-hardship"), 0, m(5));
    CHECK(kind(hard) == Error::Refused);
    hard.reason = QStringLiteral("Hộ cận nghèo, có đơn");
    CHECK(kind(hard) == -1);
    CHECK(month(2, m(5)).state == DuesState::Exempt);
    DuesAmount longer = amount(2, QStringLiteral("insured"), 10'000'000, m(6));
    longer.until = m(8);
    CHECK(kind(longer) == Error::Invalid); // not below the rates
}

TEST_CASE_METHOD(Dues, "A waiver that begins with the amount itself puts the amount off behind it", "[dues]")
{
    DuesAmount waiver = amount(3, QStringLiteral("insured"), 10'000'000, m(2));
    waiver.amount = 0;
    waiver.until = m(7);
    waiver.reason = QStringLiteral("Thiên tai");
    CHECK(must(approveAmounts(*book, {waiver}, m(2))) == 1);

    CHECK(month(3, m(2)).state == DuesState::Exempt);
    CHECK(month(3, m(7)).state == DuesState::Exempt);
    CHECK(month(3, m(8)).due == 100'000);
    const auto over = approveAmounts(*book, {amount(3, QStringLiteral("insured"), 12'000'000, m(2))}, m(2));
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Refused);
}

TEST_CASE_METHOD(Dues, "What is proposed follows rates, wages and party age", "[dues]")
{
    must(approveAmounts(*book, {amount(2, QStringLiteral("uninsured"), 0)}, m(2)));
    Member old = card(1);
    old.decisionDate = QStringLiteral("1976-06-30");
    must(changeMember(*book, old));
    const auto proposed = [&](int i, const QDate &of) {
        for (const ProposedAmount &each : must(proposedAmounts(now(), of)))
            if (each.member.id == members.at(i))
                return each;
        FAIL("nothing is proposed");
        return ProposedAmount();
    };

    CHECK(proposed(4, m(2)).source == AmountSource::Unknown);
    CHECK(proposed(0, m(2)).source == AmountSource::Approved);
    CHECK(proposed(2, m(2)).proposed.amount == 14'190);
    CHECK(proposed(2, m(1, 2028)).source == AmountSource::Reckoned);
    CHECK(proposed(2, m(1, 2028)).proposed.amount == 23'650);
    CHECK(proposed(1, m(5)).source == AmountSource::Approved);
    CHECK(proposed(1, m(6)).source == AmountSource::PartyAge);
    CHECK(proposed(1, m(6)).proposed.amount == 0);
    must(approveAmounts(*book, {proposed(1, m(6)).proposed}, m(6)));
    CHECK(month(1, m(6)).state == DuesState::Exempt);
    CHECK(proposed(1, m(7)).source == AmountSource::Approved);

    MemberEvent outside;
    outside.id = MemberEventId::fresh();
    outside.member = members.at(1);
    outside.what = EventKind::Outside;
    outside.from = QStringLiteral("1980-01-01");
    outside.until = QStringLiteral("1980-03-01");
    must(book->record({created(outside)}));
    CHECK(now().partyAgeReached(card(1), 50) == QDate(2026, 8, 30));
}

TEST_CASE_METHOD(Dues, "Who owes for a month follows the way of the member", "[dues]")
{
    CHECK(month(0, m(1)).why == NotOwedWhy::BeforeBook);
    status(1, Situation::MovedOut, QDate(2026, 4, 30));
    CHECK(month(1, m(4)).why == NotOwedWhy::None); // to the end of the month
    CHECK(month(1, m(5)).why == NotOwedWhy::MovedOut);
    status(2, Situation::AwayTemporarily, QDate(2026, 3, 1));
    CHECK(month(2, m(2)).why == NotOwedWhy::None);
    CHECK(month(2, m(3)).why == NotOwedWhy::Away);
    status(2, Situation::Active, QDate(2026, 8, 10));
    CHECK(month(2, m(8)).why == NotOwedWhy::Away); // paid there to the end of that month
    CHECK(month(2, m(9)).why == NotOwedWhy::None);
    status(3, Situation::Suspended, QDate(2026, 5, 31));
    CHECK(month(3, m(5)).why == NotOwedWhy::Suspended);
    status(3, Situation::Active, QDate(2026, 7, 1));
    CHECK(month(3, m(6)).why == NotOwedWhy::Suspended);
    CHECK(month(3, m(7)).why == NotOwedWhy::None);
    status(3, Situation::Left, QDate(2026, 10, 31));
    CHECK(month(3, m(9)).why == NotOwedWhy::None);
    CHECK(month(3, m(10)).why == NotOwedWhy::Left);
    status(4, Situation::Exempt, QDate(2026, 3, 1));
    CHECK(month(4, m(4)).state == DuesState::NoAmount); // exempt from meetings, not from dues
    status(0, Situation::Deceased, QDate(2026, 11, 2));
    CHECK(month(0, m(11)).why == NotOwedWhy::Deceased);
}

TEST_CASE_METHOD(Dues, "A new member owes from the month of the ceremony, who comes from elsewhere from the month behind the last one paid there", "[dues]")
{
    Member fresh = named(QStringLiteral("Trần Thị Ngọc Lan"));
    fresh.ceremonyDate = QStringLiteral("2026-05-19");
    MemberStatus probation;
    probation.standing = Standing::Probationary;
    probation.from = QDate(2026, 5, 19);
    members += must(enterMember(*book, fresh, probation));
    CHECK(month(5, m(4)).why == NotOwedWhy::NotYetMember);
    CHECK(month(5, m(5)).why == NotOwedWhy::None);

    MemberStatus arrived;
    arrived.from = QDate(2026, 6, 12);
    members += must(enterMember(*book, named(QStringLiteral("Đỗ Quang Khải")), arrived));
    CHECK(month(6, m(6)).why == NotOwedWhy::NotYetMember);
    CHECK(month(6, m(7)).why == NotOwedWhy::None);
    Transfer move;
    move.id = TransferId::fresh();
    move.member = members.at(6);
    move.direction = TransferDirection::In;
    move.introduced = QDate(2026, 5, 20);
    move.duesPaidTo = m(5);
    must(book->record({created(move)}));
    CHECK(month(6, m(6)).why == NotOwedWhy::None);
    move.duesPaidTo = m(8);
    must(book->record({amended(move)}));
    CHECK(month(6, m(8)).why == NotOwedWhy::PaidElsewhere);
    CHECK(month(6, m(9)).why == NotOwedWhy::None);

    Transfer away = move;
    away.id = TransferId::fresh();
    away.member = members.at(3);
    away.direction = TransferDirection::Out;
    away.introduced = QDate(2026, 9, 5);
    away.duesPaidTo = {};
    must(book->record({created(away)}));
    CHECK(month(3, m(9)).why == NotOwedWhy::None);
    CHECK(month(3, m(10)).why == NotOwedWhy::MovedOut); // although the card does not say so yet
    away.refusal = QStringLiteral("Không tiếp nhận");
    must(book->record({amended(away)}));
    CHECK(month(3, m(10)).why == NotOwedWhy::None);
}

TEST_CASE_METHOD(Dues, "A payment is for a month that is owed; more is welcome and told", "[dues]")
{
    CHECK(pay(0, m(2), QDate(2026, 2, 28)).sum == 100'000);
    CHECK(month(0, m(2)).state == DuesState::Paid);
    CHECK(now().payments.value(members.at(0)).first().collector == members.at(1));
    CHECK(pay(0, m(2), QDate(2026, 2, 28)).count == 0); // paid already
    CHECK(must(recordPayments(*book, {payment(1, m(2), 30'000, m(3))})).over == 0);
    CHECK(month(1, m(2)).state == DuesState::Part);
    CHECK(must(recordPayments(*book, {payment(1, m(2), 90'000, m(3)), payment(1, m(2), 5'000, m(3))})).over == 25'000);
    CHECK(month(1, m(2)).over() == 25'000);
    CHECK(must(payMonth(*book, m(12), {members.at(0)}, m(3), PaidBy::Portal)).sum == 100'000); // ahead
    CHECK(now().payments.value(members.at(0)).last().collector.isEmpty());

    CHECK(refusal(recordPayments(*book, {payment(0, m(1), 100'000, m(3))})) == Error::Refused);
    CHECK(refusal(recordPayments(*book, {payment(4, m(2), 100'000, m(3))})) == Error::Refused); // no amount
    CHECK(refusal(recordPayments(*book, {payment(0, m(3), 0, m(3))})) == Error::Invalid);
    CHECK(refusal(recordPayments(*book, {payment(0, m(3), 1, QDate())})) == Error::Invalid);
    must(approveAmounts(*book, {amount(2, QStringLiteral("exempt-social-pension"), 0, m(3))}, m(3)));
    CHECK(refusal(recordPayments(*book, {payment(2, m(3), 5'000, m(3))})) == Error::Refused);
    const qint64 size = must(book->logSize());
    CHECK(refusal(payMonth(*book, m(3), {members.at(0), members.at(2)}, m(3), PaidBy::Cash)) == Error::Refused);
    CHECK(must(book->logSize()) == size); // all or none
}

TEST_CASE_METHOD(Dues, "A whole month is one commit and one undo", "[dues]")
{
    const qint64 at = must(book->logSize());
    const PaymentsMade made = must(payMonth(*book, m(2), members.mid(0, 4), QDate(2026, 2, 20), PaidBy::Cash));
    CHECK(made.count == 4);
    CHECK(made.sum == 400'000);
    CHECK(must(book->commitOf(at)).end == at + 4);

    must(undo(*book, at));
    CHECK(month(0, m(2)).state == DuesState::Open);
    CHECK(month(3, m(2)).paid == 0);
}

TEST_CASE_METHOD(Dues, "The table of a year adds up", "[dues]")
{
    must(payMonth(*book, m(2), members.mid(0, 4), QDate(2026, 2, 20), PaidBy::Cash));
    must(recordPayments(*book, {payment(0, m(3), 40'000, m(3))}));
    status(4, Situation::MovedOut, QDate(2026, 1, 1));

    const DuesYear year = now().year(2026);
    CHECK(year.rows.size() == 4); // who moved out before has no line
    CHECK(year.due == 4 * 11 * 100'000);
    CHECK(year.paid == 440'000);
    CHECK(year.open == year.due - year.paid);
    CHECK(year.totals.at(1).paid == 400'000);
    CHECK(year.totals.at(2).paid == 40'000);
    CHECK(year.totals.at(0).due == 0);
    CHECK(now().year(2025).rows.isEmpty());
}

TEST_CASE_METHOD(Dues, "Three unpaid months of a calendar year are said, part payments and the running month are not counted", "[dues]")
{
    for (const int i : {1, 2, 3})
        for (int month = 2; month <= 4; ++month)
            pay(i, m(month), QDate(2026, month, 20));
    const auto first = duesArrears(now(), QDate(2026, 4, 30));
    REQUIRE(first.size() == 1);
    CHECK(first.first().unpaid == 2); // February and March; April is not over
    CHECK_FALSE(first.first().reachesRule);
    CHECK(first.first().open == 200'000);

    const auto may = duesArrears(now(), QDate(2026, 5, 1));
    CHECK(may.first().reachesRule);
    CHECK(may.first().since() == m(2));
    CHECK(may.first().year == 2026);
    CHECK(arrearsRule(QDate(2026, 5, 1)).contains(QString::fromUtf8("đề nghị xóa tên")));
    // The list of deadlines has it too; what was settled of one year does not silence the next.
    const auto told = [this](const QDate &day) {
        QList<Clock> found = must(clocksOn(*book, day));
        found.removeIf([](const Clock &each) { return each.rule != QLatin1String("arrears"); });
        return found;
    };
    CHECK(told(QDate(2026, 4, 30)).isEmpty());
    REQUIRE(told(QDate(2026, 5, 1)).size() == 1);
    CHECK(told(QDate(2026, 5, 1)).first().opens == m(2));
    must(settleClock(*book, told(QDate(2026, 5, 1)).first(), QStringLiteral("x"), QDate(2026, 5, 1)));
    CHECK(told(QDate(2026, 5, 1)).isEmpty());
    const auto next = told(QDate(2028, 1, 5));
    CHECK(std::any_of(next.cbegin(), next.cend(), [&](const Clock &each) { return each.opens == QDate(2027, 1, 1); }));
    must(recordPayments(*book, {payment(0, m(3), 10'000, m(5))}));
    const auto part = duesArrears(now(), QDate(2026, 5, 1));
    CHECK_FALSE(part.first().reachesRule);
    CHECK(part.first().open == 290'000);
    CHECK(part.first().months.size() == 3);
    status(0, Situation::Left, QDate(2026, 5, 1));
    CHECK(duesArrears(now(), QDate(2026, 5, 2)).isEmpty());
}

TEST_CASE_METHOD(Dues, "Months of two years are not counted together", "[dues]")
{
    for (int month = 2; month <= 10; ++month)
        pay(0, m(month), QDate(2026, month, 20));

    const auto found = duesArrears(now(), QDate(2027, 3, 1));
    for (const DuesArrears &each : found) {
        if (each.member.id != members.at(0))
            continue;
        CHECK(each.months.size() == 4); // November and December, January and February
        CHECK(each.unpaid == 2);
        CHECK_FALSE(each.reachesRule);
    }
}

TEST_CASE_METHOD(Dues, "What was collected is handed on once, late payments with the next remittance", "[dues]")
{
    must(settleDuesRules(*book, {{}, m(2), members.at(0), members.at(1), 30, 2, QStringLiteral("CV 12")}));
    for (int month = 2; month <= 3; ++month)
        must(payMonth(*book, m(month), members.mid(0, 3), QDate(2026, month, 20), PaidBy::Cash));
    pay(0, m(4), QDate(2026, 3, 20)); // ahead, not handed on with March
    CHECK(nextToRemit(now()) == m(2));
    const Remitting found = must(reckonRemittance(now(), m(2), m(3), QDate(2026, 4, 5)));
    CHECK(found.collected == 600'000);
    CHECK(found.kept == 180'000);
    CHECK(found.remitted == 420'000);
    CHECK(found.open == 200'000);
    CHECK(found.gap.isEmpty());
    const DuesRemittance first = remit(m(2), m(3), QDate(2026, 4, 5));

    CHECK(reckonRemittance(now(), m(3), m(4), QDate(2026, 5, 5)).error().kind == Error::Refused); // March again
    CHECK(reckonRemittance(now(), m(4), m(4), QDate(2026, 4, 4)).error().kind == Error::Refused); // before the last one
    CHECK(reckonRemittance(now(), m(4), m(3), QDate(2026, 5, 5)).error().kind == Error::Invalid);
    CHECK(reckonRemittance(now(), m(5), m(5), QDate(2026, 6, 5)).error().kind == Error::Refused); // nothing was collected
    pay(3, m(2), QDate(2026, 4, 25)); // late
    const Remitting next = must(reckonRemittance(now(), m(4), m(4), QDate(2026, 5, 5)));
    CHECK(next.collected == 200'000);
    CHECK(next.late == 100'000);
    const DuesRemittance second = remit(m(4), m(4), QDate(2026, 5, 5));
    CHECK(second.kept == 60'000);
    CHECK(nextToRemit(now()) == m(5));

    const DuesStatement statement = must(duesStatement(now(), second.id));
    CHECK(statement.paid == 100'000);
    CHECK(statement.late == 100'000);
    CHECK(statement.other == 0);
    CHECK(must(duesStatement(now(), first.id)).lines.size() == 4);

    // a payment that is taken back later is made good by the next remittance
    const DuesPayment wrong = now().payments.value(members.at(1)).first();
    must(removePayment(*book, wrong.id));
    must(payMonth(*book, m(6), members.mid(0, 2), QDate(2026, 6, 20), PaidBy::Cash));
    const Remitting third = must(reckonRemittance(now(), m(6), m(6), QDate(2026, 7, 5)));
    CHECK(third.late == -100'000);
    CHECK(third.collected == 100'000);
    CHECK(third.gap == QList<QDate>{m(5)});
}

TEST_CASE_METHOD(Dues, "The cash book holds cash alone and tells a balance below nothing", "[dues]")
{
    must(settleDuesRules(*book, {{}, m(2), members.at(0), members.at(1), 50, 2, QStringLiteral("CV 12")}));
    must(payMonth(*book, m(2), {members.at(0), members.at(1)}, QDate(2026, 2, 20), PaidBy::Cash));
    must(payMonth(*book, m(2), {members.at(2)}, QDate(2026, 2, 21), PaidBy::Portal));
    const CashEntryId opening = must(putCashEntry(*book, {{}, QDate(2026, 2, 1), CashDirection::In, 50'000, QStringLiteral("Tồn quỹ cũ"), {}}));
    remit(m(2), m(2), QDate(2026, 3, 5)); // 300.000 collected, 150.000 handed on, 100.000 of it by the portal already
    must(putCashEntry(*book, {{}, QDate(2026, 3, 5), CashDirection::Out, 250'000, QStringLiteral("Mua hoa"), QStringLiteral("PC 1")}));

    const CashBook cash = cashBook(now(), QDate(2026, 2, 1), QDate(2026, 12, 31));
    REQUIRE(cash.lines.size() == 4);
    CHECK(cash.lines.at(0).entry == opening);
    CHECK(cash.lines.at(1).in == 200'000);
    CHECK(cash.lines.at(1).people == 2);
    CHECK(cash.lines.at(2).out == 50'000);
    CHECK(cash.lines.at(2).balance == 200'000);
    CHECK(cash.lines.at(3).isBelow());
    CHECK(cash.firstBelow() == &cash.lines.at(3));
    CHECK(cash.closing == -50'000);
    CHECK(cashBook(now(), QDate(2026, 3, 1), QDate(2026, 12, 31)).opening == 250'000);
    CHECK(cashBook(now(), QDate(2025, 1, 1), QDate(2025, 12, 31)).lines.isEmpty());

    CHECK(putCashEntry(*book, {{}, QDate(2026, 3, 5), CashDirection::Out, 0, QStringLiteral("x"), {}}).error().kind == Error::Invalid);
    CHECK(putCashEntry(*book, {{}, QDate(2026, 3, 5), CashDirection::Out, 1, QStringLiteral(" "), {}}).error().kind == Error::Invalid);
    CHECK(putCashEntry(*book, {{}, QDate(), CashDirection::Out, 1, QStringLiteral("x"), {}}).error().kind == Error::Invalid);
    must(removeCashEntry(*book, opening));
    CHECK(cashBook(now(), QDate(2026, 2, 1), QDate(2026, 12, 31)).closing == -100'000);
}

TEST_CASE_METHOD(Dues, "A meeting announces the month before it by what was paid up to its day", "[dues]")
{
    CHECK(duesAnnouncement(now(), m(1), QDate(2026, 2, 3)).error().kind == Error::NotFound);
    must(approveAmounts(*book, {amount(3, QStringLiteral("exempt-social-pension"), 0)}, m(2)));
    must(payMonth(*book, m(10), {members.at(0), members.at(1)}, QDate(2026, 10, 20), PaidBy::Cash));
    pay(2, m(10), QDate(2026, 11, 4)); // after the meeting
    const MeetingId id = meeting(QDate(2026, 11, 3));
    const QString words = must(announceDues(*book, id));

    CHECK(words == QString::fromUtf8("Tháng 10 năm 2026, 02/03 đảng viên thuộc diện đóng đảng phí đã đóng đủ, số tiền đã thu 200.000 đồng; 01 đảng viên chưa đóng hoặc đóng chưa đủ; "
                                     "01 đảng viên được miễn đóng."));
    CHECK(must(book->get(id)).duesNote == words);
    must(announceDues(*book, id));
    CHECK(must(book->get(id)).duesNote == words); // once
    close(id);
    CHECK(duesAnnouncement(now(), m(10), QDate(2026, 11, 4)).has_value());
    remit(m(2), m(10), QDate(2026, 11, 5));
    CHECK(must(duesAnnouncement(now(), m(10), QDate(2026, 11, 5))).contains(QString::fromUtf8("đã nộp lên cấp trên 300.000 đồng")));
}

TEST_CASE("Amounts are written out in Vietnamese", "[dues]")
{
    CHECK(numbers::moneyWords(0) == QString::fromUtf8("Không đồng"));
    CHECK(numbers::moneyWords(5'000) == QString::fromUtf8("Năm nghìn đồng"));
    CHECK(numbers::moneyWords(15'930) == QString::fromUtf8("Mười lăm nghìn chín trăm ba mươi đồng"));
    CHECK(numbers::moneyWords(1'250'021) == QString::fromUtf8("Một triệu hai trăm năm mươi nghìn không trăm hai mươi mốt đồng"));
    CHECK(numbers::moneyWords(105'005) == QString::fromUtf8("Một trăm lẻ năm nghìn không trăm lẻ năm đồng"));
    CHECK(numbers::moneyWords(2'000'000'000) == QString::fromUtf8("Hai tỷ đồng"));
    CHECK(numbers::moneyWords(-14) == QString::fromUtf8("Âm mười bốn đồng"));
}

TEST_CASE_METHOD(Dues, "The papers hold what the book says", "[dues]")
{
    must(payMonth(*book, m(2), members.mid(0, 3), QDate(2026, 2, 20), PaidBy::Cash));
    must(recordPayments(*book, {payment(3, m(2), 40'000, QDate(2026, 2, 20))}));
    const DuesRemittance handed = remit(m(2), m(2), QDate(2026, 3, 5));

    const auto year = must(duesBookSheet(*book, 2026, QDate(2026, 3, 5)));
    CHECK(year.collector == card(1).name);
    CHECK(year.approver == card(0).name);
    const paper::Pages pages = must(documents::duesBookPages(year));
    CHECK(pages.sizeMm().width() > pages.sizeMm().height());
    CHECK(pages.text(0).contains(QStringLiteral("40.000*")));
    CHECK(pages.text(0).contains(QStringLiteral("340.000")));
    const auto statement = must(statementSheet(*book, handed.id));
    const QString words = must(documents::statementPages(statement)).text(0);
    CHECK(words.contains(QString::fromUtf8("ba trăm bốn mươi nghìn đồng")));
    CHECK(QString(words).replace(u'\n', u' ').contains(QString::fromUtf8("Chưa đóng đủ:")));
    const auto cash = must(cashSheet(*book, m(1), QDate(2026, 12, 31)));
    CHECK(must(documents::cashSheetPages(cash)).text(0).contains(QString::fromUtf8("Nộp đảng phí tháng 02")));
    CHECK(must(documents::duesBookPdf(year)).startsWith("%PDF"));
    CHECK(duesBookSheet(*book, 2024, m(3)).error().kind == Error::NotFound);
    CHECK(statementSheet(*book, {QStringLiteral("none")}).error().kind == Error::NotFound);
    CHECK(cashSheet(*book, m(3), m(2)).error().kind == Error::Invalid);
}

TEST_CASE_METHOD(Dues, "A waiver lies over what stands, and goes without leaving a trace in it", "[dues]")
{
    REQUIRE(approve(3, 11'000'000, m(6)) == 1);
    DuesAmount waiver = amount(3, QStringLiteral("insured"), 10'000'000, m(2));
    waiver.amount = 0;
    waiver.until = m(5);
    waiver.reason = QStringLiteral("Thiên tai");
    REQUIRE(must(approveAmounts(*book, {waiver}, m(2))) == 1);
    CHECK(month(3, m(5)).due == 0);
    CHECK(month(3, m(6)).due == 110'000);  // what stands from June on is not overtaken by that of February
    DuesAmountId id;
    for (const DuesAmount &each : must(book->all<DuesAmount>()))
        if (each.until.isValid())
            id = each.id;
    must(removeAmount(*book, id));
    CHECK(month(3, m(2)).due == 100'000);
    CHECK(month(3, m(5)).due == 100'000);
}

TEST_CASE_METHOD(Dues, "The cell keeps of late money the part of the month that it was paid for", "[dues]")
{
    pay(0, m(2), QDate(2026, 2, 20));
    remit(m(2), m(2), QDate(2026, 3, 1));
    must(settleDuesRules(*book, {{}, m(3), members.at(0), members.at(1), 70, 2, {}}));
    pay(1, m(2), QDate(2026, 3, 10));  // late, for a month of which the cell kept nothing
    pay(0, m(3), QDate(2026, 3, 20));
    const DuesRemittance second = remit(m(3), m(3), QDate(2026, 4, 1));
    CHECK(second.collected == 200'000);
    CHECK(second.kept == 70'000);
}

TEST_CASE_METHOD(Dues, "Who is named twice pays once", "[dues]")
{
    const PaymentsMade made = must(payMonth(*book, m(3), {members.at(0), members.at(0)}, QDate(2026, 3, 20), PaidBy::Cash));
    CHECK(made.count == 1);
    CHECK(made.sum == 100'000);
}
