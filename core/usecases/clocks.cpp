// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clocks.h"

#include "core/domain/memberclock.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace {

/// What clocks are counted from.
struct Facts
{
    QDate today;
    QList<Member> everyone;
    QList<MemberOnDay> people;  ///< on the list of the day
    QHash<MemberId, QList<MemberStatus>> statuses;
    QList<Admission> admissions;
    QHash<AdmissionId, QDate> numbered;  ///< the day on the resolution, once it has its number
    QHash<MeetingId, QDate> meetings;

    /// Whether a meeting up to the day decided on the recognition of a member; words that were written before the vote are not enough.
    bool isConcluded(const MemberId &member) const
    {
        return std::any_of(admissions.cbegin(), admissions.cend(), [&](const Admission &each) {
            const QDate held = meetings.value(each.meeting);
            const bool isVotedOn = !each.vote.isEmpty() || !each.poll.isEmpty();
            return each.step == AdmissionStep::Recognition && each.member == member && isVotedOn && held.isValid() && held <= today;
        });
    }
};

Clock clockFor(const ClockRule &rule, const MemberId &member, const QString &name, const QDate &opens, const QDate &due)
{
    return {rule.id, member, name, rule.what, rule.clause, rule.certainty, opens, due};
}

void addProbation(QList<Clock> &clocks, const ClockRule &rule, const Facts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        const QDate ceremony = QDate::fromString(each.member.ceremonyDate, Qt::ISODate);
        if (each.status.standing != Standing::Probationary || !ceremony.isValid())
            continue;
        const QDate opens = ceremony.addMonths(rule.months);
        if (opens.addDays(-rule.days) <= facts.today && !facts.isConcluded(each.member.id))
            clocks += clockFor(rule, each.member.id, each.member.name, opens, workingDaysFrom(opens, rule.workingDays));
    }
}

void addResolutions(QList<Clock> &clocks, const ClockRule &rule, const Facts &facts)
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
                    isDecided = person.status.standing != Standing::Probationary;
                }
            }
        } else {
            isDecided = std::any_of(facts.everyone.cbegin(), facts.everyone.cend(), [&](const Member &member) {
                const QDate decided = QDate::fromString(member.decisionDate, Qt::ISODate);
                return fold(member.name) == fold(each.name) && decided >= day && decided <= facts.today;
            });
        }
        if (!isDecided)
            clocks += clockFor(rule, each.member, name, day, workingDaysFrom(day, rule.workingDays));
    }
}

void addTerms(QList<Clock> &clocks, const ClockRule &rule, const Facts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        // by the step that holds, whatever its end: what follows is to be recorded
        const MemberStatus *status = statusOn(facts.statuses.value(each.member.id), facts.today);
        if (!status || !status->until.isValid())
            continue;
        const QDate opens = status->until.addDays(-rule.days);
        if (opens <= facts.today)
            clocks += clockFor(rule, each.member.id, each.member.name, opens, status->until);
    }
}

void addBadges(QList<Clock> &clocks, const ClockRule &rule, const Facts &facts)
{
    for (const MemberOnDay &each : facts.people) {
        const QDate admitted = QDate::fromString(each.member.decisionDate, Qt::ISODate);
        if (!admitted.isValid() || each.status.situation == Situation::HereTemporarily)
            continue;
        for (const int years : rule.years) {
            const QDate round = roundOf(shippedClockRules().rounds, admitted.addYears(years));
            constexpr int soon = 200;  // days: longer than what lies before any round
            if (!round.isValid() || round < facts.today || round > facts.today.addDays(soon))
                continue;
            const QDate due = workingDaysFrom(round, -rule.workingDays);
            const QRegularExpression held(QStringLiteral("\\b%1\\b").arg(years));
            if (due.addDays(-rule.days) > facts.today || each.member.badge.contains(held))
                continue;
            Clock clock = clockFor(rule, each.member.id, each.member.name, due.addDays(-rule.days), due);
            clock.what.replace(QStringLiteral("{years}"), QString::number(years));
            clock.what.replace(QStringLiteral("{round}"), dateText(round));
            clocks += clock;
        }
    }
}

} // namespace

Result<QList<Clock>> clocksOn(const Book &book, const QDate &today)
{
    Facts facts;
    facts.today = today;
    const auto everyone = book.all<Member>();
    const auto people = membersOn(book, today);
    const auto statuses = book.all<MemberStatus>({{}, {QStringLiteral("made")}, {}});
    const auto admissions = book.all<Admission>({{}, {QStringLiteral("made")}, {}});
    const auto papers = book.all<Paper>();
    const auto meetings = book.all<Meeting>();
    for (const Error *error : {everyone ? nullptr : &everyone.error(), people ? nullptr : &people.error(), statuses ? nullptr : &statuses.error(),
                               admissions ? nullptr : &admissions.error(), papers ? nullptr : &papers.error(), meetings ? nullptr : &meetings.error()})
        if (error)
            return *error;
    facts.everyone = *everyone;
    facts.people = *people;
    facts.admissions = *admissions;
    for (const MemberStatus &each : *statuses)
        facts.statuses[each.member] += each;
    for (const Paper &each : *papers)
        if (!each.about.isEmpty())
            facts.numbered.insert(each.about, each.date);
    for (const Meeting &each : *meetings)
        facts.meetings.insert(each.id, each.date);

    QList<Clock> clocks;
    for (const ClockRule &rule : shippedClockRules().clocks) {
        switch (rule.from) {
        case ClockStart::Ceremony: addProbation(clocks, rule, facts); break;
        case ClockStart::AdmissionResolution:
        case ClockStart::RecognitionResolution: addResolutions(clocks, rule, facts); break;
        case ClockStart::StatusUntil: addTerms(clocks, rule, facts); break;
        case ClockStart::PartyAge: addBadges(clocks, rule, facts); break;
        }
    }
    std::stable_sort(clocks.begin(), clocks.end(), [](const Clock &a, const Clock &b) { return a.due < b.due; });
    return clocks;
}
