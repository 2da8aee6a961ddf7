// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/book.h"
#include "core/domain/correction.h"
#include "core/domain/dues.h"
#include "core/domain/erasure.h"
#include "core/domain/evaluation.h"
#include "core/domain/extract.h"
#include "core/domain/meeting.h"
#include "core/domain/member.h"
#include "core/domain/memberlist.h"
#include "core/domain/minutes.h"
#include "core/domain/peer.h"
#include "core/domain/petition.h"
#include "core/domain/phrase.h"
#include "core/domain/poll.h"
#include "core/domain/preparing.h"
#include "core/domain/recovery.h"
#include "core/domain/score.h"
#include "core/domain/timeline.h"
#include "core/domain/transfer.h"
#include "core/domain/undone.h"
#include "core/domain/vote.h"
#include "core/domain/voterules.h"

#include <QByteArray>
#include <QDateTime>
#include <variant>

/// A kind of record that a newer program knows and this one does not: kept by its bytes, shown nowhere.
struct UnknownRecord
{
    static constexpr const char *kind = "";
    friend bool operator==(const UnknownRecord &, const UnknownRecord &) = default;
};

/// One of each kind of record.
using RecordKinds = std::variant<BookHead, OfficeKeys, Person, Member, MemberStatus, Meeting, AgendaItem, Attendance, Guest,
                                 Opinion, Task, Vote, Attachment, Paper, ReadBack, FinalMinutes, MinutesSignature, MinutesSeal,
                                 Peer, BundleMade, BundleTaken, Verdict, Undone, BookMoved, BookRestored, SetAside,
                                 KeySlot, BookOpened, EscrowKey, EscrowDecision,
                                 KeptScoreSheet, ScoreChoice, MeetingScore, ScoreConfirmation,
                                 Poll, BallotRound, BallotCount, RuleChoice,
                                 Excuse, Posting, MeetingDay, PlannedMonth,
                                 Mention, Phrase, Admission, Wording,
                                 Objection, Correction, CorrectionSignature, Extract,
                                 Petition,
                                 MemberEvent, DossierLine, MemberPhoto, ClockSettled, Transfer,
                                 DuesAmount, DuesPayment, DuesRemittance, CashEntry, DuesRules,
                                 Evaluation, EvaluationCap, ImportMapping, Reconciliation, SavedFilter, Disclosure, Erasure, UnknownRecord>;

/// Everything the book can remember. A fact carries the whole record as it stands from then on. Copied and thrown away in
/// facts.cpp: these steps go through every kind, and each file that keeps facts would compile them again.
struct Record : RecordKinds
{
    Record();
    template <typename T>
        requires(!std::is_base_of_v<RecordKinds, std::remove_cvref_t<T>>)
    Record(T &&record) noexcept : RecordKinds(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(record))
    {
    }
    Record(const Record &other);
    Record(Record &&other) noexcept;
    Record &operator=(const Record &other);
    Record &operator=(Record &&other) noexcept;
    ~Record();
};

/// Calls `visit` with a default record of each kind of record, UnknownRecord left out; ends with its first error.
template <size_t index = 0, typename Visit>
Result<Done> forEachKind(Visit &&visit)
{
    if constexpr (index + 1 < std::variant_size_v<RecordKinds>) {
        if (auto done = visit(std::variant_alternative_t<index, RecordKinds>{}); !done)
            return done.error();
        return forEachKind<index + 1>(visit);
    } else {
        return Done{};
    }
}

enum class Action { Create, Amend, Annul };
template <>
struct Words<Action>
{
    static constexpr const char *list[] = {"create", "amend", "annul"};
};

/// What happened: a record was made, changed, or taken back. Facts are never taken back themselves.
struct Fact
{
    Action action = Action::Create;
    Record record;
    QString person = QStringLiteral("p-00");  ///< code of the acting person; p-00 is whoever holds the passphrase
};

template <typename T>
Fact created(T record) { return {Action::Create, std::move(record)}; }
template <typename T>
Fact amended(T record) { return {Action::Amend, std::move(record)}; }
template <typename T>
Fact annulled(T record) { return {Action::Annul, std::move(record)}; }

/// Kind of a record as written in the log, e.g. "agenda.item".
QString kindOf(const Record &record);

/// Id of the record a fact speaks of.
QString recordId(const Record &record);

/// The payload of a log entry: the record's fields that are not empty, canonical JSON.
QByteArray payloadOf(const Record &record);

/// A record from a payload. A key this program does not know is left aside; a kind or a word of an enum that it
/// does not know gives UnknownRecord. Invalid when the payload is not canonical JSON, a field has the wrong type, or text is not NFC.
Result<Record> recordFrom(const QString &kind, const QByteArray &payload);
