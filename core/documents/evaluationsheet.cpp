// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/evaluationsheet.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

namespace {

const QString dots = QStringLiteral("............");  // to be filled in by hand

QString orDots(const QString &text)
{
    return text.isEmpty() ? dots : text;
}

QString pointsText(qint64 tenths)
{
    return tenths > 0 ? evaluationPointsText(tenths) : QString();
}

/// "Hoàn thành tốt nhiệm vụ (85)".
QString levelText(const EvaluationRules &rules, EvaluationLevel level, qint64 points)
{
    const QString title = rules.titleOf(level);
    if (points <= 0)
        return title;
    const QString number = evaluationPointsText(points);
    return title.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(title, number);
}

QString voteText(const Evaluation &evaluation, const char *form)
{
    if (evaluation.entitled <= 0)
        return {};
    return QLatin1String(form).arg(QString::number(evaluation.inFavour), QString::number(evaluation.entitled), percentText(evaluation.inFavour, evaluation.entitled));
}

QString baseWords(CapBase base)
{
    switch (base) {
    case CapBase::GoodOrBetter: return QStringLiteral("hoàn thành tốt nhiệm vụ trở lên");
    case CapBase::Good: return QStringLiteral("hoàn thành tốt nhiệm vụ");
    case CapBase::Classified: break;
    }
    return QStringLiteral("được xếp loại");
}

QString sayingWord(Saying saying)
{
    switch (saying) {
    case Saying::Praise: return QStringLiteral("biểu dương");
    case Saying::Reminder: return QStringLiteral("nhắc nhở");
    case Saying::Criticism: break;
    }
    return QStringLiteral("phê bình");
}

/// What stands at the head of both.
QJsonObject headData(const BookHead &head, const EvaluatedTime &time, bool isDraft)
{
    QJsonObject data = sheetHead(head, QStringLiteral("ngày      tháng      năm 20      "));
    data.insert(QStringLiteral("blankSymbol"), QString());
    data.insert(QStringLiteral("draft"), isDraft);
    data.insert(QStringLiteral("time"), evaluatedTimeWords(time));
    return data;
}

Result<QByteArray> pdfOf(const Result<paper::Pages> &pages, const QString &title, const BookHead &head, const EvaluatedTime &time)
{
    return sheetPdf(pages, title, head, time.last());
}

QJsonObject lineData(const EvaluationListSheet &sheet, const EvaluationLine &line)
{
    const Evaluation &evaluation = line.evaluation;
    const bool isOut = evaluation.level == EvaluationLevel::None && (!evaluation.notClassified.isEmpty() || (!line.leftOut.isEmpty() && evaluation.proposed == EvaluationLevel::None));
    const QString reason = evaluation.notClassified.isEmpty() ? line.leftOut : evaluation.notClassified;
    QString remark = isOut ? typedLine(reason) : QString();
    if (const QString note = withoutStop(evaluation.note); !note.isEmpty())
        remark += (remark.isEmpty() ? QString() : QStringLiteral("; ")) + note;
    return {{QStringLiteral("name"), typedLine(line.name)},
            {QStringLiteral("probationary"), line.isProbationary},
            {QStringLiteral("self"), levelText(sheet.rules, evaluation.selfLevel, evaluation.selfPoints)},
            {QStringLiteral("proposed"), levelText(sheet.rules, evaluation.proposed, evaluation.proposedPoints)},
            {QStringLiteral("vote"), voteText(evaluation, "%1/%2\n%3")},
            {QStringLiteral("level"), isOut ? QStringLiteral("Không xếp loại") : sheet.rules.titleOf(evaluation.level)},
            {QStringLiteral("remark"), remark}};
}

QJsonArray levelRows(const EvaluationListSheet &sheet)
{
    QJsonArray rows;
    for (const LevelRule &each : sheet.rules.levels) {
        const qint64 count = sheet.decided.of(each.level);
        rows += QJsonObject{{QStringLiteral("title"), each.says.text},
                            {QStringLiteral("count"), QString::number(count)},
                            {QStringLiteral("percent"), percentText(count, sheet.decided.classified())}};
    }
    return rows;
}

QJsonArray sentences(const QStringList &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list += withoutStop(text);
    return list;
}

QJsonArray quarterParts(const EvaluationMemberSheet &sheet)
{
    QJsonArray parts;
    for (const Evaluation &each : sheet.quarters) {
        const qint64 points = each.points > 0 ? each.points : each.proposedPoints;
        const QString level = each.level != EvaluationLevel::None ? levelText(sheet.rules, each.level, points)
            : each.notClassified.isEmpty() ? QStringLiteral("chưa xếp loại") : QStringLiteral("không xếp loại (%1)").arg(withoutStop(each.notClassified));
        parts += QJsonObject{{QStringLiteral("quarter"), romanOf(each.quarter)}, {QStringLiteral("level"), level.left(1).toLower() + level.mid(1)},
                             {QStringLiteral("last"), parts.size() + 1 == sheet.quarters.size()}};
    }
    return parts;
}

QJsonArray taskRows(const EvaluationMemberSheet &sheet)
{
    QJsonArray rows;
    for (const auto &[task, standing] : sheet.tasks)
        rows += QJsonObject{{QStringLiteral("title"), withoutStop(task.title)},
                            {QStringLiteral("due"), task.due.toString(QStringLiteral("dd/MM/yyyy"))},
                            {QStringLiteral("result"), standing}};
    return rows;
}

} // namespace

QString evaluatedTimeWords(const EvaluatedTime &time)
{
    return time.isYear() ? QStringLiteral("năm %1").arg(time.year) : QStringLiteral("quý %1 năm %2").arg(romanOf(time.quarter)).arg(time.year);
}

Result<paper::Pages> evaluationListPages(const EvaluationListSheet &sheet)
{
    QJsonArray lines;
    for (const EvaluationLine &each : sheet.lines)
        lines += lineData(sheet, each);
    const qint64 open = sheet.decided.of(EvaluationLevel::None);
    QJsonObject data = headData(sheet.head, sheet.time, open > 0);
    data.insert(QStringLiteral("lines"), lines);
    data.insert(QStringLiteral("levels"), levelRows(sheet));
    data.insert(QStringLiteral("listed"), sheet.lines.size());
    data.insert(QStringLiteral("classified"), sheet.decided.classified());
    data.insert(QStringLiteral("notClassified"), sheet.notClassified);
    data.insert(QStringLiteral("open"), open);
    data.insert(QStringLiteral("capped"), sheet.cap.isCapped);
    data.insert(QStringLiteral("bestTitle"), sheet.rules.titleOf(EvaluationLevel::Excellent).toLower());
    data.insert(QStringLiteral("allowed"), sheet.cap.allowed);
    data.insert(QStringLiteral("capPercent"), sheet.cap.percent);
    data.insert(QStringLiteral("base"), sheet.cap.base);
    data.insert(QStringLiteral("baseWords"), baseWords(sheet.base));
    data.insert(QStringLiteral("arithmetic"), sheet.cap.arithmetic());
    data.insert(QStringLiteral("paper"), withoutStop(sheet.papers.join(QStringLiteral("; "))));
    data.insert(QStringLiteral("secretary"), typedLine(sheet.secretary));
    return sheetPages(QLatin1String("evaluation-list"), data, {}, paper::Orientation::Landscape);
}

Result<paper::Pages> evaluationMemberPages(const EvaluationMemberSheet &sheet)
{
    const Evaluation &evaluation = sheet.evaluation;
    QJsonArray mentions;
    for (const auto &[day, mention] : sheet.mentions)
        mentions += QJsonObject{{QStringLiteral("day"), day.toString(QStringLiteral("dd/MM/yyyy"))},
                                {QStringLiteral("saying"), sayingWord(mention.saying)},
                                {QStringLiteral("reason"), withoutStop(mention.reason)}};
    QJsonArray earlier;
    for (const auto &[time, text] : sheet.earlier)
        earlier += QJsonObject{{QStringLiteral("time"), evaluatedTimeWords(time)}, {QStringLiteral("text"), withoutStop(text)}};
    const QString reason = typedLine(evaluation.notClassified.isEmpty() ? sheet.leftOut : evaluation.notClassified);
    const bool isOut = evaluation.level == EvaluationLevel::None && evaluation.proposed == EvaluationLevel::None;
    QJsonObject data = headData(sheet.head, sheet.time, false);
    data.insert(QStringLiteral("name"), typedLine(sheet.name));
    data.insert(QStringLiteral("position"), positionWord(sheet.position).left(1).toLower() + positionWord(sheet.position).mid(1));
    data.insert(QStringLiteral("probationary"), sheet.isProbationary);
    data.insert(QStringLiteral("leftOut"), isOut || !evaluation.notClassified.isEmpty() ? withoutStop(reason) : QString());
    data.insert(QStringLiteral("doubts"), sentences(sheet.doubts));
    data.insert(QStringLiteral("tasks"), taskRows(sheet));
    data.insert(QStringLiteral("assigned"), evaluation.assigned);
    data.insert(QStringLiteral("done"), evaluation.done);
    data.insert(QStringLiteral("donePercent"), percentText(evaluation.done, evaluation.assigned));
    data.insert(QStringLiteral("onTime"), evaluation.onTime);
    data.insert(QStringLiteral("beyond"), evaluation.id.isEmpty() ? dots : QString::number(evaluation.beyond));
    data.insert(QStringLiteral("present"), sheet.present);
    data.insert(QStringLiteral("summoned"), sheet.summoned);
    data.insert(QStringLiteral("withoutReason"), sheet.withoutReason);
    data.insert(QStringLiteral("mentions"), mentions);
    data.insert(QStringLiteral("quarters"), quarterParts(sheet));
    data.insert(QStringLiteral("earlier"), earlier);
    const QString notMended = evaluation.proposed == EvaluationLevel::None ? dots : QStringLiteral("chưa khắc phục xong");
    data.insert(QStringLiteral("mended"), evaluation.weaknessesFixed ? QStringLiteral("đã khắc phục xong") : notMended);
    data.insert(QStringLiteral("weaknesses"), evaluation.weaknesses.isEmpty() ? dots + dots + dots : withoutStop(evaluation.weaknesses));
    data.insert(QStringLiteral("selfPoints"), orDots(pointsText(evaluation.selfPoints)));
    data.insert(QStringLiteral("selfLevel"), orDots(sheet.rules.titleOf(evaluation.selfLevel)));
    data.insert(QStringLiteral("proposedPoints"), orDots(pointsText(evaluation.proposedPoints)));
    data.insert(QStringLiteral("proposedLevel"), orDots(sheet.rules.titleOf(evaluation.proposed)));
    data.insert(QStringLiteral("vote"), orDots(voteText(evaluation, "%1/%2 (%3)")));
    data.insert(QStringLiteral("points"), orDots(pointsText(evaluation.points)));
    data.insert(QStringLiteral("level"), !evaluation.notClassified.isEmpty() ? QStringLiteral("Không xếp loại") : orDots(sheet.rules.titleOf(evaluation.level)));
    data.insert(QStringLiteral("unmet"), sentences(sheet.unmet));
    data.insert(QStringLiteral("note"), withoutStop(evaluation.note));
    data.insert(QStringLiteral("paper"), withoutStop(evaluation.paper));
    data.insert(QStringLiteral("secretary"), typedLine(sheet.secretary));
    return sheetPages(QLatin1String("evaluation-member"), data, {}, paper::Orientation::Portrait);
}

Result<QByteArray> evaluationListPdf(const EvaluationListSheet &sheet)
{
    const QString title = QStringLiteral("Bảng tổng hợp kết quả đánh giá, xếp loại chất lượng đảng viên %1").arg(evaluatedTimeWords(sheet.time));
    return pdfOf(evaluationListPages(sheet), title, sheet.head, sheet.time);
}

Result<QByteArray> evaluationMemberPdf(const EvaluationMemberSheet &sheet)
{
    const QString title = QStringLiteral("Phiếu đánh giá, xếp loại chất lượng đảng viên %1: %2").arg(evaluatedTimeWords(sheet.time), typedLine(sheet.name));
    return pdfOf(evaluationMemberPages(sheet), title, sheet.head, sheet.time);
}

} // namespace documents
