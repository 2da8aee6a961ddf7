// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// A new record id: UUID version 7 (RFC 9562 section 5.7) in lower case with hyphens, so ids sort by time of making.
QString freshUuid();

/// Whether a text has the shape of a record id.
bool isUuid(const QString &text);

/// The id of a record that knows its noun: passing a MeetingId for a MemberId does not compile.
template <typename Noun>
struct Id
{
    QString text;  ///< empty when there is none

    static Id fresh() { return {freshUuid()}; }
    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

using BookId = Id<struct BookHead>;
using BookMovedId = Id<struct BookMoved>;
using BookRestoredId = Id<struct BookRestored>;
using SetAsideId = Id<struct SetAside>;
using BookOpenedId = Id<struct BookOpened>;
using KeySlotId = Id<struct KeySlot>;
using EscrowKeyId = Id<struct EscrowKey>;
using EscrowDecisionId = Id<struct EscrowDecision>;
using MemberId = Id<struct Member>;
using MemberStatusId = Id<struct MemberStatus>;
using MemberEventId = Id<struct MemberEvent>;
using DossierLineId = Id<struct DossierLine>;
using MemberPhotoId = Id<struct MemberPhoto>;
using ClockSettledId = Id<struct ClockSettled>;
using DuesAmountId = Id<struct DuesAmount>;
using DuesPaymentId = Id<struct DuesPayment>;
using DuesRemittanceId = Id<struct DuesRemittance>;
using CashEntryId = Id<struct CashEntry>;
using DuesRulesId = Id<struct DuesRules>;
using EvaluationId = Id<struct Evaluation>;
using EvaluationCapId = Id<struct EvaluationCap>;
using ImportMappingId = Id<struct ImportMapping>;
using ReconciliationId = Id<struct Reconciliation>;
using SavedFilterId = Id<struct SavedFilter>;
using DisclosureId = Id<struct Disclosure>;
using TransferId = Id<struct Transfer>;
using ErasureId = Id<struct Erasure>;
using MeetingId = Id<struct Meeting>;
using AgendaItemId = Id<struct AgendaItem>;
using AttendanceId = Id<struct Attendance>;
using ExcuseId = Id<struct Excuse>;
using PostingId = Id<struct Posting>;
using MeetingDayId = Id<struct MeetingDay>;
using PlannedMonthId = Id<struct PlannedMonth>;
using MentionId = Id<struct Mention>;
using PhraseId = Id<struct Phrase>;
using WordingId = Id<struct Wording>;
using AdmissionId = Id<struct Admission>;
using GuestId = Id<struct Guest>;
using OpinionId = Id<struct Opinion>;
using TaskId = Id<struct Task>;
using PetitionId = Id<struct Petition>;
using VoteId = Id<struct Vote>;
using PollId = Id<struct Poll>;
using BallotRoundId = Id<struct BallotRound>;
using BallotCountId = Id<struct BallotCount>;
using RuleChoiceId = Id<struct RuleChoice>;
using AttachmentId = Id<struct Attachment>;
using PaperId = Id<struct Paper>;
using PersonId = Id<struct Person>;
using OfficeKeysId = Id<struct OfficeKeys>;
using ReadBackId = Id<struct ReadBack>;
using MinutesId = Id<struct FinalMinutes>;
using SignatureId = Id<struct MinutesSignature>;
using SealId = Id<struct MinutesSeal>;
using ObjectionId = Id<struct Objection>;
using CorrectionId = Id<struct Correction>;
using CorrectionSignatureId = Id<struct CorrectionSignature>;
using ExtractId = Id<struct Extract>;
using PeerId = Id<struct Peer>;
using BundleId = Id<struct BundleMade>;
using TakenId = Id<struct BundleTaken>;
using VerdictId = Id<struct Verdict>;
using UndoneId = Id<struct Undone>;
using KeptScoreSheetId = Id<struct KeptScoreSheet>;
using ScoreChoiceId = Id<struct ScoreChoice>;
using MeetingScoreId = Id<struct MeetingScore>;
using ScoreConfirmationId = Id<struct ScoreConfirmation>;
