// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clocks.h"

#include "core/domain/badges.h"
#include "core/domain/evaluationrules.h"
#include "core/domain/memberclock.h"
#include "core/domain/partyage.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/clockfacts_p.h"
#include "core/usecases/duesarrears.h"

#include <algorithm>

namespace {

Clock clockFor(const ClockRule &rule, const MemberId &member, const QString &name, const QDate &opens, const QDate &due)
{
    return {rule.id, member, name, rule.what, rule.clause, rule.certainty, rule.form, opens, due};
}

Clock clockFor(const ClockRule &rule, const MemberOnDay &person, const QDate &opens, const QDate &due)
{
    return clockFor(rule, person.member.id, person.member.name, opens, due);
}

/// A whole day of a text of the card, invalid for a part of one.
QDate wholeDay(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// Whether the home cell of a person is another one: it keeps their deadlines.
bool isGuest(const MemberOnDay &person)
{
    return person.status.situation == Situation::HereTemporarily;
}

void addProbation(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        // A list from above says when somebody was admitted and not when the ceremony was.
        const QDate ceremony = wholeDay(each.member.ceremonyDate);
        const QDate start = each.member.ceremonyDate.isEmpty() ? wholeDay(each.member.decisionDate) : ceremony;
        if (each.status.standing != Standing::Probationary || !start.isValid() || isGuest(each))
            continue;
        const QDate opens = start.addMonths(rule.months);
        if (opens.addDays(-rule.days) > facts.today || facts.isConcluded(each.member.id, start))
            continue;
        Clock clock = clockFor(rule, each, opens, workingDaysFrom(opens, rule.workingDays));
        if (!ceremony.isValid())
            clock.what = rule.lacking;
        clocks += clock;
    }
}

/// The step that made somebody an official member out of a probationary one; nullptr when the book does not hold both.
const MemberStatus *recognised(const QList<MemberStatus> &way, const QDate &today)
{
    const MemberStatus *now = statusOn(way, today);
    if (!now || now->standing != Standing::Official || !isOnList(*now) || !now->from.isValid())
        return nullptr;
    const MemberStatus *before = statusOn(way, now->from.addDays(-1));
    return before && before->standing == Standing::Probationary ? now : nullptr;
}

/// What follows from the step that holds on the day: a membership that became a full one, and one that ended.
void addSteps(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const Member &each : facts.everyone) {
        const QList<MemberStatus> way = facts.statuses.value(each.id);
        const MemberStatus *step = rule.from == ClockStart::BecameOfficial ? recognised(way, facts.today) : statusOn(way, facts.today);
        if (!step || !step->from.isValid() || step->from > facts.today || (rule.from == ClockStart::Left && step->situation != Situation::Left))
            continue;
        // the day of being a full member lies before the decision, so by when it is announced cannot be told from it
        clocks += clockFor(rule, each.id, each.name, step->from, rule.workingDays > 0 ? workingDaysFrom(step->from, rule.workingDays) : QDate());
    }
}

/// Badges of who died before reaching the age.
void addDeaths(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const Member &each : facts.everyone) {
        const QList<MemberStatus> way = facts.statuses.value(each.id);
        const MemberStatus *step = statusOn(way, facts.today);
        if (!step || step->situation != Situation::Deceased || !step->from.isValid() || step->from > facts.today)
            continue;
        const QList<MemberEvent> events = facts.events.value(each.id);
        const PartyAge age = partyAgeOf(each, events, way);
        for (const int years : rule.years) {
            const QDate reached = age.isExact ? age.reaches(years) : QDate();
            if (!reached.isValid() || reached <= step->from || reached > step->from.addMonths(rule.months) || holdsBadge(each, events, years))
                continue;
            Clock clock = clockFor(rule, each.id, each.name, step->from, workingDaysFrom(step->from, rule.workingDays));
            clock.what.replace(QStringLiteral("{years}"), QString::number(years));
            clocks += clock;
        }
    }
}

void addDecision(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        const QDate decided = wholeDay(each.member.decisionDate);
        if (each.status.standing == Standing::Official || !decided.isValid() || decided > facts.today || !each.member.ceremonyDate.isEmpty())
            continue;
        Clock clock = clockFor(rule, each, decided, workingDaysFrom(decided, rule.workingDays));
        if (each.status.standing == Standing::Probationary)
            clock.what = rule.lacking;  // it may have been, and only its day is not on the card
        clocks += clock;
    }
}

void addNewMember(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        const QDate ceremony = wholeDay(each.member.ceremonyDate);
        if (each.status.standing != Standing::Probationary || !ceremony.isValid() || isGuest(each))
            continue;
        const QDate due = workingDaysFrom(ceremony.addMonths(rule.months), rule.workingDays);
        const QDate opens = rule.months > 0 ? due.addDays(-rule.days) : ceremony;
        if (opens <= facts.today && (rule.paper.isEmpty() || !facts.isInDossier(each.member.id, rule.paper)))
            clocks += clockFor(rule, each, opens, due);
    }
}

void addResolutions(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    const AdmissionStep step = rule.from == ClockStart::AdmissionResolution ? AdmissionStep::Admission : AdmissionStep::Recognition;
    for (const Admission &each : facts.admissions) {
        const QDate day = facts.numbered.value(each.id);
        if (each.step != step || !day.isValid() || day > facts.today)
            continue;
        QString name = each.name;
        bool isDecided = true;
        if (step == AdmissionStep::Recognition) {
            for (const MemberOnDay &person : facts.people) {
                if (person.member.id == each.member) {
                    name = person.member.name;
                    // that of an earlier probation decides nothing of this one
                    isDecided = person.status.standing != Standing::Probationary || day < wholeDay(person.member.ceremonyDate);
                }
            }
        } else {
            isDecided = std::any_of(facts.everyone.cbegin(), facts.everyone.cend(), [&](const Member &member) {
                const QDate decided = wholeDay(member.decisionDate);
                return fold(member.name) == fold(each.name) && decided >= day && decided <= facts.today;
            });
        }
        if (!isDecided)
            clocks += clockFor(rule, each.member, name, day, workingDaysFrom(day, rule.workingDays));
    }
}

/// What is asked of people who are not members yet.
void addProspects(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        if (each.status.standing != Standing::Prospect)
            continue;
        QDate due;
        QString what = rule.what;
        if (rule.from == ClockStart::Birth) {
            const QDate born = wholeDay(each.member.born);
            if (born.isValid())
                due = born.addYears(rule.years.first());
            what.replace(QStringLiteral("{years}"), QString::number(rule.years.first()));
        } else if (rule.from == ClockStart::Training) {
            QDate latest;
            for (const MemberEvent &event : facts.events.value(each.member.id)) {
                const QDate day = wholeDay(event.until.isEmpty() ? event.from : event.until);
                const QStringList words = rule.words.split(u'|');
                const bool isMeant = event.what == EventKind::Training && std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return fold(event.text).contains(word); });
                if (isMeant && day <= facts.today && !(day < latest))
                    latest = day;
            }
            if (latest.isValid())
                due = latest.addMonths(rule.months);
        } else {
            QDate oldest;
            for (const DossierLine &line : facts.dossiers.value(each.member.id))
                if (line.state == DossierState::Have && line.checked.isValid() && line.checked <= facts.today && (!oldest.isValid() || line.checked < oldest))
                    oldest = line.checked;
            if (oldest.isValid())
                due = oldest.addMonths(rule.months);
        }
        const QDate opens = due.isValid() ? due.addDays(-rule.days) : QDate();
        if (!opens.isValid() || opens > facts.today)
            continue;
        Clock clock = clockFor(rule, each, opens, due);
        clock.what = what;
        clocks += clock;
    }
}

void addTerms(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        // by the step that holds, whatever its end: what follows is to be recorded
        const QList<MemberStatus> way = facts.statuses.value(each.member.id);
        const MemberStatus *status = statusOn(way, facts.today);
        if (!status || !status->until.isValid())
            continue;
        // of a temporary transfer its own clock tells
        const bool isOfTransfer = std::any_of(facts.transfers.cbegin(), facts.transfers.cend(), [&](const Transfer &transfer) { return transfer.status == status->id; });
        const QDate opens = status->until.addDays(-rule.days);
        if (opens <= facts.today && !isOfTransfer)
            clocks += clockFor(rule, each, opens, status->until);
    }
}

void addTransfers(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    const auto isPast = [&](const QDate &day) { return day.isValid() && day <= facts.today; };
    for (const Transfer &each : facts.transfers) {
        if (isPast(each.returned))
            continue;
        QDate opens, due;
        if (rule.from == ClockStart::TransferEvent && !isPast(each.introduced)) {
            opens = each.event;
            due = opens.isValid() ? workingDaysFrom(opens, rule.workingDays) : QDate();
        } else if (rule.from == ClockStart::TransferIntroduced && !isPast(each.presented) && !isPast(each.accepted)) {
            opens = each.introduced;
            due = opens.isValid() ? workingDaysFrom(opens, rule.workingDays) : QDate();
        } else if (rule.from == ClockStart::TransferUntil && each.term == TransferTerm::Temporary && each.until.isValid()) {
            opens = each.until.addDays(-rule.days);
            due = each.until;
        }
        if (!isPast(opens))
            continue;
        const auto person = std::find_if(facts.everyone.cbegin(), facts.everyone.cend(), [&](const Member &member) { return member.id == each.member; });
        clocks += clockFor(rule, each.member, person == facts.everyone.cend() ? QString() : person->name, opens, due);
    }
}

void addAbsences(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        QList<int> months;
        QDate last;
        for (const QDate &day : facts.missed.value(each.member.id)) {
            if (day.year() != facts.today.year() || day > facts.today || months.contains(day.month()))
                continue;
            months += day.month();
            if (months.size() == rule.years.first())
                last = day;
        }
        if (!last.isValid())
            continue;
        Clock clock = clockFor(rule, each, last, {});
        clock.what.replace(QStringLiteral("{years}"), QString::number(rule.years.first()));
        clocks += clock;
    }
}

void addBadges(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        if (isGuest(each) || each.status.standing == Standing::Prospect)
            continue;
        const QList<MemberEvent> events = facts.events.value(each.member.id);
        const PartyAge age = partyAgeOf(each.member, events, facts.statuses.value(each.member.id));
        for (const int years : rule.years) {
            const QDate reached = age.reaches(years);
            if (!reached.isValid())
                continue;
            const QDate round = badgeRoundOf(reached, events);
            constexpr int soon = 200;  // days: longer than what lies before any round
            if (!round.isValid() || round > facts.today.addDays(soon))
                continue;
            const QDate due = workingDaysFrom(round, -rule.workingDays);
            if (due.addDays(-rule.days) > facts.today || holdsBadge(each.member, events, years))
                continue;
            Clock clock = clockFor(rule, each, due.addDays(-rule.days), due);
            if (!age.isExact) {  // the earliest that it may be
                clock.what = rule.lacking;
                clock.form = QStringLiteral("card");
            }
            clock.what.replace(QStringLiteral("{years}"), QString::number(years));
            clock.what.replace(QStringLiteral("{round}"), dateText(round));
            clocks += clock;
        }
    }
}

/// Whether everybody who is classified has a level for a year (quarter 0) or a quarter: those on the list on its last day.
bool isClassified(const ClockFacts &facts, const QDate &from, const QDate &end, int quarter)
{
    const QDate day = std::min(end, facts.today);
    const EvaluationRules &rules = evaluationRulesOn(day);
    bool anybody = false;
    for (const Member &each : facts.everyone) {
        const MemberStatus status = memberOn(each, facts.statuses.value(each.id), day).status;
        if (!isOnList(status) || rules.leftOut(status.situation))
            continue;
        if (!facts.classified.contains({each.id.text, from.year() * 10 + quarter}))
            return false;
        anybody = true;
    }
    return anybody;
}

void addCalendar(QList<Clock> &clocks, const ClockRule &rule, const ClockFacts &facts)
{
    const int length = rule.from == ClockStart::Year ? 12 : rule.from == ClockStart::HalfYear ? 6 : 3;
    const QDate begun(facts.begun.year(), facts.begun.month(), 1);
    // The one of this period when it has opened, else the one before: each is told until the next opens.
    const QDate start(facts.today.year(), (facts.today.month() - 1) / length * length + 1, 1);
    QDate opens = start.addMonths(rule.months);
    QDate of = start;
    if (opens > facts.today) {
        opens = opens.addMonths(-length);
        of = start.addMonths(-length);
    }
    if (!begun.isValid() || opens < begun)
        return;
    const QDate due = opens.addMonths(rule.span).addDays(-1);
    if (rule.form == QLatin1String("reconcile")
        && std::any_of(facts.reconciled.cbegin(), facts.reconciled.cend(), [&](const QDate &day) { return day >= of && day <= facts.today; }))
        return;
    if (rule.form == QLatin1String("evaluation") && isClassified(facts, of, of.addMonths(length).addDays(-1), length == 12 ? 0 : (of.month() - 1) / length + 1))
        return;
    clocks += clockFor(rule, {}, {}, opens, due);
}

bool isSame(const ClockSettled &settled, const Clock &clock)
{
    return settled.rule == clock.rule && settled.member == clock.member && settled.opens == clock.opens && (!clock.member.isEmpty() || settled.name == clock.name);
}

QList<Clock> clocksOfDay(const ClockFacts &facts)
{
    QList<Clock> clocks;
    for (const ClockRule &rule : shippedClockRules().clocks) {
        switch (rule.from) {
        case ClockStart::Ceremony: addProbation(clocks, rule, facts); break;
        case ClockStart::Decision: addDecision(clocks, rule, facts); break;
        case ClockStart::NewMember: addNewMember(clocks, rule, facts); break;
        case ClockStart::AdmissionResolution:
        case ClockStart::RecognitionResolution: addResolutions(clocks, rule, facts); break;
        case ClockStart::Birth:
        case ClockStart::Training:
        case ClockStart::ProspectFile: addProspects(clocks, rule, facts); break;
        case ClockStart::StatusUntil: addTerms(clocks, rule, facts); break;
        case ClockStart::TransferEvent:
        case ClockStart::TransferIntroduced:
        case ClockStart::TransferUntil: addTransfers(clocks, rule, facts); break;
        case ClockStart::BecameOfficial:
        case ClockStart::Left: addSteps(clocks, rule, facts); break;
        case ClockStart::Death: addDeaths(clocks, rule, facts); break;
        case ClockStart::Arrears: break;  // of today alone: clocksOn()
        case ClockStart::Absences: addAbsences(clocks, rule, facts); break;
        case ClockStart::PartyAge: addBadges(clocks, rule, facts); break;
        case ClockStart::Year:
        case ClockStart::HalfYear:
        case ClockStart::Quarter: addCalendar(clocks, rule, facts); break;
        }
    }
    return clocks;
}

/// Without what was settled and what is told no longer, by the day it is due.
void sift(QList<Clock> &clocks, const ClockFacts &facts)
{
    const QList<ClockRule> &rules = shippedClockRules().clocks;
    clocks.removeIf([&](const Clock &clock) {
        const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&](const ClockRule &each) { return each.id == clock.rule; });
        if (rule != rules.cend() && rule->until > 0 && clock.opens.addDays(rule->until) < facts.today)
            return true;
        return std::any_of(facts.settled.cbegin(), facts.settled.cend(), [&](const ClockSettled &each) { return each.on <= facts.today && isSame(each, clock); });
    });
    const auto order = [](const Clock &clock) { return clock.due.isValid() ? clock.due : QDate(9999, 12, 31); };
    std::stable_sort(clocks.begin(), clocks.end(), [&](const Clock &a, const Clock &b) { return order(a) < order(b); });
}

/// Who has not paid for so many months of a year that the rule speaks of it.
Result<Done> addArrears(QList<Clock> &clocks, const Book &book, const QDate &today)
{
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    for (const ClockRule &rule : shippedClockRules().clocks)
        if (rule.from == ClockStart::Arrears)
            for (const DuesArrears &each : duesArrears(*dues, today)) {
                // of the year of which the rule speaks: what was settled of another year settles nothing of this one
                const auto first = std::find_if(each.months.cbegin(), each.months.cend(), [&](const DuesMonth &month) { return month.month.year() == each.year && month.state == DuesState::Open; });
                if (each.reachesRule)
                    clocks += clockFor(rule, each.member.id, each.member.name, first == each.months.cend() ? each.since() : first->month, {});
            }
    return Done{};
}

} // namespace

Result<QList<Clock>> clocksOn(const Book &book, const QDate &today)
{
    auto facts = ClockFacts::of(book);
    if (!facts)
        return facts.error();
    facts->setDay(today);
    QList<Clock> clocks = clocksOfDay(*facts);
    if (auto added = addArrears(clocks, book, today); !added)
        return added.error();
    sift(clocks, *facts);
    return clocks;
}

Result<QList<Clock>> clocksBetween(const Book &book, const QDate &from, const QDate &until)
{
    auto facts = ClockFacts::of(book);
    if (!facts)
        return facts.error();
    QList<Clock> all;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        facts->setDay(day);
        QList<Clock> ofDay = clocksOfDay(*facts);
        sift(ofDay, *facts);
        for (const Clock &clock : std::as_const(ofDay)) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const Clock &each) {
                return each.rule == clock.rule && each.member == clock.member && each.name == clock.name && each.opens == clock.opens && each.what == clock.what;
            });
            if (known == all.end())
                all += clock;
            else
                *known = clock;
        }
    }
    const auto order = [](const Clock &clock) { return clock.due.isValid() ? clock.due : QDate(9999, 12, 31); };
    std::stable_sort(all.begin(), all.end(), [&](const Clock &a, const Clock &b) { return order(a) < order(b); });
    return all;
}

Result<Changes> settleClock(Book &book, const Clock &clock, const QString &how, const QDate &on)
{
    if (how.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what was done, or why nothing is waited for any more.")};
    if (!on.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day is missing.")};
    const auto settled = settledClocks(book);
    if (!settled)
        return settled.error();
    for (const ClockSettled &each : *settled)
        if (isSame(each, clock))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This deadline was settled on %1 already: %2"), {dateText(each.on), each.how}};
    return book.record({created(ClockSettled{ClockSettledId::fresh(), clock.member, clock.member.isEmpty() ? clock.name : QString(), clock.rule, clock.opens, on, how.trimmed()})});
}

Result<QList<ClockSettled>> settledClocks(const Book &book)
{
    auto all = book.all<ClockSettled>({{}, {QStringLiteral("made")}, {}});
    if (all)
        std::reverse(all->begin(), all->end());
    return all;
}
