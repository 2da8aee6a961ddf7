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

/// The counted hands and what they come to: "25 in favour, 1 against, 0 of another opinion; base 27, 14 needed."
QString outcome(const Vote &vote);

}
