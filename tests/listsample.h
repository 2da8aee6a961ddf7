// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/sheet/workbook.h"

/// A sheet of texts, row by row.
inline Sheet sheetOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells += text.isEmpty() ? Cell() : Cell::ofText(text);
        sheet.rows += cells;
    }
    return sheet;
}

/// A card with a name, and numbers and a birth date where they are given.
inline Member cardOf(const QString &name, const QString &born = {}, const QString &idNumber = {})
{
    Member member;
    member.name = name;
    member.born = born;
    member.idNumber = idNumber;
    return member;
}
