// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/memberclock.h"

#include "core/base/perthread.h"
#include "core/domain/meetingday.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initClocksResource()
{
    Q_INIT_RESOURCE(clocks);
}

static Error broken(const QString &place)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of deadlines are not in the expected form, at %1."), {place}};
}

/// "12-01" as month and day; 0 for anything else.
static std::pair<int, int> monthAndDay(const QJsonValue &json)
{
    const QString text = json.toString();
    const std::pair<int, int> read{text.section(u'-', 0, 0).toInt(), text.section(u'-', 1).toInt()};
    constexpr int leapYear = 2024;
    return QDate(leapYear, read.first, read.second).isValid() ? read : std::pair{0, 0};
}

Result<ClockRules> readClockRules(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    ClockRules rules;
    const QJsonArray clocks = root.value(QStringLiteral("clocks")).toArray();
    if (clocks.isEmpty())
        return broken(QStringLiteral("byte %1").arg(parse.offset));
    for (const QJsonValue value : clocks) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("clocks[%1]").arg(rules.clocks.size());
        ClockRule rule;
        rule.id = object.value(QStringLiteral("id")).toString();
        const QString from = object.value(QStringLiteral("from")).toString();
        rule.what = object.value(QStringLiteral("what")).toString();
        rule.clause = object.value(QStringLiteral("clause")).toString();
        rule.certainty = object.value(QStringLiteral("certainty")).toString();
        rule.months = object.value(QStringLiteral("months")).toInt();
        rule.workingDays = object.value(QStringLiteral("workingDays")).toInt();
        rule.days = object.value(QStringLiteral("days")).toInt();
        rule.until = object.value(QStringLiteral("until")).toInt();
        rule.lacking = object.value(QStringLiteral("lacking")).toString();
        rule.span = object.value(QStringLiteral("span")).toInt();
        rule.paper = object.value(QStringLiteral("paper")).toString();
        rule.words = object.value(QStringLiteral("words")).toString();
        rule.form = object.value(QStringLiteral("form")).toString();
        for (const QJsonValue year : object.value(QStringLiteral("years")).toArray())
            rule.years += year.toInt();
        if (rule.id.isEmpty() || rule.what.isEmpty() || rule.clause.isEmpty() || rule.certainty.isEmpty())
            return broken(place);
        if (!isWordOf<ClockStart>(from))
            return broken(place + QStringLiteral(".from"));
        rule.from = fromWord<ClockStart>(from);
        const bool takesYears = rule.from == ClockStart::PartyAge || rule.from == ClockStart::Death || rule.from == ClockStart::Birth || rule.from == ClockStart::Absences;
        if (takesYears == rule.years.isEmpty() || rule.years.contains(0))
            return broken(place + QStringLiteral(".years"));
        const bool isCalendar = rule.from == ClockStart::Year || rule.from == ClockStart::HalfYear || rule.from == ClockStart::Quarter;
        if (isCalendar != (rule.span > 0))
            return broken(place + QStringLiteral(".span"));
        if ((rule.from == ClockStart::Training) == rule.words.isEmpty())
            return broken(place + QStringLiteral(".words"));
        rules.clocks += rule;
    }
    for (const QJsonValue value : root.value(QStringLiteral("rounds")).toArray()) {
        const QJsonObject object = value.toObject();
        BadgeRound round;
        std::tie(round.month, round.day) = monthAndDay(object.value(QStringLiteral("day")));
        round.from = monthAndDay(object.value(QStringLiteral("from")));
        round.to = monthAndDay(object.value(QStringLiteral("to")));
        if (round.month == 0 || round.from.first == 0 || round.to.first == 0)
            return broken(QStringLiteral("rounds[%1]").arg(rules.rounds.size()));
        rules.rounds += round;
    }
    for (const QJsonValue value : root.value(QStringLiteral("waits")).toArray()) {
        const BadgeWait wait{value[QStringLiteral("words")].toString(), value[QStringLiteral("months")].toInt()};
        if (wait.words.isEmpty() || wait.months < 1)
            return broken(QStringLiteral("waits[%1]").arg(rules.waits.size()));
        rules.waits += wait;
    }
    return rules;
}

const ClockRules &shippedClockRules()
{
    static const ClockRules all = [] {
        initClocksResource();
        QFile file(QStringLiteral(":/clocks/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readClockRules(file.readAll());
        Q_ASSERT(read);
        return read ? *read : ClockRules();
    }();
    return all;
}

/// Whether offices work on a day. Looked up once for each day: the lunar holidays of a year take long to reckon.
static bool isWorkingDay(const QDate &day)
{
    static const MeetingDay plain;  // no free days of a cell's own
    struct Known
    {
        QHash<QDate, bool> days;
    };
    QHash<QDate, bool> &known = perThread<Known>().days;
    const auto found = known.constFind(day);
    if (found != known.cend())
        return *found;
    return *known.insert(day, whyFree(plain, day).isEmpty());
}

QDate workingDaysFrom(const QDate &day, int count)
{
    const int step = count < 0 ? -1 : 1;
    QDate found = day;
    for (int left = std::abs(count); left > 0;) {
        found = found.addDays(step);
        if (isWorkingDay(found))
            --left;
    }
    return found;
}

QDate roundOf(const QList<BadgeRound> &rounds, const QDate &reached)
{
    const std::pair<int, int> day{reached.month(), reached.day()};
    for (const BadgeRound &round : rounds) {
        const bool turnsYear = round.to < round.from;
        if (turnsYear ? day >= round.from || day <= round.to : day >= round.from && day <= round.to)
            return QDate(reached.year() + (turnsYear && day >= round.from), round.month, round.day);
    }
    return {};
}
