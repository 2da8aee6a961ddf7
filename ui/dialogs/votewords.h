// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vote.h"

/// The words in which windows speak of votes, in the language now in use.
namespace votewords {

/// How a base came about: "29 official members − 2 away = 27".
QString arithmetic(const VoteBase &base);

/// What a rule asks for on a base: "More than 1/2 of 27: at least 14 in favour are needed."
QString needed(const VoteRule &rule, qint64 base);

QString method(VoteMethod method);
QString counting(VoteCounting counting);  ///< how the hands are counted
QString secret();                         ///< the way that is no show of cards

/// What is said beside a rule that nobody could read in full, or that no regulation settles.
QString certainty(Certainty certainty);

/// That the matter failed before for the same person, and what follows after the last time the rule allows.
QString failedBefore(qint64 times, const VoteRule &rule);

/// The counted hands and what they come to: "25 in favour, 1 against, 0 of another opinion; base 27, 14 needed."
QString outcome(const Vote &vote);

}
