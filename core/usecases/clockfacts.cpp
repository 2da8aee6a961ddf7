// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clockfacts_p.h"

#include "core/text/vietnamese.h"

#include <algorithm>

/// Takes over what was read, or keeps the first error.
template <typename T, typename Take>
static void take(std::optional<Error> &error, const Result<QList<T>> &read, Take &&each)
{
    if (!read && !error)
        error = read.error();
    if (read)
        for (const T &one : *read)
            each(one);
}

Result<ClockFacts> ClockFacts::of(const Book &book)
{
    ClockFacts facts;
    std::optional<Error> error;
    const Query inOrder{{}, {QStringLiteral("made")}, {}};
    QHash<MeetingId, bool> isRegular;
    take(error, book.all<Member>(), [&](const Member &each) { facts.everyone += each; });
    take(error, book.all<MemberStatus>(inOrder), [&](const MemberStatus &each) { facts.statuses[each.member] += each; });
    take(error, book.all<MemberEvent>(inOrder), [&](const MemberEvent &each) { facts.events[each.member] += each; });
    take(error, book.all<DossierLine>(inOrder), [&](const DossierLine &each) { facts.dossiers[each.member] += each; });
    take(error, book.all<Transfer>(inOrder), [&](const Transfer &each) { facts.transfers += each; });
    take(error, book.all<Admission>(inOrder), [&](const Admission &each) { facts.admissions += each; });
    take(error, book.all<Paper>(), [&](const Paper &each) {
        if (!each.about.isEmpty())
            facts.numbered.insert(each.about, each.date);
    });
    take(error, book.all<Meeting>(), [&](const Meeting &each) {
        facts.meetings.insert(each.id, each.date);
        isRegular.insert(each.id, each.meetingKind == QLatin1String("regular"));
    });
    // of all roll calls only the lines that matter: a cell of twenty years has tens of thousands
    take(error, book.all<Attendance>({{{QStringLiteral("presence"), wordOf(Presence::AbsentWithoutReason)}}, {}, {}}), [&](const Attendance &each) {
        if (isRegular.value(each.meeting))
            facts.missed[each.member] += facts.meetings.value(each.meeting);
    });
    take(error, book.all<Reconciliation>(), [&](const Reconciliation &each) { facts.reconciled += each.on; });
    take(error, book.all<Evaluation>(), [&](const Evaluation &each) {
        if (each.level != EvaluationLevel::None || !each.notClassified.isEmpty())
            facts.classified += {each.member.text, int(each.year * 10 + each.quarter)};
    });
    take(error, book.all<ClockSettled>(inOrder), [&](const ClockSettled &each) { facts.settled += each; });
    const auto first = book.entries(0, 1);
    if (!first && !error)
        error = first.error();
    if (error)
        return *error;
    if (!first->isEmpty())
        if (const auto entry = LogEntry::decode(first->first().entry); entry)
            facts.begun = entry->time.toLocalTime().date();
    for (QList<QDate> &days : facts.missed)
        std::sort(days.begin(), days.end());
    QHash<MemberId, QByteArray> keys;
    for (const Member &each : std::as_const(facts.everyone))
        keys.insert(each.id, personSortKey(each.name, each.born));
    std::stable_sort(facts.everyone.begin(), facts.everyone.end(), [&](const Member &a, const Member &b) { return keys[a.id] < keys[b.id]; });
    return facts;
}

void ClockFacts::setDay(const QDate &day)
{
    today = day;
    people.clear();
    for (const Member &each : std::as_const(everyone)) {
        const MemberOnDay person = memberOn(each, statuses.value(each.id), day);
        const Situation now = person.status.situation;
        const bool isProspect = person.status.standing == Standing::Prospect && now != Situation::MovedOut && now != Situation::Deceased && now != Situation::Left;
        if (isOnList(person.status) || isProspect)
            people += person;
    }
}

bool ClockFacts::isConcluded(const MemberId &member, const QDate &since) const
{
    constexpr int patience = 92;  // days: the authority has 30 working days
    return std::any_of(admissions.cbegin(), admissions.cend(), [&](const Admission &each) {
        const QDate held = meetings.value(each.meeting);
        const QDate resolved = numbered.value(each.id);
        const bool isVotedOn = (!each.vote.isEmpty() || !each.poll.isEmpty()) && held.isValid() && held <= today && held.addDays(patience) >= today;
        const bool isResolved = resolved.isValid() && resolved >= since && resolved <= today;
        return each.step == AdmissionStep::Recognition && each.member == member && (isVotedOn || isResolved);
    });
}

bool ClockFacts::isInDossier(const MemberId &member, const QString &paper) const
{
    const QList<DossierLine> lines = dossiers.value(member);
    return std::any_of(lines.cbegin(), lines.cend(), [&](const DossierLine &each) {
        return each.paper == paper && each.state != DossierState::Missing && !(each.checked > today);
    });
}
