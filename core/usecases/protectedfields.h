// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

// Fields of a card that say who somebody is and since when in the Party: they change on a paper (cardcorrection.h).

/// What these fields hold, by their names, as texts; empty for a sex that is not known.
QHash<QString, QString> protectedTexts(const Member &member);

/// The protected fields in which two states of a card differ: where the earlier one was filled. Filling in what was empty is free.
QStringList protectedChanges(const Member &before, const Member &after);

/// Of those, the ones that need a paper: where something stood before `today`. What was first entered on that day is mended freely.
Result<QStringList> changesThatNeedPaper(const Book &book, const Member &after, const QDate &today);

/// What changes in some fields, in Vietnamese, a line for each: "Ngày sinh: 03/02/1961 → 03/03/1961".
QString correctionText(const Member &before, const Member &after, const QStringList &fields);
