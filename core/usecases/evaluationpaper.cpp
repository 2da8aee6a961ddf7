// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evaluationpaper.h"

#include "core/text/dates.h"
#include "core/usecases/evaluating.h"
#include "core/usecases/tablerows_p.h"

static Result<QString> secretaryOn(const Book &book, const QDate &day)
{
    const auto people = membersOn(book, day);
    if (!people)
        return people.error();
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            return each.member.name;
    return QString();
}

QString taskStandingWords(const TaskOfTime &task)
{
    const QString result = task.task.result.simplified();
    const auto with = [&](const QString &words) { return result.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, result); };
    switch (task.standing) {
    case TaskStanding::InTime: return with(QStringLiteral("Hoàn thành đúng hạn"));
    case TaskStanding::Late: return with(QStringLiteral("Hoàn thành quá hạn, ngày %1").arg(dateText(task.task.closedOn)));
    case TaskStanding::Ahead: return QStringLiteral("Đang thực hiện, chưa đến hạn");
    case TaskStanding::Dropped: return with(QStringLiteral("Chi bộ cho thôi thực hiện"));
    case TaskStanding::Overdue: break;
    }
    return QStringLiteral("Chưa hoàn thành");
}

QStringList printedDoubts(const EvaluationCase &found, const EvaluationRules &rules)
{
    QStringList doubts;
    if (!found.told.isEmpty())
        doubts += found.told;
    if (found.isShort)
        doubts += QStringLiteral("%1 (%2/%3 ngày)").arg(rules.presence.text).arg(found.daysHere).arg(found.days);
    if (!found.isListed)
        doubts += QStringLiteral("Không còn trong danh sách của chi bộ cuối kỳ đánh giá");
    return doubts;
}

Result<documents::EvaluationListSheet> evaluationListSheet(const Book &book, const EvaluatedTime &time, const QDate &today)
{
    const auto list = evaluationList(book, time, today);
    if (!list)
        return list.error();
    const auto secretary = secretaryOn(book, today);
    if (!secretary)
        return secretary.error();
    documents::EvaluationListSheet sheet;
    sheet.head = book.head();
    sheet.time = time;
    sheet.rules = list->rules;
    sheet.decided = list->decided;
    sheet.notClassified = list->notClassified;
    sheet.cap = list->capCount;
    sheet.base = list->cap.base;
    sheet.secretary = *secretary;
    for (const EvaluationCase &each : list->cases) {
        sheet.lines += {each.person.member.name, each.person.status.standing == Standing::Probationary, each.evaluation, each.leftOut};
        if (const QString paper = each.evaluation.paper; !paper.isEmpty() && !sheet.papers.contains(paper))
            sheet.papers += paper;
    }
    return sheet;
}

static Cell pointsCell(qint64 tenths)
{
    Cell cell;
    if (tenths > 0) {
        cell.kind = Cell::Number;
        cell.number = double(tenths) / 10;
    }
    return cell;
}

/// What stands beside a member: that he is on probation, why there is no level, and the note.
static QString remarkOf(const EvaluationCase &found)
{
    const Evaluation &evaluation = found.evaluation;
    QStringList words;
    if (found.person.status.standing == Standing::Probationary)
        words += QStringLiteral("Đảng viên dự bị");
    if (found.stage() == EvaluationStage::NotClassified)
        words += QStringLiteral("Không xếp loại: %1").arg(evaluation.notClassified.isEmpty() ? found.leftOut : evaluation.notClassified);
    if (!evaluation.note.isEmpty())
        words += evaluation.note;
    return words.join(QStringLiteral("; "));
}

Result<MemberTable> evaluationTable(const Book &book, const EvaluationList &list, const QDate &today)
{
    using namespace tablerows;
    MemberPaperWish wish;
    wish.day = today;
    auto table = begun(book, wish, QStringLiteral("Kết quả đánh giá, xếp loại đảng viên %1").arg(documents::evaluatedTimeWords(list.time)));
    if (!table)
        return table.error();
    table->disclosed = QStringLiteral("evaluation");
    table->columns = {{QStringLiteral("Họ và tên"), 20}, {QStringLiteral("Tự xếp loại"), 16}, {QStringLiteral("Điểm tự chấm"), 7, true}, {QStringLiteral("Mức đề xuất"), 16},
                      {QStringLiteral("Điểm đề xuất"), 7, true}, {QStringLiteral("Số tán thành"), 7, true}, {QStringLiteral("Số được biểu quyết"), 8, true},
                      {QStringLiteral("Mức xếp loại"), 16}, {QStringLiteral("Điểm"), 6, true}, {QStringLiteral("Ghi chú"), 20}};
    for (const EvaluationCase &each : list.cases) {
        const Evaluation &found = each.evaluation;
        const bool isVoted = found.entitled > 0;
        table->rows += QList<Cell>{text(each.person.member.name), text(list.rules.titleOf(found.selfLevel)), pointsCell(found.selfPoints), text(list.rules.titleOf(found.proposed)),
                                   pointsCell(found.proposedPoints), isVoted ? number(found.inFavour) : Cell(), isVoted ? number(found.entitled) : Cell(),
                                   text(list.rules.titleOf(found.level)), pointsCell(found.points), text(remarkOf(each))};
        table->members += each.person.member.id;
    }
    table->people = table->rows.size();
    table->head.notes = {peopleWords(table->people)};
    return table;
}

Result<documents::EvaluationMemberSheet> evaluationMemberSheet(const Book &book, const EvaluatedTime &time, const MemberId &member, const QDate &today)
{
    const auto list = evaluationList(book, time, today);
    if (!list)
        return list.error();
    const EvaluationCase *found = list->of(member);
    if (!found)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This person was not on the list of the cell at the end of the time.")};
    const auto meetings = meetingsOfTime(book, member, time);
    const auto secretary = secretaryOn(book, today);
    if (!meetings)
        return meetings.error();
    if (!secretary)
        return secretary.error();
    documents::EvaluationMemberSheet sheet;
    sheet.head = book.head();
    sheet.time = time;
    sheet.rules = list->rules;
    sheet.name = found->person.member.name;
    sheet.position = found->person.member.position;
    sheet.isProbationary = found->person.status.standing == Standing::Probationary;
    sheet.evaluation = found->evaluation;
    sheet.leftOut = found->leftOut;
    sheet.doubts = printedDoubts(*found, list->rules);
    for (const TaskOfTime &each : found->tasks.tasks)
        sheet.tasks += {each.task, taskStandingWords(each)};
    sheet.summoned = meetings->summoned;
    sheet.present = meetings->present;
    sheet.withoutReason = meetings->withoutReason;
    sheet.mentions = meetings->mentions;
    sheet.quarters = found->quarters;
    for (const NamedWeakness &each : found->earlier)
        sheet.earlier += {each.time, each.text};
    for (const Unmet &each : unmetOf(*list, found->evaluation))
        sheet.unmet += each.words;
    sheet.secretary = *secretary;
    return sheet;
}
