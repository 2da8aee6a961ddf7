// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting was asked for: put, answered, told, opened again. What became of a petition can be recorded at any time, also
// of one from closed minutes; that one itself stays as it was signed.
#pragma once

#include "core/book/petitionreading.h"
#include "core/book/reading.h"

/// The number behind the largest that was ever given to a petition, also to one that was removed or set aside when a restored copy
/// came home.
Result<qint64> nextPetitionNumber(const Book &book);

/// Records a petition of an open meeting, or changes what it asks; a petition whose id is empty is a new one at the end, raised on
/// the meeting's day, with the next number of the book: one that was removed keeps its number for itself.
/// What became of it, its number and the day it was raised stay as they are recorded. Invalid without a text, with a member and a guest, without the
/// name of another body, or with an answer expected before it was raised; Refused for an item of another meeting and once the minutes are closed.
Result<PetitionId> putPetition(Book &book, Petition petition);

/// Removes a petition that was recorded by mistake. Refused once its minutes are closed, or those of a later meeting that may tell
/// of it.
Result<Changes> removePetition(Book &book, const PetitionId &id);

/// The day by which an answer to a petition is proposed to be expected, by the rule package; invalid when it proposes none.
QDate proposedDue(const Rules &rules, const QDate &raised);

/// What has to be recorded of a meeting's petitions when its date becomes another one: the day they were raised, and the day of an
/// answer where it is the proposed one. Those that closed minutes of a later meeting tell of stay as they are. Invalid when
/// something became of one before the new day, or an answer is expected before it.
Result<QList<Fact>> petitionsMoved(const Book &book, const Meeting &from, const Meeting &to);

/// What is answered to a petition.
struct PetitionAnswer
{
    PetitionOutcome outcome = PetitionOutcome::Done;
    QString answer;          ///< in words
    QDate day;
    QDate planned = {};      ///< of Planned
    std::optional<QDate> told = {}; ///< when whoever asked was told, invalid when not yet; nothing leaves what is recorded of the same answer

    friend bool operator==(const PetitionAnswer &, const PetitionAnswer &) = default;
};

/// Records what was answered; another answer has to be told anew. Invalid without a day, with one before it was raised, for something planned
/// without a later day, or told before it was answered; Refused without words, and for another outcome than the final one that it has:
/// such a petition is opened again first.
Result<Changes> answerPetition(Book &book, const PetitionId &id, const PetitionAnswer &answer);

/// Records that whoever asked was told of the answer. Refused when there is none; Invalid for a day before it.
Result<Changes> tellAsker(Book &book, const PetitionId &id, const QDate &day);

/// Opens a petition again; what was answered stays in its history. Refused without a reason or when it has no answer.
Result<Changes> reopenPetition(Book &book, const PetitionId &id, const QString &reason, const QDate &day);

/// A petition in a list: where it was raised and by whom.
struct ListedPetition
{
    Petition petition;
    Meeting meeting;
    QString asker;           ///< name; empty when the meeting as a whole asked, and of another organisation's petitions
    QString org = {};        ///< whose book says so; empty means our own

    friend bool operator==(const ListedPetition &, const ListedPetition &) = default;
};

/// All petitions of a book or of a cell's, oldest first.
Result<QList<ListedPetition>> allPetitions(const Book &book, const QString &org = {});

/// Those of them of which something is left to do: nobody answered, the answer is not the end, or whoever asked was not told.
Result<QList<ListedPetition>> openPetitions(const Book &book, const QString &org = {});

/// Puts the item under which petitions are answered on a meeting's agenda, at its place in the order of the rules. Refused when one is there,
/// when such a meeting answers none, and once its minutes are closed.
Result<AgendaItemId> putAnsweringItem(Book &book, const MeetingId &meeting);
