// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/usecases/listreading.h"

#include <optional>

// The handbook is compared with a list that the upper level keeps. What was found is one record; each difference in it is settled
// by itself, in the same commit as the change of the card that it asks for, so that undoing takes both back.

/// Where a list comes from: who made it and of which day, and the SHA-256 of its file in hex.
struct ListSource
{
    QString source;
    QString sha256;
};

/// What a comparison finds, not recorded yet: people are matched by numbers, name and birth date (KnownPeople), each once, and
/// compared in the fields that the list has. An empty cell of the list says nothing; letters that differ only in case or in the place
/// of a tone are the same, and so is a name written without accents. People of other cells are left aside when the list names the
/// cells. Refused when no column holds the names, when nobody is on the list, or a text carries a mark of secrecy; Invalid without a
/// day or a source.
Result<Reconciliation> compareWithList(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QDate &day, const ListSource &list);

/// Records a comparison. Refused when its list was compared on that day already.
Result<ReconciliationId> recordReconciliation(Book &book, Reconciliation comparison);

/// All of them, the latest first.
Result<QList<Reconciliation>> reconciliations(const Book &book);

/// The day of the latest one; nothing when there is none, or the book cannot be read.
std::optional<QDate> lastReconciliation(const Book &book);

/// What becomes of one difference.
struct Settlement
{
    enum How { TakeTheirs, KeepOurs };

    How how = KeepOurs;
    QString note = {};
    Situation left = Situation::MovedOut;  ///< of somebody whom only we have: why, when theirs is taken
};

/// Settles difference `index` (from 0). Taking theirs changes the card, enters who is not here, or records a step of the member's way
/// from the day of the comparison with the list as its paper. NotFound; Refused when it is settled, when the card says something else
/// by now, or theirs cannot be taken.
Result<Changes> settleDifference(Book &book, const ReconciliationId &id, qsizetype index, const Settlement &settlement);

/// How many differences are open.
qint64 openDifferences(const Reconciliation &comparison);

/// A value of a difference as people read it, in Vietnamese as on the form: dates, states, and of a person what the list says.
QString differenceText(const QString &field, const QString &value);

/// What a difference is about, in Vietnamese as on the form.
QString differenceTitle(const QString &field);

/// How the list is cited where it is the paper a change rests on.
QString citationOf(const Reconciliation &comparison);
