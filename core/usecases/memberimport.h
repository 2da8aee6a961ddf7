// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/member.h"
#include "core/sheet/sheet.h"

#include <QMap>

/// Which column of a spreadsheet holds which field of a member's card; "status" stands for the state column. Fields by
/// their names in Member::describe, columns from 0.
using ColumnMapping = QMap<QString, int>;

/// The fields a column can be mapped to, in the order of the official list, each with its title there.
QList<QPair<QString, QString>> importFields();

/// What will be done with one row of a list.
struct PlannedRow
{
    enum Action { Add, Change, Same, Skip };

    qint64 line = 0;             ///< row number in the spreadsheet, from 1
    Action action = Add;
    Member member;
    MemberStatus status;
    QStringList problems;        ///< why a row is skipped, or what looks wrong; in the language now in use
};

/// What an import will do, row by row; the preview shows it and carryOut runs it.
struct ImportPlan
{
    QString source;              ///< file and sheet
    qint64 headerRow = 0;        ///< from 0; rows before it are titles
    ColumnMapping mapping;
    QList<PlannedRow> rows;

    qint64 count(PlannedRow::Action action) const;
    qint64 withProblems() const;
};

/// The header row and mapping that fit a sheet best: headers are recognised with or without accents and in any order.
struct GuessedMapping
{
    qint64 headerRow = 0;
    ColumnMapping mapping;
};
GuessedMapping guessMapping(const Sheet &sheet);

/// The plan for a sheet under a mapping. People who are in the handbook already are found by identification number,
/// then card number, then name and birth date. Refused when no column holds the names or a text carries a secrecy mark.
Result<ImportPlan> planImport(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QString &source);

/// Runs a plan in one commit. Refused when there is nothing to do.
Result<Changes> carryOut(Book &book, const ImportPlan &plan);
