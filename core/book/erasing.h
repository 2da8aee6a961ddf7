// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"

#include <QHash>

class Book;

/// Whether a record may be erased with a member: it is of an erasable kind and says nothing of anybody else. A comparison with a list is
/// put down again without the person, so any may be named; of what was set aside its content decides; the settled deadline of an
/// applicant names no member.
bool mayGoWith(const Record &record, const MemberId &member);

/// The cards with the name alone that erasures left, by member: what a look back goes by, since the cards of then are gone.
Result<QHash<QString, Member>> cardsAfterErasure(const Book &book);
