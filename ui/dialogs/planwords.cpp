// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/planwords.h"

#include "core/base/result.h"

#include <QCoreApplication>

namespace planwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}

/// A word of a list within a sentence.
static QString inSentence(const QString &word)
{
    return word.left(1).toLower() + word.mid(1);
}

QString week(int week)
{
    static const char *const words[] = {QT_TRANSLATE_NOOP("Plan", "First"), QT_TRANSLATE_NOOP("Plan", "Second"), QT_TRANSLATE_NOOP("Plan", "Third"),
                                        QT_TRANSLATE_NOOP("Plan", "Fourth"), QT_TRANSLATE_NOOP("Plan", "Last")};
    return week < 1 || week > 5 ? QString() : say(words[week - 1]);
}

QString weekday(int weekday)
{
    static const char *const words[] = {QT_TRANSLATE_NOOP("Plan", "Monday"), QT_TRANSLATE_NOOP("Plan", "Tuesday"), QT_TRANSLATE_NOOP("Plan", "Wednesday"),
                                        QT_TRANSLATE_NOOP("Plan", "Thursday"), QT_TRANSLATE_NOOP("Plan", "Friday"), QT_TRANSLATE_NOOP("Plan", "Saturday"),
                                        QT_TRANSLATE_NOOP("Plan", "Sunday")};
    return weekday < 1 || weekday > 7 ? QString() : say(words[weekday - 1]);
}

QString rule(const MeetingDay &day)
{
    const QString when = day.rule == DayRule::DayOfMonth
        ? filled(say(QT_TRANSLATE_NOOP("Plan", "The cell meets on day %1 of each month")), {QString::number(day.day)})
        : filled(say(QT_TRANSLATE_NOOP("Plan", "The cell meets each month on this day: %1 %2")), {inSentence(week(int(day.week))), weekday(int(day.weekday))});
    const QString move = day.move == FreeDayMove::Later ? say(QT_TRANSLATE_NOOP("Plan", "moved to the next working day when it is free"))
        : day.move == FreeDayMove::Earlier ? say(QT_TRANSLATE_NOOP("Plan", "moved to the working day before when it is free"))
                                           : say(QT_TRANSLATE_NOOP("Plan", "also when it is free"));
    return filled(say(QT_TRANSLATE_NOOP("Plan", "%1, %2.")), {when, move});
}

}
