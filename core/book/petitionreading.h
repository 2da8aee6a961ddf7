// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"

/// The petitions of earlier meetings that wait for an answer at a meeting, or of which the one of its kind before it did not know yet
/// that they are settled; oldest first. The meeting need not be recorded yet. `closed` is the index of the entry that closed its
/// minutes, -1 while they are open: what became of a petition later, or after the meeting's day, the meeting did not know.
Result<QList<CarriedPetition>> carriedPetitions(const Book &book, const Meeting &meeting, qint64 closed = -1, const QString &org = {});

/// Whether a meeting whose minutes are open knew the same of petitions of earlier meetings before an entry of the log, such as the
/// one that read them back, as it knows now.
Result<bool> knewOfPetitions(const Book &book, const Meeting &meeting, qint64 at, const QString &org = {});

/// Petitions raised at a meeting as it knew them, by sequence.
Result<QList<Petition>> petitionsAt(const Book &book, const Meeting &meeting, qint64 closed = -1, const QString &org = {});
