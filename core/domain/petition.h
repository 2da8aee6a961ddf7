// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <optional>

/// Who is to answer a petition.
enum class AddressedTo { CellCommittee, UpperParty, OtherBody };
template <>
struct Words<AddressedTo>
{
    static constexpr const char *list[] = {"cell-committee", "upper-party", "other-body"};
};

/// What was answered to a petition. `Planned` and `PassedOn` are not the end of it.
enum class PetitionOutcome { Open, Done, Planned, Partly, NotAccepted, PassedOn, Withdrawn };
template <>
struct Words<PetitionOutcome>
{
    static constexpr const char *list[] = {"open", "done", "planned", "partly", "not-accepted", "passed-on", "withdrawn"};
};

/// Something a meeting was asked for that needs an answer from somebody, and what became of it.
struct Petition
{
    static constexpr const char *kind = "petition";
    PetitionId id;
    MeetingId meeting;       ///< where it was raised
    AgendaItemId item;
    qint64 sequence = 0;
    qint64 number = 0;       ///< in the book, from 1; never given twice
    MemberId member;         ///< who asks; with `guest` empty too, the meeting as a whole
    GuestId guest;
    QString text;
    AddressedTo addressedTo = AddressedTo::CellCommittee;
    QString addressee;       ///< the name of whoever is to answer; needed for OtherBody
    QDate raised;
    QDate due;               ///< by when an answer is expected; invalid when nobody said
    PetitionOutcome outcome = PetitionOutcome::Open;
    QString answer;          ///< in words; needed for each outcome
    QDate answered;
    QDate planned;           ///< of Planned: by when it will be done
    QDate told;              ///< when whoever asked was told of the answer; invalid when not yet
    QString reopened;        ///< why it was opened again, the last time
    QDate reopenedOn;

    friend bool operator==(const Petition &, const Petition &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("sequence", self.sequence);
        visit("number", self.number);
        visit("member", self.member);
        visit("guest", self.guest);
        visit("text", self.text);
        visit("addressedTo", self.addressedTo);
        visit("addressee", self.addressee);
        visit("raised", self.raised);
        visit("due", self.due);
        visit("outcome", self.outcome);
        visit("answer", self.answer);
        visit("answered", self.answered);
        visit("planned", self.planned);
        visit("told", self.told);
        visit("reopened", self.reopened);
        visit("reopenedOn", self.reopenedOn);
    }
};

/// How far a petition has come: nobody has answered, what was answered is not the end, the one who asked does not know of the
/// answer, or nothing is left to do.
enum class PetitionStanding { Unanswered, Underway, Untold, Settled };

PetitionStanding standingOf(const Petition &petition);

/// Whether nothing more is expected after an outcome.
bool isFinal(PetitionOutcome outcome);

/// Takes over from another state of a petition what became of it: the only fields that change once the minutes are closed.
void takeOutcome(Petition &petition, const Petition &from);

/// The day by which something is expected of whoever is to answer: of what is planned the day it is planned for. Invalid
/// when no day was said, and when the answer is there.
QDate expectedBy(const Petition &petition);

/// Whether that day is past.
bool isOverdue(const Petition &petition, const QDate &today);

/// Whether nobody has said anything to it for more than a month.
bool isSilent(const Petition &petition, const QDate &today);

/// The latest day on which something became of it; invalid when nothing did.
QDate latestDay(const Petition &petition);

/// What of this state was known on a day: whether whoever asked was told is left out where it came later. Nothing when it was
/// answered or opened again later.
std::optional<Petition> knownOn(const Petition &petition, const QDate &day);

/// Days since it was raised, 0 or more.
qint64 ageOn(const Petition &petition, const QDate &day);
