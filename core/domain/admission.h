// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// What the cell proposes of a person: to admit somebody into the Party (form 6-KNĐ), or to recognise a probationary member as an
/// official one (form 13-KNĐ).
enum class AdmissionStep { Admission, Recognition };
template <>
struct Words<AdmissionStep>
{
    static constexpr const char *list[] = {"admission", "recognition"};
};

/// What a meeting concluded on one person whom it proposes for admission or recognition: what the cell's resolution on it says.
struct Admission
{
    static constexpr const char *kind = "admission";
    AdmissionId id;
    MeetingId meeting;
    qint64 sequence = 0;
    AdmissionStep step = AdmissionStep::Admission;
    VoteId vote;             ///< the open vote that decided it
    PollId poll;             ///< or the secret ballot
    QString name;            ///< of whoever applies; of a member empty, the name stands on the card
    MemberId member;         ///< whom it is to be recognised; of an applicant empty
    QString background;      ///< on the life record
    QString awareness;       ///< political awareness
    QString conduct;         ///< ethics and way of life
    QString capacity;        ///< ability and results of work
    QString relations;       ///< with the people around
    QString shortcomings;
    QString reasonsAgainst;  ///< of those who were not in favour; empty when there were none

    friend bool operator==(const Admission &, const Admission &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sequence", self.sequence);
        visit("step", self.step);
        visit("vote", self.vote);
        visit("poll", self.poll);
        visit("name", self.name);
        visit("member", self.member);
        visit("background", self.background);
        visit("awareness", self.awareness);
        visit("conduct", self.conduct);
        visit("capacity", self.capacity);
        visit("relations", self.relations);
        visit("shortcomings", self.shortcomings);
        visit("reasonsAgainst", self.reasonsAgainst);
    }
};

/// The paper type of the resolution on a person: `admission` or `recognition`.
inline QString paperOf(AdmissionStep step)
{
    return wordOf(step);
}
