// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/usecases/likeness.h"
#include "core/usecases/listreading.h"

#include <memory>
#include <optional>

/// Why a row cannot be planned without a person: it may be about somebody who is there already.
struct Doubt
{
    enum Choice { Open, SamePerson, NewPerson, LeaveOut };

    Choice choice = Open;
    QList<Likeness> like;        ///< who it may be, the surest first
    qsizetype chosen = 0;        ///< which of them, of SamePerson
    Member listed;               ///< what the row says
    MemberStatus status;         ///< likewise
    bool saysStanding = false;   ///< whether the row says so itself
    bool saysSituation = false;
    QStringList problems;        ///< of the row itself
};

/// What will be done with one row of a list.
struct PlannedRow
{
    enum Action { Add, Change, Same, Skip };

    qint64 line = 0;             ///< row number in the spreadsheet, from 1
    Action action = Add;
    Member member;
    MemberStatus status;
    QStringList problems;        ///< why a row is skipped, or what looks wrong; in the language now in use
    std::shared_ptr<const Doubt> doubt = {};  ///< null for most
    bool saysStanding = false;   ///< whether the row itself says official, probationary or prospect,
    bool saysSituation = false;  ///< and how somebody takes part

    bool isUndecided() const { return doubt && doubt->choice == Doubt::Open; }
};

/// What an import will do, row by row; the preview shows it and carryOut runs it.
struct ImportPlan
{
    QString source;              ///< file and sheet
    qint64 headerRow = 0;        ///< from 0; rows before it are titles
    ColumnMapping mapping;
    QList<PlannedRow> rows;
    QStringList leftOut = {};    ///< titles of columns that hold something and are not taken in
    std::optional<ImportMapping> keep = {};  ///< the mapping, to be kept with the import for the next list of its kind

    qint64 count(PlannedRow::Action action) const;
    qint64 withProblems() const;
    qint64 undecided() const;    ///< rows that are left out because nobody has decided who they are about
};

/// Hears how many hundredths are done; says whether to go on.
using Progress = std::function<bool(int hundredths)>;

/// What a plan is made against: read in the book's thread.
struct ImportGround
{
    QList<MemberOnDay> people;   ///< everybody in the handbook
    QList<ImportMapping> kept;
};
Result<ImportGround> importGround(const Book &book);

/// The plan for a sheet under a mapping. Who is in the handbook already is found by numbers, name and birth date (KnownPeople);
/// what is not certain is a doubt and left out until somebody decides. A value, to be made in any thread. Refused when no column
/// holds the names or a text carries a secrecy mark, Refused (`stopped`) when `progress` said so.
Result<ImportPlan> planImport(const ImportGround &ground, const Sheet &sheet, const GuessedMapping &mapping, const QString &source, const Progress &progress = {});
Result<ImportPlan> planImport(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QString &source);

/// Decides a doubt of row `row` of the plan; `which` of the people it may be. Invalid when there is no such doubt or person; Refused
/// when another row changes this person's card already.
Result<Done> decide(const Book &book, ImportPlan &plan, qsizetype row, Doubt::Choice choice, qsizetype which = 0);

/// Runs a plan in one commit, or nothing of it when `progress` says no; undoing that commit takes the whole import back. Refused when
/// there is nothing to do, Refused (`stopped`).
Result<Changes> carryOut(Book &book, const ImportPlan &plan, const Progress &progress = {});
