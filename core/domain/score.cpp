// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/score.h"

#include <QHash>
#include <algorithm>

QString findingText(const Finding &finding)
{
    QString said = QStringLiteral("?");
    if (finding.state != Finding::Unknown) {
        if (isYesNo(finding.measure))
            said = finding.value ? QStringLiteral("yes") : QStringLiteral("no");
        else if (isShare(finding.measure) || finding.measure == Measure::MinutesShort)
            said = QStringLiteral("%1/%2").arg(finding.value).arg(finding.whole);
        else
            said = QString::number(finding.value);
        if (finding.state == Finding::AtLeast)
            said += u'+';
    }
    return wordOf(finding.measure) + u' ' + said;
}

QList<Finding> findingsIn(const QString &text)
{
    QList<Finding> list;
    for (const QString &each : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QString word = each.section(u' ', 0, 0);
        QString said = each.section(u' ', 1);
        if (!isWordOf<Measure>(word))
            continue;
        Finding finding;
        finding.measure = fromWord<Measure>(word);
        if (said != QLatin1String("?")) {
            finding.state = said.endsWith(u'+') ? Finding::AtLeast : Finding::Known;
            said.remove(u'+');
            finding.value = said == QLatin1String("yes") ? 1 : said.section(u'/', 0, 0).toLongLong();
            finding.whole = said.section(u'/', 1).toLongLong();
        }
        list += finding;
    }
    return list;
}

/// Compares numbers of which the left one may be higher than known.
static std::optional<bool> compared(qint64 left, Comparison comparison, qint64 right, bool mayBeHigher)
{
    bool result = false;
    switch (comparison) {
    case Comparison::AtLeast: result = left >= right; break;
    case Comparison::MoreThan: result = left > right; break;
    case Comparison::AtMost: result = left <= right; break;
    case Comparison::LessThan: result = left < right; break;
    case Comparison::Is: return left == right;
    }
    const bool growing = comparison == Comparison::AtLeast || comparison == Comparison::MoreThan;
    if (mayBeHigher && result != growing)
        return {}; // a higher value could turn it
    return result;
}

std::optional<bool> holds(const ScoreCondition &condition, const Finding &finding)
{
    if (finding.state == Finding::Unknown || finding.measure != condition.measure)
        return {};
    const bool mayBeHigher = finding.state == Finding::AtLeast;
    if (isShare(finding.measure)) // in whole numbers, so that a share exactly on the edge is on it
        return compared(finding.value * 100, condition.comparison, condition.value * finding.whole, mayBeHigher);
    const qint64 value = finding.measure == Measure::MinutesShort ? std::max<qint64>(0, finding.whole - finding.value) : finding.value;
    return compared(value, condition.comparison, condition.value, mayBeHigher);
}

bool isJudged(const ScoreLine &line)
{
    if (line.proposedNot)
        return !line.notApplicable;
    return !line.known || line.notApplicable || line.given != line.proposed;
}

/// a · b / c rounded half up, all of them not below zero.
static Points spread(Points a, Points b, Points c)
{
    return (2 * a * b + c) / (2 * c);
}

static const ScoreLine *lineOf(const QList<ScoreLine> &lines, const QString &part)
{
    for (const ScoreLine &line : lines)
        if (line.part == part)
            return &line;
    return nullptr;
}

Result<ScoreSum> summed(const ScoreSheet &sheet, const QList<ScoreLine> &lines)
{
    ScoreSum sum;
    Points movedAway = 0; // of criteria of which nothing applies
    QHash<QString, bool> full;
    for (const ScoreCriterion &criterion : sheet.criteria) {
        CriterionSum each{criterion.id};
        for (const ScorePart &part : criterion.parts) {
            const QString key = keyOf(criterion, part);
            const ScoreLine *line = lineOf(lines, key);
            if (!line || !line->isGiven) {
                sum.open += key;
                each.isOpen = true;
                each.base += part.maximum;
            } else if (!line->notApplicable) {
                each.earned += line->given;
                each.base += part.maximum;
                full.insert(key, line->given == part.maximum);
            } else if (part.notApplicable == NotApplicable::Full) {
                each.earned += part.maximum;
                each.base += part.maximum;
            } else if (part.notApplicable == NotApplicable::Redistribute) {
                each.moved += part.maximum;
            }
        }
        if (each.base > 0) {
            each.maximum = each.base + each.moved;
            each.points = spread(each.earned, each.maximum, each.base);
            full.insert(criterion.id, !each.isOpen && each.earned == each.base);
        } else {
            movedAway += each.moved;
            each.moved = 0;
        }
        sum.sum += each.points;
        sum.reachable += each.maximum;
        sum.criteria += each;
    }
    if (sum.reachable == 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No part of the score sheet applies, so there is nothing to score.")};
    sum.outOf = sum.reachable + movedAway;
    sum.total = spread(sum.sum, sum.outOf, sum.reachable);
    if (!sum.open.isEmpty())
        return sum;
    sum.grade = sheet.gradeFor(sum.total);
    for (qsizetype i = 0; i < sheet.limits.size(); ++i) {
        const GradeLimit &limit = sheet.limits.at(i);
        // What does not apply to a meeting cannot keep it from a grade.
        const bool reached = std::all_of(limit.fullMarks.cbegin(), limit.fullMarks.cend(), [&full](const QString &name) { return full.value(name, true); });
        if (sum.grade != limit.grade || reached)
            continue;
        sum.grade = limit.otherwise;
        sum.limit = i;
    }
    return sum;
}

QString arithmetic(const ScoreSum &sum)
{
    QStringList terms;
    for (const CriterionSum &each : sum.criteria)
        if (each.maximum > 0)
            terms += pointsText(each.points);
    QString text = QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), pointsText(sum.sum));
    if (sum.outOf != sum.reachable)
        text += QStringLiteral("; %1 · %2 / %3 = %4").arg(pointsText(sum.sum), pointsText(sum.outOf), pointsText(sum.reachable), pointsText(sum.total));
    return text;
}

static Result<Done> checkLine(const ScoreLine &line, const ScorePart &part, const ScoreSheet &sheet)
{
    if (!line.isGiven)
        return Done{};
    if (line.notApplicable && part.notApplicable == NotApplicable::Never)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "\"%1\" always applies by this score sheet."), {part.title}};
    if (!line.notApplicable && (line.given < 0 || line.given > part.maximum))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "\"%1\": %2 points cannot be given, at most %3."), {part.title, pointsText(line.given), pointsText(part.maximum)}};
    QStringList steps;
    bool isOption = part.options.isEmpty();
    for (const ScoreOption &option : part.options) {
        steps += pointsText(option.points);
        isOption = isOption || option.points == line.given;
    }
    if (!line.notApplicable && !isOption)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "\"%1\": %2 points cannot be given, only %3."), {part.title, pointsText(line.given), steps.join(QStringLiteral("; "))}};
    if (!line.notApplicable && line.given % sheet.step != 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "\"%1\": %2 points cannot be given, only whole multiples of %3."), {part.title, pointsText(line.given), pointsText(sheet.step)}};
    const bool mayBeSilent = sheet.reasons == ReasonRule::BelowMaximum && !line.known && !line.proposedNot && !line.notApplicable && line.given == part.maximum;
    if (isJudged(line) && !mayBeSilent && line.reason.trimmed().isEmpty())
        return Error{Error::Refused,
                     line.known || line.proposedNot ? QT_TRANSLATE_NOOP("Error", "\"%1\": the facts say something else, so these points need a reason.")
                                                    : QT_TRANSLATE_NOOP("Error", "\"%1\": the facts do not say it, so these points need a reason."),
                     {part.title}};
    return Done{};
}

Result<MeetingScore> scored(MeetingScore score, const ScoreSheet &sheet)
{
    const QStringList keys = sheet.keys();
    QStringList given;
    for (const ScoreLine &line : std::as_const(score.lines))
        given += line.part;
    if (given != keys)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The lines of the score are not those of the sheet %1."), {sheet.id}, given.join(u' ')};
    for (const ScoreLine &line : std::as_const(score.lines))
        if (auto checked = checkLine(line, *sheet.part(line.part), sheet); !checked)
            return checked.error();
    const auto sum = summed(sheet, score.lines);
    if (!sum)
        return sum.error();
    const bool complete = sum->open.isEmpty();
    score.total = complete ? sum->total : 0;
    score.outOf = complete ? sum->outOf : 0;
    score.grade = sum->grade;
    return score;
}

Grade countedGrade(const ScoreSheet &sheet, Grade grade, const ScoreConfirmation *confirmation)
{
    return confirmation && sheet.confirmation == ConfirmationRule::Decides ? confirmation->grade : grade;
}

Grade yearGrade(const ScoreSheet &sheet, const QList<YearMark> &marks)
{
    if (marks.isEmpty())
        return Grade::NotGraded;
    if (sheet.year.by == YearRule::Average) {
        Points total = 0;
        for (const YearMark &mark : marks)
            total += mark.total;
        return sheet.gradeFor(total / marks.size()); // rounded down: a grade is not reached by rounding
    }
    for (const YearStep &step : sheet.year.steps) {
        const auto reached = std::count_if(marks.cbegin(), marks.cend(), [&step](const YearMark &mark) { return mark.grade <= step.counted; });
        const bool noneBelow = std::all_of(marks.cbegin(), marks.cend(), [&step](const YearMark &mark) { return mark.grade <= step.noneBelow; });
        if (noneBelow && reached * step.denominator >= step.numerator * marks.size())
            return step.grade;
    }
    return Grade::NotGraded;
}
