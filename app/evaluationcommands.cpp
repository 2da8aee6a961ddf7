// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/evaluating.h"
#include "core/usecases/evaluationpaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace cli {

/// "2026" or "2026-Q3". Invalid for anything else.
static Result<EvaluatedTime> timeNamed(const QString &operand)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-[Qq]([1-4]))?$"));
    const auto match = shape.match(operand);
    const EvaluatedTime time{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !time.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no year or quarter; write it as 2026 or 2026-Q3."), {operand}};
    return time;
}

static QString timeWord(const EvaluatedTime &time)
{
    return time.isYear() ? QString::number(time.year) : QStringLiteral("%1-Q%2").arg(time.year).arg(time.quarter);
}

/// What every verb begins with: the book, the time, the day of reckoning.
struct Asked
{
    std::unique_ptr<Book> book;
    EvaluatedTime time;
    QDate today;
};

static Result<std::shared_ptr<Asked>> asked(const Call &call)
{
    const auto time = timeNamed(call.operand(1));
    const auto today = call.date("on", QDate::currentDate());
    if (!time)
        return time.error();
    if (!today)
        return today.error();
    auto book = call.book();
    if (!book)
        return book.error();
    return std::make_shared<Asked>(Asked{*std::move(book), *time, *today});
}

static Result<qint64> points(const Call &call, qint64 otherwise)
{
    return call.has("points") ? parseEvaluationPoints(call.option("points")) : Result<qint64>(otherwise);
}

/// The level that is named, else the one the points belong to, else as before.
static Result<EvaluationLevel> level(const Call &call, const EvaluatedTime &time, qint64 given, EvaluationLevel otherwise)
{
    return word(call, "level", call.has("points") ? levelOf(evaluationRulesOn(time.last()), given) : otherwise);
}

static QJsonObject unmetObject(const Unmet &unmet)
{
    return {{QStringLiteral("id"), unmet.id}, {QStringLiteral("words"), unmet.words}, {QStringLiteral("clause"), unmet.clause}};
}

static QJsonObject caseObject(const EvaluationList &list, const EvaluationCase &each)
{
    QJsonObject object = QJsonDocument::fromJson(payloadOf(each.evaluation)).object();
    object.insert(QStringLiteral("name"), each.person.member.name);
    object.insert(QStringLiteral("stage"), wordOf(each.stage()));
    object.insert(QStringLiteral("recorded"), each.isRecorded());
    object.insert(QStringLiteral("leftOut"), each.leftOut);
    object.insert(QStringLiteral("daysHere"), each.daysHere);
    object.insert(QStringLiteral("days"), each.days);
    object.insert(QStringLiteral("short"), each.isShort);
    object.insert(QStringLiteral("countsDiffer"), each.countsDiffer());
    object.insert(QStringLiteral("doubts"), QJsonArray::fromStringList(printedDoubts(each, list.rules)));
    QJsonArray tasks;
    for (const TaskOfTime &task : each.tasks.tasks)
        tasks += QJsonObject{{QStringLiteral("id"), task.task.id.text}, {QStringLiteral("title"), task.task.title},
                             {QStringLiteral("due"), task.task.due.toString(Qt::ISODate)}, {QStringLiteral("standing"), wordOf(task.standing)}};
    object.insert(QStringLiteral("tasks"), tasks);
    QJsonArray earlier;
    for (const NamedWeakness &weakness : each.earlier)
        earlier += QJsonObject{{QStringLiteral("time"), timeWord(weakness.time)}, {QStringLiteral("text"), weakness.text}};
    object.insert(QStringLiteral("earlier"), earlier);
    QJsonArray quarters;
    for (const Evaluation &quarter : each.quarters)
        quarters += QJsonObject{{QStringLiteral("quarter"), quarter.quarter}, {QStringLiteral("points"), quarter.points > 0 ? quarter.points : quarter.proposedPoints},
                                {QStringLiteral("level"), wordOf(quarter.level)}};
    object.insert(QStringLiteral("quarters"), quarters);
    QJsonArray unmet;
    for (const Unmet &condition : unmetOf(list, each.evaluation))
        unmet += unmetObject(condition);
    object.insert(QStringLiteral("unmet"), unmet);
    return object;
}

static QJsonObject capObject(const EvaluationCap &cap, const CapCount &count)
{
    return {{QStringLiteral("percent"), cap.percent}, {QStringLiteral("of"), wordOf(cap.base)}, {QStringLiteral("from"), cap.from.toString(Qt::ISODate)},
            {QStringLiteral("paper"), cap.paper}, {QStringLiteral("settled"), !cap.id.isEmpty()}, {QStringLiteral("base"), count.base},
            {QStringLiteral("allowed"), count.isCapped ? QJsonValue(count.allowed) : QJsonValue()}, {QStringLiteral("excellent"), count.excellent},
            {QStringLiteral("arithmetic"), count.arithmetic()}};
}

static QString capLine(const EvaluationCap &cap, const CapCount &count)
{
    return QStringList{QStringLiteral("cap"), QString::number(cap.percent), wordOf(cap.base), count.isCapped ? QString::number(count.allowed) : QStringLiteral("-"),
                       QString::number(count.excellent), count.arithmetic()}.join(u'\t');
}

static Result<Done> list(const Call &call)
{
    const auto on = asked(call);
    if (!on)
        return on.error();
    const auto found = evaluationList(*(*on)->book, (*on)->time, (*on)->today);
    if (!found)
        return found.error();
    if (call.json) {
        QJsonArray cases;
        for (const EvaluationCase &each : found->cases)
            cases += caseObject(*found, each);
        QJsonObject levels;
        for (const LevelRule &rule : found->rules.levels)
            levels.insert(wordOf(rule.level), found->decided.of(rule.level));
        call.answer(QJsonObject{{QStringLiteral("time"), timeWord(found->time)}, {QStringLiteral("day"), found->day.toString(Qt::ISODate)},
                                {QStringLiteral("rules"), found->rules.id}, {QStringLiteral("members"), cases}, {QStringLiteral("levels"), levels},
                                {QStringLiteral("notClassified"), found->notClassified}, {QStringLiteral("cap"), capObject(found->cap, found->capCount)}});
        return Done{};
    }
    for (const EvaluationCase &each : found->cases) {
        const Evaluation &is = each.evaluation;
        const QString vote = is.entitled > 0 ? QStringLiteral("%1/%2").arg(is.inFavour).arg(is.entitled) : QString();
        call.line(QStringList{is.member.text, each.person.member.name, wordOf(each.stage()), QStringLiteral("%1/%2/%3").arg(is.assigned).arg(is.done).arg(is.onTime),
                              wordOf(is.selfLevel), wordOf(is.proposed), vote, wordOf(is.level), is.notClassified.isEmpty() ? each.leftOut : is.notClassified}.join(u'\t'));
    }
    for (const LevelRule &rule : found->rules.levels)
        call.line(QStringList{QStringLiteral("level"), wordOf(rule.level), QString::number(found->decided.of(rule.level))}.join(u'\t'));
    call.line(capLine(found->cap, found->capCount));
    return Done{};
}

static Result<Done> show(const Call &call)
{
    const auto on = asked(call);
    if (!on)
        return on.error();
    const auto found = evaluationList(*(*on)->book, (*on)->time, (*on)->today);
    if (!found)
        return found.error();
    const EvaluationCase *one = found->of(MemberId{call.operand(2)});
    if (!one)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This person was not on the list of the cell at the end of the time.")};
    if (call.json) {
        QJsonObject object = caseObject(*found, *one);
        const auto votes = offeredVotes(*(*on)->book, one->person.member.id, (*on)->time);
        if (!votes)
            return votes.error();
        QJsonArray offered;
        for (const OfferedVote &each : *votes)
            offered += QJsonObject{{QStringLiteral("meeting"), each.meeting.text}, {QStringLiteral("vote"), each.vote.text}, {QStringLiteral("poll"), each.poll.text},
                                   {QStringLiteral("matter"), each.matter}, {QStringLiteral("level"), wordOf(each.level)}, {QStringLiteral("inFavour"), each.inFavour},
                                   {QStringLiteral("entitled"), each.entitled}};
        object.insert(QStringLiteral("votes"), offered);
        call.answer(object);
        return Done{};
    }
    for (const TaskOfTime &each : one->tasks.tasks)
        call.line(QStringList{QStringLiteral("task"), each.task.id.text, each.task.due.toString(Qt::ISODate), wordOf(each.standing), each.task.title}.join(u'\t'));
    for (const Evaluation &each : one->quarters)
        call.line(QStringList{QStringLiteral("quarter"), QString::number(each.quarter), evaluationPointsText(each.points > 0 ? each.points : each.proposedPoints), wordOf(each.level)}.join(u'\t'));
    for (const NamedWeakness &each : one->earlier)
        call.line(QStringList{QStringLiteral("weakness"), timeWord(each.time), each.text.simplified()}.join(u'\t'));
    for (const QString &each : printedDoubts(*one, found->rules))
        call.line(QStringLiteral("doubt\t") + each);
    for (const Unmet &each : unmetOf(*found, one->evaluation))
        call.line(QStringList{QStringLiteral("unmet"), each.id, each.words}.join(u'\t'));
    return Done{};
}

/// Records a step of one member: `change` puts what was said into the evaluation as it stands.
static Result<Done> step(const Call &call, const std::function<Result<Done>(const Asked &, Evaluation &)> &change)
{
    const auto on = asked(call);
    if (!on)
        return on.error();
    auto evaluation = evaluationOf(*(*on)->book, MemberId{call.operand(2)}, (*on)->time, (*on)->today);
    if (!evaluation)
        return evaluation.error();
    if (const auto changed = change(**on, *evaluation); !changed)
        return changed.error();
    const auto put = putEvaluation(*(*on)->book, *evaluation, (*on)->today);
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> rateSelf(const Call &call)
{
    return step(call, [&](const Asked &on, Evaluation &evaluation) -> Result<Done> {
        const auto given = points(call, evaluation.selfPoints);
        if (!given)
            return given.error();
        const auto said = level(call, on.time, *given, evaluation.selfLevel);
        if (!said)
            return said.error();
        evaluation.selfPoints = *given;
        evaluation.selfLevel = *said;
        return Done{};
    });
}

static Result<Done> propose(const Call &call)
{
    return step(call, [&](const Asked &on, Evaluation &evaluation) -> Result<Done> {
        const auto given = points(call, evaluation.proposedPoints);
        if (!given)
            return given.error();
        const auto said = level(call, on.time, *given, evaluation.proposed);
        if (!said)
            return said.error();
        evaluation.proposedPoints = *given;
        evaluation.proposed = *said;
        const std::pair<const char *, qint64 *> numbers[] = {{"assigned", &evaluation.assigned}, {"done", &evaluation.done}, {"in-time", &evaluation.onTime}, {"beyond", &evaluation.beyond}};
        for (const auto &[option, into] : numbers) {
            const auto typed = number(call, option, *into, "");
            if (!typed)
                return typed.error();
            *into = *typed;
        }
        evaluation.weaknesses = call.option("weaknesses", evaluation.weaknesses);
        evaluation.weaknessesFixed = (evaluation.weaknessesFixed || call.has("mended")) && !call.has("not-mended");
        evaluation.note = call.option("note", evaluation.note);
        return Done{};
    });
}

static Result<Done> tell(const Call &call, const Result<ForAll> &done)
{
    if (!done)
        return done.error();
    for (const auto &[member, error] : done->left)
        call.say("%1: %2", {member.text, sentence(error)});
    call.line(QStringLiteral("changed %1 left %2").arg(done->changed).arg(done->left.size()));
    return Done{};
}

static Result<Done> vote(const Call &call)
{
    if (call.operand(2) == QLatin1String("all")) {
        const auto on = asked(call);
        if (!on)
            return on.error();
        return tell(call, takeVoteForAll(*(*on)->book, (*on)->time, VoteId{call.option("vote")}, PollId{call.option("poll")}, (*on)->today));
    }
    return step(call, [&](const Asked &on, Evaluation &evaluation) -> Result<Done> {
        if (call.has("vote") || call.has("poll")) {
            const auto offered = offeredVotes(*on.book, evaluation.member, on.time);
            if (!offered)
                return offered.error();
            for (const OfferedVote &each : *offered)
                if (each.vote.text == call.option("vote") && each.poll.text == call.option("poll")) {
                    evaluation = withVote(evaluation, each);
                    return Done{};
                }
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No meeting of that time took this vote on the member.")};
        }
        const auto inFavour = number(call, "in-favour");
        const auto entitled = number(call, "entitled");
        if (!inFavour)
            return inFavour.error();
        if (!entitled)
            return entitled.error();
        evaluation.meeting = MeetingId{call.option("meeting")};
        evaluation.vote = {};
        evaluation.inFavour = *inFavour;
        evaluation.entitled = *entitled;
        return Done{};
    });
}

static Result<Done> decide(const Call &call)
{
    if (call.operand(2) == QLatin1String("all")) {
        const auto on = asked(call);
        if (!on)
            return on.error();
        return tell(call, decideAsProposed(*(*on)->book, (*on)->time, call.option("paper"), (*on)->today));
    }
    return step(call, [&](const Asked &on, Evaluation &evaluation) -> Result<Done> {
        evaluation.note = call.option("note", evaluation.note);
        evaluation.paper = call.option("paper", evaluation.paper);
        evaluation.notClassified = call.option("not-classified");
        if (!evaluation.notClassified.isEmpty()) {
            evaluation.level = EvaluationLevel::None;
            evaluation.points = 0;
            return Done{};
        }
        const auto given = points(call, evaluation.points > 0 || call.has("level") ? evaluation.points : evaluation.proposedPoints);
        if (!given)
            return given.error();
        const auto said = level(call, on.time, *given, evaluation.level == EvaluationLevel::None ? evaluation.proposed : evaluation.level);
        if (!said)
            return said.error();
        if (*said == EvaluationLevel::None)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say which level the member has, or why there is none.")};
        evaluation.points = *given;
        evaluation.level = *said;
        return Done{};
    });
}

static Result<Done> remove(const Call &call)
{
    const auto on = asked(call);
    if (!on)
        return on.error();
    const auto evaluation = evaluationOf(*(*on)->book, MemberId{call.operand(2)}, (*on)->time, (*on)->today);
    if (!evaluation)
        return evaluation.error();
    if (evaluation->id.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nothing is recorded of this member for that time.")};
    if (const auto removed = removeEvaluation(*(*on)->book, evaluation->id); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> cap(const Call &call)
{
    const auto from = call.date("from", QDate());
    const auto percent = number(call, "percent", 20, "");
    const auto base = word(call, "of", CapBase::GoodOrBetter);
    if (!from)
        return from.error();
    if (!percent)
        return percent.error();
    if (!base)
        return base.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (from->isValid() || call.has("percent") || call.has("of")) {
        const auto settled = settleCap(**book, {{}, *from, *percent, *base, call.option("paper")});
        if (!settled)
            return settled.error();
        call.line(settled->text);
        return Done{};
    }
    const auto caps = evaluationCaps(**book);
    if (!caps)
        return caps.error();
    for (const EvaluationCap &each : *caps)
        call.line(QStringList{each.from.toString(Qt::ISODate), QString::number(each.percent), wordOf(each.base), each.paper}.join(u'\t'));
    return Done{};
}

static Result<Done> paper(const Call &call)
{
    const auto on = asked(call);
    if (!on)
        return on.error();
    Book &book = *(*on)->book;
    const MemberId member{call.option("member")};
    QByteArray pdf;
    QString title;
    qint64 people = 0;
    if (member.isEmpty()) {
        const auto sheet = evaluationListSheet(book, (*on)->time, (*on)->today);
        if (!sheet)
            return sheet.error();
        const auto made = documents::evaluationListPdf(*sheet);
        if (!made)
            return made.error();
        pdf = *made;
        people = sheet->lines.size();
        title = QStringLiteral("Bảng tổng hợp đánh giá, xếp loại %1").arg(documents::evaluatedTimeWords((*on)->time));
    } else {
        const auto sheet = evaluationMemberSheet(book, (*on)->time, member, (*on)->today);
        if (!sheet)
            return sheet.error();
        const auto made = documents::evaluationMemberPdf(*sheet);
        if (!made)
            return made.error();
        pdf = *made;
        title = QStringLiteral("Phiếu đánh giá, xếp loại %1").arg(documents::evaluatedTimeWords((*on)->time));
    }
    if (const auto written = call.output("o", pdf); !written)
        return written.error();
    const auto logged = recordDisclosure(book, DisclosureWay::Saved, QStringLiteral("evaluation"), title, member, people);
    if (!logged)
        return logged.error();
    return Done{};
}

QList<Command> evaluationCommands()
{
    const Option on{"on", "DATE", QT_TRANSLATE_NOOP("Command", "as of a day; today where nothing is said")};
    const Option points{"points", "POINTS", QT_TRANSLATE_NOOP("Command", "0 to 100, with one digit behind the comma at most")};
    const Option level{"level", "WORD", QT_TRANSLATE_NOOP("Command", "excellent, good, fulfilled or not-fulfilled; where it is left out the one of the points")};
    const Option note{"note", "TEXT", QT_TRANSLATE_NOOP("Command", "why it is so although something is not met")};
    const Option decision{"paper", "TEXT", QT_TRANSLATE_NOOP("Command", "number, date and issuer of the decision")};
    return {
        {QStringLiteral("evaluation list"), "BOOK TIME", QT_TRANSLATE_NOOP("Command", "who is evaluated for a year (2026) or quarter (2026-Q3), how far each has come, levels and cap"), {on}, list},
        {QStringLiteral("evaluation show"), "BOOK TIME MEMBER", QT_TRANSLATE_NOOP("Command", "what the book knows of one member: tasks, quarters, earlier weaknesses, what is not met"), {on}, show},
        {QStringLiteral("evaluation self"), "BOOK TIME MEMBER", QT_TRANSLATE_NOOP("Command", "record how a member rates himself"), {points, level, on}, rateSelf},
        {QStringLiteral("evaluation propose"), "BOOK TIME MEMBER", QT_TRANSLATE_NOOP("Command", "record what the committee proposes"),
         {points, level, {"assigned", "N", QT_TRANSLATE_NOOP("Command", "tasks of the time, where not as the book counts")}, {"done", "N", QT_TRANSLATE_NOOP("Command", "of these done")},
          {"in-time", "N", QT_TRANSLATE_NOOP("Command", "of these done in time")}, {"beyond", "N", QT_TRANSLATE_NOOP("Command", "of these beyond what was asked")},
          {"weaknesses", "TEXT", QT_TRANSLATE_NOOP("Command", "weaknesses that are named this time")}, {"mended", "", QT_TRANSLATE_NOOP("Command", "those named before are mended")},
          {"not-mended", "", QT_TRANSLATE_NOOP("Command", "they are not")}, note, on}, propose},
        {QStringLiteral("evaluation vote"), "BOOK TIME MEMBER|all", QT_TRANSLATE_NOOP("Command", "record the vote of the cell on one member, or one vote for everybody who is proposed"),
         {{"vote", "ID", QT_TRANSLATE_NOOP("Command", "an open vote of a meeting, whose figures are taken")}, {"poll", "ID", QT_TRANSLATE_NOOP("Command", "a counted secret ballot on levels")},
          {"in-favour", "N", QT_TRANSLATE_NOOP("Command", "typed totals instead: how many were in favour")}, {"entitled", "N", QT_TRANSLATE_NOOP("Command", "of how many entitled to vote")},
          {"meeting", "ID", QT_TRANSLATE_NOOP("Command", "at which meeting")}, on}, vote},
        {QStringLiteral("evaluation decide"), "BOOK TIME MEMBER|all", QT_TRANSLATE_NOOP("Command", "record the level in the end, or for everybody the proposed one"),
         {points, level, decision, {"not-classified", "TEXT", QT_TRANSLATE_NOOP("Command", "why there is no level")}, note, on}, decide},
        {QStringLiteral("evaluation remove"), "BOOK TIME MEMBER", QT_TRANSLATE_NOOP("Command", "remove what was recorded of a member for a time"), {on}, remove},
        {QStringLiteral("evaluation cap"), "BOOK", QT_TRANSLATE_NOOP("Command", "settle how many may be excellent, or list what was settled"),
         {{"from", "DATE", QT_TRANSLATE_NOOP("Command", "from which day on it holds")}, {"percent", "N", QT_TRANSLATE_NOOP("Command", "0 to 100; 100 is no cap")},
          {"of", "WORD", QT_TRANSLATE_NOOP("Command", "good-or-better, good or classified: of whom it is reckoned")}, {"paper", "TEXT", QT_TRANSLATE_NOOP("Command", "on what paper")}}, cap},
        {QStringLiteral("evaluation paper"), "BOOK TIME", QT_TRANSLATE_NOOP("Command", "the list of results, or the sheet of one member, as PDF"),
         {{"member", "ID", QT_TRANSLATE_NOOP("Command", "the sheet of this member")}, {"o", "OUT.pdf", QT_TRANSLATE_NOOP("Command", "where to write")}, on}, paper},
    };
}

} // namespace cli
