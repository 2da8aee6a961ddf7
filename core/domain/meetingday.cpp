// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meetingday.h"

#include "core/domain/lunar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initHolidaysResource()
{
    Q_INIT_RESOURCE(holidays);
}

static Error broken(const QString &place)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The list of holidays is not in the expected form, at %1."), {place}};
}

Result<QList<Holiday>> readHolidays(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonArray days = QJsonDocument::fromJson(json, &parse).object().value(QStringLiteral("days")).toArray();
    if (days.isEmpty())
        return broken(QStringLiteral("byte %1").arg(parse.offset));
    QList<Holiday> all;
    for (const QJsonValue value : days) {
        const QJsonObject object = value.toObject();
        Holiday holiday;
        holiday.name = object.value(QStringLiteral("name")).toString();
        holiday.lunar = object.contains(QStringLiteral("lunar"));
        const QString day = object.value(holiday.lunar ? QStringLiteral("lunar") : QStringLiteral("solar")).toString();
        holiday.month = day.section(u'-', 0, 0).toInt();
        holiday.day = day.section(u'-', 1).toInt();
        holiday.before = object.value(QStringLiteral("before")).toInt();
        holiday.after = object.value(QStringLiteral("after")).toInt();
        constexpr int leapYear = 2024;
        const bool isDay = holiday.lunar ? lunar::day(leapYear, holiday.month, holiday.day).isValid() : QDate(leapYear, holiday.month, holiday.day).isValid();
        if (holiday.name.isEmpty() || !isDay || holiday.before < 0 || holiday.after < 0)
            return broken(QStringLiteral("days[%1]").arg(all.size()));
        all += holiday;
    }
    return all;
}

const QList<Holiday> &shippedHolidays()
{
    static const QList<Holiday> all = [] {
        initHolidaysResource();
        QFile file(QStringLiteral(":/holidays/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there); // compiled in
        const auto read = readHolidays(file.readAll());
        Q_ASSERT(read);
        return read ? *read : QList<Holiday>();
    }();
    return all;
}

Result<QList<std::pair<int, int>>> readFreeDays(const QString &text)
{
    QList<std::pair<int, int>> days;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.trimmed().split(u'/');
        const int day = numbers.value(0).toInt();
        const int month = numbers.value(1).toInt();
        constexpr int leapYear = 2024;
        if (numbers.size() != 2 || !QDate(leapYear, month, day).isValid())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no day of the year. Write day and month, like 24/11."), {part.trimmed()}};
        days += {day, month};
    }
    return days;
}

QString whyFree(const MeetingDay &rule, const QDate &day)
{
    for (const Holiday &holiday : shippedHolidays()) {
        // Free days before 1 January belong to the holiday of the next year.
        for (const int year : {day.year(), day.year() + 1}) {
            const QDate on = holiday.lunar ? lunar::day(year, holiday.month, holiday.day) : QDate(year, holiday.month, holiday.day);
            if (on.isValid() && day >= on.addDays(-holiday.before) && day <= on.addDays(holiday.after))
                return holiday.name;
        }
    }
    const auto own = readFreeDays(rule.alsoFree);
    if (own && own->contains(std::pair(day.day(), day.month())))
        return QStringLiteral("ngày nghỉ %1/%2").arg(day.day(), 2, 10, QLatin1Char('0')).arg(day.month(), 2, 10, QLatin1Char('0'));
    if (!rule.onWeekends && day.dayOfWeek() >= Qt::Saturday)
        return day.dayOfWeek() == Qt::Saturday ? QStringLiteral("thứ Bảy") : QStringLiteral("Chủ nhật");
    return {};
}

static QDate unmoved(const MeetingDay &rule, int year, int month)
{
    const QDate first(year, month, 1);
    if (rule.rule == DayRule::DayOfMonth)
        return QDate(year, month, std::clamp(int(rule.day), 1, first.daysInMonth()));
    constexpr int week = 7;
    constexpr int last = 5;
    QDate day = first.addDays((rule.weekday - first.dayOfWeek() + week) % week);
    for (int i = 1; i < std::clamp(int(rule.week), 1, last) && day.addDays(week).month() == month; ++i)
        day = day.addDays(week);
    return day;
}

/// The nearest day in a direction within the month on which the cell can meet; invalid when there is none.
static QDate workingDay(const MeetingDay &rule, const QDate &from, int step)
{
    for (QDate day = from; day.month() == from.month(); day = day.addDays(step))
        if (whyFree(rule, day).isEmpty())
            return day;
    return {};
}

FoundDay dayIn(const MeetingDay &rule, int year, int month)
{
    FoundDay found;
    found.byRule = found.date = unmoved(rule, year, month);
    if (rule.move == FreeDayMove::Stay)
        return found;
    const QString why = whyFree(rule, found.byRule);
    if (why.isEmpty())
        return found;
    const int step = rule.move == FreeDayMove::Later ? 1 : -1;
    QDate moved = workingDay(rule, found.byRule, step);
    if (!moved.isValid())
        moved = workingDay(rule, found.byRule, -step);
    if (moved.isValid()) {
        found.date = moved;
        found.why = why;
    }
    return found;
}

MeetingDay ruleIn(const QList<MeetingDay> &rules, int year, int month)
{
    MeetingDay found;
    for (const MeetingDay &rule : rules)
        if (rule.from <= QDate(year, month, 1) && (!found.from.isValid() || rule.from >= found.from))
            found = rule;
    return found;
}
