// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/scoredata_p.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/scorewords.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <algorithm>

namespace documents {

namespace {

/// What the facts said to a line, each thing once.
QString foundWords(const ScoreLine &line)
{
    QStringList words;
    for (const Finding &finding : findingsIn(line.found))
        if (const QString said = findingWords(finding); !said.isEmpty() && !words.contains(said))
            words += said;
    return words.join(QStringLiteral("; "));
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Why a line has the points it has: what was found, what would follow from it where a person gave something else, and why.
QString whyText(const ScoreLine &line)
{
    QString found = foundWords(line);
    const QString reason = typedLine(line.reason);
    if (isJudged(line) && line.proposedNot)
        found += (found.isEmpty() ? QString() : QStringLiteral("; ")) + QStringLiteral("theo số liệu: không có trong kỳ");
    else if (isJudged(line) && line.known)
        found += QStringLiteral("; theo số liệu: %1 điểm").arg(pointsText(line.proposed));
    if (found.isEmpty())
        return reason;
    return reason.isEmpty() ? sentenceCase(found) : QStringLiteral("%1. Ý kiến chi bộ: %2").arg(sentenceCase(found), reason);
}

QString effectWords(NotApplicable effect)
{
    switch (effect) {
    case NotApplicable::Redistribute: return QStringLiteral("phân bổ lại theo tỷ lệ cho các nội dung khác");
    case NotApplicable::Full: return QStringLiteral("tính đủ điểm");
    case NotApplicable::LeaveOut: return QStringLiteral("không tính vào điểm tối đa");
    case NotApplicable::Never: break;
    }
    return {};
}

const ScoreLine *lineOf(const MeetingScore &score, const QString &part)
{
    const auto found = std::find_if(score.lines.cbegin(), score.lines.cend(), [&part](const ScoreLine &line) { return line.part == part; });
    return found == score.lines.cend() ? nullptr : &*found;
}

QJsonObject partData(const MeetingScore &score, const ScoreCriterion &criterion, const ScorePart &part, qsizetype index)
{
    const ScoreLine *line = lineOf(score, keyOf(criterion, part));
    const bool given = line && line->isGiven;
    return {{QStringLiteral("letter"), letterOf(index)},
            {QStringLiteral("title"), typedLine(part.title)},
            {QStringLiteral("maximum"), pointsText(part.maximum)},
            {QStringLiteral("given"), given && !line->notApplicable ? pointsText(line->given) : QString()},
            {QStringLiteral("notApplicable"), given && line->notApplicable},
            {QStringLiteral("why"), line ? whyText(*line) : QString()}};
}

QJsonArray criteriaData(const ScoreSheet &sheet, const MeetingScore &score, const ScoreSum &sum, QJsonArray &notApplicable)
{
    QJsonArray criteria;
    for (qsizetype i = 0; i < sheet.criteria.size(); ++i) {
        const ScoreCriterion &criterion = sheet.criteria.at(i);
        const CriterionSum &its = sum.criteria.at(i);
        QJsonArray parts;
        for (const ScorePart &part : criterion.parts) {
            parts += partData(score, criterion, part, parts.size());
            if (const ScoreLine *line = lineOf(score, keyOf(criterion, part)); line && line->isGiven && line->notApplicable)
                notApplicable += QStringLiteral("%1 (%2 điểm): %3").arg(typedLine(part.title), pointsText(part.maximum), effectWords(part.notApplicable));
        }
        criteria += QJsonObject{{QStringLiteral("title"), typedLine(criterion.title)},
                                {QStringLiteral("maximum"), pointsText(its.maximum)},
                                {QStringLiteral("points"), its.isOpen ? QString() : pointsText(its.points)},
                                {QStringLiteral("applies"), its.maximum > 0},
                                {QStringLiteral("spread"), its.moved > 0 ? QStringLiteral("%1 × %2 / %3").arg(pointsText(its.earned), pointsText(its.maximum), pointsText(its.base)) : QString()},
                                {QStringLiteral("parts"), parts}};
    }
    return criteria;
}

QJsonObject confirmationData(const MeetingRecord &record)
{
    const ScoreConfirmation &said = *record.confirmation;
    return {{QStringLiteral("name"), typedLine(said.name)},
            {QStringLiteral("office"), typedLine(said.office)},
            {QStringLiteral("day"), longDate(said.day)},
            {QStringLiteral("agrees"), said.grade == record.score->grade},
            {QStringLiteral("grade"), gradeWord(said.grade)},
            {QStringLiteral("reason"), typedLine(said.reason)},
            {QStringLiteral("later"), record.confirmedLater}};
}

} // namespace

void addScore(QJsonObject &data, const MeetingRecord &record, Later later)
{
    data.insert(QStringLiteral("score"), QJsonObject());
    const bool isWhole = record.score && record.score->grade != Grade::NotGraded;
    if (!record.score || (!isWhole && later == Later::Hidden))
        return;
    QJsonArray criteria, notApplicable;
    QJsonObject score{{QStringLiteral("isWhole"), isWhole},
                      {QStringLiteral("total"), pointsText(record.score->total)},
                      {QStringLiteral("outOf"), pointsText(record.score->outOf)},
                      {QStringLiteral("grade"), gradeWord(record.score->grade)},
                      {QStringLiteral("weakness"), typedLines(record.score->weakness)},
                      {QStringLiteral("sheet"), QString()},
                      {QStringLiteral("limit"), QString()},
                      {QStringLiteral("arithmetic"), QString()}};
    if (record.scoreSheet) {
        score.insert(QStringLiteral("sheet"), typedLine(record.scoreSheet->title));
        if (const auto sum = summed(*record.scoreSheet, record.score->lines)) {
            criteria = criteriaData(*record.scoreSheet, *record.score, *sum, notApplicable);
            if (sum->limit >= 0)
                score.insert(QStringLiteral("limit"), typedLine(record.scoreSheet->limits.at(sum->limit).text));
            if (sum->outOf != sum->reachable)
                score.insert(QStringLiteral("arithmetic"), arithmetic(*sum));
        }
    }
    score.insert(QStringLiteral("criteria"), criteria);
    score.insert(QStringLiteral("notApplicable"), notApplicable);
    QJsonObject vote;
    if (const Vote *taken = record.scoreVote())
        vote = {{QStringLiteral("inFavour"), taken->inFavour},
                {QStringLiteral("base"), taken->base.base},
                {QStringLiteral("percent"), percentText(taken->inFavour, taken->base.base)},
                {QStringLiteral("against"), taken->against},
                {QStringLiteral("other"), taken->other},
                {QStringLiteral("passed"), taken->passed}};
    score.insert(QStringLiteral("vote"), vote);
    const bool asksForConfirmation = !record.scoreSheet || record.scoreSheet->confirmation != ConfirmationRule::None;
    score.insert(QStringLiteral("asksForConfirmation"), asksForConfirmation);
    score.insert(QStringLiteral("confirmation"),
                 record.confirmation && (later == Later::Shown || !record.confirmedLater) ? confirmationData(record) : QJsonObject());
    score.insert(QStringLiteral("numeral"), romanOf(record.meeting.closingNote.trimmed().isEmpty() ? 3 : 4));
    data.insert(QStringLiteral("score"), score);
}

} // namespace documents
