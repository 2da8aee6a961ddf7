// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evaluationwords.h"

#include "core/text/dates.h"
#include "ui/dialogs/handbookwords.h"

#include <QCoreApplication>

namespace evaluationwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Evaluation", text);
}

static QString percent(qint64 part, qint64 whole)
{
    const qint64 tenths = (part * 2000 + whole) / (whole * 2);
    return QStringLiteral("%1,%2 %").arg(tenths / 10).arg(tenths % 10);
}

QString time(const EvaluatedTime &time)
{
    if (time.isYear())
        return say(QT_TRANSLATE_NOOP("Evaluation", "Year %1")).arg(time.year);
    return say(QT_TRANSLATE_NOOP("Evaluation", "Quarter %1 of %2")).arg(time.quarter).arg(time.year);
}

QString timeInSentence(const EvaluatedTime &time)
{
    if (time.isYear())
        return say(QT_TRANSLATE_NOOP("Evaluation", "the year %1")).arg(time.year);
    return say(QT_TRANSLATE_NOOP("Evaluation", "quarter %1 of %2")).arg(time.quarter).arg(time.year);
}

QString quarter(int quarter)
{
    return quarter == 0 ? say(QT_TRANSLATE_NOOP("Evaluation", "Whole year")) : say(QT_TRANSLATE_NOOP("Evaluation", "Quarter %1")).arg(quarter);
}

QString stage(EvaluationStage stage)
{
    switch (stage) {
    case EvaluationStage::Begun:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Not rated yet"));
    case EvaluationStage::SelfRated:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Own rating"));
    case EvaluationStage::Proposed:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Proposed"));
    case EvaluationStage::Voted:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Voted on"));
    case EvaluationStage::Decided:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Decided"));
    case EvaluationStage::NotClassified:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Not classified"));
    }
    return {};
}

QString level(EvaluationLevel level)
{
    switch (level) {
    case EvaluationLevel::None:
        return {};
    case EvaluationLevel::Excellent:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Excellent"));
    case EvaluationLevel::Good:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Good"));
    case EvaluationLevel::Fulfilled:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Fulfilled"));
    case EvaluationLevel::NotFulfilled:
        return say(QT_TRANSLATE_NOOP("Evaluation", "Not fulfilled"));
    }
    return {};
}

Tone tone(const EvaluationCase &found)
{
    switch (found.stage()) {
    case EvaluationStage::Decided:
        return Tone::Good;
    case EvaluationStage::NotClassified:
        return Tone::Neutral;
    case EvaluationStage::Begun:
        return Tone::Warning;
    case EvaluationStage::SelfRated:
    case EvaluationStage::Proposed:
    case EvaluationStage::Voted:
        break;
    }
    return Tone::Notice;
}

QString rating(EvaluationLevel given, qint64 points)
{
    const QString word = level(given);
    if (points <= 0)
        return word;
    const QString number = evaluationPointsText(points);
    return word.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(word, number);
}

QString tasks(const Evaluation &evaluation)
{
    return say(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2")).arg(evaluation.done).arg(evaluation.assigned);
}

QString vote(const Evaluation &evaluation)
{
    if (evaluation.entitled <= 0)
        return {};
    return QStringLiteral("%1/%2 (%3)").arg(evaluation.inFavour).arg(evaluation.entitled).arg(percent(evaluation.inFavour, evaluation.entitled));
}

QString remark(const EvaluationCase &found)
{
    QStringList words;
    if (found.stage() == EvaluationStage::NotClassified)
        words += found.evaluation.notClassified.isEmpty() ? found.leftOut : found.evaluation.notClassified;
    if (!found.told.isEmpty())
        words += found.told;
    if (found.isShort)
        words += say(QT_TRANSLATE_NOOP("Evaluation", "here on %1 of %2 days only")).arg(found.daysHere).arg(found.days);
    if (!found.isListed)
        words += say(QT_TRANSLATE_NOOP("Evaluation", "no longer on the list at the end of the time"));
    if (found.countsDiffer())
        words += say(QT_TRANSLATE_NOOP("Evaluation", "the book counts %1 of %2 tasks done")).arg(found.tasks.done).arg(found.tasks.assigned);
    if (!found.evaluation.note.isEmpty())
        words += found.evaluation.note.simplified();
    return words.join(QStringLiteral("; "));
}

QString counts(const EvaluationList &list)
{
    QStringList words;
    const qint64 classified = list.decided.classified();
    for (const LevelRule &rule : list.rules.levels) {
        const qint64 count = list.decided.of(rule.level);
        const QString word = QStringLiteral("%1: %2").arg(level(rule.level)).arg(count);
        words += classified > 0 ? QStringLiteral("%1 (%2)").arg(word, percent(count, classified)) : word;
    }
    words += say(QT_TRANSLATE_NOOP("Evaluation", "without a level yet: %1")).arg(list.decided.of(EvaluationLevel::None));
    words += say(QT_TRANSLATE_NOOP("Evaluation", "not classified: %1")).arg(list.notClassified);
    return words.join(QStringLiteral("; "));
}

QString cap(const EvaluationList &list)
{
    const CapCount &count = list.capCount;
    if (!count.isCapped)
        return say(QT_TRANSLATE_NOOP("Evaluation", "No cap on excellent members. Excellent so far: %1.")).arg(count.excellent);
    const QString base = handbookwords::capBase(list.cap.base).toLower();
    const QString words = filled(say(QT_TRANSLATE_NOOP("Evaluation", "At most %1 may be excellent: %2 % %3 (%4). Excellent so far: %5.")),
                                 {QString::number(count.allowed), QString::number(count.percent), base, count.arithmetic(), QString::number(count.excellent)});
    return count.isOver() ? words + u' ' + say(QT_TRANSLATE_NOOP("Evaluation", "That is too many.")) : words;
}

Tone capTone(const EvaluationList &list)
{
    if (list.capCount.isOver())
        return Tone::Problem;
    return list.capCount.isCapped && list.capCount.excellent == list.capCount.allowed ? Tone::Notice : Tone::Good;
}

QString unmet(const QList<Unmet> &unmet)
{
    if (unmet.isEmpty())
        return {};
    QStringList words;
    for (const Unmet &each : unmet)
        words += each.words;
    return say(QT_TRANSLATE_NOOP("Evaluation", "Not met: %1.")).arg(words.join(QStringLiteral("; ")));
}

QString offered(const OfferedVote &vote)
{
    const QString matter = vote.matter.simplified();
    const QString shortened = matter.size() > 40 ? matter.left(39) + QChar(0x2026) : matter;
    const QString given = level(vote.level);
    return QStringLiteral("%1: %2/%3%4 – %5").arg(dateText(vote.day)).arg(vote.inFavour).arg(vote.entitled).arg(given.isEmpty() ? QString() : u' ' + given, shortened);
}

static QString standing(const TaskOfTime &task)
{
    switch (task.standing) {
    case TaskStanding::InTime:
        return say(QT_TRANSLATE_NOOP("Evaluation", "done in time"));
    case TaskStanding::Late:
        return say(QT_TRANSLATE_NOOP("Evaluation", "done late, on %1")).arg(dateText(task.task.closedOn));
    case TaskStanding::Overdue:
        return say(QT_TRANSLATE_NOOP("Evaluation", "not done"));
    case TaskStanding::Ahead:
        return say(QT_TRANSLATE_NOOP("Evaluation", "not due yet, not counted"));
    case TaskStanding::Dropped:
        return say(QT_TRANSLATE_NOOP("Evaluation", "dropped, not counted"));
    }
    return {};
}

static QString saying(Saying saying)
{
    switch (saying) {
    case Saying::Praise:
        return say(QT_TRANSLATE_NOOP("Evaluation", "commended"));
    case Saying::Reminder:
        return say(QT_TRANSLATE_NOOP("Evaluation", "reminded"));
    case Saying::Criticism:
        return say(QT_TRANSLATE_NOOP("Evaluation", "criticised"));
    }
    return {};
}

QString known(const EvaluationList &list, const EvaluationCase &found, const MeetingsOfTime &meetings)
{
    QStringList lines;
    if (!found.leftOut.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Evaluation", "Not classified: %1")).arg(found.leftOut);
    for (const QString &each : {found.told, found.isShort ? say(QT_TRANSLATE_NOOP("Evaluation", "Here on %1 of %2 days only.")).arg(found.daysHere).arg(found.days) : QString(),
                                found.isListed ? QString() : say(QT_TRANSLATE_NOOP("Evaluation", "No longer on the list at the end of the time."))})
        if (!each.isEmpty())
            lines += each;
    lines += say(QT_TRANSLATE_NOOP("Evaluation", "Tasks due in this time: %1 given, %2 done, %3 in time.")).arg(found.tasks.assigned).arg(found.tasks.done).arg(found.tasks.onTime);
    for (const TaskOfTime &each : found.tasks.tasks)
        lines += QStringLiteral("• %1, %2: %3").arg(dateText(each.task.due), each.task.title.simplified(), standing(each));
    if (meetings.summoned > 0)
        lines += say(QT_TRANSLATE_NOOP("Evaluation", "Meetings: there at %1 of %2, absent without a reason at %3.")).arg(meetings.present).arg(meetings.summoned).arg(meetings.withoutReason);
    for (const auto &[day, mention] : meetings.mentions)
        lines += QStringLiteral("• %1, %2: %3").arg(dateText(day), saying(mention.saying), mention.reason.simplified());
    if (list.time.isYear()) {
        lines += found.quarters.isEmpty() ? say(QT_TRANSLATE_NOOP("Evaluation", "No quarter of this year was evaluated."))
                                          : say(QT_TRANSLATE_NOOP("Evaluation", "The quarters of this year:"));
        for (const Evaluation &each : found.quarters) {
            const qint64 points = each.points > 0 ? each.points : each.proposedPoints;
            const QString decided = each.notClassified.isEmpty() ? rating(each.level != EvaluationLevel::None ? each.level : each.proposed, points) : each.notClassified;
            lines += QStringLiteral("• %1: %2").arg(quarter(int(each.quarter)), decided.isEmpty() ? QStringLiteral("–") : decided);
        }
        if (const qint64 mean = found.meanOfQuarters(); mean > 0)
            lines += say(QT_TRANSLATE_NOOP("Evaluation", "Mean of their points: %1.")).arg(evaluationPointsText(mean));
    }
    lines += found.earlier.isEmpty() ? say(QT_TRANSLATE_NOOP("Evaluation", "No weaknesses were named before."))
                                     : say(QT_TRANSLATE_NOOP("Evaluation", "Weaknesses named before:"));
    for (const NamedWeakness &each : found.earlier)
        lines += QStringLiteral("• %1: %2").arg(time(each.time), each.text.simplified());
    return lines.join(u'\n');
}

}
