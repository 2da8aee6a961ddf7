// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "core/log/certificate.h"

/// A meeting in a list: what a row shows.
struct MeetingSummary
{
    Meeting meeting;
    MinutesState state = MinutesState::Open;
    Delivery delivery = Delivery::NotReady;
    QString reason;          ///< of a return
    std::optional<ScoreMark> score = {};
    std::optional<ScoreConfirmation> confirmation = {};
};

/// Every person in the handbook with the status that holds on a day (an official, active one where none is recorded), by
/// name in dictionary order.
Result<QList<MemberOnDay>> handbook(const Book &book, const QDate &day, const QString &org = {});

/// Whether a member is called to a kind of meeting; `group` is the party group that meets.
bool isSummoned(const Member &member, const MeetingOrder &order, const QString &group);

/// Those of the handbook who are on the cell's list of that day.
Result<QList<MemberOnDay>> membersOn(const Book &book, const QDate &day, const QString &org = {});

/// Steps of one member's way, first step first.
Result<QList<MemberStatus>> statusesOf(const Book &book, const MemberId &member, const QString &org = {});

/// Everything of one meeting. NotFound.
Result<MeetingRecord> meetingRecord(const Book &book, const MeetingId &id, const QString &org = {});

/// The sheet with an id, as the book keeps it. NotFound; Invalid when its text cannot be read.
Result<ScoreSheet> keptScoreSheet(const Book &book, const KeptScoreSheetId &id, const QString &org = {});

/// All meetings, latest first, with how far they have come.
Result<QList<MeetingSummary>> meetings(const Book &book, const QString &org = {});

/// The cover of an organisation's book: our own, or a cell's as its log says.
Result<BookHead> headOf(const Book &book, const QString &org = {});

/// Where the minutes of a meeting stand on their way up.
Result<Delivery> deliveryOf(const Book &book, const MeetingId &meeting);

/// The peer of a kind or organisation; NotFound when not enrolled.
Result<Peer> upperPeer(const Book &book);
Result<Peer> peerOf(const Book &book, const QString &org);

/// The certificate that a peer's record keeps: ours at a cell, the cell's at an office. Its signature was checked when it was
/// taken in. Invalid when there is none.
Result<Certificate> certificateIn(const Peer &peer);

/// When a record was made, as the clock of the computer said that wrote it. NotFound.
Result<QDateTime> madeAt(const Book &book, const QString &recordId, const QString &org = {});
