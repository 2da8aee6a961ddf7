// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duesarrears.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/meetings.h"

#include <QMap>
#include <algorithm>

QList<DuesArrears> duesArrears(const DuesBook &dues, const QDate &today)
{
    QList<DuesArrears> list;
    if (dues.rules.isEmpty())
        return list;
    const QDate now = monthOf(today);
    for (const Member &member : dues.members) {
        DuesArrears found;
        found.member = member;
        QMap<int, int> unpaid;  // months by year
        for (QDate month = dues.rules.first().from; month < now; month = month.addMonths(1)) {
            const DuesMonth each = dues.monthOf(member, month);
            if (each.open() == 0)
                continue;
            found.months += each;
            found.open += each.open();
            if (each.state == DuesState::Open)
                ++unpaid[month.year()];
        }
        const MemberStatus status = memberOn(member, dues.statuses.value(member.id), today).status;
        const bool isGone = status.situation == Situation::Deceased || status.situation == Situation::Left;
        if (found.months.isEmpty() || isGone)
            continue;
        for (auto each = unpaid.cbegin(); each != unpaid.cend(); ++each) {
            if (each.value() >= found.unpaid) {
                found.year = each.key();
                found.unpaid = each.value();
            }
        }
        const DuesRates *rates = shippedDuesRates().in(now);
        found.reachesRule = rates && found.unpaid >= rates->arrearsMonths && isOnList(status);
        list += found;
    }
    std::stable_sort(list.begin(), list.end(), [](const DuesArrears &a, const DuesArrears &b) {
        return a.reachesRule != b.reachesRule ? a.reachesRule : a.since() < b.since();
    });
    return list;
}

QString arrearsRule(const QDate &day)
{
    const DuesRates *rates = shippedDuesRates().in(monthOf(day));
    return rates ? QStringLiteral("%1 (%2)").arg(rates->arrearsSay, rates->arrearsClause) : QString();
}

QDate announcedMonth(const QDate &meeting)
{
    return monthOf(meeting).addMonths(-1);
}

Result<QString> duesAnnouncement(const DuesBook &dues, const QDate &day, const QDate &on)
{
    const QDate month = monthOf(day);
    if (!dues.rulesIn(month) || !shippedDuesRates().in(month))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The dues book does not cover %1. Settle first, under “How dues are kept”, from which month on it does."),
                     {month.toString(QStringLiteral("MM/yyyy"))}};
    int owing = 0, full = 0, exempt = 0;
    qint64 sum = 0;
    for (const Member &member : dues.members) {
        const DuesMonth found = dues.monthOf(member, month);
        qint64 paid = 0;
        for (const DuesPayment &each : dues.payments.value(member.id))
            if (each.month == month && each.paidOn <= on)
                paid += each.amount;
        sum += paid;
        exempt += found.state == DuesState::Exempt;
        owing += found.due > 0;
        full += found.due > 0 && paid >= found.due;
    }
    if (owing == 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No amounts are approved for %1, so there is nothing to announce."), {month.toString(QStringLiteral("MM/yyyy"))}};
    const auto count = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString words = QStringLiteral("Tháng %1 năm %2, %3/%4 đảng viên thuộc diện đóng đảng phí đã đóng đủ, số tiền đã thu %5")
                        .arg(QString::number(month.month()), QString::number(month.year()), count(full), count(owing), numbers::moneyText(sum));
    if (full < owing)
        words += QStringLiteral("; %1 đảng viên chưa đóng hoặc đóng chưa đủ").arg(count(owing - full));
    if (exempt > 0)
        words += QStringLiteral("; %1 đảng viên được miễn đóng").arg(count(exempt));
    for (const DuesRemittance &each : dues.remittances)
        if (each.from <= month && month <= each.until && each.on <= on)
            words += each.from == each.until
                ? QStringLiteral("; chi bộ đã nộp lên cấp trên %1 ngày %2").arg(numbers::moneyText(each.remitted), dateText(each.on))
                : QStringLiteral("; chi bộ đã nộp lên cấp trên %1 của các tháng %2–%3 ngày %4")
                      .arg(numbers::moneyText(each.remitted), each.from.toString(QStringLiteral("MM/yyyy")), each.until.toString(QStringLiteral("MM/yyyy")), dateText(each.on));
    return words + u'.';
}

Result<QString> announceDues(Book &book, const MeetingId &id)
{
    auto meeting = book.get(id);
    if (!meeting)
        return meeting.error();
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    const auto words = duesAnnouncement(*dues, announcedMonth(meeting->date), meeting->date);
    if (!words)
        return words.error();
    if (meeting->duesNote.contains(*words))
        return *words;
    meeting->duesNote = meeting->duesNote.trimmed().isEmpty() ? *words : meeting->duesNote.trimmed() + u'\n' + *words;
    if (const auto changed = changeMeeting(book, *meeting); !changed)
        return changed.error();
    return *words;
}
