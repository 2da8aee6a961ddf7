// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scoresheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <optional>

namespace {

const char *const comparisonKeys[] = {"atLeast", "moreThan", "atMost", "lessThan", "is"};

template <typename Enum>
QString wordsOf()
{
    QStringList all;
    for (const char *word : Words<Enum>::list)
        all += QLatin1String(word);
    return all.join(QStringLiteral(", "));
}

/// Reads a sheet strictly; the first thing that cannot be is remembered with its place.
class SheetReader
{
public:
    explicit SheetReader(const QString &name) : m_name(name) {}

    Result<ScoreSheet> read(const QByteArray &json);

private:
    void complain(const char *text, const QStringList &args)
    {
        if (!m_wrong)
            m_wrong = Error{Error::Invalid, text, QStringList{m_name} + args};
    }
    void unexpected(const QString &place, const char *key, const QString &expected)
    {
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: \"%3\" is not what is expected there (%4)."), {place, QLatin1String(key), expected});
    }

    /// Whether the needed keys are there and no others but the optional ones.
    bool hasKeys(const QJsonObject &object, const QString &place, const QStringList &needed, const QStringList &optional = {});
    QString text(const QJsonObject &object, const char *key, const QString &place);
    QString id(const QJsonObject &object, const QString &place);
    qint64 number(const QJsonObject &object, const char *key, const QString &place, qint64 least, qint64 most);
    Points points(const QJsonObject &object, const char *key, const QString &place);
    template <typename Enum>
    Enum word(const QJsonObject &object, const char *key, const QString &place);
    QList<QJsonObject> objects(const QJsonObject &object, const char *key, const QString &place);
    void once(QSet<QString> &seen, const QString &id, const QString &place);

    ScoreCondition condition(const QJsonObject &object, const QString &place);
    QList<ScoreCondition> conditions(const QJsonObject &object, const QString &place);
    QList<ScoreBand> bands(const QJsonObject &object, const ScorePart &part, const QString &place);
    QList<ScoreOption> options(const QJsonObject &object, const ScorePart &part, const QString &place);
    ScorePart part(const QJsonObject &object, const QString &place);
    ScoreCriterion criterion(const QJsonObject &object, const QString &place);
    void readHead(const QJsonObject &root, ScoreSheet &sheet);
    void readCriteria(const QJsonObject &root, ScoreSheet &sheet);
    void readGrades(const QJsonObject &root, ScoreSheet &sheet);
    void readLimits(const QJsonObject &root, ScoreSheet &sheet);
    void readYear(const QJsonObject &root, ScoreSheet &sheet);
    void checkSteps(const ScoreSheet &sheet);

    QString m_name;
    std::optional<Error> m_wrong;
};

bool SheetReader::hasKeys(const QJsonObject &object, const QString &place, const QStringList &needed, const QStringList &optional)
{
    for (const QString &key : object.keys())
        if (!needed.contains(key) && !optional.contains(key))
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the key \"%3\" is not known there. Known are: %4."),
                     {place, key, (needed + optional).join(QStringLiteral(", "))});
    for (const QString &key : needed)
        if (!object.contains(key))
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: \"%3\" is missing."), {place, key});
    return !m_wrong;
}

QString SheetReader::text(const QJsonObject &object, const char *key, const QString &place)
{
    const QString value = object.value(QLatin1String(key)).toString();
    if (value.simplified().isEmpty() || value != value.simplified())
        unexpected(place, key, QStringLiteral("\"…\""));
    return value;
}

QString SheetReader::id(const QJsonObject &object, const QString &place)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9]+(-[a-z0-9]+)*")));
    const QString value = object.value(QLatin1String("id")).toString();
    if (!form.match(value).hasMatch() || value.size() > 64)
        unexpected(place, "id", QStringLiteral("a-z 0-9 -"));
    return value;
}

qint64 SheetReader::number(const QJsonObject &object, const char *key, const QString &place, qint64 least, qint64 most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const double given = value.toDouble();
    if (!value.isDouble() || given != std::floor(given) || given < double(least) || given > double(most)) {
        unexpected(place, key, QStringLiteral("%1 … %2").arg(least).arg(most));
        return least;
    }
    return qint64(given);
}

Points SheetReader::points(const QJsonObject &object, const char *key, const QString &place)
{
    constexpr double most = 1000;
    const QJsonValue value = object.value(QLatin1String(key));
    const double given = value.toDouble(-1);
    const double hundredths = std::round(given * 100);
    if (!value.isDouble() || given < 0 || given > most || std::abs(hundredths - given * 100) > 1e-6) {
        unexpected(place, key, QStringLiteral("0 … 1000, 0.01"));
        return 0;
    }
    return Points(hundredths);
}

template <typename Enum>
Enum SheetReader::word(const QJsonObject &object, const char *key, const QString &place)
{
    const QString value = object.value(QLatin1String(key)).toString();
    if (!isWordOf<Enum>(value))
        unexpected(place, key, wordsOf<Enum>());
    return fromWord<Enum>(value);
}

QList<QJsonObject> SheetReader::objects(const QJsonObject &object, const char *key, const QString &place)
{
    const QJsonValue value = object.value(QLatin1String(key));
    QList<QJsonObject> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        list += each.toObject();
    if (array.isEmpty() || list.contains(QJsonObject()))
        unexpected(place, key, QStringLiteral("[{…}, …]"));
    return list;
}

void SheetReader::once(QSet<QString> &seen, const QString &id, const QString &place)
{
    if (seen.contains(id))
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the id \"%3\" stands there twice."), {place, id});
    seen += id;
}

ScoreCondition SheetReader::condition(const QJsonObject &object, const QString &place)
{
    ScoreCondition condition;
    QStringList given;
    for (int each = 0; each < int(std::size(comparisonKeys)); ++each) {
        const QString key = QLatin1String(comparisonKeys[each]);
        if (!object.contains(key))
            continue;
        given += key;
        condition.comparison = Comparison(each);
    }
    QStringList known;
    for (const char *key : comparisonKeys)
        known += QLatin1String(key);
    if (!hasKeys(object, place, {QStringLiteral("measure")}, known))
        return condition;
    condition.measure = word<Measure>(object, "measure", place);
    const bool yesNo = isYesNo(condition.measure);
    if (given.size() != 1 || (condition.comparison == Comparison::Is) != yesNo) {
        known.removeLast();
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the measure %3 is compared by one of: %4."),
                 {place, wordOf(condition.measure), yesNo ? QStringLiteral("is") : known.join(QStringLiteral(", "))});
        return condition;
    }
    if (yesNo) {
        if (!object.value(QLatin1String("is")).isBool())
            unexpected(place, "is", QStringLiteral("true, false"));
        condition.value = object.value(QLatin1String("is")).toBool();
    } else {
        condition.value = number(object, given.first().toLatin1().constData(), place, 0, isShare(condition.measure) ? 100 : 100000);
    }
    return condition;
}

QList<ScoreCondition> SheetReader::conditions(const QJsonObject &object, const QString &place)
{
    QList<ScoreCondition> list;
    if (!object.contains(QLatin1String("if")))
        return list;
    for (const QJsonObject &each : objects(object, "if", place))
        list += condition(each, place + QStringLiteral(".if[%1]").arg(list.size()));
    return list;
}

QList<ScoreBand> SheetReader::bands(const QJsonObject &object, const ScorePart &part, const QString &place)
{
    QList<ScoreBand> list;
    Points best = 0;
    for (const QJsonObject &each : objects(object, "bands", place)) {
        const QString here = place + QStringLiteral(".bands[%1]").arg(list.size());
        if (!list.isEmpty() && list.last().conditions.isEmpty())
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: no case is left for this band, the one before it has no conditions."), {here});
        if (!hasKeys(each, here, {QStringLiteral("points")}, {QStringLiteral("if")}))
            return list;
        list += {conditions(each, here), points(each, "points", here)};
        best = std::max(best, list.last().points);
    }
    if (list.isEmpty() || !list.last().conditions.isEmpty())
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the last band must have no conditions, so that no case is without points."), {place});
    else if (best != part.maximum)
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the best band gives %3 points, the maximum is %4."), {place, pointsText(best), pointsText(part.maximum)});
    return list;
}

QList<ScoreOption> SheetReader::options(const QJsonObject &object, const ScorePart &part, const QString &place)
{
    QList<ScoreOption> list;
    Points best = 0;
    for (const QJsonObject &each : objects(object, "options", place)) {
        const QString here = place + QStringLiteral(".options[%1]").arg(list.size());
        if (!hasKeys(each, here, {QStringLiteral("points"), QStringLiteral("title")}))
            return list;
        list += {points(each, "points", here), text(each, "title", here)};
        best = std::max(best, list.last().points);
    }
    if (best != part.maximum)
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the best option gives %3 points, the maximum is %4."), {place, pointsText(best), pointsText(part.maximum)});
    return list;
}

ScorePart SheetReader::part(const QJsonObject &object, const QString &place)
{
    ScorePart part;
    if (!hasKeys(object, place, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("maximum")},
                 {QStringLiteral("bands"), QStringLiteral("options"), QStringLiteral("shows"), QStringLiteral("notApplicable")}))
        return part;
    part.id = id(object, place);
    part.title = text(object, "title", place);
    part.maximum = points(object, "maximum", place);
    if (part.maximum == 0)
        unexpected(place, "maximum", QStringLiteral("> 0"));
    if (object.contains(QLatin1String("bands")) && (object.contains(QLatin1String("options")) || object.contains(QLatin1String("shows"))))
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: a part is filled by \"bands\", or judged with \"options\" and \"shows\", not both."), {place});
    if (object.contains(QLatin1String("bands")))
        part.bands = bands(object, part, place);
    if (object.contains(QLatin1String("options")))
        part.options = options(object, part, place);
    for (const QJsonValue each : object.value(QLatin1String("shows")).toArray()) {
        if (!isWordOf<Measure>(each.toString()))
            unexpected(place, "shows", wordsOf<Measure>());
        part.shows += fromWord<Measure>(each.toString());
    }
    if (object.contains(QLatin1String("shows")) && part.shows.isEmpty())
        unexpected(place, "shows", wordsOf<Measure>());
    if (object.contains(QLatin1String("notApplicable"))) {
        const QJsonObject rule = object.value(QLatin1String("notApplicable")).toObject();
        const QString here = place + QStringLiteral(".notApplicable");
        if (!hasKeys(rule, here, {QStringLiteral("effect")}, {QStringLiteral("if")}))
            return part;
        part.notApplicable = word<NotApplicable>(rule, "effect", here);
        part.notApplicableWhen = conditions(rule, here);
    }
    return part;
}

ScoreCriterion SheetReader::criterion(const QJsonObject &object, const QString &place)
{
    ScoreCriterion criterion;
    if (!hasKeys(object, place, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("maximum"), QStringLiteral("parts")}))
        return criterion;
    criterion.id = id(object, place);
    criterion.title = text(object, "title", place);
    criterion.maximum = points(object, "maximum", place);
    QSet<QString> seen;
    QStringList terms;
    Points sum = 0;
    for (const QJsonObject &each : objects(object, "parts", place)) {
        const QString number = QStringLiteral("%1.parts[%2]").arg(place).arg(criterion.parts.size());
        criterion.parts += part(each, QStringLiteral("%1 %2").arg(number, each.value(QLatin1String("id")).toString()));
        once(seen, criterion.parts.last().id, number);
        terms += pointsText(criterion.parts.last().maximum);
        sum += criterion.parts.last().maximum;
    }
    if (sum != criterion.maximum)
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the parts have %3 = %4 points together, the criterion has %5."),
                 {place, terms.join(QStringLiteral(" + ")), pointsText(sum), pointsText(criterion.maximum)});
    return criterion;
}

void SheetReader::readCriteria(const QJsonObject &root, ScoreSheet &sheet)
{
    QSet<QString> seen;
    QStringList terms;
    Points sum = 0;
    for (const QJsonObject &each : objects(root, "criteria", QStringLiteral("/"))) {
        const QString place = QStringLiteral("criteria[%1] %2").arg(sheet.criteria.size()).arg(each.value(QLatin1String("id")).toString());
        sheet.criteria += criterion(each, place);
        once(seen, sheet.criteria.last().id, place);
        terms += pointsText(sheet.criteria.last().maximum);
        sum += sheet.criteria.last().maximum;
        if (m_wrong)
            return;
    }
    if (sum != sheet.maximum)
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1: the criteria have %2 = %3 points together, the sheet has %4."),
                 {terms.join(QStringLiteral(" + ")), pointsText(sum), pointsText(sheet.maximum)});
}

void SheetReader::readGrades(const QJsonObject &root, ScoreSheet &sheet)
{
    for (const QJsonObject &each : objects(root, "grades", QStringLiteral("/"))) {
        const QString place = QStringLiteral("grades[%1]").arg(sheet.grades.size());
        if (!hasKeys(each, place, {QStringLiteral("grade"), QStringLiteral("from")}))
            return;
        const GradeBand band{word<Grade>(each, "grade", place), points(each, "from", place)};
        const bool falls = sheet.grades.isEmpty() || (band.grade > sheet.grades.last().grade && band.from < sheet.grades.last().from);
        if (band.grade == Grade::NotGraded || !falls)
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the grades must stand from the best to the worst, each from fewer points than the one before."), {place});
        sheet.grades += band;
    }
    if (!sheet.grades.isEmpty() && sheet.grades.last().from != 0)
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the last grade must begin at 0 points."), {QStringLiteral("grades")});
}

void SheetReader::readLimits(const QJsonObject &root, ScoreSheet &sheet)
{
    if (!root.contains(QLatin1String("limits")))
        return;
    QStringList known = sheet.keys();
    for (const ScoreCriterion &criterion : std::as_const(sheet.criteria))
        known += criterion.id;
    for (const QJsonObject &each : objects(root, "limits", QStringLiteral("/"))) {
        const QString place = QStringLiteral("limits[%1]").arg(sheet.limits.size());
        if (!hasKeys(each, place, {QStringLiteral("grade"), QStringLiteral("fullMarks"), QStringLiteral("otherwise"), QStringLiteral("text")}))
            return;
        GradeLimit limit{word<Grade>(each, "grade", place), {}, word<Grade>(each, "otherwise", place), text(each, "text", place)};
        for (const QJsonValue name : each.value(QLatin1String("fullMarks")).toArray()) {
            if (!known.contains(name.toString()))
                unexpected(place, "fullMarks", known.join(QStringLiteral(", ")));
            limit.fullMarks += name.toString();
        }
        if (limit.fullMarks.isEmpty())
            unexpected(place, "fullMarks", known.join(QStringLiteral(", ")));
        if (limit.grade == Grade::NotGraded || limit.otherwise <= limit.grade)
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: \"otherwise\" must be a worse grade than \"grade\"."), {place});
        sheet.limits += limit;
    }
}

void SheetReader::readYear(const QJsonObject &root, ScoreSheet &sheet)
{
    const QJsonObject year = root.value(QLatin1String("year")).toObject();
    const QString by = year.value(QLatin1String("by")).toString();
    const bool counts = by == QLatin1String("counts");
    if (!counts && by != QLatin1String("average"))
        return unexpected(QStringLiteral("year"), "by", QStringLiteral("average, counts"));
    sheet.year.by = counts ? YearRule::Counts : YearRule::Average;
    if (!hasKeys(year, QStringLiteral("year"), counts ? QStringList{QStringLiteral("by"), QStringLiteral("steps")} : QStringList{QStringLiteral("by")}) || !counts)
        return;
    for (const QJsonObject &each : objects(year, "steps", QStringLiteral("year"))) {
        const QString place = QStringLiteral("year.steps[%1]").arg(sheet.year.steps.size());
        if (!hasKeys(each, place, {QStringLiteral("grade")}, {QStringLiteral("atLeast"), QStringLiteral("noneBelow")}))
            return;
        YearStep step;
        step.grade = word<Grade>(each, "grade", place);
        if (each.contains(QLatin1String("noneBelow")))
            step.noneBelow = word<Grade>(each, "noneBelow", place);
        if (each.contains(QLatin1String("atLeast"))) {
            const QJsonObject share = each.value(QLatin1String("atLeast")).toObject();
            const QString here = place + QStringLiteral(".atLeast");
            if (!hasKeys(share, here, {QStringLiteral("grade"), QStringLiteral("of"), QStringLiteral("outOf")}))
                return;
            step.counted = word<Grade>(share, "grade", here);
            step.denominator = number(share, "outOf", here, 1, 1000);
            step.numerator = number(share, "of", here, 1, step.denominator);
        }
        if (step.grade == Grade::NotGraded || step.counted == Grade::NotGraded || step.noneBelow == Grade::NotGraded)
            unexpected(place, "grade", QStringLiteral("good, fair, average, poor"));
        sheet.year.steps += step;
    }
    if (!sheet.year.steps.isEmpty() && (sheet.year.steps.last().numerator > 0 || sheet.year.steps.last().noneBelow != Grade::Poor))
        complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: the last step must have no conditions, so that every year gets a grade."), {QStringLiteral("year.steps")});
}

/// Points that nobody could give, because they are no whole multiple of the step.
void SheetReader::checkSteps(const ScoreSheet &sheet)
{
    const auto check = [&](Points points, const QString &place) {
        if (points % sheet.step != 0)
            complain(QT_TRANSLATE_NOOP("Error", "Score sheet %1, at %2: %3 points are no whole multiple of the step %4."), {place, pointsText(points), pointsText(sheet.step)});
    };
    for (const ScoreCriterion &criterion : sheet.criteria)
        for (const ScorePart &part : criterion.parts) {
            const QString key = keyOf(criterion, part);
            check(part.maximum, key);
            for (const ScoreBand &band : part.bands)
                check(band.points, key);
            for (const ScoreOption &option : part.options)
                check(option.points, key);
        }
}

void SheetReader::readHead(const QJsonObject &root, ScoreSheet &sheet)
{
    const QString top = QStringLiteral("/");
    sheet.id = id(root, top);
    sheet.title = text(root, "title", top);
    sheet.source = text(root, "source", top);
    sheet.effective = QDate::fromString(root.value(QLatin1String("effective")).toString(), Qt::ISODate);
    if (!sheet.effective.isValid())
        unexpected(top, "effective", QStringLiteral("2026-01-31"));
    for (const QJsonValue kind : root.value(QLatin1String("meetings")).toArray())
        sheet.meetings += kind.toString();
    if (sheet.meetings.isEmpty() || sheet.meetings.contains(QString()))
        unexpected(top, "meetings", QStringLiteral("[\"regular\"]"));
    sheet.maximum = points(root, "maximum", top);
    if (root.contains(QLatin1String("step")))
        sheet.step = points(root, "step", top);
    if (sheet.step < 1 || 100 % sheet.step != 0)
        unexpected(top, "step", QStringLiteral("1, 0.5, 0.25, 0.2, 0.1"));
    sheet.reasons = word<ReasonRule>(root, "judgementReason", top);
    sheet.confirmation = word<ConfirmationRule>(root, "confirmation", top);
    if (root.contains(QLatin1String("requiredMinutes")))
        for (const QJsonObject &each : objects(root, "requiredMinutes", top)) {
            const QString place = QStringLiteral("requiredMinutes[%1]").arg(sheet.required.size());
            if (!hasKeys(each, place, {QStringLiteral("fromMembers"), QStringLiteral("minutes")}))
                return;
            const qint64 least = sheet.required.isEmpty() ? 0 : sheet.required.last().fromMembers + 1;
            sheet.required += {number(each, "fromMembers", place, least, sheet.required.isEmpty() ? 0 : 100000), number(each, "minutes", place, 1, 1440)};
        }
    if (root.contains(QLatin1String("thematicMonths"))) {
        for (const QJsonValue month : root.value(QLatin1String("thematicMonths")).toArray())
            sheet.thematicMonths += month.toInteger();
        if (sheet.thematicMonths.isEmpty() || std::any_of(sheet.thematicMonths.cbegin(), sheet.thematicMonths.cend(), [](qint64 month) { return month < 1 || month > 12; }))
            unexpected(top, "thematicMonths", QStringLiteral("[3, 6, 9, 12]"));
    }
}

Result<ScoreSheet> SheetReader::read(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Score sheet %1: it is no JSON object (at byte %2)."), {m_name, QString::number(parse.offset)}, parse.errorString()};
    const QJsonObject root = document.object();
    ScoreSheet sheet;
    const QStringList needed{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("source"), QStringLiteral("effective"), QStringLiteral("meetings"),
                             QStringLiteral("maximum"), QStringLiteral("judgementReason"), QStringLiteral("confirmation"), QStringLiteral("criteria"),
                             QStringLiteral("grades"), QStringLiteral("year")};
    if (hasKeys(root, QStringLiteral("/"), needed, {QStringLiteral("step"), QStringLiteral("requiredMinutes"), QStringLiteral("thematicMonths"), QStringLiteral("limits")})) {
        readHead(root, sheet);
        for (const auto read : {&SheetReader::readCriteria, &SheetReader::readGrades, &SheetReader::readLimits, &SheetReader::readYear})
            if (!m_wrong)
                (this->*read)(root, sheet);
        if (!m_wrong)
            checkSteps(sheet);
    }
    if (m_wrong)
        return *m_wrong;
    return sheet;
}

} // namespace

Result<ScoreSheet> readScoreSheet(const QByteArray &json, const QString &name)
{
    return SheetReader(name).read(json);
}
