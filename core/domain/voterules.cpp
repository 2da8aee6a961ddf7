// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/voterules.h"

#include <QJsonArray>
#include <algorithm>

const RuleQuestion::Answer *RuleQuestion::answer(const QString &wanted) const
{
    for (const Answer &each : answers)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

namespace {

Error broken(const QString &place)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rule package is not in the expected form, at %1."), {place}};
}

/// Reads the keys of one object; the first key that is wrong is remembered, and a key that nobody asked for is wrong.
class Keys
{
public:
    explicit Keys(const QJsonObject &object) : m_object(object), m_left(object.keys()) {}

    QJsonValue take(const char *key)
    {
        m_left.removeAll(QLatin1String(key));
        return m_object.value(QLatin1String(key));
    }
    QString text(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            complain(key);
        return value.toString();
    }
    qint64 number(const char *key, qint64 otherwise)
    {
        const QJsonValue value = take(key);
        const qint64 read = value.toInteger(otherwise);
        if (!value.isUndefined() && (!value.isDouble() || read < 0))
            complain(key);
        return read;
    }
    bool flag(const char *key, bool otherwise)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key);
        return value.toBool(otherwise);
    }
    template <typename Enum>
    Enum word(const char *key, Enum otherwise)
    {
        const QString read = text(key);
        if (!read.isEmpty() && !isWordOf<Enum>(read))
            complain(key);
        return read.isEmpty() ? otherwise : fromWord<Enum>(read);
    }
    QStringList list(const char *key, const QStringList &known)
    {
        const QStringList read = take(key).toVariant().toStringList();
        for (const QString &each : read)
            if (!known.isEmpty() && !known.contains(each))
                complain(key);
        return read;
    }
    void complain(const char *key)
    {
        if (wrong.isEmpty())
            wrong = QLatin1String(key);
    }
    void expectNothingElse()
    {
        if (wrong.isEmpty() && !m_left.isEmpty())
            wrong = m_left.first();
    }

    QString wrong;

private:
    QJsonObject m_object;
    QStringList m_left;
};

ElectionRule readElection(Keys &keys)
{
    ElectionRule election;
    election.position = keys.word("position", Position::Member);
    election.officialAtLeast = keys.number("officialAtLeast", 0);
    election.seatsAtMost = keys.number("seatsAtMost", 0);
    election.surplusNeeded = keys.flag("surplusNeeded", false);
    election.surplusPercent = keys.number("surplusPercent", 0);
    election.surplusOfOne = keys.flag("surplusOfOne", false);
    const QString tie = keys.text("tie");
    election.mostVotesAfterTie = tie == QLatin1String("most-votes");
    if (!tie.isEmpty() && !election.mostVotesAfterTie && tie != QLatin1String("threshold"))
        keys.complain("tie");
    const QString single = keys.text("singleBlank");
    election.oneMarkEach = single == QLatin1String("invalid");
    if (!single.isEmpty() && !election.oneMarkEach && single != QLatin1String("valid"))
        keys.complain("singleBlank");
    const QString marking = keys.text("marking");
    election.strikes = marking != QLatin1String("tick");
    if (!marking.isEmpty() && election.strikes && marking != QLatin1String("strike"))
        keys.complain("marking");
    return election;
}

Result<VoteRule> readRule(const QJsonObject &json)
{
    Keys keys(json);
    VoteRule rule;
    rule.json = json;
    rule.id = keys.text("id");
    rule.title = keys.text("title");
    rule.numerator = keys.number("numerator", -1);
    rule.denominator = keys.number("denominator", 0);
    const QString threshold = keys.text("threshold");
    rule.moreThan = threshold == QLatin1String("more-than");
    rule.mostVotes = threshold == QLatin1String("most-votes");
    if (!rule.moreThan && !rule.mostVotes && threshold != QLatin1String("at-least"))
        keys.complain("threshold");
    const QString base = keys.text("base");
    rule.ofPresent = base == QLatin1String("present");
    if (!base.isEmpty() && !rule.ofPresent && base != QLatin1String("summoned"))
        keys.complain("base");
    const QStringList out = keys.list("leavesOut", {QStringLiteral("away"), QStringLiteral("exempt-absent"), QStringLiteral("suspended"), QStringLiteral("excused")});
    rule.leavesOutAway = out.contains(QLatin1String("away"));
    rule.leavesOutExemptAbsent = out.contains(QLatin1String("exempt-absent"));
    rule.leavesOutSuspended = out.contains(QLatin1String("suspended"));
    rule.leavesOutExcused = out.contains(QLatin1String("excused"));
    // Only official members of the cell vote; a package that says another thing is not understood by this program.
    if (const QString voters = keys.text("voters"); !voters.isEmpty() && voters != QLatin1String("official"))
        keys.complain("voters");
    const QStringList ways = keys.list("ways", {QStringLiteral("open"), QStringLiteral("secret")});
    rule.mayBeOpen = ways.isEmpty() || ways.contains(QLatin1String("open"));
    rule.mayBeSecret = ways.contains(QLatin1String("secret"));
    rule.secretIsUsual = ways.value(0) == QLatin1String("secret");
    rule.form = keys.word("form", PollForm::Matters);
    rule.rounds = keys.number("rounds", 1);
    rule.afterLast = keys.word("afterLast", AfterLast::Nothing);
    rule.certainty = keys.word("certainty", Certainty::Sure);
    rule.source = keys.text("source");
    rule.retired = keys.flag("retired", false);
    if (rule.isElection())
        rule.election = readElection(keys);
    if (rule.mostVotes && rule.form != PollForm::Levels)
        keys.complain("threshold");
    if (rule.form != PollForm::Matters && rule.mayBeOpen)
        keys.complain("ways");
    keys.expectNothingElse();
    if (rule.id.isEmpty() || rule.title.isEmpty() || rule.denominator <= 0 || rule.numerator < 0 || rule.numerator > rule.denominator || !keys.wrong.isEmpty())
        return broken(QStringLiteral("votes.%1.%2").arg(rule.id, keys.wrong));
    return rule;
}

QJsonObject withChanges(QJsonObject json, const QJsonObject &changes)
{
    for (auto field = changes.begin(); field != changes.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

Result<RuleQuestion> readQuestion(const QJsonObject &json, const QList<VoteRule> &votes)
{
    Keys keys(json);
    RuleQuestion question;
    question.id = keys.text("id");
    question.title = keys.text("title");
    question.help = keys.text("help");
    question.certainty = keys.word("certainty", Certainty::Unsure);
    const QString place = QStringLiteral("questions.") + question.id;
    for (const QJsonValue value : keys.take("answers").toArray()) {
        Keys inner(value.toObject());
        RuleQuestion::Answer answer{inner.text("id"), inner.text("title"), {}};
        const QStringList touched = inner.list("rules", {});
        const QJsonObject sets = inner.take("sets").toObject();
        inner.expectNothingElse();
        if (answer.id.isEmpty() || answer.title.isEmpty() || question.answer(answer.id) || !inner.wrong.isEmpty())
            return broken(place + u'.' + answer.id);
        for (const QString &id : touched) {
            const auto rule = std::find_if(votes.cbegin(), votes.cend(), [&id](const VoteRule &each) { return each.id == id; });
            if (rule == votes.cend())
                return broken(place + u'.' + id);
            if (const auto tried = readRule(withChanges(rule->json, sets)); !tried)
                return tried.error();
            answer.changes.insert(id, sets);
        }
        question.answers += answer;
    }
    keys.expectNothingElse();
    if (question.id.isEmpty() || question.title.isEmpty() || question.help.isEmpty() || question.answers.size() < 2 || !keys.wrong.isEmpty())
        return broken(place + u'.' + keys.wrong);
    return question;
}

/// A key of a rule that a question sets and one before it too; empty when there is none.
QString keyOfBoth(const QList<RuleQuestion> &before, const RuleQuestion &question)
{
    const auto keysOf = [](const RuleQuestion &each) {
        QStringList keys;
        for (const RuleQuestion::Answer &answer : each.answers)
            for (auto change = answer.changes.cbegin(); change != answer.changes.cend(); ++change)
                for (const QString &key : change.value().keys())
                    keys += change.key() + u'.' + key;
        return keys;
    };
    const QStringList own = keysOf(question);
    for (const RuleQuestion &each : before)
        for (const QString &key : keysOf(each))
            if (own.contains(key))
                return key;
    return {};
}

} // namespace

Result<VoteRules> readVoteRules(const QJsonObject &package)
{
    VoteRules rules;
    for (const QJsonValue value : package.value(QStringLiteral("votes")).toArray()) {
        const auto rule = readRule(value.toObject());
        if (!rule)
            return rule.error();
        rules.votes += *rule;
    }
    for (const QJsonValue value : package.value(QStringLiteral("questions")).toArray()) {
        const auto question = readQuestion(value.toObject(), rules.votes);
        if (!question)
            return question.error();
        if (const QString twice = keyOfBoth(rules.questions, *question); !twice.isEmpty())
            return broken(QStringLiteral("questions.%1.%2").arg(question->id, twice));
        rules.questions += *question;
    }
    for (const QJsonValue value : package.value(QStringLiteral("invalidBallots")).toArray()) {
        Keys keys(value.toObject());
        const InvalidReason reason{keys.text("id"), keys.text("title"),
                                   keys.list("layouts", {QStringLiteral("surplus"), QStringLiteral("plain"), QStringLiteral("single"), QStringLiteral("matters"), QStringLiteral("levels")}),
                                   keys.flag("extra", false)};
        keys.expectNothingElse();
        if (reason.id.isEmpty() || reason.title.isEmpty() || !keys.wrong.isEmpty())
            return broken(QStringLiteral("invalidBallots.") + reason.id);
        rules.invalidReasons += reason;
    }
    for (const QJsonValue value : package.value(QStringLiteral("levels")).toArray()) {
        Keys keys(value.toObject());
        const BallotLevel level{keys.text("id"), keys.text("title")};
        keys.expectNothingElse();
        if (level.id.isEmpty() || level.title.isEmpty() || !keys.wrong.isEmpty())
            return broken(QStringLiteral("levels.") + level.id);
        rules.levels += level;
    }
    return rules;
}

const RuleQuestion::Answer &answerOn(const RuleQuestion &question, const QList<RuleChoice> &choices, const QDate &day)
{
    const RuleQuestion::Answer *found = &question.answers.first();
    QDate since;
    for (const RuleChoice &choice : choices) {
        const RuleQuestion::Answer *answer = choice.question == question.id ? question.answer(choice.answer) : nullptr;
        if (!answer || !choice.from.isValid() || choice.from > day || (since.isValid() && choice.from < since))
            continue;
        found = answer;
        since = choice.from;
    }
    return *found;
}

QList<VoteRule> settledRules(const QList<VoteRule> &votes, const QList<RuleQuestion> &questions, const QList<RuleChoice> &choices,
                             const QDate &day)
{
    QHash<QString, QJsonObject> changes;
    for (const RuleQuestion &question : questions) {
        const RuleQuestion::Answer &answer = answerOn(question, choices, day);
        for (auto change = answer.changes.cbegin(); change != answer.changes.cend(); ++change)
            changes.insert(change.key(), withChanges(changes.value(change.key()), change.value()));
    }
    QList<VoteRule> settled;
    for (const VoteRule &rule : votes) {
        const auto change = changes.constFind(rule.id);
        const auto read = change == changes.cend() ? Result<VoteRule>(rule) : readRule(withChanges(rule.json, *change));
        Q_ASSERT(read); // each answer was tried, and no two set the same key
        settled += read ? *read : rule;
    }
    return settled;
}
