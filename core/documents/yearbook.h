// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"

#include <QJsonObject>

/// The book of the year (sổ biên bản của năm): all closed minutes of some time, one behind the other, to be printed and bound
/// (domain.md 3.1; docs/formats.md, section 7).
namespace documents {

/// A signed slip behind minutes in a book of the year.
struct YearBookSlip
{
    Correction correction;
    MeetingRecord record;      ///< of the meeting as it stood when the slip was made
    QByteArray statement;      ///< what was signed
    bool isSame = false;       ///< the record gives the statement again, byte for byte; otherwise the statement itself is printed
};

/// Closed minutes in a book of the year, with what is bound behind them.
struct YearBookSet
{
    MeetingRecord record;      ///< of the meeting as it stood when the minutes were closed
    QByteArray statement;      ///< what was closed
    bool isSame = false;       ///< as for a slip
    bool isSigned = false;     ///< chair and minute-taker have signed, and their signatures count
    QList<YearBookSlip> slips;
};

/// A meeting that has no closed minutes.
struct YearBookLack
{
    QString meeting;           ///< "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026"
    QDate date;
    MinutesState state = MinutesState::Open;

    friend bool operator==(const YearBookLack &, const YearBookLack &) = default;
};

/// The numbers of one series that were given in the time of the book.
struct YearBookSeries
{
    QString behind;            ///< what stands behind them: "BB/CB"; of a congress that has a series of its own "ĐH"
    QDate termFrom;
    QDate held;                ///< day of the meeting whose own series it is; invalid otherwise
    qint64 first = 0;          ///< the first number that belongs to the time
    qint64 last = 0;
    QList<qint64> missing;     ///< between them, and given to nothing
    QList<qint64> twice;       ///< given to two papers

    friend bool operator==(const YearBookSeries &, const YearBookSeries &) = default;
};

/// What a book of the year holds.
struct YearBook
{
    BookHead head;
    QDate from;
    QDate to;
    QDate made;                ///< the day on which the book is made
    QString secretary;         ///< who signs it; empty when there is nobody
    QList<YearBookSet> sets;   ///< by the day of the meeting
    QList<YearBookLack> lacks; ///< by the day
    QList<YearBookSeries> series;
    QString root;              ///< root hash over the statements in the order of the book, hex

    bool isOfYear() const { return from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31); }
};

/// What stands where in a book that is laid out.
struct YearBookPlace
{
    enum What { Index, Minutes, Slip, Resolution, End };

    What what = Minutes;
    QString title;             ///< "Biên bản số 05-BB/CB, 03/11/2026"
    int page = 0;              ///< its first page, as printed
    int pages = 0;

    friend bool operator==(const YearBookPlace &, const YearBookPlace &) = default;
};

/// A book of the year on pages.
struct YearBookPages
{
    paper::Pages pages;
    QList<YearBookPlace> places;
};

/// Lays a book of the year out, one set of minutes at a time, so that whoever waits for it can be told how far it is.
class YearBookMaker
{
public:
    explicit YearBookMaker(YearBook book);

    const YearBook &book() const { return m_book; }
    qsizetype done() const { return m_bodies.size(); }  ///< sets that are laid out

    /// Lays out the next set; false when none is left. Errors of the papers, which say nothing new of the book: Refused, NotFound.
    Result<bool> work();

    /// Index, covers and page numbers around what is laid out. All sets must be. Refused when there is no set.
    enum class Margins { Same, Mirrored };
    Result<YearBookPages> bound(Margins margins = Margins::Same) const;

private:
    /// A paper of the book without its place.
    struct Part
    {
        YearBookPlace::What what;
        QString title;
        QString foot;          ///< the first words of its foot
        QString code;          ///< SHA-256 of the statement it is bound by; empty for index and end
        QString note;          ///< a second line of the foot
        paper::Pages pages;
    };

    Result<QList<Part>> partsOf(const YearBookSet &set) const;

    YearBook m_book;
    QList<QList<Part>> m_bodies;
};

/// One set by itself, not to be bound: the minutes, then the slips. Errors of the papers.
Result<paper::Pages> closedPages(const YearBookSet &set);

/// A whole book on pages, at once. Errors as YearBookMaker.
Result<YearBookPages> yearBookPages(const YearBook &book, YearBookMaker::Margins margins = YearBookMaker::Margins::Same);

/// The pages as PDF/A-1b with bookmarks, dated by the day on which the book was made.
Result<QByteArray> yearBookPdf(const YearBook &book, const YearBookPages &pages);

/// "Sổ biên bản năm 2026", "Sổ biên bản từ 01/07/2025 đến 30/06/2026".
QString yearBookTitle(const YearBook &book);

/// What the QR code of the closing page says: "so-chi-bo/so-bien-ban/v1 <from> <to> <statements> <root>".
QByteArray yearBookCode(const YearBook &book);

} // namespace documents
