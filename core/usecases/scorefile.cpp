// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/scorefile.h"

#include "core/documents/scorewords.h"
#include "core/usecases/scoring.h"
#include "core/usecases/voting.h"

#include <QJsonArray>
#include <cmath>

namespace {

Error wrong(const QString &place, const QString &value)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "Meeting file, at %1: \"%2\" cannot be used here."), {place, value}};
}

Result<Done> onlyKeys(const QJsonObject &object, const QString &place, const QStringList &known)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return wrong(place, key);
    return Done{};
}

Result<Points> pointsAt(const QJsonObject &object, const char *key, const QString &place)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const double hundredths = value.toDouble(-1) * 100;
    if (!value.isDouble() || hundredths < 0 || hundredths > 1e7 || std::abs(hundredths - std::round(hundredths)) > 1e-6)
        return wrong(place + u'.' + QLatin1String(key), value.toVariant().toString());
    return Points(std::round(hundredths));
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().trimmed();
}

Result<QList<GivenPoints>> readLines(const QJsonArray &lines)
{
    QList<GivenPoints> given;
    for (const QJsonValue each : lines) {
        const QString place = QStringLiteral("score.lines[%1]").arg(given.size());
        const QJsonObject object = each.toObject();
        if (auto checked = onlyKeys(object, place, {QStringLiteral("part"), QStringLiteral("points"), QStringLiteral("notApplicable"), QStringLiteral("reason")}); !checked)
            return checked.error();
        GivenPoints line{textAt(object, "part"), 0, object.value(QLatin1String("notApplicable")).toBool(), textAt(object, "reason")};
        if (line.notApplicable == object.contains(QLatin1String("points")))
            return wrong(place, line.part); // either points or that it does not apply
        if (!line.notApplicable) {
            const auto points = pointsAt(object, "points", place);
            if (!points)
                return points.error();
            line.points = *points;
        }
        given += line;
    }
    return given;
}

/// A file may say what the points come to; then it must be right.
Result<Done> checkClaims(const ScoreView &view, const QJsonObject &object)
{
    if (!view.sum.open.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The facts say nothing of these parts of the score, so the file must give their points: %1."), {view.sum.open.join(QStringLiteral(", "))}};
    if (object.contains(QLatin1String("total"))) {
        const auto total = pointsAt(object, "total", QStringLiteral("score"));
        if (!total)
            return total.error();
        if (*total != view.sum.total)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file says %1 points together, but %2."), {pointsText(*total), arithmetic(view.sum)}};
    }
    const QString grade = textAt(object, "grade");
    if (!grade.isEmpty() && !isWordOf<Grade>(grade))
        return wrong(QStringLiteral("score.grade"), grade);
    if (!grade.isEmpty() && fromWord<Grade>(grade) != view.sum.grade)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file says the grade is \"%1\", but %2 points are \"%3\" by this sheet."),
                     {documents::gradeWord(fromWord<Grade>(grade)), pointsText(view.sum.total), documents::gradeWord(view.sum.grade)}};
    return Done{};
}

Result<Done> recordVote(Book &book, const MeetingId &meeting, const QJsonObject &object)
{
    const QString place = QStringLiteral("score.vote");
    if (auto checked = onlyKeys(object, place, {QStringLiteral("item"), QStringLiteral("rule"), QStringLiteral("method"), QStringLiteral("inFavour"), QStringLiteral("against"), QStringLiteral("other")}); !checked)
        return checked.error();
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    Vote vote;
    vote.meeting = meeting;
    vote.matter = documents::scoreMatter(*record->score);
    vote.rule = textAt(object, "rule").isEmpty() ? scoreRule(record->rules) : textAt(object, "rule");
    const QString method = textAt(object, "method");
    if (!method.isEmpty() && !isWordOf<VoteMethod>(method))
        return wrong(place + QStringLiteral(".method"), method);
    vote.method = fromWord<VoteMethod>(method);
    vote.inFavour = object.value(QLatin1String("inFavour")).toInteger(-1);
    vote.against = object.value(QLatin1String("against")).toInteger(0);
    vote.other = object.value(QLatin1String("other")).toInteger(0);
    if (object.contains(QLatin1String("item"))) {
        const qint64 item = object.value(QLatin1String("item")).toInteger(0);
        if (item < 1 || item > record->items.size())
            return wrong(place + QStringLiteral(".item"), QString::number(item));
        vote.item = record->items.at(item - 1).id;
    }
    const auto put = putVote(book, vote);
    if (!put)
        return put.error();
    const auto agreed = agreeToScore(book, meeting, *put);
    if (!agreed)
        return agreed.error();
    return Done{};
}

Result<Done> recordConfirmation(Book &book, const MeetingId &meeting, const QJsonObject &object)
{
    const QString place = QStringLiteral("score.confirmation");
    if (auto checked = onlyKeys(object, place, {QStringLiteral("name"), QStringLiteral("office"), QStringLiteral("day"), QStringLiteral("grade"), QStringLiteral("reason")}); !checked)
        return checked.error();
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    ScoreConfirmation confirmation;
    confirmation.meeting = meeting;
    confirmation.name = textAt(object, "name");
    confirmation.office = textAt(object, "office");
    confirmation.day = QDate::fromString(textAt(object, "day"), Qt::ISODate);
    if (!confirmation.day.isValid())
        return wrong(place + QStringLiteral(".day"), textAt(object, "day"));
    const QString grade = textAt(object, "grade");
    if (!grade.isEmpty() && !isWordOf<Grade>(grade))
        return wrong(place + QStringLiteral(".grade"), grade);
    confirmation.grade = grade.isEmpty() ? record->score->grade : fromWord<Grade>(grade);
    confirmation.reason = textAt(object, "reason");
    const auto confirmed = confirmScore(book, confirmation);
    if (!confirmed)
        return confirmed.error();
    return Done{};
}

} // namespace

Result<Done> recordScore(Book &book, const MeetingId &meeting, const QJsonObject &score)
{
    const QStringList known{QStringLiteral("sheet"), QStringLiteral("lines"), QStringLiteral("total"), QStringLiteral("grade"),
                            QStringLiteral("weakness"), QStringLiteral("vote"), QStringLiteral("confirmation")};
    if (auto checked = onlyKeys(score, QStringLiteral("score"), known); !checked)
        return checked.error();
    const auto lines = readLines(score.value(QLatin1String("lines")).toArray());
    if (!lines)
        return lines.error();
    const auto planned = scoreOf(book, meeting);
    if (!planned)
        return planned.error();
    if (const QString sheet = textAt(score, "sheet"); !sheet.isEmpty() && sheet != planned->sheet.id)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file scores the meeting by the sheet %1, but on that day %2 applies."), {sheet, planned->sheet.id}};
    if (auto given = givePoints(book, meeting, *lines); !given)
        return given.error();
    const auto view = scoreOf(book, meeting);
    if (!view)
        return view.error();
    if (auto checked = checkClaims(*view, score); !checked)
        return checked.error();
    if (auto noted = noteWeakness(book, meeting, textAt(score, "weakness")); !noted)
        return noted.error();
    if (score.contains(QLatin1String("vote")))
        if (auto voted = recordVote(book, meeting, score.value(QLatin1String("vote")).toObject()); !voted)
            return voted.error();
    if (score.contains(QLatin1String("confirmation")))
        return recordConfirmation(book, meeting, score.value(QLatin1String("confirmation")).toObject());
    return Done{};
}
