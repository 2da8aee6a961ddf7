// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timelinewords.h"

#include "core/text/dates.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/memberwords.h"

#include <QCoreApplication>

namespace timelinewords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

static QString shownDate(const QString &iso)
{
    const auto date = parseIsoText(iso);
    return date ? dateText(*date) : iso;
}

QString period(const QString &from, const QString &until)
{
    if (from.isEmpty())
        return until.isEmpty() ? say(QT_TRANSLATE_NOOP("Timeline", "no date")) : filled(say(QT_TRANSLATE_NOOP("Timeline", "until %1")), {shownDate(until)});
    return until.isEmpty() || until == from ? shownDate(from) : QStringLiteral("%1 – %2").arg(shownDate(from), shownDate(until));
}

QString kind(const TimelineLine &line)
{
    if (line.event)
        return handbookwords::event(line.event->what);
    if (line.status)
        return say(QT_TRANSLATE_NOOP("Timeline", "Status"));
    if (line.evaluation)
        return handbookwords::event(EventKind::Evaluation);
    return say(QT_TRANSLATE_NOOP("Timeline", "Joining"));
}

QString text(const TimelineLine &line)
{
    if (line.status)
        return line.status->note.isEmpty() ? memberwords::status(*line.status) : QStringLiteral("%1. %2").arg(memberwords::status(*line.status), line.status->note.simplified());
    if (line.evaluation) {
        const QString level = handbookwords::level(line.evaluation->level);
        return line.evaluation->quarter == 0 ? filled(say(QT_TRANSLATE_NOOP("Timeline", "Year %1: %2")), {QString::number(line.evaluation->year), level})
                                             : filled(say(QT_TRANSLATE_NOOP("Timeline", "Quarter %1 of %2: %3")),
                                                      {QString::number(line.evaluation->quarter), QString::number(line.evaluation->year), level});
    }
    if (line.event) {
        const QString words = QString(line.event->text).replace(u'\n', QStringLiteral("; ")).simplified();
        if (line.event->what != EventKind::Badge)
            return words;
        const QString badge = filled(say(QT_TRANSLATE_NOOP("Timeline", "Badge of %1 years of party age")), {QString::number(line.event->years)});
        return words.isEmpty() ? badge : QStringLiteral("%1. %2").arg(badge, words);
    }
    switch (*line.joining) {
    case JoiningDate::Decision:
        return say(QT_TRANSLATE_NOOP("Timeline", "Decision to admit; party age counts from here"));
    case JoiningDate::Ceremony:
        return say(QT_TRANSLATE_NOOP("Timeline", "Ceremony of admission; the probation counts from here"));
    case JoiningDate::Official:
        return say(QT_TRANSLATE_NOOP("Timeline", "Official member"));
    }
    return {};
}

QString paper(const TimelineLine &line)
{
    if (line.status)
        return line.status->paper;
    if (line.evaluation)
        return line.evaluation->paper;
    if (!line.event)
        return {};
    QStringList parts{line.event->number, shownDate(line.event->decided), line.event->issuer};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Tone tone(const TimelineLine &line)
{
    if (line.event && line.event->what == EventKind::Discipline)
        return Tone::Problem;
    if (line.event && (line.event->what == EventKind::Award || line.event->what == EventKind::Badge))
        return Tone::Good;
    if (line.status)
        return memberwords::tone(*line.status);
    return Tone::Neutral;
}

QString partyAge(const PartyAge &age, const QDate &day)
{
    const auto known = age.yearsOn(day);
    if (!known)
        return {};
    const QString years = QCoreApplication::translate("Timeline", "%n years", nullptr, *known);
    QString words = filled(age.isExact ? say(QT_TRANSLATE_NOOP("Timeline", "Party age: %1")) : say(QT_TRANSLATE_NOOP("Timeline", "Party age: about %1, for the day of the decision is not known whole")), {years});
    if (!age.outside.isEmpty())
        words += QStringLiteral(" (%1)").arg(QCoreApplication::translate("Timeline", "%n times outside the Party left out", nullptr, int(age.outside.size())));
    return words;
}

}
