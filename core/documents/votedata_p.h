// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "core/paper/blocks.h"

#include <QJsonObject>

/// What templates ask of open votes and secret ballots.
namespace documents {

/// An open vote with its arithmetic, and the names where names were counted.
QJsonObject voteData(const MeetingRecord &record, const Vote &vote);

/// A poll with all of its ballots.
QJsonObject pollData(const MeetingRecord &record, const Poll &poll);

/// One ballot of a poll. One that is not counted has dots in the place of numbers, to be written by hand.
QJsonObject roundData(const MeetingRecord &record, const Poll &poll, const BallotRound &round);

/// What each line of a ballot got, one column for each level: a table that no template can hold, for the number of levels is
/// data of the rule package. With empty boxes it is the ballot itself.
enum class LevelCells { Boxes, Counts };
paper::Table levelTable(const MeetingRecord &record, const BallotRound &round, LevelCells cells);

} // namespace documents
