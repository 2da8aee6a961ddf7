// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staterules.h"

#include "core/text/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initStatesResource()
{
    Q_INIT_RESOURCE(states);
}

Result<StateRules> readStateRules(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QString wrong;
    const auto part = [&](const char *name) {
        const QJsonObject object = root.value(QLatin1String(name)).toObject();
        for (const char *key : {"clause", "certainty"})
            if (wrong.isEmpty() && object.value(QLatin1String(key)).toString().isEmpty())
                wrong = QLatin1String(name) + u'.' + QLatin1String(key);
        return object;
    };
    const auto number = [&](const char *name, const char *key) {
        const int value = part(name).value(QLatin1String(key)).toInt();
        if (wrong.isEmpty() && value <= 0)
            wrong = QLatin1String(name) + u'.' + QLatin1String(key);
        return value;
    };
    const auto words = [&](const char *name, const char *key) {
        QStringList list;
        for (const QJsonValue value : part(name).value(QLatin1String(key)).toArray())
            list += value.toString();
        if (wrong.isEmpty() && (list.isEmpty() || list.contains(QString())))
            wrong = QLatin1String(name) + u'.' + QLatin1String(key);
        return list;
    };
    StateRules rules;
    rules.effective = QDate::fromString(root.value(QStringLiteral("effective")).toString(), Qt::ISODate);
    if (!rules.effective.isValid())
        wrong = QStringLiteral("effective");
    rules.probationMonths = number("probation", "months");
    rules.readmissionMonths = number("readmission", "months");
    rules.readmissions = number("readmission", "times");
    rules.applicantFrom = number("applicant", "fromYears");
    rules.applicantTo = number("applicant", "toYears");
    rules.exemptionBelowMonths = number("exemption", "belowMonths");
    rules.awayFromMonths = number("away", "fromMonths");
    rules.awayBelowMonths = number("away", "belowMonths");
    rules.studyToMonths = number("away", "studyToMonths");
    rules.studyWords = words("away", "studyWords");
    rules.expulsionWords = words("expulsion", "words");
    rules.transferStart = number("transfer", "startWorkingDays");
    rules.transferPresent = number("transfer", "presentWorkingDays");
    rules.officialPapers = words("transfer", "official");
    rules.temporaryPapers = words("transfer", "temporary");
    if (!wrong.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules about states of members are not in the expected form, at %1."), {wrong}};
    return rules;
}

const StateRules &shippedStateRules()
{
    static const StateRules all = [] {
        initStatesResource();
        QFile file(QStringLiteral(":/states/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readStateRules(file.readAll());
        Q_ASSERT(read);
        return read ? *read : StateRules();
    }();
    return all;
}

int monthsBetween(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    int months = 12 * (to.year() - from.year()) + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

namespace {

/// How a member came to where a step begins: what held, when the Party was left, how often it was entered again.
struct WaySoFar
{
    MemberStatus before;     ///< official and active where nothing is recorded, as everywhere
    bool isFirst = false;    ///< steps are recorded, and all of them later
    QDate left;              ///< invalid for who did not leave, or came back since
    int readmissions = 0;
    QDate later;             ///< the day of the next step recorded already
};

bool isMember(const MemberStatus &status)
{
    return status.standing != Standing::Prospect;
}

WaySoFar waySoFar(QList<MemberStatus> way, const QDate &day)
{
    std::stable_sort(way.begin(), way.end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
    WaySoFar so;
    so.isFirst = !way.isEmpty();
    for (const MemberStatus &each : std::as_const(way)) {
        if (each.from > day) {
            so.later = each.from;
            break;
        }
        so.isFirst = false;
        so.before = each;
        if (isMember(each) && each.situation == Situation::Left) {
            if (!so.left.isValid())
                so.left = each.from;
        } else if (so.left.isValid() && isOnList(each)) { // neither a death nor a move that was recorded before they left
            so.readmissions += each.standing == Standing::Probationary;
            so.left = {};
        }
    }
    return so;
}

bool says(const MemberStatus &step, const QStringList &words)
{
    const QString text = (step.paper + u' ' + step.note).toLower();
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
}

/// Collects what stands against a step.
struct Findings
{
    QList<StepFinding> list;

    void add(StepFinding::Weight weight, const char *text, const QStringList &args = {})
    {
        list += {weight, Error{Error::Refused, text, args}};
    }
    void refuse(const char *text, const QStringList &args = {}) { add(StepFinding::Refusal, text, args); }
    void doubt(const char *text, const QStringList &args = {}) { add(StepFinding::Doubt, text, args); }
};

/// What may follow once somebody has left the Party.
void checkAfterLeaving(Findings &found, const StateRules &rules, const WaySoFar &so, const MemberStatus &step)
{
    if (step.situation == Situation::Deceased || step.situation == Situation::Left || step.standing == Standing::Prospect)
        return;
    const QDate earliest = so.left.addMonths(rules.readmissionMonths);
    if (step.situation != Situation::Active) {
        found.refuse(QT_TRANSLATE_NOOP("Error", "Left the Party on %1. Only a re-admission from %2 on, as a probationary member, or a decision that restores the membership can follow."),
                     {dateText(so.left), dateText(earliest)});
    } else if (step.standing == Standing::Official) {
        if (step.paper.isEmpty())
            found.refuse(QT_TRANSLATE_NOOP("Error", "Who left the Party and is admitted again is on probation first. Only a decision restores the official membership; write down its number, date and issuer."));
    } else if (so.readmissions >= rules.readmissions) {
        found.refuse(QT_TRANSLATE_NOOP("Error", "Was admitted again once already, and nobody is a second time."));
    } else if (step.from < earliest) {
        found.refuse(QT_TRANSLATE_NOOP("Error", "Left the Party on %1 and can be admitted again after %2 months, from %3 on."),
                     {dateText(so.left), QString::number(rules.readmissionMonths), dateText(earliest)});
    } else if (step.paper.isEmpty()) {
        found.doubt(QT_TRANSLATE_NOOP("Error", "The decision to admit again is not named: its number, date and issuer."));
    }
}

void checkStanding(Findings &found, const StateRules &rules, const Member &member, const WaySoFar &so, const MemberStatus &step)
{
    const MemberStatus &before = so.before;
    const bool isNew = so.isFirst || !isMember(before);
    if (!isNew && !so.left.isValid() && step.standing == Standing::Prospect)
        return found.refuse(QT_TRANSLATE_NOOP("Error", "Is a member already and no prospect. Who leaves the Party is first recorded as having left, with the decision."));
    if (isNew && !so.left.isValid() && isMember(step) && step.situation == Situation::Active && step.standing == Standing::Probationary) {
        if (step.paper.isEmpty())
            found.doubt(QT_TRANSLATE_NOOP("Error", "The decision to admit is not named: its number, date and issuer."));
        if (const auto born = parseIsoText(member.born); born && born->isWhole() && step.from.isValid()) {
            const int years = monthsBetween(born->date(), step.from) / 12;
            if (years < rules.applicantFrom || years > rules.applicantTo)
                found.doubt(QT_TRANSLATE_NOOP("Error", "Was %1 years old on that day; applicants are %2 to %3."),
                            {QString::number(years), QString::number(rules.applicantFrom), QString::number(rules.applicantTo)});
        }
    }
    if (isNew || so.left.isValid())
        return;
    if (before.standing == Standing::Official && step.standing == Standing::Probationary)
        found.doubt(QT_TRANSLATE_NOOP("Error", "Is an official member already. Probation follows only where that was recorded by mistake."));
    if (before.standing != Standing::Probationary || step.standing != Standing::Official)
        return;
    if (step.paper.isEmpty())
        found.doubt(QT_TRANSLATE_NOOP("Error", "The decision to recognise is not named: its number, date and issuer."));
    const auto ceremony = parseIsoText(member.ceremonyDate);
    if (!ceremony || !ceremony->isWhole())
        return found.doubt(QT_TRANSLATE_NOOP("Error", "The day of the ceremony is not on the card, so nobody can reckon the %1 months of probation."), {QString::number(rules.probationMonths)});
    const QDate over = ceremony->date().addMonths(rules.probationMonths);
    if (step.from >= over)
        return;
    const QStringList args{QString::number(rules.probationMonths), dateText(over)};
    if (step.note.trimmed().isEmpty())
        found.refuse(QT_TRANSLATE_NOOP("Error", "The %1 months of probation end on %2. Choose a day from then on, or write the reason for an earlier one into the note."), args);
    else
        found.doubt(QT_TRANSLATE_NOOP("Error", "The %1 months of probation end on %2; the day lies before."), args);
}

void checkLeaving(Findings &found, const StateRules &rules, const WaySoFar &so, const MemberStatus &step)
{
    if (step.standing == Standing::Prospect)
        return;
    if (step.paper.trimmed().isEmpty())
        found.refuse(QT_TRANSLATE_NOOP("Error", "Leaving the Party needs its paper: the number, date and issuer of the decision to let go, strike off or expel."));
    if (so.before.standing == Standing::Probationary && !so.isFirst && says(step, rules.expulsionWords))
        found.refuse(QT_TRANSLATE_NOOP("Error", "A probationary member is never expelled but struck off the list. Write down the decision to strike off."));
}

void checkTerms(Findings &found, const StateRules &rules, const MemberStatus &step)
{
    const bool hasEnd = step.until.isValid();
    const auto number = [](int value) { return QString::number(value); };
    if (step.situation == Situation::Exempt) {
        if (step.paper.isEmpty())
            found.doubt(QT_TRANSLATE_NOOP("Error", "What exempts is not named: the cell's resolution for age or illness, the upper committee's decision for other reasons."));
        if (!hasEnd)
            found.doubt(QT_TRANSLATE_NOOP("Error", "Without an end the exemption is one for old age or illness, which the cell decides. For other reasons the upper committee decides, for a term."));
        else if (step.until >= step.from.addMonths(rules.exemptionBelowMonths))
            found.doubt(QT_TRANSLATE_NOOP("Error", "An exemption for other reasons than age and illness lasts less than %1 months."), {number(rules.exemptionBelowMonths)});
    } else if (step.situation == Situation::AwayTemporarily) {
        const bool isStudy = says(step, rules.studyWords);
        if (!hasEnd)
            found.doubt(QT_TRANSLATE_NOOP("Error", "Who is away temporarily is so for a term; its last day is missing."));
        else if (step.until < step.from.addMonths(rules.awayFromMonths).addDays(-1))
            found.doubt(QT_TRANSLATE_NOOP("Error", "A temporary transfer is for at least %1 months; for less nobody is transferred."), {number(rules.awayFromMonths)});
        else if (step.until >= step.from.addMonths(rules.studyToMonths))
            found.doubt(QT_TRANSLATE_NOOP("Error", "Nobody is away temporarily for more than %1 months; an official transfer is due."), {number(rules.studyToMonths)});
        else if (!isStudy && step.until >= step.from.addMonths(rules.awayBelowMonths).addDays(-1))
            found.doubt(QT_TRANSLATE_NOOP("Error", "A temporary transfer is for less than %1 months, for study up to %2. Name the study in the note, or transfer officially."),
                        {number(rules.awayBelowMonths), number(rules.studyToMonths)});
    } else if (step.situation == Situation::Suspended && step.paper.isEmpty()) {
        found.doubt(QT_TRANSLATE_NOOP("Error", "The decision that suspends is not named: its number, date and issuer."));
    } else if (step.situation == Situation::MovedOut && step.paper.isEmpty()) {
        found.doubt(QT_TRANSLATE_NOOP("Error", "The introduction is not named: its number, date and issuer."));
    }
}

} // namespace

QList<StepFinding> findingsOn(const StateRules &rules, const Member &member, const QList<MemberStatus> &way, const MemberStatus &step)
{
    Findings found;
    const WaySoFar so = waySoFar(way, step.from);
    if (so.before.situation == Situation::Deceased) {
        found.refuse(QT_TRANSLATE_NOOP("Error", "By the book %1 died on %2, and nothing follows. If that was recorded by mistake, undo it."), {member.name, dateText(so.before.from)});
        return found.list;
    }
    if (step.standing == Standing::Prospect
        && (step.situation == Situation::Exempt || step.situation == Situation::AwayTemporarily || step.situation == Situation::HereTemporarily || step.situation == Situation::Suspended))
        found.refuse(QT_TRANSLATE_NOOP("Error", "A prospect is no member and can be neither exempt nor away, here temporarily or suspended."));
    if (so.left.isValid())
        checkAfterLeaving(found, rules, so, step);
    checkStanding(found, rules, member, so, step);
    if (step.situation == Situation::Left && !so.left.isValid())
        checkLeaving(found, rules, so, step);
    if (!so.left.isValid())
        checkTerms(found, rules, step);
    if (step.situation == Situation::HereTemporarily && !so.isFirst && !way.isEmpty() && isOnList(so.before) && so.before.situation != Situation::HereTemporarily)
        found.doubt(QT_TRANSLATE_NOOP("Error", "Belongs to this cell. Here temporarily is who belongs to another one."));
    if (so.before.situation == Situation::MovedOut && !so.isFirst && isOnList(step) && step.paper.isEmpty())
        found.doubt(QT_TRANSLATE_NOOP("Error", "Had moved out on %1. With which introduction did they come back?"), {dateText(so.before.from)});
    const auto ended = so.later.isValid() ? endedBy(rules, member, way, step) : QList<MemberStatus>();
    if (so.later.isValid() && step.situation != Situation::Deceased && std::none_of(ended.cbegin(), ended.cend(), [&](const MemberStatus &each) { return each.from == so.later; }))
        found.doubt(QT_TRANSLATE_NOOP("Error", "From %1 on another step is recorded already, which holds from then on."), {dateText(so.later)});
    std::stable_sort(found.list.begin(), found.list.end(), [](const StepFinding &a, const StepFinding &b) { return a.weight > b.weight; });
    return found.list;
}

QList<MemberStatus> endedBy(const StateRules &rules, const Member &member, const QList<MemberStatus> &way, const MemberStatus &step)
{
    const bool isDeath = step.situation == Situation::Deceased;
    if (!isDeath && (step.situation != Situation::Left || !isMember(step)))
        return {};
    QList<MemberStatus> ordered = way;
    std::stable_sort(ordered.begin(), ordered.end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
    QList<MemberStatus> soFar, ended;
    for (const MemberStatus &each : std::as_const(ordered))
        if (each.from <= step.from)
            soFar += each;
    soFar += step; // of two steps of one day the later recorded one holds
    for (const MemberStatus &later : std::as_const(ordered)) {
        if (later.from <= step.from || later.situation == Situation::Deceased)
            continue;
        if (isDeath) {
            ended += later;
            continue;
        }
        if (!isMember(later)) { // on the way to be admitted again
            soFar += later;
            continue;
        }
        const auto against = findingsOn(rules, member, soFar, later);
        const bool mayFollow = std::none_of(against.cbegin(), against.cend(), [](const StepFinding &each) { return each.weight == StepFinding::Refusal; });
        if (later.situation == Situation::Left || mayFollow)
            break;
        ended += later;
    }
    return ended;
}
