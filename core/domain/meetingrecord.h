// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ballots.h"
#include "core/domain/book.h"
#include "core/domain/correction.h"
#include "core/domain/extract.h"
#include "core/domain/meeting.h"
#include "core/domain/member.h"
#include "core/domain/minutes.h"
#include "core/domain/petition.h"
#include "core/domain/preparing.h"
#include "core/domain/rules.h"
#include "core/domain/score.h"
#include "core/domain/vote.h"

#include <QHash>
#include <QList>
#include <optional>

/// Head counts of a meeting as they stand in the minutes.
struct HeadCount
{
    qint64 members = 0;              ///< on the cell's list that day, those here temporarily included
    qint64 official = 0;
    qint64 probationary = 0;
    qint64 exempt = 0;
    qint64 awayTemporarily = 0;
    qint64 hereTemporarily = 0;
    qint64 present = 0;
    qint64 presentOfficial = 0;
    qint64 presentProbationary = 0;
    qint64 presentHereTemporarily = 0;
    qint64 absentWithReason = 0;
    qint64 absentWithoutReason = 0;
    qint64 unmarked = 0;             ///< summoned and without a line in the roll call

    friend bool operator==(const HeadCount &, const HeadCount &) = default;
};

/// Who signs the minutes of a meeting, and slips on them, in a role.
inline MemberId signerIn(const Meeting &meeting, SignerRole role)
{
    return role == SignerRole::MinuteTaker ? meeting.minuteTaker : meeting.chair;
}

/// Whether petitions of earlier meetings are answered at meetings of a kind, by the rules they are held under.
bool answersPetitions(const Meeting &meeting);

/// Whether the minutes of a meeting may tell of a petition as one of an earlier meeting.
bool tellsOfEarlier(const Meeting &meeting, const Petition &petition);

/// A petition of an earlier meeting that waits for an answer at a later one, or of which the one before did not know yet that it is settled.
struct CarriedPetition
{
    Petition petition;       ///< as the later meeting knew it
    Petition now;            ///< with what became of it since
    QString asker;           ///< name of whoever raised it; empty when the meeting as a whole did

    friend bool operator==(const CarriedPetition &, const CarriedPetition &) = default;
};

/// Everything recorded of one meeting, as a value: what papers are made of and pages show.
struct MeetingRecord
{
    BookHead head;
    Meeting meeting;
    Rules rules;                      ///< of the meeting, as the cell settled what they leave open
    QList<MemberOnDay> members;       ///< summoned: on the list of the meeting's day, of its committee or group; by name in dictionary order
    QList<AgendaItem> items;          ///< by part and sequence
    QList<Attendance> rollCall;
    QList<Excuse> excuses;            ///< told before the day
    QHash<AgendaItemId, QDate> postponedOn; ///< of items that take up a postponed one: the day of the meeting that postponed it
    QList<Guest> guests;
    QList<Opinion> opinions;          ///< by sequence
    QList<Task> tasks;                ///< given at this meeting, by sequence
    QList<Mention> mentions;          ///< commended, reminded, criticised; by sequence
    QList<Petition> petitions;        ///< raised at this meeting, by sequence; as the meeting knew them
    QList<CarriedPetition> carriedPetitions; ///< of earlier meetings, where such a meeting answers them; oldest first
    QList<Vote> votes;                ///< by sequence
    QList<Poll> polls;                ///< by sequence
    QList<BallotRound> ballots;       ///< by number
    QList<BallotCount> counts;
    QList<Attachment> attachments;
    QList<Task> carriedOver;          ///< tasks of the regular meeting before this one and older ones still open then
    QString lastResolution;           ///< number and symbol of the last resolution before this meeting, if any
    QHash<QString, Paper> papers;     ///< numbered papers by paperKey()
    QList<Admission> admissions;      ///< resolutions on one person, by sequence
    QList<UsedWording> wordings;      ///< texts of papers in the book's own words: as the minutes had them once they are closed
    std::optional<ReadBack> readBack; ///< the latest, if nothing was recorded for the meeting after it
    QList<Objection> objections;      ///< raised at a reading of the minutes, by sequence
    std::optional<FinalMinutes> final;
    QList<MinutesSignature> signatures;
    bool sealed = false;
    QList<Correction> corrections;    ///< slips on the closed minutes, in the order of recording
    QList<CorrectionSignature> correctionSignatures;
    QList<Extract> extracts;          ///< given out, in the order of recording
    std::optional<MeetingScore> score;
    std::optional<ScoreSheet> scoreSheet;            ///< the one it is scored by; none while it is not scored
    std::optional<ScoreConfirmation> confirmation;   ///< of the score, by the upper level
    bool confirmedLater = false;      ///< the confirmation came after the minutes were closed

    MinutesState state() const;

    /// The texts of minutes and resolution that stand in other words than the program's: what a reading and the closing keep.
    QList<UsedWording> minutesWordings() const;

    /// The words in which a paper is made, by its paperKey(): those it got its number with where it is sent out.
    QList<UsedWording> wordingsOf(const QString &key) const;

    /// The line of the roll call for a member; nullptr when not marked.
    const Attendance *attendanceOf(const MemberId &member) const;

    /// What a member said before the day; nullptr when nothing.
    const Excuse *excuseOf(const MemberId &member) const;

    /// Whether chair and minute-taker have both signed a slip. It is part of the minutes from then on.
    bool isSigned(const Correction &correction) const;

    /// The slips that both have signed.
    QList<Correction> signedCorrections() const;

    /// What the meeting concluded on one person; nullptr when unknown.
    const Admission *admission(const AdmissionId &id) const;

    /// Name of the person whom it is about.
    QString nameOf(const Admission &admission) const;

    /// A person of the cell by id, also one who is no longer on the list; nullptr when unknown.
    const Member *member(const MemberId &id) const;
    QString nameOf(const MemberId &id) const;

    /// Name of whoever gave an opinion.
    QString speakerOf(const Opinion &opinion) const;

    /// Name of whoever raised a petition of this meeting; empty when the meeting as a whole did.
    QString askerOf(const Petition &petition) const;

    /// The item under which petitions of earlier meetings are answered; nullptr when there is none.
    const AgendaItem *answeringItem() const;

    /// Who presents an item.
    QString presenterOf(const AgendaItem &item) const;

    HeadCount headCount() const;

    const Poll *poll(const PollId &id) const;                     ///< nullptr when unknown
    const BallotRound *ballot(const BallotRoundId &id) const;     ///< nullptr when unknown
    QList<BallotRound> ballotsOf(const PollId &poll) const;       ///< by number
    const BallotCount *countOf(const BallotRoundId &ballot) const; ///< nullptr when not counted

    /// The rule of a poll or vote; an empty rule for one that the package does not know.
    VoteRule ruleOf(const QString &id) const;

    /// How far a poll has come.
    PollOutcome outcome(const Poll &poll) const;

    /// What stands on the line of a ballot.
    QString textOf(const Choice &choice) const;

    /// The vote that was taken on the score as it stands; nullptr when there is none.
    const Vote *scoreVote() const;

    /// The vote by which the meeting passed its conclusion or resolution: the last ordinary one of the closing part, else
    /// the last ordinary one; a vote on the score is none. nullptr when there is none.
    const Vote *resolutionVote() const;

    /// All planned minutes of the agenda.
    qint64 plannedMinutes() const;

    QHash<MemberId, Member> everyone; ///< every person in the handbook, for names in old papers
};
