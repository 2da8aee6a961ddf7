// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QStringList>

/// A list as it is written into a workbook: a line of titles, and the rows below it.
struct TitledSheet
{
    QString name;            ///< of the sheet; what Excel does not take in a name is left out
    QString title;           ///< of the document, in its properties
    QStringList titles;
    QList<int> letters;      ///< how many letters wide each column is; as wide as the title where none is given
    QList<QList<Cell>> rows;
};

/// The bytes of an .xlsx file with one sheet. Texts stay texts, also those that begin like a formula or are all digits; dates are
/// dates, numbers numbers; the titles stay in sight when the list is scrolled and stand on each printed page. Refused for more rows
/// or columns than a sheet has; Io when it could not be put together.
Result<QByteArray> writeXlsx(const TitledSheet &sheet);

/// Removes what a program that was ended while it put a workbook together left of it, older than an hour.
void removeAbandonedWorkbooks();
