// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

#include <QDate>
#include <QStringList>

// Papers about members: lists, the register Mẫu 7-HSĐV, labels, the structure with bars, the card of one.
namespace documents {

/// What the head and the foot of a list say.
struct ListHead
{
    BookHead book;
    QDate issued;            ///< the day on the paper
    QString title;           ///< "Danh sách đảng viên"
    QString subject;         ///< below it; may be empty
    QString secretary;       ///< who signs
    QStringList notes;       ///< below the list: how many there are, what is not known
};

/// One column of a list: its title, how many letters wide it is, whether it stands in the middle, and whether its texts must not be
/// broken (numbers; what stands in the middle never is).
struct ListColumn
{
    QString title;
    int letters = 10;
    bool isCentred = false;
    bool isWhole = false;
};

/// A list; its first column is counted by the paper. Upright where the columns have room so, otherwise landscape, in smaller letters
/// where there are many. Dates and numbers are not broken; other texts get what is left, as their letters ask.
Result<paper::Pages> listPages(const ListHead &head, const QList<ListColumn> &columns, const QList<QStringList> &rows);

/// The register of members, Mẫu 7-HSĐV: 13 texts for each member (the 14th column is the number, counted by the paper), each of up to four
/// lines or more; at the foot of each page how many stand on it and up to there, the head again on each.
Result<paper::Pages> registerPages(const ListHead &head, const QList<QStringList> &rows);

/// The titles of its columns 2 to 14.
QStringList registerTitles();

/// Labels, two or three beside each other in seven rows; of each the first line is the name. The first `skipped` places stay empty. In
/// smaller letters where one is too high. Errors as paper::layOutLabels.
Result<paper::Pages> labelPages(const QList<QStringList> &labels, int columns, int skipped);

/// A question with its groups and how many there are of each.
struct ChartPart
{
    QString title;
    QList<std::pair<QString, qint64>> groups;
};

/// The structure of membership as bars in black and white; each bar says its number and its part of `total`.
Result<paper::Pages> structurePages(const ListHead &head, qint64 total, const QList<ChartPart> &parts);

/// What the book holds about one member.
struct CardPaper
{
    ListHead head;           ///< its title and notes are not used
    QString name;
    QList<std::pair<QString, QList<std::pair<QString, QString>>>> groups;  ///< title, and title and value of each line
    QList<QStringList> way;  ///< from, status, paper
};
Result<paper::Pages> cardPages(const CardPaper &card);

/// Pages of a list as PDF with its title.
Result<QByteArray> listPdf(const paper::Pages &pages, const ListHead &head);

} // namespace documents
