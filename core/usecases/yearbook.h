// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/documents/yearbook.h"

#include <QStringList>

/// The time that a book of the year holds, both days included.
struct YearBookSpan
{
    QDate from;
    QDate to;

    static YearBookSpan ofYear(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

    /// A year, "2026", or days, "2025-07-01..2026-06-30". Invalid otherwise, and for days that do not ascend.
    static Result<YearBookSpan> fromText(const QString &text);

    bool contains(const QDate &day) const { return from <= day && day <= to; }
    friend bool operator==(const YearBookSpan &, const YearBookSpan &) = default;
};

/// How many meetings of this time have closed minutes.
Result<qsizetype> closedIn(const Book &book, const YearBookSpan &span);

/// What a book of the year holds: the closed minutes of this time by the day of the meeting, each with the record as it stood
/// at closing, and what is not there. Refused when nothing is closed; Corrupt when a statement or PDF that was closed is not
/// kept as it was. `today` is the day that the book bears.
Result<documents::YearBook> yearBook(Book &book, const YearBookSpan &span, const QDate &today);

/// Closed minutes with the slips behind them, to be looked at and printed.
struct ClosedPages
{
    paper::Pages pages;
    bool isSignedText = false;  ///< at least one of them is the text that was signed: this program no longer gives it word for word
};

/// Closed minutes and their signed slips in the words that were closed, whatever was recorded since. `counted` is the record of
/// now with the slips that count (withCountedSlips). Corrupt when a statement or PDF that was closed is not kept as it was;
/// errors of the papers.
Result<ClosedPages> closedPages(Book &book, const MeetingRecord &counted);

/// One statement of a book of the year: a leaf of its root.
struct YearBookLeaf
{
    MeetingId meeting;
    QDate date;              ///< of the meeting
    CorrectionId slip;       ///< empty for the minutes themselves
    QString symbol;          ///< "05-BB/CB", "01-ĐC/CB"
    QString sha256;          ///< of the statement, hex
    qint64 at = 0;           ///< index of the entry of the log since which it belongs into the book

    friend bool operator==(const YearBookLeaf &, const YearBookLeaf &) = default;
};

/// The statements of a book of this time in its order: the minutes by day, each followed by its signed slips. Empty when nothing
/// is closed.
Result<QList<YearBookLeaf>> yearBookLeaves(const Book &book, const YearBookSpan &span);

/// The root of a printed book, hex: RFC 6962 over the hashes in hexadecimal digits, each an entry of 64 bytes.
QString yearBookRoot(const QList<YearBookLeaf> &leaves);
QString yearBookRoot(const QStringList &hashes);

/// What became of one statement between a printed book and the book of the program.
struct YearBookDifference
{
    enum What {
        NotPrinted,   ///< the program has it, the printed book does not
        Removed,      ///< printed, and no longer in the program
        Edited,       ///< printed with other content
        Moved         ///< printed at another place
    };

    What what = NotPrinted;
    QString name;            ///< "05-BB/CB"; of a printed line that nothing is known of, its hash
    QDate date;              ///< of the meeting; invalid when nothing is known of it
    qsizetype line = 0;      ///< of the printed list, from 1; 0 when it is not on it

    friend bool operator==(const YearBookDifference &, const YearBookDifference &) = default;
};

/// How a printed book agrees with the program.
struct YearBookCheck
{
    bool isSame = false;
    bool isListOfRoot = true;                ///< the printed list gives the printed root
    bool isGuess = false;                    ///< without the list: what explains the root, not what was read
    QList<YearBookDifference> differences;   ///< empty also where the root alone does not say what differs
};

/// Compares the root of a printed book, and the list of hashes from its closing page where one is given, with the book of the
/// program. From the root alone it finds what was closed or signed after printing, up to two statements that were not printed,
/// and two that changed places. Invalid when the root is not 64 hexadecimal digits.
Result<YearBookCheck> checkYearBook(const Book &book, const YearBookSpan &span, const QString &root, const QStringList &printed = {});

/// The hashes in the text of a printed list, in its order: on each line that begins with a number, 64 hexadecimal digits.
QStringList yearBookHashes(const QString &text);
