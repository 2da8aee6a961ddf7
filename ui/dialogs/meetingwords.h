// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "core/domain/peer.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/style.h"

/// The words in which lists, pages and forms speak of a meeting, in the language now in use.
namespace meetingwords {

QString kind(const MeetingKind &kind);  ///< "Regular meeting"; the rule package's own word for a kind not known here
QString part(Part part);                ///< "Opening", "Proceedings", "Closing"
QString role(SignerRole role);
QString paper(const QString &kind);     ///< of documents::meetingPaperKinds()

/// What became of an objection at the reading.
QString outcome(ObjectionOutcome outcome);

QString saying(Saying saying);  ///< "Praise"
QString joined(Joined joined);  ///< "In the room"

/// How far the minutes have come: open, read back, closed, signed.
QString state(MinutesState state);
Tone tone(MinutesState state);

/// Where the minutes stand on their way up; empty while they are not ready.
QString delivery(Delivery delivery);
Tone tone(Delivery delivery);

/// "Regular meeting of 03/11/2026".
QString title(const Meeting &meeting);

/// Whether somebody is meant by what was typed; for PersonPicker.
bool isMeant(const QString &typed, const QString &name);

/// Members as they are picked from a list: the year of birth tells namesakes apart.
QList<PersonChoice> choices(const QList<MemberOnDay> &members);

}
