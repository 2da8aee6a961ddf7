// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/evaluationlist.h"
#include "core/usecases/evaluationvotes.h"

// Evaluating members: own rating, proposal of the committee, vote of the cell, level in the end. A rule that is not met never
// stops people; they say in the note why they decide otherwise. The cap alone does, and it is a setting.

/// Records how somebody was evaluated, all steps in one record; one without an id for a member and time that have a record changes
/// that. Invalid for figures that cannot be, or for a level together with a reason why there is none. Refused for somebody who is not on
/// the list; for a vote that cannot be; for too many excellent members (`cap`); and without a note (`note`) when a proposed or final level
/// does not meet its conditions, when the vote did not pass, when the rules do not classify the member, or when a level that was
/// decided becomes another.
Result<EvaluationId> putEvaluation(Book &book, Evaluation evaluation, const QDate &today);

/// What putEvaluation() would say of one evaluation of a list: what is not met, in the order of the steps.
QList<Unmet> unmetOf(const EvaluationList &list, const Evaluation &evaluation);

/// The evaluation of a member as it stands: recorded, or filled with what the book counts. NotFound for somebody not on the list.
Result<Evaluation> evaluationOf(const Book &book, const MemberId &member, const EvaluatedTime &time, const QDate &today);

/// How many records a step for everybody changed, and who was left for a person to decide, with the reason.
struct ForAll
{
    qint64 changed = 0;
    QList<std::pair<MemberId, Error>> left;
};

/// Takes the figures of one vote for everybody who has a proposal and is not decided; of a ballot on levels for those who have
/// a line on it.
Result<ForAll> takeVoteForAll(Book &book, const EvaluatedTime &time, const VoteId &vote, const PollId &poll, const QDate &today);

/// Gives everybody who has a proposal and no level yet the proposed level, on one paper, and records why those whom the rules
/// leave out are not classified. All in one commit; who cannot be decided without a further word is left. Refused (`cap`) when more
/// would be excellent than may be: then nothing is recorded.
Result<ForAll> decideAsProposed(Book &book, const EvaluatedTime &time, const QString &paper, const QDate &today);

/// Removes what was recorded of a member for a time. NotFound.
Result<Changes> removeEvaluation(Book &book, const EvaluationId &id);

/// Settles the cap from a day on; another one from the same day is changed. Invalid without a day, or for a percentage beyond 0 to 100.
Result<EvaluationCapId> settleCap(Book &book, EvaluationCap cap);

/// All caps that the book settles, oldest first.
Result<QList<EvaluationCap>> evaluationCaps(const Book &book);
