// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/widgets/style.h"

/// The words in which windows speak of secret ballots, in the language now in use.
namespace ballotwords {

QString order(ListOrder order);

/// A mark on a ballot: "Agree", or the level as the rule package calls it.
QString mark(const Rules &rules, const QString &mark);

/// What the paper will look like: "6 names for 5 seats: ...".
QString layout(const Poll &poll, qint64 seats, qint64 lines);

/// How far a poll has come, and what it came to, in sentences.
QString outcome(const MeetingRecord &record, const Poll &poll);
Tone tone(PollStage stage);

/// What one counted ballot comes to, with the votes needed: shown while the numbers are typed.
QString result(const MeetingRecord &record, const Poll &poll, const BallotRound &round, const BallotCount &count);

/// "Election of the committee, second ballot".
QString title(const Poll &poll, const BallotRound &round);

}
