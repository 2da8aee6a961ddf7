// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// The cards with the name alone that erasures left, by member: what a look back goes by, since the cards of then are gone.
Result<QHash<QString, Member>> cardsAfterErasure(const Book &book);
