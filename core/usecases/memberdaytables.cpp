// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/tablerows_p.h"

#include "core/text/dates.h"
#include "core/usecases/memberdays.h"

namespace tablerows {

static QString namesOf(const QList<ListedMember> &members)
{
    QStringList names;
    for (const ListedMember &each : members)
        names += each.member.name;
    return names.join(QStringLiteral(", "));
}

static QString monthsWords(const MemberPaperWish &wish)
{
    if (wish.firstMonth == wish.lastMonth)
        return QStringLiteral("tháng %1 năm %2").arg(wish.firstMonth).arg(wish.year);
    if (wish.firstMonth == 1 && wish.lastMonth == 12)
        return QStringLiteral("năm %1").arg(wish.year);
    if (wish.firstMonth % 3 == 1 && wish.lastMonth == wish.firstMonth + 2)
        return QStringLiteral("quý %1 năm %2").arg(wish.lastMonth / 3).arg(wish.year);
    return QStringLiteral("từ tháng %1 đến tháng %2 năm %3").arg(wish.firstMonth).arg(wish.lastMonth).arg(wish.year);
}

Result<MemberTable> birthdayTable(const Book &book, const MemberPaperWish &wish)
{
    auto table = begun(book, wish, QStringLiteral("Danh sách sinh nhật đảng viên"));
    const auto found = birthdays(book, wish.year, wish.firstMonth, wish.lastMonth, wish.day);
    if (!table)
        return table.error();
    if (!found)
        return found.error();
    table->head.subject = monthsWords(wish);
    table->columns = {{QStringLiteral("Ngày"), 10, true}, columnOf(QStringLiteral("name")), columnOf(QStringLiteral("born")), {QStringLiteral("Tròn"), 8, true},
                      {QStringLiteral("Chúc thọ, mừng thọ"), 12, true}, columnOf(QStringLiteral("phone"))};
    for (const Birthday &each : found->days) {
        table->rows += QList<Cell>{each.on.isValid() ? date(each.on) : text(QStringLiteral("--/%1/%2").arg(each.month, 2, 10, QLatin1Char('0')).arg(wish.year)),
                                   cellOf(each.listed, QStringLiteral("name")), cellOf(each.listed, QStringLiteral("born")),
                                   text(QStringLiteral("%1 tuổi").arg(each.age)), text(each.isCongratulated ? QStringLiteral("Mừng thọ") : QString()),
                                   cellOf(each.listed, QStringLiteral("phone"))};
        table->members += each.listed.member.id;
    }
    table->people = found->days.size();
    table->head.notes = {peopleWords(found->days.size())};
    if (!found->unknown.isEmpty())
        table->head.notes += QStringLiteral("Sổ chưa ghi tháng sinh của: %1.").arg(namesOf(found->unknown));
    table->fileName = QStringLiteral("sinh-nhat-%1-%2-%3").arg(wish.year).arg(wish.firstMonth, 2, 10, QLatin1Char('0')).arg(wish.lastMonth, 2, 10, QLatin1Char('0'));
    return table;
}

Result<MemberTable> badgeTable(const Book &book, const MemberPaperWish &wish)
{
    auto table = begun(book, wish, QStringLiteral("Danh sách đảng viên đến thời hạn xét tặng Huy hiệu Đảng"));
    const auto due = dueBadges(book, wish.year, wish.day);
    if (!table)
        return table.error();
    if (!due)
        return due.error();
    table->head.subject = QStringLiteral("năm %1").arg(wish.year);
    table->columns = {{QStringLiteral("Đợt"), 10, true}, columnOf(QStringLiteral("name")), columnOf(QStringLiteral("born")), columnOf(QStringLiteral("decisionDate")),
                      {QStringLiteral("Huy hiệu"), 9, true}, {QStringLiteral("Ngày đủ tuổi Đảng"), 10, true}, {QStringLiteral("Ghi chú"), 18, false}};
    for (const DueBadge &each : due->badges) {
        QStringList notes;
        if (each.isHeld)
            notes += QStringLiteral("đã được tặng");
        if (!each.listed.partyAge.isExact)
            notes += QStringLiteral("sổ chưa ghi đủ ngày");
        if (!each.listed.partyAge.outside.isEmpty())
            notes += QStringLiteral("đã trừ thời gian ngoài Đảng");
        table->rows += QList<Cell>{date(each.round), cellOf(each.listed, QStringLiteral("name")), cellOf(each.listed, QStringLiteral("born")),
                                   cellOf(each.listed, QStringLiteral("decisionDate")), text(QStringLiteral("%1 năm").arg(each.years)), date(each.reached),
                                   text(notes.join(QStringLiteral("; ")))};
        table->members += each.listed.member.id;
    }
    table->people = due->badges.size();
    QStringList rounds;
    for (const QDate &round : due->rounds) {
        const auto count = std::count_if(due->badges.cbegin(), due->badges.cend(), [&](const DueBadge &each) { return each.round == round; });
        rounds += QStringLiteral("đợt %1: %2").arg(round.toString(QStringLiteral("d/M"))).arg(count);
    }
    table->head.notes = {peopleWords(due->badges.size()) + QStringLiteral(" Trong đó %1.").arg(rounds.join(QStringLiteral("; ")))};
    if (!due->inexact.isEmpty())
        table->head.notes += QStringLiteral("Sổ chưa ghi đủ ngày kết nạp hoặc thời gian ngoài Đảng của: %1.").arg(namesOf(due->inexact));
    table->fileName = QStringLiteral("huy-hieu-dang-%1").arg(wish.year);
    return table;
}

}
