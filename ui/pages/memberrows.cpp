// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberrows.h"

#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "ui/dialogs/memberwords.h"

QList<Column<MemberRow>> memberColumns()
{
    const auto shown = [](const char *field) {
        return [field](const MemberRow &row) -> QVariant { return memberwords::text(row.member, QLatin1String(field)); };
    };
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QT_TRANSLATE_NOOP("MembersPage", "Name"), shown("name"), left,
         [](const MemberRow &row) -> QVariant { return personSortKey(row.member.name, row.member.born); }},
        {QT_TRANSLATE_NOOP("MembersPage", "Born"), shown("born"), left,
         [](const MemberRow &row) -> QVariant { return row.member.born; }},
        {QT_TRANSLATE_NOOP("MembersPage", "Status"),
         [](const MemberRow &row) -> QVariant { return memberwords::status(row.status); }, left,
         [](const MemberRow &row) -> QVariant { return 10 * int(row.status.situation) + int(row.status.standing); },
         [](const MemberRow &row) -> QVariant { return style::markIcon(memberwords::tone(row.status)); }},
        {QT_TRANSLATE_NOOP("MembersPage", "Position"),
         [](const MemberRow &row) -> QVariant {
             return row.member.position == Position::Member ? QString() : memberwords::position(row.member.position);
         },
         left,
         [](const MemberRow &row) -> QVariant {
             // those in office before those without
             return row.member.position == Position::Member ? 9 : int(row.member.position);
         }},
        {QT_TRANSLATE_NOOP("MembersPage", "Party card"), shown("cardNumber")},
        {QT_TRANSLATE_NOOP("MembersPage", "Joined"), shown("ceremonyDate"), left,
         [](const MemberRow &row) -> QVariant { return row.member.ceremonyDate; }},
        {QT_TRANSLATE_NOOP("MembersPage", "Telephone"), shown("phone")},
    };
}

bool answersTo(const MemberRow &row, const QString &typed)
{
    const Member &member = row.member;
    const QString haystack = QStringList{member.name, member.birthName, member.idNumber, member.cardNumber,
                                         member.oldCardNumber, member.profileNumber, numbers::bareNumber(member.phone)}
                                 .join(u' ');
    if (containsFolded(haystack, typed))
        return true;
    const QString digits = numbers::bareNumber(typed);
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    return isNumber && haystack.contains(digits);  // the last digits of a number are what people remember
}
