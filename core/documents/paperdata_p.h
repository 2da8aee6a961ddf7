// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperoptions.h"
#include "core/domain/meetingrecord.h"
#include "core/paper/layout.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the papers of a meeting share.
namespace documents {

/// A person with the position that templates ask for.
QJsonObject personData(const MeetingRecord &record, const MemberId &id);

/// All that was recorded under one item of the agenda, as in the minutes; with a vote or a ballot, only that. An item that is
/// not on the agenda, or no item, stands for what was recorded under none.
QJsonObject matterData(const MeetingRecord &record, const AgendaItemId &item, const VoteId &vote, const PollId &poll);

/// What stands at the foot of every page of a paper that was signed in the program.
Result<QString> internalSignatureNote();

/// The signed slips on closed minutes: they are told wherever something of the minutes is given out, so that nobody relies on
/// what was mended.
QJsonArray correctionsData(const MeetingRecord &record);

/// A template filled and laid out by the meeting's theme, with the note on internal signatures at the foot where it is signed
/// in the program; a paper that is bound into a book gets its foot there.
enum class SignedInside { No, Yes };
Result<paper::Pages> paperPages(const QString &name, const QJsonObject &data, const MeetingRecord &record, SignedInside isSigned,
                                ForBinding isBound = ForBinding::No);

} // namespace documents
