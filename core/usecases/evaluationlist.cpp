// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evaluationlist.h"

#include <algorithm>

EvaluationStage EvaluationCase::stage() const
{
    if (!evaluation.notClassified.isEmpty())
        return EvaluationStage::NotClassified;
    if (evaluation.level != EvaluationLevel::None)
        return EvaluationStage::Decided;
    if (evaluation.entitled > 0)
        return EvaluationStage::Voted;
    if (evaluation.proposed != EvaluationLevel::None)
        return EvaluationStage::Proposed;
    if (!leftOut.isEmpty())
        return EvaluationStage::NotClassified;
    if (evaluation.selfLevel != EvaluationLevel::None || evaluation.selfPoints > 0)
        return EvaluationStage::SelfRated;
    return EvaluationStage::Begun;
}

EvaluationLevel EvaluationCase::standing() const
{
    if (stage() == EvaluationStage::NotClassified)
        return EvaluationLevel::None;
    return evaluation.level != EvaluationLevel::None ? evaluation.level : evaluation.proposed;
}

bool EvaluationCase::countsDiffer() const
{
    return isRecorded() && (evaluation.assigned != tasks.assigned || evaluation.done != tasks.done || evaluation.onTime != tasks.onTime);
}

qint64 EvaluationCase::meanOfQuarters() const
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const Evaluation &each : quarters) {
        const qint64 points = each.points > 0 ? each.points : each.proposedPoints;
        sum += points;
        count += points > 0;
    }
    return count > 0 ? (sum * 2 + count) / (count * 2) : 0;
}

const EvaluationCase *EvaluationList::of(const MemberId &member) const
{
    for (const EvaluationCase &each : cases)
        if (each.person.member.id == member)
            return &each;
    return nullptr;
}

namespace {

using Statuses = QHash<MemberId, QList<MemberStatus>>;

TaskStanding standingOf(const Task &task, const QDate &day)
{
    switch (task.state) {
    case TaskState::Dropped: return TaskStanding::Dropped;
    case TaskState::Done: return task.closedOn.isValid() && task.closedOn > task.due ? TaskStanding::Late : TaskStanding::InTime;
    case TaskState::Open: break;
    }
    return task.due >= day ? TaskStanding::Ahead : TaskStanding::Overdue;
}

TaskCount counted(const QList<Task> &tasks, const EvaluatedTime &time, const QDate &today)
{
    TaskCount count;
    for (const Task &task : tasks) {
        if (task.due < time.first() || task.due > time.last())
            continue;
        const TaskStanding standing = standingOf(task, today);
        count.tasks += {task, standing};
        count.ahead += standing == TaskStanding::Ahead;
        if (standing == TaskStanding::Ahead || standing == TaskStanding::Dropped)
            continue;
        ++count.assigned;
        count.done += task.state == TaskState::Done;
        count.onTime += standing == TaskStanding::InTime;
    }
    return count;
}

/// What the last evaluations before a time named: the last quarter and the year that ended by then; of a year also its quarters.
QList<NamedWeakness> earlierWeaknesses(const QList<Evaluation> &all, const EvaluatedTime &time)
{
    QList<NamedWeakness> named;
    QDate lastQuarter;
    QDate lastYear;
    for (const Evaluation &each : all)
        if (timeOf(each).last() < time.first())
            (each.quarter == 0 ? lastYear : lastQuarter) = std::max(each.quarter == 0 ? lastYear : lastQuarter, timeOf(each).last());
    for (const Evaluation &each : all) {
        const EvaluatedTime its = timeOf(each);
        const bool isInside = time.isYear() && its.year == time.year && !its.isYear();
        const bool isLast = its.last() < time.first() && its.last() == (its.isYear() ? lastYear : lastQuarter);
        if ((isInside || isLast) && !each.weaknesses.isEmpty())
            named += {its, each.weaknesses};
    }
    return named;
}

qint64 daysHere(const QList<MemberStatus> &statuses, const QDate &first, const QDate &last)
{
    if (statuses.isEmpty())
        return first.daysTo(last) + 1;
    qint64 days = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const MemberStatus *status = statusOn(statuses, day);
        days += status && isOnList(*status) && status->situation != Situation::HereTemporarily;
    }
    return days;
}

bool isBefore(const Evaluation &a, const Evaluation &b)
{
    const auto key = [](const Evaluation &each) { return std::pair{each.year, each.quarter == 0 ? 5 : each.quarter}; };
    return key(a) < key(b);
}

/// All that is read once for a list.
struct Source
{
    QList<MemberOnDay> everyone;
    Statuses statuses;
    QHash<MemberId, QList<Evaluation>> evaluations;  ///< by time
    QHash<MemberId, QList<Task>> tasks;              ///< by the day they are due
};

Result<Source> readSource(const Book &book, const QDate &day)
{
    const auto everyone = handbook(book, day);
    const auto statuses = book.all<MemberStatus>({{}, {QStringLiteral("made")}, {}});
    const auto evaluations = book.all<Evaluation>({{}, {QStringLiteral("made")}, {}});
    const auto tasks = book.all<Task>({{}, {QStringLiteral("due"), QStringLiteral("made")}, {}});
    if (!everyone)
        return everyone.error();
    if (!statuses)
        return statuses.error();
    if (!evaluations)
        return evaluations.error();
    if (!tasks)
        return tasks.error();
    Source source;
    source.everyone = *everyone;
    for (const MemberStatus &each : *statuses)
        source.statuses[each.member] += each;
    for (const Evaluation &each : *evaluations)
        source.evaluations[each.member] += each;
    for (QList<Evaluation> &each : source.evaluations)
        std::sort(each.begin(), each.end(), isBefore);
    for (const Task &each : *tasks)
        source.tasks[each.person] += each;
    return source;
}

EvaluationCase caseOf(const Source &source, const MemberOnDay &person, const EvaluationList &list, const QDate &today)
{
    EvaluationCase made;
    made.person = person;
    const MemberId &id = person.member.id;
    made.isListed = isOnList(person.status);
    const QList<Evaluation> all = source.evaluations.value(id);
    made.tasks = counted(source.tasks.value(id), list.time, today);
    made.earlier = earlierWeaknesses(all, list.time);
    for (const Evaluation &each : all) {
        if (timeOf(each) == list.time)
            made.evaluation = each;
        else if (list.time.isYear() && each.year == list.time.year)
            made.quarters += each;
    }
    if (!made.isRecorded()) {
        made.evaluation.member = id;
        made.evaluation.year = list.time.year;
        made.evaluation.quarter = list.time.quarter;
        made.evaluation.assigned = made.tasks.assigned;
        made.evaluation.done = made.tasks.done;
        made.evaluation.onTime = made.tasks.onTime;
    }
    if (const SituationRule *rule = list.rules.leftOut(person.status.situation); rule && made.isListed)
        made.leftOut = rule->says.text;
    if (const SituationRule *rule = list.rules.toldOf(person.status.situation); rule && made.isListed)
        made.told = rule->says.text;
    made.days = list.time.first().daysTo(list.day) + 1;
    made.daysHere = daysHere(source.statuses.value(id), list.time.first(), list.day);
    made.isShort = made.leftOut.isEmpty() && made.daysHere * 100 < made.days * list.rules.presencePercent;
    return made;
}

void reckon(EvaluationList &list)
{
    list.decided = {};
    list.standing = {};
    list.notClassified = 0;
    for (const EvaluationCase &each : list.cases) {
        if (each.stage() == EvaluationStage::NotClassified) {
            ++list.notClassified;
            continue;
        }
        list.decided.add(each.evaluation.level);
        list.standing.add(each.standing());
    }
    list.capCount = capCount(list.cap, list.standing, list.decided.of(EvaluationLevel::Excellent));
}

} // namespace

Result<EvaluationList> evaluationList(const Book &book, const EvaluatedTime &time, const QDate &today)
{
    if (!time.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no such quarter or year.")};
    if (time.first() > today)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The time to be evaluated has not begun yet.")};
    EvaluationList list;
    list.time = time;
    list.day = std::min(time.last(), today);
    list.rules = evaluationRulesOn(time.last());
    const auto source = readSource(book, list.day);
    const auto cap = capOn(book, time.last());
    if (!source)
        return source.error();
    if (!cap)
        return cap.error();
    list.cap = *cap;
    for (const MemberOnDay &person : source->everyone) {
        EvaluationCase made = caseOf(*source, person, list, today);
        if (made.isListed || made.isRecorded())
            list.cases += made;
    }
    reckon(list);
    return list;
}

EvaluationList withTyped(EvaluationList list, const Evaluation &typed)
{
    for (EvaluationCase &each : list.cases)
        if (each.person.member.id == typed.member)
            each.evaluation = typed;
    reckon(list);
    return list;
}

Result<EvaluationCap> capOn(const Book &book, const QDate &day)
{
    const auto caps = book.all<EvaluationCap>({{}, {QStringLiteral("from"), QStringLiteral("made")}, {}});
    if (!caps)
        return caps.error();
    const EvaluationRules &rules = evaluationRulesOn(day);
    EvaluationCap found;
    found.percent = rules.capPercent;
    found.base = rules.capBase;
    found.paper = rules.capText.clause;
    for (const EvaluationCap &each : *caps)
        if (each.from <= day)
            found = each;
    return found;
}

Result<QList<Evaluation>> evaluationsOf(const Book &book, const MemberId &member)
{
    auto all = book.all<Evaluation>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    std::sort(all->begin(), all->end(), isBefore);
    return all;
}

Result<MeetingsOfTime> meetingsOfTime(const Book &book, const MemberId &member, const EvaluatedTime &time)
{
    const auto held = book.all<Meeting>({{}, {QStringLiteral("date")}, {}});
    const auto lines = book.all<Attendance>({{{QStringLiteral("member"), member.text}}, {}, {}});
    const auto mentions = book.all<Mention>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("made")}, {}});
    if (!held)
        return held.error();
    if (!lines)
        return lines.error();
    if (!mentions)
        return mentions.error();
    QHash<MeetingId, QDate> days;
    for (const Meeting &each : *held)
        if (each.date >= time.first() && each.date <= time.last())
            days.insert(each.id, each.date);
    MeetingsOfTime found;
    for (const Attendance &each : *lines) {
        if (!days.contains(each.meeting))
            continue;
        ++found.summoned;
        found.present += each.presence == Presence::Present;
        found.withoutReason += each.presence == Presence::AbsentWithoutReason;
    }
    for (const Mention &each : *mentions)
        if (days.contains(each.meeting))
            found.mentions += {days.value(each.meeting), each};
    std::stable_sort(found.mentions.begin(), found.mentions.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}
