// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluationrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

static void initEvaluationResource()
{
    Q_INIT_RESOURCE(evaluation);
}

QDate EvaluatedTime::first() const
{
    return QDate(int(year), isYear() ? 1 : int(quarter) * 3 - 2, 1);
}

QDate EvaluatedTime::last() const
{
    return isYear() ? QDate(int(year), 12, 31) : first().addMonths(3).addDays(-1);
}

QList<EvaluatedTime> EvaluatedTime::quarters() const
{
    if (!isYear())
        return {};
    return {{year, 1}, {year, 2}, {year, 3}, {year, 4}};
}

EvaluatedTime timeAt(const QDate &day)
{
    const QDate meant = day.addMonths(-1);
    const EvaluatedTime before{meant.year(), (meant.month() + 2) / 3};
    return before;
}

namespace {

Error broken(const QString &place)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of evaluation are not in the expected form, at %1."), {place}};
}

/// A part of a package, with the first place that is wrong in it.
struct Reading
{
    QString wrong;

    void complain(const QString &place)
    {
        if (wrong.isEmpty())
            wrong = place;
    }

    QString text(const QJsonObject &object, const char *key, const QString &place)
    {
        const QString found = object.value(QLatin1String(key)).toString();
        if (found.trimmed().isEmpty())
            complain(place + u'.' + QLatin1String(key));
        return found;
    }

    qint64 number(const QJsonObject &object, const char *key, qint64 most, const QString &place)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        const qint64 found = value.toInteger(-1);
        if (!value.isDouble() || found < 0 || found > most)
            complain(place + u'.' + QLatin1String(key));
        return found;
    }

    template <typename Enum>
    Enum word(const QJsonObject &object, const char *key, const QString &place)
    {
        const QString found = object.value(QLatin1String(key)).toString();
        if (!isWordOf<Enum>(found))
            complain(place + u'.' + QLatin1String(key));
        return fromWord<Enum>(found);
    }

    /// A clause may be empty where nothing certain is known.
    RuleText ruleText(const QJsonObject &object, const char *key, const QString &place)
    {
        RuleText says;
        says.text = text(object, key, place);
        says.certainty = word<Certainty>(object, "certainty", place);
        says.clause = object.value(QStringLiteral("clause")).toString();
        if (says.clause.isEmpty() && says.certainty != Certainty::Unsure)
            complain(place + QStringLiteral(".clause"));
        return says;
    }
};

QList<LevelRule> readLevels(const QJsonArray &array, Reading &reading)
{
    QList<LevelRule> levels;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("levels[%1]").arg(levels.size());
        LevelRule rule;
        rule.level = reading.word<EvaluationLevel>(object, "level", place);
        rule.from = reading.number(object, "from", 100, place) * 10;
        rule.ballot = reading.text(object, "ballot", place);
        rule.says = reading.ruleText(object, "title", place);
        const EvaluationLevel expected = EvaluationLevel(levels.size() + 1);  // the best first, each once
        if (rule.level != expected || (!levels.isEmpty() && rule.from >= levels.last().from))
            reading.complain(place);
        levels += rule;
    }
    if (levels.size() + 1 != qsizetype(std::size(Words<EvaluationLevel>::list)) || (!levels.isEmpty() && levels.last().from != 0))
        reading.complain(QStringLiteral("levels"));
    return levels;
}

QList<LevelCondition> readConditions(const QJsonArray &array, Reading &reading)
{
    QList<LevelCondition> conditions;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("conditions[%1]").arg(conditions.size());
        LevelCondition condition;
        condition.id = reading.text(object, "id", place);
        condition.level = reading.word<EvaluationLevel>(object, "level", place);
        condition.measure = reading.word<ConditionMeasure>(object, "measure", place);
        condition.says = reading.ruleText(object, "text", place);
        if (condition.measure != ConditionMeasure::WeaknessesMended)
            condition.atLeast = reading.number(object, "atLeast", 100, place);
        conditions += condition;
    }
    return conditions;
}

QList<SituationRule> readSituations(const QJsonObject &root, const QString &key, Reading &reading)
{
    QList<SituationRule> list;
    for (const QJsonValue value : root.value(key).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(list.size());
        list += SituationRule{reading.word<Situation>(object, "situation", place), reading.ruleText(object, "text", place)};
    }
    return list;
}

/// Tasks of those given, "4/5 = 80,0 %".
QString figures(qint64 part, qint64 whole)
{
    const qint64 tenths = (part * 2000 + whole) / (whole * 2);
    return QStringLiteral("%1/%2 = %3 %").arg(part).arg(whole).arg(evaluationPointsText(tenths));
}

} // namespace

Result<EvaluationRules> readEvaluationRules(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (root.isEmpty())
        return broken(QStringLiteral("byte %1").arg(parse.offset));
    Reading reading;
    EvaluationRules rules;
    const QString top = QStringLiteral("package");
    rules.id = reading.text(root, "id", top);
    rules.title = reading.text(root, "title", top);
    rules.effective = QDate::fromString(root.value(QStringLiteral("effective")).toString(), Qt::ISODate);
    if (!rules.effective.isValid())
        reading.complain(QStringLiteral("effective"));
    rules.levels = readLevels(root.value(QStringLiteral("levels")).toArray(), reading);
    rules.conditions = readConditions(root.value(QStringLiteral("conditions")).toArray(), reading);
    rules.points = reading.ruleText(root.value(QStringLiteral("points")).toObject(), "text", QStringLiteral("points"));
    const QJsonObject vote = root.value(QStringLiteral("vote")).toObject();
    rules.vote = reading.ruleText(vote, "text", QStringLiteral("vote"));
    rules.voteMoreThanPercent = reading.number(vote, "moreThanPercent", 100, QStringLiteral("vote"));
    const QJsonObject presence = root.value(QStringLiteral("presence")).toObject();
    rules.presence = reading.ruleText(presence, "text", QStringLiteral("presence"));
    rules.presencePercent = reading.number(presence, "leastPercent", 100, QStringLiteral("presence"));
    rules.notClassified = readSituations(root, QStringLiteral("notClassified"), reading);
    rules.told = readSituations(root, QStringLiteral("told"), reading);
    const QJsonObject cap = root.value(QStringLiteral("cap")).toObject();
    rules.capText = reading.ruleText(cap, "text", QStringLiteral("cap"));
    rules.capPercent = reading.number(cap, "percent", 100, QStringLiteral("cap"));
    rules.capBase = reading.word<CapBase>(cap, "base", QStringLiteral("cap"));
    if (!reading.wrong.isEmpty())
        return broken(reading.wrong);
    return rules;
}

const QList<EvaluationRules> &shippedEvaluationRules()
{
    static const QList<EvaluationRules> all = [] {
        initEvaluationResource();
        QList<EvaluationRules> list;
        for (const char *name : {"qd366-2025"}) {
            QFile file(QStringLiteral(":/evaluation/%1.json").arg(QLatin1String(name)));
            const bool there = file.open(QIODevice::ReadOnly);
            Q_ASSERT(there);  // compiled in
            const auto read = readEvaluationRules(file.readAll());
            Q_ASSERT(read);
            if (there && read)
                list += *read;
        }
        std::sort(list.begin(), list.end(), [](const EvaluationRules &a, const EvaluationRules &b) { return a.effective < b.effective; });
        return list;
    }();
    return all;
}

const EvaluationRules &evaluationRulesOn(const QDate &day)
{
    const QList<EvaluationRules> &all = shippedEvaluationRules();
    const EvaluationRules *found = &all.first();
    for (const EvaluationRules &each : all)
        if (each.effective <= day)
            found = &each;
    return *found;
}

const LevelRule *EvaluationRules::level(EvaluationLevel wanted) const
{
    for (const LevelRule &each : levels)
        if (each.level == wanted)
            return &each;
    return nullptr;
}

QString EvaluationRules::titleOf(EvaluationLevel wanted) const
{
    const LevelRule *rule = level(wanted);
    return rule ? rule->says.text : QString();
}

const SituationRule *EvaluationRules::leftOut(Situation situation) const
{
    for (const SituationRule &each : notClassified)
        if (each.situation == situation)
            return &each;
    return nullptr;
}

const SituationRule *EvaluationRules::toldOf(Situation situation) const
{
    for (const SituationRule &each : told)
        if (each.situation == situation)
            return &each;
    return nullptr;
}

EvaluationLevel levelOf(const EvaluationRules &rules, qint64 points)
{
    for (const LevelRule &each : rules.levels)
        if (points >= each.from)
            return each.level;
    return EvaluationLevel::None;
}

bool isBetter(EvaluationLevel a, EvaluationLevel b)
{
    if (a == EvaluationLevel::None)
        return false;
    return b == EvaluationLevel::None || int(a) < int(b);
}

QList<Unmet> unmetConditions(const EvaluationRules &rules, const Evaluation &evaluation, EvaluationLevel level, qint64 points, bool hasEarlier)
{
    QList<Unmet> unmet;
    const LevelRule *rule = rules.level(level);
    if (!rule)
        return unmet;
    if (points > 0 && points < rule->from) {
        QString words = rules.points.text;
        words.replace(QStringLiteral("{from}"), evaluationPointsText(rule->from));
        unmet += {QStringLiteral("points"), QStringLiteral("%1 (%2)").arg(words, evaluationPointsText(points)), rules.points.clause};
    }
    for (const LevelCondition &each : rules.conditions) {
        if (each.level != level)
            continue;
        if (each.measure == ConditionMeasure::WeaknessesMended) {
            if (hasEarlier && !evaluation.weaknessesFixed)
                unmet += {each.id, each.says.text, each.says.clause};
            continue;
        }
        const qint64 whole = each.measure == ConditionMeasure::InTimePercent ? evaluation.done : evaluation.assigned;
        const qint64 part = each.measure == ConditionMeasure::DonePercent ? evaluation.done
            : each.measure == ConditionMeasure::InTimePercent ? evaluation.onTime : evaluation.beyond;
        if (whole <= 0)
            unmet += {each.id, QStringLiteral("%1 (0/0)").arg(each.says.text), each.says.clause};
        else if (part * 100 < whole * each.atLeast)
            unmet += {each.id, QStringLiteral("%1 (%2)").arg(each.says.text, figures(part, whole)), each.says.clause};
    }
    return unmet;
}

QList<Unmet> unmetVote(const EvaluationRules &rules, const Evaluation &evaluation)
{
    if (evaluation.entitled <= 0 || evaluation.inFavour * 100 > evaluation.entitled * rules.voteMoreThanPercent)
        return {};
    return {{QStringLiteral("vote"), QStringLiteral("%1 (%2)").arg(rules.vote.text, figures(evaluation.inFavour, evaluation.entitled)), rules.vote.clause}};
}

QString CapCount::arithmetic() const
{
    const qint64 hundredths = base * percent;
    QString exact = QString::number(hundredths / 100);
    if (hundredths % 100 != 0) {
        QString rest = QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
        if (rest.endsWith(u'0'))
            rest.chop(1);
        exact += QStringLiteral(",%1 → %2").arg(rest).arg(allowed);
    }
    return QStringLiteral("%1 × %2 % = %3").arg(base).arg(percent).arg(exact);
}

CapCount capCount(const EvaluationCap &cap, const LevelCounts &levels, qint64 excellent)
{
    CapCount count;
    count.isCapped = cap.percent < 100;
    count.percent = cap.percent;
    count.excellent = excellent;
    switch (cap.base) {
    case CapBase::GoodOrBetter: count.base = levels.of(EvaluationLevel::Excellent) + levels.of(EvaluationLevel::Good); break;
    case CapBase::Good: count.base = levels.of(EvaluationLevel::Good); break;
    case CapBase::Classified: count.base = levels.classified(); break;
    }
    count.allowed = count.base * count.percent / 100;
    return count;
}

QString evaluationPointsText(qint64 tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

Result<qint64> parseEvaluationPoints(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:[.,](\\d))?$"));
    const auto match = shape.match(text.trimmed());
    const qint64 points = match.captured(1).toLongLong() * 10 + match.captured(2).toLongLong();
    if (!match.hasMatch() || points > 1000)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” are no points; write a number from 0 to 100, with one digit behind the comma at most."), {text}};
    return points;
}
