// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

#include <QDate>

namespace documents {

/// What the three papers of dues share.
struct DuesSheet
{
    BookHead head;
    QDate issued;            ///< invalid leaves room for it
    QString approver;        ///< who approves the amounts
    QString collector;       ///< who collects and keeps the cash
    QString secretary;
};

/// One member in the dues book of a year; amounts as printed, empty where nothing stands.
struct DuesBookLine
{
    QString name;
    QString base;            ///< income
    QString monthly;         ///< the amount of the last month in which one is owed
    QStringList months;      ///< twelve: what was paid, "miễn" or "–"
    QString paid;
};

/// The dues book of a year, landscape: "Sổ thu, nộp đảng phí năm 2026".
struct DuesBookSheet : DuesSheet
{
    int year = 0;
    QString rates;           ///< the rates that hold in it
    QList<DuesBookLine> lines;
    QStringList totals;      ///< twelve
    QString paid;
    QString due;
    QString open;
    QStringList remittances; ///< a line for each: what was handed on when
};

/// One line of the cash book as printed.
struct CashSheetLine
{
    QDate on;
    QString paper;
    QString text;
    QString in;
    QString out;
    QString balance;
};

/// The cash book of a time: "Sổ quỹ tiền mặt".
struct CashSheet : DuesSheet
{
    QDate from;
    QDate until;
    QString opening;
    QList<CashSheetLine> lines;
    QString in;
    QString out;
    QString closing;
    QString closingWords;
};

/// One member in a statement as printed.
struct StatementSheetLine
{
    QString name;
    QString monthly;
    QString due;
    QString paid;
    QString note;
};

/// The statement of a remittance: "Bảng kê nộp đảng phí".
struct StatementSheet : DuesSheet
{
    QString span;            ///< "tháng 10 năm 2026", "từ tháng 7 năm 2026 đến tháng 9 năm 2026"
    QList<StatementSheetLine> lines;
    QString due;
    QString paid;
    QString late;            ///< for months that were handed on before; empty when none
    QString collected;
    QString keptPercent;
    QString kept;
    QString remitted;
    QString remittedWords;
    QString way;             ///< "qua Cổng dịch vụ công"
    QString paper;
};

/// The papers on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> duesBookPages(const DuesBookSheet &sheet);
Result<paper::Pages> cashSheetPages(const CashSheet &sheet);
Result<paper::Pages> statementPages(const StatementSheet &sheet);

/// The papers as PDF, dated by the day on them.
Result<QByteArray> duesBookPdf(const DuesBookSheet &sheet);
Result<QByteArray> cashSheetPdf(const CashSheet &sheet);
Result<QByteArray> statementPdf(const StatementSheet &sheet);

/// "tháng 10 năm 2026", or from the first to the last month.
QString monthSpan(const QDate &from, const QDate &until);

} // namespace documents
