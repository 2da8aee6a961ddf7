// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evaluating.h"

#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

namespace {

Error needsNote(const QString &why)
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Write in the note why it is decided so all the same: %1."), {why}, {}, "note"};
}

Error overCap(const EvaluationList &list)
{
    const CapCount &count = list.capCount;
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "There would be %1 excellent members, and at most %2 may be (%3). Give another level, or change the cap."),
            {QString::number(count.excellent), QString::number(count.allowed), count.arithmetic()}, {}, "cap"};
}

Result<Done> checkFigures(const Evaluation &evaluation)
{
    for (const qint64 points : {evaluation.selfPoints, evaluation.proposedPoints, evaluation.points})
        if (points < 0 || points > 1000)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Points lie between 0 and 100.")};
    for (const qint64 tasks : {evaluation.assigned, evaluation.done, evaluation.onTime, evaluation.beyond})
        if (tasks < 0)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A number of tasks cannot be less than none.")};
    if (evaluation.done > evaluation.assigned)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 tasks cannot be done of %2."), {QString::number(evaluation.done), QString::number(evaluation.assigned)}};
    if (evaluation.onTime > evaluation.done || evaluation.beyond > evaluation.done)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "No more tasks can be done in time, or beyond what was asked, than the %1 that are done."), {QString::number(evaluation.done)}};
    return Done{};
}

Result<Done> checkTexts(const Evaluation &evaluation)
{
    for (const QString &text : {evaluation.weaknesses, evaluation.notClassified, evaluation.paper, evaluation.note})
        if (hasSecrecyMark(text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    if (!evaluation.notClassified.isEmpty() && evaluation.level != EvaluationLevel::None)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Somebody has a level, or there is a reason why he has none.")};
    return Done{};
}

QString wordsOf(const QList<Unmet> &unmet)
{
    QStringList words;
    for (const Unmet &each : unmet)
        words += each.words;
    return words.join(QStringLiteral("; "));
}

/// Whether a note is missing for what was changed since `before`.
Result<Done> checkNote(const EvaluationList &list, const EvaluationCase &found, const Evaluation &typed)
{
    const Evaluation &before = found.evaluation;
    const bool wasDecided = found.isRecorded() && (before.level != EvaluationLevel::None || !before.notClassified.isEmpty());
    const bool isOther = typed.level != before.level || typed.notClassified != before.notClassified;
    if (wasDecided && isOther && (typed.note.isEmpty() || typed.note == before.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A level that was decided becomes another: write in the note why, beside what stands there."), {}, {}, "note"};
    if (!typed.note.isEmpty())
        return Done{};
    if (const QList<Unmet> unmet = unmetOf(list, typed); !unmet.isEmpty())
        return needsNote(wordsOf(unmet));
    return Done{};
}

} // namespace

QList<Unmet> unmetOf(const EvaluationList &list, const Evaluation &evaluation)
{
    const EvaluationCase *found = list.of(evaluation.member);
    QList<Unmet> unmet;
    if (!found || !evaluation.notClassified.isEmpty())
        return unmet;
    const bool hasLevel = evaluation.proposed != EvaluationLevel::None || evaluation.level != EvaluationLevel::None;
    if (!found->leftOut.isEmpty() && hasLevel)
        unmet += {QStringLiteral("left-out"), found->leftOut, {}};
    const bool hasEarlier = !found->earlier.isEmpty();
    unmet += unmetConditions(list.rules, evaluation, evaluation.proposed, evaluation.proposedPoints, hasEarlier);
    const bool isOther = evaluation.level != evaluation.proposed || evaluation.points > 0;
    if (isOther)
        for (const Unmet &each : unmetConditions(list.rules, evaluation, evaluation.level, evaluation.points, hasEarlier))
            if (!unmet.contains(each))
                unmet += each;
    if (evaluation.level != EvaluationLevel::None)
        unmet += unmetVote(list.rules, evaluation);
    return unmet;
}

static Result<Evaluation> checked(const Book &book, const EvaluationList &list, Evaluation evaluation)
{
    const EvaluationCase *found = list.of(evaluation.member);
    if (!found) {
        if (const auto member = book.get(evaluation.member); !member)
            return member.error();
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This person was not on the list of the cell at the end of the time.")};
    }
    evaluation.id = found->evaluation.id;
    for (QString *text : {&evaluation.weaknesses, &evaluation.note})
        *text = text->trimmed();
    for (QString *text : {&evaluation.notClassified, &evaluation.paper})
        *text = text->simplified();
    if (auto figures = checkFigures(evaluation); !figures)
        return figures.error();
    if (auto texts = checkTexts(evaluation); !texts)
        return texts.error();
    const Evaluation &before = found->evaluation;
    const bool sameVote = found->isRecorded() && evaluation.vote == before.vote && evaluation.meeting == before.meeting && evaluation.inFavour == before.inFavour
        && evaluation.entitled == before.entitled;
    if (!sameVote)
        if (auto vote = checkVote(book, evaluation); !vote)
            return vote.error();
    if (auto note = checkNote(list, *found, evaluation); !note)
        return note.error();
    return evaluation;
}

Result<EvaluationId> putEvaluation(Book &book, Evaluation evaluation, const QDate &today)
{
    const auto list = evaluationList(book, timeOf(evaluation), today);
    if (!list)
        return list.error();
    const auto ready = checked(book, *list, std::move(evaluation));
    if (!ready)
        return ready.error();
    const bool wasExcellent = list->of(ready->member)->evaluation.level == EvaluationLevel::Excellent;
    if (ready->level == EvaluationLevel::Excellent && !wasExcellent)
        if (const EvaluationList then = withTyped(*list, *ready); then.capCount.isOver())
            return overCap(then);
    return putRecord(book, *ready);
}

Result<Evaluation> evaluationOf(const Book &book, const MemberId &member, const EvaluatedTime &time, const QDate &today)
{
    const auto list = evaluationList(book, time, today);
    if (!list)
        return list.error();
    const EvaluationCase *found = list->of(member);
    if (!found)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This person was not on the list of the cell at the end of the time.")};
    return found->evaluation;
}

static Result<ForAll> recordAll(Book &book, const EvaluationList &list, const QList<Evaluation> &typed)
{
    ForAll done;
    QList<Fact> facts;
    for (const Evaluation &each : typed) {
        auto ready = checked(book, list, each);
        if (!ready) {
            done.left += {each.member, ready.error()};
            continue;
        }
        if (ready->id.isEmpty()) {
            ready->id = EvaluationId::fresh();
            facts += created(*ready);
        } else if (!(*ready == list.of(each.member)->evaluation)) {
            facts += amended(*ready);
        }
    }
    done.changed = facts.size();
    if (facts.isEmpty())
        return done;
    if (const auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return done;
}

Result<ForAll> takeVoteForAll(Book &book, const EvaluatedTime &time, const VoteId &vote, const PollId &poll, const QDate &today)
{
    const auto list = evaluationList(book, time, today);
    if (!list)
        return list.error();
    QList<MemberId> members;
    for (const EvaluationCase &each : list->cases)
        if (each.stage() == EvaluationStage::Proposed || each.stage() == EvaluationStage::Voted)
            members += each.person.member.id;
    const auto offered = offeredVotes(book, members, time);
    if (!offered)
        return offered.error();
    QList<Evaluation> typed;
    for (const MemberId &member : members)
        for (const OfferedVote &each : offered->value(member))
            if (each.vote == vote && each.poll == poll)
                typed += withVote(list->of(member)->evaluation, each);
    if (typed.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nobody is proposed on whom this vote could have been taken.")};
    return recordAll(book, *list, typed);
}

Result<ForAll> decideAsProposed(Book &book, const EvaluatedTime &time, const QString &paper, const QDate &today)
{
    const auto list = evaluationList(book, time, today);
    if (!list)
        return list.error();
    EvaluationList then = *list;
    QList<Evaluation> typed;
    ForAll against;
    for (const EvaluationCase &each : list->cases) {
        Evaluation evaluation = each.evaluation;
        if (!paper.trimmed().isEmpty())
            evaluation.paper = paper;
        const EvaluationStage stage = each.stage();
        if (stage == EvaluationStage::NotClassified && !each.isRecorded() && each.isListed) {
            evaluation.notClassified = each.leftOut;
        } else if (stage == EvaluationStage::Proposed || stage == EvaluationStage::Voted) {
            if (evaluation.proposed == EvaluationLevel::None)
                continue;
            // a note on something else does not stand for a vote that went against it
            if (const QList<Unmet> unmet = unmetVote(list->rules, evaluation); !unmet.isEmpty()) {
                against.left += {evaluation.member, needsNote(wordsOf(unmet))};
                continue;
            }
            evaluation.level = evaluation.proposed;
            evaluation.points = evaluation.proposedPoints;
            then = withTyped(then, evaluation);
        } else {
            continue;
        }
        typed += evaluation;
    }
    if (typed.isEmpty() && against.left.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nobody has a proposal that waits for its decision.")};
    if (then.capCount.isOver() && then.capCount.excellent > list->capCount.excellent)
        return overCap(then);
    auto done = recordAll(book, *list, typed);
    if (done)
        done->left += against.left;
    return done;
}

Result<Changes> removeEvaluation(Book &book, const EvaluationId &id)
{
    return removeRecord(book, id);
}

Result<EvaluationCapId> settleCap(Book &book, EvaluationCap cap)
{
    if (!cap.from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say from which day on the cap holds.")};
    if (cap.percent < 0 || cap.percent > 100)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A percentage lies between 0 and 100.")};
    cap.paper = cap.paper.simplified();
    if (hasSecrecyMark(cap.paper))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto caps = evaluationCaps(book);
    if (!caps)
        return caps.error();
    cap.id = {};
    for (const EvaluationCap &each : *caps)
        if (each.from == cap.from)
            cap.id = each.id;
    return putRecord(book, cap);
}

Result<QList<EvaluationCap>> evaluationCaps(const Book &book)
{
    return book.all<EvaluationCap>({{}, {QStringLiteral("from"), QStringLiteral("made")}, {}});
}
