// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// A sheet that meetings can be scored by: kept in the book, or one that comes with the program.
struct KnownScoreSheet
{
    ScoreSheet sheet;
    QByteArray text;
    QString sha256;          ///< of the text, hex
    KeptScoreSheetId kept;   ///< empty while only the program holds it

    friend bool operator==(const KnownScoreSheet &a, const KnownScoreSheet &b) { return a.sha256 == b.sha256 && a.kept == b.kept; }
};

/// All sheets, by date of effect. What the book keeps under an id stands before what a program brings under it.
Result<QList<KnownScoreSheet>> knownScoreSheets(const Book &book);

/// Takes a sheet into the book from its file; `name` stands in every error. Invalid as readScoreSheet(); Refused when a sheet of
/// that id is known, be it the same or another, or when it carries a mark of secrecy.
Result<KeptScoreSheetId> importScoreSheet(Book &book, const QByteArray &file, const QString &name);

/// From a day on, meetings that are not scored yet are scored by the sheet with an id. NotFound for an id that is not known;
/// Refused for a day before the sheet's date of effect.
Result<Changes> chooseScoreSheet(Book &book, const QString &sheet, const QDate &from);

/// Which sheet applies from which day, the first day first.
struct ChosenScoreSheet
{
    ScoreChoice choice;
    QString sheet;           ///< id
    QString title;
};
Result<QList<ChosenScoreSheet>> chosenScoreSheets(const Book &book);

/// The sheet for a meeting that is not scored yet: the one chosen last by its day, else the one that its rules name. NotFound
/// when there is none for such a meeting.
Result<KnownScoreSheet> scoreSheetFor(const Book &book, const Meeting &meeting);

/// The fact that keeps a sheet in the book, none when it is kept already; `id` becomes the record's.
QList<Fact> keepingFacts(const KnownScoreSheet &known, KeptScoreSheetId &id);
