// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/elections.h"

#include <QSet>

namespace {

/// Who was elected to what at one meeting.
struct Elected
{
    bool committeeWasElected = false;
    QSet<MemberId> committee;
    QHash<Position, QSet<MemberId>> officers;  ///< secretary and deputy, where one was elected
};

Elected electedAt(const MeetingRecord &record)
{
    Elected elected;
    for (const Poll &poll : record.polls) {
        const Position position = record.ruleOf(poll.rule).election.position;
        const PollOutcome outcome = record.outcome(poll);
        if (position == Position::Member || outcome.stage == PollStage::Uncounted || outcome.decided.isEmpty())
            continue;
        elected.committeeWasElected = elected.committeeWasElected || position == Position::CommitteeMember;
        for (const Decided &each : outcome.decided)
            (position == Position::CommitteeMember ? elected.committee : elected.officers[position]) += each.choice.member;
    }
    return elected;
}

Position positionAfter(const Member &member, const Elected &elected, bool hasCommittee)
{
    for (const Position officer : {Position::Secretary, Position::DeputySecretary})
        if (elected.officers.value(officer).contains(member.id))
            return officer;
    if (elected.committeeWasElected && !elected.committee.contains(member.id))
        return Position::Member;
    // An office that went to somebody else is over; one that nobody was elected to stays for the time being.
    const bool isOver = elected.officers.contains(member.position);
    if (!isOver && (member.position == Position::Secretary || member.position == Position::DeputySecretary))
        return member.position;
    if (elected.committee.contains(member.id))
        return Position::CommitteeMember;
    return isOver ? (hasCommittee ? Position::CommitteeMember : Position::Member) : member.position;
}

} // namespace

Result<QList<PositionChange>> positionsAfter(const Book &book, const MeetingId &meeting)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const auto people = membersOn(book, record->meeting.date); // who gives a position up need not have been summoned
    if (!people)
        return people.error();
    const Elected elected = electedAt(*record);
    bool hasCommittee = elected.committeeWasElected;
    for (const MemberOnDay &each : *people)
        hasCommittee = hasCommittee || each.member.position == Position::CommitteeMember;
    QList<PositionChange> changes;
    for (const MemberOnDay &each : *people) {
        const PositionChange change{each.member.id, each.member.position, positionAfter(each.member, elected, hasCommittee)};
        if (change.before != change.after)
            changes += change;
    }
    return changes;
}

Result<Changes> setPositions(Book &book, const QList<PositionChange> &changes, const QDate &since)
{
    if (!since.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day from which this holds is missing.")};
    QList<Fact> facts;
    for (const PositionChange &change : changes) {
        auto member = book.get(change.member);
        if (!member)
            return member.error();
        if (member->position != change.before)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The card of %1 was changed meanwhile. Look at the positions again."), {member->name}};
        member->position = change.after;
        member->positionDate = change.after == Position::Member ? QString() : since.toString(Qt::ISODate);
        facts += amended(*member);
    }
    if (facts.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "No position is chosen to be set.")};
    return book.record(facts);
}
