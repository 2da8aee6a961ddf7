// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/domain/partyage.h"
#include "core/sheet/workbook.h"

/// One person with all that a list can say of him on a day.
struct ListedMember
{
    Member member;
    MemberStatus status;             ///< of the day
    QList<MemberStatus> way = {};    ///< all steps, in their order
    PartyAge partyAge = {};
    QString elsewhere = {};          ///< the other organisation of the transfer that made the status
    QDate day = {};
    qsizetype entered = 0;           ///< which one in the order of entering
};

/// What a column of a list or a condition can speak of: a field of the card, or what follows from card and way.
struct ListField
{
    enum Kind { Text, Date, Number, Word, Blank };

    const char *name;                ///< as in Member::describe, or one of those below
    const char *title;               ///< on paper, Vietnamese, as in the lists of the field
    Kind kind;
    int letters;                     ///< how wide a column of it is
};

/// All of them. Beside the fields of Member: `status` (standing and situation in words), `standing`, `situation`, `statusFrom`,
/// `statusPaper`, `elsewhere`, `age`, `partyAge`, `gaps` (what the card lacks), `signature` (an empty column to sign in).
const QList<ListField> &listFields();

/// The field of a name; nullptr when there is none.
const ListField *listField(const QString &name);

QString listTitle(const QString &field);  ///< its title on paper; empty for an unknown name

/// A state as papers write it: "Dự bị", "Chính thức, miễn công tác và sinh hoạt", "Đã chuyển đi".
QString stateWords(const MemberStatus &status);

/// The words that a field of the kind Word can hold, as they are stored.
QStringList wordsOfField(const QString &field);

/// A stored word as papers write it: "Nữ", "Bí thư chi bộ", "Dự bị".
QString paperWord(const QString &field, const QString &word);

/// The value as it is stored and compared: ISO dates, words of enums, numbers in digits; empty when nothing is known.
QString storedValue(const ListedMember &listed, const QString &field);

/// The value for a spreadsheet: whole dates as dates, ages as numbers, all else as text in the words of papers.
Cell cellOf(const ListedMember &listed, const QString &field);

/// The same as it is printed.
QString printedValue(const ListedMember &listed, const QString &field);
