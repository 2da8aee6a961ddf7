// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clockpapers.h"

#include "core/base/clock.h"
#include "core/calendar/icalendar.h"
#include "core/crypto/hash.h"

Result<documents::DeadlineSheet> deadlineSheet(const Book &book, const QDate &day)
{
    const auto clocks = clocksOn(book, day);
    const auto people = membersOn(book, day);
    if (!clocks)
        return clocks.error();
    if (!people)
        return people.error();
    documents::DeadlineSheet sheet;
    sheet.head = book.head();
    sheet.on = day;
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            sheet.secretary = each.member.name;
    for (const Clock &each : *clocks)
        sheet.lines += {each.what, each.name, each.opens, each.due, each.clause};
    return sheet;
}

Result<QByteArray> deadlineCalendar(const Book &book, const QDate &from, const QDate &until, Names names)
{
    const auto clocks = clocksBetween(book, from, until);
    if (!clocks)
        return clocks.error();
    QList<icalendar::Entry> entries;
    for (const Clock &each : *clocks) {
        if (!each.due.isValid())
            continue;
        const QString key = QStringList{book.org(), each.rule, each.member.text, each.name, each.opens.toString(Qt::ISODate), each.what}.join(u'\n');
        constexpr qsizetype uidBytes = 16;
        icalendar::Entry entry;
        entry.uid = QString::fromLatin1(sha256(key.toUtf8()).left(uidBytes).toHex()) + QStringLiteral("@sochibo");
        entry.day = each.due;
        entry.summary = each.name.isEmpty() || names == Names::Without ? each.what : QStringLiteral("%1: %2").arg(each.name, each.what);
        entry.description = each.clause;
        entry.remindDays = 7;
        entries += entry;
    }
    return icalendar::write(QStringLiteral("Việc đến hạn – %1").arg(book.head().name), entries, nowUtc());
}
