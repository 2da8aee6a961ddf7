// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meetingrecord.h"

#include <algorithm>

bool answersPetitions(const Meeting &meeting)
{
    const auto rules = rulesById(meeting.rules);
    const MeetingOrder *order = (rules ? *rules : rulesOn(meeting.date)).order(meeting.meetingKind);
    return order && order->answeringItem();
}

bool tellsOfEarlier(const Meeting &meeting, const Petition &petition)
{
    return petition.meeting != meeting.id && petition.raised < meeting.date && answersPetitions(meeting);
}

MinutesState MeetingRecord::state() const
{
    if (sealed)
        return MinutesState::Sealed;
    if (final)
        return MinutesState::Closed;
    return readBack ? MinutesState::ReadBack : MinutesState::Open;
}

const Attendance *MeetingRecord::attendanceOf(const MemberId &id) const
{
    for (const Attendance &line : rollCall)
        if (line.member == id)
            return &line;
    return nullptr;
}

const Excuse *MeetingRecord::excuseOf(const MemberId &id) const
{
    for (const Excuse &excuse : excuses)
        if (excuse.member == id)
            return &excuse;
    return nullptr;
}

bool MeetingRecord::isSigned(const Correction &correction) const
{
    const auto signedAs = [&](SignerRole role) {
        return std::any_of(correctionSignatures.cbegin(), correctionSignatures.cend(), [&](const CorrectionSignature &each) {
            return each.correction == correction.id && each.role == role;
        });
    };
    return signedAs(SignerRole::Chair) && signedAs(SignerRole::MinuteTaker);
}

QList<Correction> MeetingRecord::signedCorrections() const
{
    QList<Correction> found;
    for (const Correction &each : corrections)
        if (isSigned(each))
            found += each;
    return found;
}

const Member *MeetingRecord::member(const MemberId &id) const
{
    const auto found = everyone.constFind(id);
    return found == everyone.cend() ? nullptr : &*found;
}

QString MeetingRecord::nameOf(const MemberId &id) const
{
    const Member *found = member(id);
    return found ? found->name : QString();
}

QString MeetingRecord::speakerOf(const Opinion &opinion) const
{
    for (const Guest &guest : guests)
        if (!opinion.guest.isEmpty() && guest.id == opinion.guest)
            return guest.name;
    return nameOf(opinion.member);
}

QString MeetingRecord::askerOf(const Petition &petition) const
{
    for (const Guest &guest : guests)
        if (!petition.guest.isEmpty() && guest.id == petition.guest)
            return guest.name;
    return nameOf(petition.member);
}

const AgendaItem *MeetingRecord::answeringItem() const
{
    for (const AgendaItem &item : items)
        if (item.answersPetitions)
            return &item;
    return nullptr;
}

QString MeetingRecord::presenterOf(const AgendaItem &item) const
{
    return item.presenter.isEmpty() ? item.presenterName : nameOf(item.presenter);
}

HeadCount MeetingRecord::headCount() const
{
    HeadCount count;
    for (const MemberOnDay &each : members) {
        const bool official = each.status.standing == Standing::Official;
        const Situation situation = each.status.situation;
        const Attendance *line = attendanceOf(each.member.id);
        const bool present = line && line->presence == Presence::Present;
        ++count.members;
        count.hereTemporarily += situation == Situation::HereTemporarily;
        count.awayTemporarily += situation == Situation::AwayTemporarily;
        count.exempt += situation == Situation::Exempt;
        count.official += official && situation != Situation::HereTemporarily;
        count.probationary += !official && situation != Situation::HereTemporarily;
        count.present += present;
        count.presentHereTemporarily += present && situation == Situation::HereTemporarily;
        count.presentOfficial += present && official && situation != Situation::HereTemporarily;
        count.presentProbationary += present && !official && situation != Situation::HereTemporarily;
        count.absentWithReason += line && line->presence == Presence::AbsentWithReason;
        count.absentWithoutReason += line && line->presence == Presence::AbsentWithoutReason;
        count.unmarked += !line && situation != Situation::Exempt && situation != Situation::AwayTemporarily;
    }
    return count;
}

const Vote *MeetingRecord::scoreVote() const
{
    for (const Vote &vote : votes)
        if (score && score->voteHolds && vote.id == score->vote)
            return &vote;
    return nullptr;
}

const Vote *MeetingRecord::resolutionVote() const
{
    const Vote *found = nullptr;
    bool foundAtTheEnd = false;
    for (const Vote &vote : votes) {
        if (vote.rule != QLatin1String("ordinary") || (score && vote.id == score->vote))
            continue;
        const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem &each) { return each.id == vote.item; });
        const bool atTheEnd = item != items.end() && item->part == Part::Closing;
        if (atTheEnd || !foundAtTheEnd)
            found = &vote;
        foundAtTheEnd = foundAtTheEnd || atTheEnd;
    }
    return found;
}

qint64 MeetingRecord::plannedMinutes() const
{
    qint64 total = 0;
    for (const AgendaItem &item : items)
        total += item.minutes;
    return total;
}

QList<UsedWording> MeetingRecord::minutesWordings() const
{
    QList<UsedWording> used;
    for (const UsedWording &each : wordings)
        if (isOfMinutes(each.paper) && each.words != each.original)
            used += each;
    return used;
}

QList<UsedWording> MeetingRecord::wordingsOf(const QString &key) const
{
    const auto paper = papers.constFind(key);
    return paper == papers.cend() || isOfMinutes(paper->type) ? wordings : paper->wordings;
}

const Admission *MeetingRecord::admission(const AdmissionId &wanted) const
{
    const auto found = std::find_if(admissions.begin(), admissions.end(), [&](const Admission &each) { return each.id == wanted; });
    return found == admissions.end() ? nullptr : &*found;
}

QString MeetingRecord::nameOf(const Admission &admission) const
{
    return admission.name.isEmpty() ? nameOf(admission.member) : admission.name;
}

const Poll *MeetingRecord::poll(const PollId &id) const
{
    for (const Poll &each : polls)
        if (each.id == id)
            return &each;
    return nullptr;
}

const BallotRound *MeetingRecord::ballot(const BallotRoundId &id) const
{
    for (const BallotRound &each : ballots)
        if (each.id == id)
            return &each;
    return nullptr;
}

QList<BallotRound> MeetingRecord::ballotsOf(const PollId &wanted) const
{
    QList<BallotRound> found;
    for (const BallotRound &each : ballots)
        if (each.poll == wanted)
            found += each;
    return found;
}

const BallotCount *MeetingRecord::countOf(const BallotRoundId &wanted) const
{
    for (const BallotCount &each : counts)
        if (each.round == wanted)
            return &each;
    return nullptr;
}

VoteRule MeetingRecord::ruleOf(const QString &id) const
{
    const VoteRule *known = rules.vote(id);
    return known ? *known : VoteRule{};
}

PollOutcome MeetingRecord::outcome(const Poll &wanted) const
{
    return outcomeOf(wanted, ballotsOf(wanted.id), counts, rules, ruleOf(wanted.rule));
}

QString MeetingRecord::textOf(const Choice &choice) const
{
    return choice.text.isEmpty() ? nameOf(choice.member) : choice.text;
}
