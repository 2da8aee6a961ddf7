// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "core/paper/layout.h"

#include <QStringList>

/// The papers of a secret ballot: the ballots themselves, several on a sheet with marks to cut them, and the minutes of the
/// count, which are a form to be filled in by hand while the ballot is not counted.
namespace documents {

/// "ballot", "ballot-count".
const QStringList &ballotPaperKinds();

/// How many ballots are needed: one for each member who may vote and is in the room; before the roll call, for each of the base.
int ballotsNeeded(const MeetingRecord &record, const BallotRound &round);

/// A paper of a ballot on pages. `copies` are ballots; 0 means as many as are needed. NotFound for an unknown kind or ballot;
/// Refused with what is missing, in words; Invalid for more than 2000 copies; errors of layOut().
Result<paper::Pages> ballotPaperPages(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot, int copies = 0);

/// The same as PDF, dated by the meeting's day.
Result<QByteArray> ballotPaperPdf(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot, int copies = 0);

/// How many ballots stand on one sheet; 0 where one ballot needs more than a sheet.
Result<int> ballotsPerSheet(const MeetingRecord &record, const BallotRoundId &ballot);

/// "Phiếu bầu: Bầu chi ủy", "Biên bản kiểm phiếu: Bầu chi ủy, lần thứ hai".
QString ballotPaperTitle(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot);

} // namespace documents
