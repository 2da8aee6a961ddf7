// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/evaluationsheet.h"
#include "core/usecases/evaluationlist.h"
#include "core/usecases/membertable.h"

/// What the list of results of a quarter or year says. Errors of evaluationList().
Result<documents::EvaluationListSheet> evaluationListSheet(const Book &book, const EvaluatedTime &time, const QDate &today);

/// The same as a table, in which points and votes are numbers.
Result<MemberTable> evaluationTable(const Book &book, const EvaluationList &list, const QDate &today);

/// What the book knows of one member for a quarter or year. NotFound for somebody not on the list.
Result<documents::EvaluationMemberSheet> evaluationMemberSheet(const Book &book, const EvaluatedTime &time, const MemberId &member, const QDate &today);

/// How a task stands, as printed: with its result, or that it is not done.
QString taskStandingWords(const TaskOfTime &task);

/// What somebody should look at in a case, as printed.
QStringList printedDoubts(const EvaluationCase &found, const EvaluationRules &rules);
