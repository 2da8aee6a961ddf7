// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperdata.h"
#include "core/documents/admissiondata_p.h"
#include "core/documents/issueddata_p.h"
#include "core/documents/paperdata_p.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/petitiondata_p.h"
#include "core/documents/scoredata_p.h"
#include "core/documents/typed_p.h"
#include "core/documents/votedata_p.h"

#include "core/text/dates.h"

#include <QSet>
#include <algorithm>

namespace documents {

namespace {

/// The day a paper bears.
QDate issuedOn(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    const auto paper = record.papers.constFind(kind);
    if (paper != record.papers.cend() && paper->date.isValid())
        return paper->date;
    return options.issued.isValid() ? options.issued : record.meeting.date;
}

/// Counts twice over: as numbers to ask for with "if", and as text under "...Text".
QJsonObject countData(const MeetingRecord &record)
{
    const HeadCount count = record.headCount();
    const struct { const char *name; qint64 count; } all[] = {
        {"members", count.official + count.probationary},
        {"official", count.official},
        {"probationary", count.probationary},
        {"exempt", count.exempt},
        {"away", count.awayTemporarily},
        {"here", count.hereTemporarily},
        {"listed", count.members},
        {"present", count.present},
        {"presentOfficial", count.presentOfficial},
        {"presentProbationary", count.presentProbationary},
        {"presentHere", count.presentHereTemporarily},
        {"withReason", count.absentWithReason},
        {"withoutReason", count.absentWithoutReason},
        {"absent", count.absentWithReason + count.absentWithoutReason},
    };
    QJsonObject data;
    for (const auto &each : all) {
        data.insert(QLatin1String(each.name), each.count);
        data.insert(QLatin1String(each.name) + QStringLiteral("Text"), countText(each.count));
    }
    return data;
}

QJsonObject attendanceData(const MemberOnDay &each, const Attendance *line, const Excuse *excuse)
{
    const Situation situation = each.status.situation;
    const bool present = line && line->presence == Presence::Present;
    QJsonObject data{{QStringLiteral("name"), typedLine(each.member.name)},
                     {QStringLiteral("card"), typedLine(each.member.cardNumber.isEmpty() ? each.member.oldCardNumber : each.member.cardNumber)},
                     {QStringLiteral("present"), present},
                     {QStringLiteral("withReason"), line && line->presence == Presence::AbsentWithReason},
                     {QStringLiteral("withoutReason"), line && line->presence == Presence::AbsentWithoutReason},
                     {QStringLiteral("exempt"), line ? line->presence == Presence::Exempt : situation == Situation::Exempt},
                     {QStringLiteral("away"), line ? line->presence == Presence::Away : situation == Situation::AwayTemporarily},
                     {QStringLiteral("here"), situation == Situation::HereTemporarily},
                     {QStringLiteral("probationary"), each.status.standing == Standing::Probationary},
                     {QStringLiteral("unmarked"), !line && situation != Situation::Exempt && situation != Situation::AwayTemporarily},
                     {QStringLiteral("excused"), line && line->excused},
                     {QStringLiteral("reason"), line ? typedLine(line->reason) : excuse ? typedLine(excuse->reason) : QString()},
                     {QStringLiteral("arrived"), line ? timeWords(line->arrived) : QString()},
                     {QStringLiteral("left"), line ? timeWords(line->left) : QString()},
                     {QStringLiteral("remote"), present && line->joined == Joined::RemotePoint},
                     {QStringLiteral("phone"), present && line->joined == Joined::Phone},
                     {QStringLiteral("point"), line ? typedLine(line->point) : QString()},
                     {QStringLiteral("checked"), line ? withoutStop(line->checked) : QString()}};
    return data;
}

/// The roll call: everybody, and the names under each of the headings of the minutes.
void addRollCall(QJsonObject &data, const MeetingRecord &record)
{
    QJsonArray everybody;
    QHash<QString, QJsonArray> lists;
    static const QString headings[] = {QStringLiteral("withReason"), QStringLiteral("withoutReason"), QStringLiteral("exempt"),
                                       QStringLiteral("away"), QStringLiteral("unmarked"), QStringLiteral("arrived"),
                                       QStringLiteral("left"), QStringLiteral("remote"), QStringLiteral("phone")};
    for (const MemberOnDay &each : record.members) {
        const QJsonObject line = attendanceData(each, record.attendanceOf(each.member.id), record.excuseOf(each.member.id));
        everybody += line;
        for (const QString &heading : headings)
            if (line.value(heading).toBool() || !line.value(heading).toString().isEmpty())
                lists[heading] += line;
    }
    data.insert(QStringLiteral("attendance"), everybody);
    for (const QString &heading : headings) {
        QJsonArray list = lists.value(heading);
        for (qsizetype i = 0; i < list.size(); ++i) {  // names stand in one line, parted by semicolons
            QJsonObject line = list[i].toObject();
            line.insert(QStringLiteral("last"), i + 1 == list.size());
            list[i] = line;
        }
        data.insert(heading + QStringLiteral("List"), list);
    }
    data.insert(QStringLiteral("rollCalled"), !record.rollCall.isEmpty());
}

void addGuests(QJsonObject &data, const MeetingRecord &record)
{
    QJsonArray present, invited;
    for (const Guest &guest : record.guests) {
        const QJsonObject each{{QStringLiteral("name"), typedLine(guest.name)},
                               {QStringLiteral("office"), typedLine(guest.office)},
                               {QStringLiteral("organisation"), typedLine(guest.organisation)},
                               {QStringLiteral("fromAbove"), guest.fromAbove},
                               {QStringLiteral("present"), guest.present}};
        invited += each;
        if (guest.present)
            present += each;
    }
    data.insert(QStringLiteral("guests"), present);
    data.insert(QStringLiteral("invitedGuests"), invited);
}

QJsonObject taskData(const MeetingRecord &record, const Task &task)
{
    const bool late = task.due.isValid() && record.meeting.date.isValid() && task.due < record.meeting.date;
    return {{QStringLiteral("title"), typed(task.title)},
            {QStringLiteral("person"), typedLine(record.nameOf(task.person))},
            {QStringLiteral("due"), dateText(task.due)},
            {QStringLiteral("done"), task.state == TaskState::Done},
            {QStringLiteral("dropped"), task.state == TaskState::Dropped},
            {QStringLiteral("late"), task.state == TaskState::Open && late},
            {QStringLiteral("result"), typed(task.result)},
            {QStringLiteral("proof"), withoutStop(task.proof)},
            {QStringLiteral("closedOn"), dateText(task.closedOn)}};
}

QJsonObject opinionData(const MeetingRecord &record, const Opinion &opinion)
{
    QJsonArray lines = typedLines(opinion.text);
    const QString first = lines.isEmpty() ? QString() : lines.takeAt(0).toString();
    return {{QStringLiteral("speaker"), typedLine(record.speakerOf(opinion))},
            {QStringLiteral("first"), first},
            {QStringLiteral("more"), lines}};
}

/// The elements that belong to an item of the agenda; those that belong to none that is known, for an empty id.
template <typename T, typename Make>
QJsonArray under(const AgendaItemId &item, const QList<T> &all, const QSet<AgendaItemId> &known, const MeetingRecord &record, Make make)
{
    QJsonArray list;
    for (const T &each : all)
        if (each.item == item || (item.isEmpty() && !known.contains(each.item)))
            list += make(record, each);
    return list;
}

QJsonObject itemData(const MeetingRecord &record, const AgendaItem &item, qint64 ordinal, const QSet<AgendaItemId> &known)
{
    QJsonObject data{{QStringLiteral("ordinal"), ordinal},
                     {QStringLiteral("title"), withoutStop(item.title)},
                     {QStringLiteral("presenter"), typedLine(record.presenterOf(item))},
                     {QStringLiteral("presenterIsMember"), !item.presenter.isEmpty()},
                     {QStringLiteral("minutes"), item.minutes},
                     {QStringLiteral("content"), typedLines(item.content)},
                     {QStringLiteral("conclusion"), typedLines(item.conclusion)},
                     {QStringLiteral("postponed"), item.postponed},
                     {QStringLiteral("reason"), withoutStop(item.reason)},
                     {QStringLiteral("postponedOn"), dateText(record.postponedOn.value(item.id))},
                     {QStringLiteral("opinions"), under(item.id, record.opinions, known, record, opinionData)},
                     {QStringLiteral("tasks"), under(item.id, record.tasks, known, record, taskData)},
                     {QStringLiteral("votes"), under(item.id, record.votes, known, record, voteData)},
                     {QStringLiteral("petitions"), under(item.id, record.petitions, known, record, petitionData)},
                     {QStringLiteral("carriedPetitions"), item.answersPetitions ? carriedPetitionsData(record, Askers::Named) : QJsonArray()},
                     {QStringLiteral("polls"), under(item.id, record.polls, known, record, pollData)}};
    bool brief = !item.postponed;
    for (const char *what : {"content", "conclusion", "opinions", "tasks", "votes", "polls", "petitions", "carriedPetitions"})
        brief = brief && data.value(QLatin1String(what)).toArray().isEmpty();
    data.insert(QStringLiteral("brief"), brief);
    return data;
}

/// What somebody objected when the minutes were read out.
QJsonArray objectionsData(const MeetingRecord &record)
{
    QJsonArray list;
    for (const Objection &each : record.objections)
        list += QJsonObject{{QStringLiteral("speaker"), typedLine(record.nameOf(each.member))},
                            {QStringLiteral("text"), withoutStop(each.text)},
                            {QStringLiteral("isTakenUp"), each.outcome == ObjectionOutcome::TakenUp},
                            {QStringLiteral("stays"), each.outcome == ObjectionOutcome::Stays},
                            {QStringLiteral("decision"), withoutStop(each.decision)}};
    return list;
}

/// Whom the meeting commended, reminded or criticised, and for what.
QJsonArray mentionsData(const MeetingRecord &record, Saying saying)
{
    QJsonArray list;
    for (const Mention &each : record.mentions)
        if (each.saying == saying)
            list += QJsonObject{{QStringLiteral("name"), typedLine(record.nameOf(each.member))}, {QStringLiteral("reason"), withoutStop(each.reason)}};
    return list;
}

void addItems(QJsonObject &data, const MeetingRecord &record)
{
    QSet<AgendaItemId> known;
    for (const AgendaItem &item : record.items)
        known += item.id;
    QJsonArray parts, main, concluded;
    qint64 ordinal = 0;
    for (const Part part : {Part::Opening, Part::Proceedings, Part::Closing}) {
        QJsonArray items;
        for (const AgendaItem &item : record.items) {
            if (item.part != part)
                continue;
            QJsonObject each = itemData(record, item, ++ordinal, known);
            if (part != Part::Opening && !each.value(QStringLiteral("conclusion")).toArray().isEmpty()) {
                each.insert(QStringLiteral("letter"), letterOf(concluded.size()));
                concluded += each;
            }
            items += each;
            if (part == Part::Proceedings)
                main += each;
        }
        if (!items.isEmpty())
            parts += QJsonObject{{QStringLiteral("numeral"), romanOf(parts.size() + 1)}, {QStringLiteral("title"), partWord(part)}, {QStringLiteral("items"), items}};
    }
    data.insert(QStringLiteral("parts"), parts);
    data.insert(QStringLiteral("mainItems"), main);
    data.insert(QStringLiteral("concludedItems"), concluded);
    data.insert(QStringLiteral("plannedMinutes"), record.plannedMinutes());
    // what was recorded under no item must not be lost: it stands by itself, in the shape of an item
    const QJsonObject rest{{QStringLiteral("opinions"), under(AgendaItemId{}, record.opinions, known, record, opinionData)},
                           {QStringLiteral("tasks"), under(AgendaItemId{}, record.tasks, known, record, taskData)},
                           {QStringLiteral("votes"), under(AgendaItemId{}, record.votes, known, record, voteData)},
                           {QStringLiteral("petitions"), under(AgendaItemId{}, record.petitions, known, record, petitionData)},
                           {QStringLiteral("carriedPetitions"), record.answeringItem() ? QJsonArray() : carriedPetitionsData(record, Askers::Named)},
                           {QStringLiteral("polls"), under(AgendaItemId{}, record.polls, known, record, pollData)}};
    QJsonArray others;
    for (const QJsonValue list : rest)
        if (!list.toArray().isEmpty() && others.isEmpty())
            others += rest;
    data.insert(QStringLiteral("others"), others);
}

/// What only a resolution says.
void addResolution(QJsonObject &data, const MeetingRecord &record)
{
    const bool regular = record.meeting.meetingKind == QLatin1String("regular");
    data.insert(QStringLiteral("lastPeriodCapitals"), (regular ? monthWords(record.meeting.date.addMonths(-1)) : QStringLiteral("thời gian qua")).toUpper());
    data.insert(QStringLiteral("nextPeriodCapitals"), (regular ? monthWords(record.meeting.date.addMonths(1)) : QStringLiteral("thời gian tới")).toUpper());
    data.insert(QStringLiteral("lastResolution"), typedLine(record.lastResolution));
    data.insert(QStringLiteral("summary"), typedLines(record.meeting.summary));
    data.insert(QStringLiteral("directions"), typedLines(record.meeting.directions));
    QJsonArray tasks, carried;
    for (const Task &task : record.tasks)
        tasks += taskData(record, task);
    for (const Task &task : record.carriedOver)
        carried += taskData(record, task);
    data.insert(QStringLiteral("carriedOver"), carried);

    const QJsonArray answered = carriedPetitionsData(record, Askers::LeftOut);
    QJsonArray answeredTables, asked;
    if (!answered.isEmpty())
        answeredTables += QJsonObject{{QStringLiteral("carriedPetitions"), answered}};
    for (const Petition &petition : record.petitions)
        asked += petitionData(record, petition);
    data.insert(QStringLiteral("answeredTables"), answeredTables);
    data.insert(QStringLiteral("asked"), asked);

    qint64 point = 0;  // the points of section II that there are, counted from 1
    for (const char *section : {"directions", "concludedItems"})
        if (!data.value(QLatin1String(section)).toArray().isEmpty())
            data.insert(QLatin1String(section) + QStringLiteral("Point"), ++point);
    QJsonArray taskTables;
    if (!tasks.isEmpty())
        taskTables += QJsonObject{{QStringLiteral("point"), ++point}, {QStringLiteral("tasks"), tasks}};
    data.insert(QStringLiteral("taskTables"), taskTables);
    data.insert(QStringLiteral("nothingAhead"), point == 0);

    const Vote *vote = record.resolutionVote();
    data.insert(QStringLiteral("resolutionVote"), vote ? voteData(record, *vote) : QJsonObject());

    data.insert(QStringLiteral("upperCommittee"), upperCommittee(record));
}

} // namespace

QJsonObject personData(const MeetingRecord &record, const MemberId &id)
{
    const Member *member = record.member(id);
    const Position position = member ? member->position : Position::Member;
    return {{QStringLiteral("name"), typedLine(record.nameOf(id))},
            {QStringLiteral("isSecretary"), position == Position::Secretary},
            {QStringLiteral("isDeputy"), position == Position::DeputySecretary},
            {QStringLiteral("isCommitteeMember"), position == Position::CommitteeMember},
            {QStringLiteral("position"), positionWord(position)}};
}

QJsonObject matterData(const MeetingRecord &record, const AgendaItemId &id, const VoteId &vote, const PollId &poll)
{
    QSet<AgendaItemId> known;
    for (const AgendaItem &item : record.items)
        known += item.id;
    AgendaItem matter;
    matter.title = QStringLiteral("Nội dung khác");
    qint64 ordinal = 0;
    for (qsizetype i = 0; i < record.items.size(); ++i) {  // they stand by their parts
        if (record.items[i].id == id) {
            matter = record.items[i];
            ordinal = i + 1;
        }
    }
    QJsonObject data = itemData(record, matter, ordinal, known);
    if (vote.isEmpty() && poll.isEmpty())
        return data;
    for (const char *what : {"content", "conclusion", "opinions", "tasks", "votes", "polls", "petitions", "carriedPetitions"})
        data.insert(QLatin1String(what), QJsonArray());
    bool found = false;
    for (const Vote &each : record.votes) {
        if (each.id == vote) {
            data.insert(QStringLiteral("votes"), QJsonArray{voteData(record, each)});
            found = true;
        }
    }
    if (const Poll *each = record.poll(poll)) {
        data.insert(QStringLiteral("polls"), QJsonArray{pollData(record, *each)});
        found = true;
    }
    data.insert(QStringLiteral("brief"), !found);
    return data;
}

QJsonArray correctionsData(const MeetingRecord &record)
{
    QJsonArray list;
    for (const Correction &each : record.signedCorrections())
        list += QJsonObject{{QStringLiteral("symbol"), typedLine(each.symbol)},
                            {QStringLiteral("date"), longDate(each.date)},
                            {QStringLiteral("quote"), withoutStop(each.quote)},
                            {QStringLiteral("text"), withoutStop(each.text)},
                            {QStringLiteral("replaces"), each.correcting == Correcting::Replace},
                            {QStringLiteral("inserts"), each.correcting == Correcting::Insert}};
    return list;
}

/// What the kind of meeting is called, who decides at it, and in whose name and office its chair signs.
static void addOrder(QJsonObject &data, const QString &kind, const MeetingRecord &record)
{
    const MeetingOrder *known = record.rules.order(record.meeting.meetingKind);
    const MeetingOrder order = known ? *known : MeetingOrder();
    const bool ofCommittee = order.summoned == Summoned::Committee;
    data.insert(QStringLiteral("meeting"), meetingWords(record));
    data.insert(QStringLiteral("meetingHere"), meetingWordsOfTheDay(record));
    data.insert(QStringLiteral("topicTitle"), order.topic);
    if (order.topic.isEmpty())
        data.insert(QStringLiteral("topic"), QString());  // of a meeting that was called as one of another kind
    data.insert(QStringLiteral("who"), order.who.isEmpty() ? QStringLiteral("đảng viên của chi bộ") : order.who);
    data.insert(QStringLiteral("wholeCell"), order.summoned == Summoned::Members);
    data.insert(QStringLiteral("body"), order.body);
    data.insert(QStringLiteral("bodyCapital"), capitalised(order.body));
    data.insert(QStringLiteral("sitting"), order.sitting);
    data.insert(QStringLiteral("sittingCapital"), capitalised(order.sitting));
    data.insert(QStringLiteral("sittingCapitals"), order.sitting.toUpper());
    data.insert(QStringLiteral("next"), order.next);
    data.insert(QStringLiteral("leads"), ofCommittee ? QStringLiteral("Chi ủy") : QStringLiteral("Chi bộ"));
    data.insert(QStringLiteral("ownMembers"), ofCommittee ? QStringLiteral("chi ủy viên") : QStringLiteral("đảng viên trong chi bộ"));

    const Member *chair = record.member(record.meeting.chair);
    const Position position = chair ? chair->position : Position::Member;
    QString signsFor = ofCommittee || position == Position::CommitteeMember ? QStringLiteral("chi ủy") : QStringLiteral("chi bộ");
    QString signsAs = position == Position::Secretary         ? QStringLiteral("Bí thư")
                      : position == Position::DeputySecretary ? QStringLiteral("Phó Bí thư")
                      : position == Position::CommitteeMember ? QStringLiteral("Chi ủy viên")
                                                              : QStringLiteral("Chủ trì hội nghị");
    if (kind == QLatin1String("resolution") && !order.presidium.isEmpty()) {
        signsFor = order.presidium;
        signsAs.clear();
    } else if (order.summoned == Summoned::Group && position == Position::Member) {
        signsFor.clear();  // whoever leads a party group has no office in whose name a cell's paper is signed
    }
    data.insert(QStringLiteral("signsFor"), signsFor);
    data.insert(QStringLiteral("signsAs"), signsAs);
}

QJsonObject paperData(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    const Meeting &meeting = record.meeting;
    const auto paper = record.papers.constFind(kind);
    const QDate issued = issuedOn(kind, record, options);
    QJsonArray documents;
    for (const QString &document : options.documents)
        if (const QString line = typedLine(document); !line.isEmpty())
            documents += line;
    QJsonObject data{
        {QStringLiteral("onPaper"), true},
        {QStringLiteral("draft"), options.draft},
        {QStringLiteral("upper"), typedLine(record.head.upper)},
        {QStringLiteral("organisation"), typedLine(record.head.name)},
        {QStringLiteral("place"), typedLine(record.head.place)},
        {QStringLiteral("issued"), longDate(issued)},
        {QStringLiteral("symbol"), paper != record.papers.cend() ? typedLine(paper->symbol) : QString()},
        {QStringLiteral("blankSymbol"), record.rules.seriesOf(meeting.meetingKind, paperType(kind))},
        {QStringLiteral("topic"), typedLine(meeting.topic)},
        {QStringLiteral("group"), typedLine(meeting.group)},
        {QStringLiteral("date"), longDate(meeting.date)},
        {QStringLiteral("weekday"), weekdayWord(meeting.date)},
        {QStringLiteral("start"), timeWords(meeting.start)},
        {QStringLiteral("end"), timeWords(meeting.end)},
        {QStringLiteral("meetingPlace"), withoutStop(meeting.place)},
        {QStringLiteral("chair"), personData(record, meeting.chair)},
        {QStringLiteral("minuteTaker"), personData(record, meeting.minuteTaker)},
        {QStringLiteral("count"), countData(record)},
        {QStringLiteral("duesNote"), typedLines(meeting.duesNote)},
        {QStringLiteral("closingNote"), typedLines(meeting.closingNote)},
        {QStringLiteral("isRead"), record.readBack.has_value()},
        {QStringLiteral("isAgreed"), record.readBack && record.readBack->agreed},
        {QStringLiteral("objections"), record.readBack ? typedLines(record.readBack->objections) : QJsonArray()},
        {QStringLiteral("raised"), objectionsData(record)},
        {QStringLiteral("mentioned"), !record.mentions.isEmpty()},
        {QStringLiteral("praised"), mentionsData(record, Saying::Praise)},
        {QStringLiteral("reminded"), mentionsData(record, Saying::Reminder)},
        {QStringLiteral("criticised"), mentionsData(record, Saying::Criticism)},
        {QStringLiteral("recipient"), typedLine(options.recipient)},
        {QStringLiteral("documents"), documents},
        {QStringLiteral("corrections"), correctionsData(record)},
    };
    addOrder(data, kind, record);
    addRollCall(data, record);
    addGuests(data, record);
    addItems(data, record);
    addResolution(data, record);
    addScore(data, record, kind == QLatin1String("score") ? Later::Shown : Later::Hidden);
    addIssued(data, record, options);
    if (const Admission *admission = record.admission(aboutOf(kind)))
        addAdmission(data, record, *admission);
    return data;
}

} // namespace documents
