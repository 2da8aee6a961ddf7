// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scorefacts.h"

#include <QSet>
#include <algorithm>

namespace {

Finding unknown(Measure measure)
{
    return {measure};
}

Finding counted(Measure measure, qint64 value, QStringList evidence = {})
{
    return {measure, Finding::Known, value, 0, std::move(evidence)};
}

/// A share of nobody or nothing says nothing.
Finding share(Measure measure, qint64 part, qint64 whole, QStringList evidence = {})
{
    if (whole <= 0)
        return unknown(measure);
    return {measure, Finding::Known, part, whole, std::move(evidence)};
}

/// Whether a member had to come: not exempt, away (special duty among it) or suspended.
bool hadToCome(const MemberOnDay &each, const Attendance *line)
{
    const Situation situation = each.status.situation;
    if (situation == Situation::Exempt || situation == Situation::AwayTemporarily || situation == Situation::Suspended)
        return false;
    return !line || (line->presence != Presence::Exempt && line->presence != Presence::Away);
}

Finding length(Measure measure, const ScoreFacts &facts, const ScoreSheet &sheet)
{
    const Meeting &meeting = facts.record.meeting;
    const MeetingOrder *order = facts.record.rules.order(meeting.meetingKind);
    qint64 required = order ? order->minimumMinutes : 0;
    for (const RequiredMinutes &each : sheet.required)
        if (facts.record.members.size() >= each.fromMembers)
            required = each.minutes;
    if (!meeting.start.isValid() || !meeting.end.isValid() || required <= 0)
        return unknown(measure);
    return share(measure, meeting.start.secsTo(meeting.end) / 60, required, {meeting.id.text});
}

Finding attendance(Measure measure, const MeetingRecord &record)
{
    qint64 present = 0, summoned = 0, without = 0;
    QStringList absent, withoutReason;
    for (const MemberOnDay &each : record.members) {
        const Attendance *line = record.attendanceOf(each.member.id);
        if (!hadToCome(each, line))
            continue;
        if (!line)
            return unknown(measure); // not everybody is marked
        ++summoned;
        present += line->presence == Presence::Present;
        if (line->presence != Presence::Present)
            absent += line->id.text;
        if (line->presence == Presence::AbsentWithoutReason) {
            ++without;
            withoutReason += line->id.text;
        }
    }
    if (measure == Measure::AttendanceShare)
        return share(measure, present, summoned, absent);
    return summoned > 0 ? counted(measure, without, withoutReason) : unknown(measure);
}

/// Rows of absences with reason of one member, from the roll calls of a year.
struct AbsenceRow
{
    qint64 longest = 0;
    qint64 reaching = 0;        ///< the row that reaches the meeting itself
    bool reachesStart = false;  ///< the row that reaches the meeting goes back to where the book knows no more
    QStringList inLongest, inReaching;  ///< lines of the roll calls
};

AbsenceRow absencesOf(const MemberId &member, const QList<const QList<Attendance> *> &rollCalls)
{
    AbsenceRow row;
    QStringList run;
    bool broken = false;
    for (const QList<Attendance> *rollCall : rollCalls) { // latest first
        const auto line = std::find_if(rollCall->cbegin(), rollCall->cend(), [&](const Attendance &each) { return each.member == member; });
        const bool absent = line != rollCall->cend() && line->presence == Presence::AbsentWithReason;
        if (absent)
            run += line->id.text;
        else
            run.clear();
        if (run.size() > row.longest) {
            row.longest = run.size();
            row.inLongest = run;
        }
        if (absent && !broken) {
            ++row.reaching;
            row.inReaching = run;
        }
        broken = broken || !absent;
    }
    row.reachesStart = !broken;
    return row;
}

Finding absenceRun(Measure measure, const ScoreFacts &facts)
{
    const MeetingRecord &record = facts.record;
    if (record.rollCall.isEmpty())
        return unknown(measure);
    // Regular meetings are monthly: where a month of the year is missing, the book does not know what was before.
    QList<const QList<Attendance> *> rollCalls{&record.rollCall};
    int month = record.meeting.date.month();
    bool wholeYear = true;
    for (const EarlierMeeting &each : facts.earlier) {
        wholeYear = wholeYear && each.meeting.date.month() >= month - 1;
        if (!wholeYear)
            break;
        month = each.meeting.date.month();
        rollCalls += &each.rollCall;
    }
    wholeYear = wholeYear && month == 1;
    Finding finding = counted(measure, 0);
    bool mayBeHigher = measure == Measure::AbsenceRunYear && !wholeYear;
    for (const MemberOnDay &each : record.members) {
        if (!hadToCome(each, record.attendanceOf(each.member.id)))
            continue;
        const AbsenceRow row = absencesOf(each.member.id, rollCalls);
        const qint64 value = measure == Measure::AbsenceRun ? row.reaching : row.longest;
        mayBeHigher = mayBeHigher || (!wholeYear && row.reachesStart && row.reaching > 0);
        if (value > finding.value) {
            finding.value = value;
            finding.evidence = measure == Measure::AbsenceRun ? row.inReaching : row.inLongest;
        }
    }
    if (mayBeHigher)
        finding.state = Finding::AtLeast;
    return finding;
}

Finding speakers(const MeetingRecord &record)
{
    QSet<MemberId> present, spoke;
    for (const Attendance &line : record.rollCall)
        if (line.presence == Presence::Present)
            present += line.member;
    QStringList evidence;
    for (const Opinion &opinion : record.opinions) {
        if (!present.contains(opinion.member) || spoke.contains(opinion.member))
            continue;
        spoke += opinion.member;
        evidence += opinion.id.text;
    }
    return share(Measure::SpeakersShare, spoke.size(), present.size(), evidence);
}

/// Tasks of earlier meetings that should have had an outcome by this one; what is due later is not held against anybody.
Finding carriedOver(Measure measure, const ScoreFacts &facts)
{
    const QDate day = facts.record.meeting.date;
    qint64 done = 0;
    QStringList evidence;
    for (const Task &task : facts.record.carriedOver) {
        const bool closedBy = task.state != TaskState::Open && task.closedOn.isValid() && task.closedOn <= day;
        if (!closedBy && task.due.isValid() && task.due > day)
            continue;
        done += closedBy && task.state == TaskState::Done;
        evidence += task.id.text;
    }
    if (measure == Measure::CarryOverShare)
        return share(measure, done, evidence.size(), evidence);
    return facts.hasEarlier || !evidence.isEmpty() ? counted(measure, evidence.size(), evidence) : unknown(measure);
}

Finding tasksGiven(const MeetingRecord &record)
{
    QStringList evidence;
    for (const Task &task : record.tasks)
        if (!task.person.isEmpty() && task.due.isValid())
            evidence += task.id.text;
    return counted(Measure::TasksGiven, evidence.size(), evidence);
}

/// Positions are not always entered, so that nobody is there is not a fact.
Finding committeeExists(const MeetingRecord &record)
{
    QStringList evidence;
    for (const MemberOnDay &each : record.members)
        if (each.member.position == Position::DeputySecretary || each.member.position == Position::CommitteeMember)
            evidence += each.member.id.text;
    return evidence.isEmpty() ? unknown(Measure::CommitteeExists) : counted(Measure::CommitteeExists, 1, evidence);
}

Finding committeeMet(const ScoreFacts &facts)
{
    for (const CommitteeMeeting &each : facts.committee)
        if (each.hasMinutes)
            return counted(Measure::CommitteeMet, 1, {each.meeting.id.text});
    if (facts.committee.isEmpty())
        return unknown(Measure::CommitteeMet); // it may be kept elsewhere
    return counted(Measure::CommitteeMet, 0, {facts.committee.first().meeting.id.text});
}

Finding filesReady(const ScoreFacts &facts)
{
    const Meeting &meeting = facts.record.meeting;
    if (facts.record.attachments.isEmpty() || !meeting.start.isValid())
        return unknown(Measure::FilesReadyBefore);
    const QDateTime latest = QDateTime(meeting.date, meeting.start).addDays(-1);
    QStringList early, late;
    for (const Attachment &attachment : facts.record.attachments) {
        const QDateTime at = facts.attachedAt.value(attachment.id);
        (at.isValid() && at <= latest ? early : late) += attachment.id.text;
    }
    return early.isEmpty() ? counted(Measure::FilesReadyBefore, 0, late) : counted(Measure::FilesReadyBefore, 1, early);
}

Finding papersReady(const ScoreFacts &facts)
{
    if (!facts.closedAt.isValid() || !facts.record.final)
        return unknown(Measure::PapersReadyAfter);
    const bool inTime = facts.closedAt.toLocalTime().date() <= facts.record.meeting.date.addDays(2);
    return counted(Measure::PapersReadyAfter, inTime, {facts.record.final->id.text});
}

Finding conclusionAdopted(const MeetingRecord &record)
{
    const Vote *vote = record.resolutionVote();
    return vote ? counted(Measure::ConclusionAdopted, vote->passed, {vote->id.text}) : unknown(Measure::ConclusionAdopted);
}

Finding thematicMonth(const ScoreFacts &facts, const ScoreSheet &sheet)
{
    if (!facts.thematic.isEmpty())
        return counted(Measure::ThematicMonth, 1, {facts.thematic.first().id.text});
    if (sheet.thematicMonths.isEmpty())
        return unknown(Measure::ThematicMonth);
    return counted(Measure::ThematicMonth, sheet.thematicMonths.contains(facts.record.meeting.date.month()));
}

/// When it began and where, who led and wrote, everybody marked, and something written under each item of the proceedings.
Finding minutesComplete(const MeetingRecord &record)
{
    const Meeting &meeting = record.meeting;
    QStringList empty;
    for (const AgendaItem &item : record.items) {
        const auto of = [&item](const auto &each) { return each.item == item.id; };
        const bool written = !item.content.isEmpty() || !item.conclusion.isEmpty() || std::any_of(record.opinions.cbegin(), record.opinions.cend(), of)
            || std::any_of(record.tasks.cbegin(), record.tasks.cend(), of) || std::any_of(record.votes.cbegin(), record.votes.cend(), of)
            || std::any_of(record.petitions.cbegin(), record.petitions.cend(), of);
        if (item.part == Part::Proceedings && !written)
            empty += item.id.text;
    }
    const bool complete = meeting.start.isValid() && !meeting.place.isEmpty() && !meeting.chair.isEmpty() && !meeting.minuteTaker.isEmpty()
        && !record.items.isEmpty() && empty.isEmpty() && record.headCount().unmarked == 0;
    return counted(Measure::MinutesComplete, complete, empty.isEmpty() ? QStringList{meeting.id.text} : empty);
}

/// Collects what was looked at while a part is filled.
class Looking
{
public:
    Looking(const ScoreFacts &facts, const ScoreSheet &sheet) : m_facts(facts), m_sheet(sheet) {}

    std::optional<bool> all(const QList<ScoreCondition> &conditions)
    {
        std::optional<bool> result = true;
        for (const ScoreCondition &condition : conditions) {
            const auto one = holds(condition, look(condition.measure));
            if (one == false)
                return false; // whatever the others say
            if (!one)
                result.reset();
        }
        return result;
    }

    Finding look(Measure measure)
    {
        for (const Finding &each : std::as_const(m_findings))
            if (each.measure == measure)
                return each;
        m_findings += found(measure, m_facts, m_sheet);
        return m_findings.last();
    }

    void write(ScoreLine &line) const
    {
        QStringList texts, evidence;
        for (const Finding &each : m_findings) {
            texts += findingText(each);
            for (const QString &id : each.evidence)
                if (!evidence.contains(id))
                    evidence += id;
        }
        line.found = texts.join(QStringLiteral("; "));
        line.evidence = evidence.join(u' ');
    }

private:
    const ScoreFacts &m_facts;
    const ScoreSheet &m_sheet;
    QList<Finding> m_findings;
};

ScoreLine proposedLine(const QString &key, const ScorePart &part, const ScoreSheet &sheet, const ScoreFacts &facts)
{
    ScoreLine line;
    line.part = key;
    Looking looking(facts, sheet);
    line.proposedNot = !part.notApplicableWhen.isEmpty() && looking.all(part.notApplicableWhen) == true;
    if (!line.proposedNot) {
        for (const Measure measure : part.shows)
            looking.look(measure);
        for (const ScoreBand &band : part.bands) {
            const auto fits = looking.all(band.conditions);
            if (fits == false)
                continue;
            line.known = fits.has_value(); // a band that may fit leaves everything behind it open
            line.proposed = fits ? band.points : 0;
            break;
        }
    }
    line.isGiven = line.known || line.proposedNot;
    line.given = line.proposed;
    line.notApplicable = line.proposedNot;
    looking.write(line);
    return line;
}

} // namespace

Finding found(Measure measure, const ScoreFacts &facts, const ScoreSheet &sheet)
{
    switch (measure) {
    case Measure::MinutesShort:
    case Measure::LengthShare: return length(measure, facts, sheet);
    case Measure::AttendanceShare:
    case Measure::AbsentWithoutReason: return attendance(measure, facts.record);
    case Measure::AbsenceRun:
    case Measure::AbsenceRunYear: return absenceRun(measure, facts);
    case Measure::SpeakersShare: return speakers(facts.record);
    case Measure::CarryOver:
    case Measure::CarryOverShare: return carriedOver(measure, facts);
    case Measure::TasksGiven: return tasksGiven(facts.record);
    case Measure::CommitteeExists: return committeeExists(facts.record);
    case Measure::CommitteeMet: return committeeMet(facts);
    case Measure::FilesReadyBefore: return filesReady(facts);
    case Measure::PapersReadyAfter: return papersReady(facts);
    case Measure::ConclusionAdopted: return conclusionAdopted(facts.record);
    case Measure::ThematicMonth: return thematicMonth(facts, sheet);
    case Measure::MinutesComplete: return minutesComplete(facts.record);
    }
    return unknown(measure);
}

QList<ScoreLine> proposedLines(const ScoreSheet &sheet, const ScoreFacts &facts)
{
    QList<ScoreLine> lines;
    for (const ScoreCriterion &criterion : sheet.criteria)
        for (const ScorePart &part : criterion.parts)
            lines += proposedLine(keyOf(criterion, part), part, sheet, facts);
    return lines;
}

QList<ScoreLine> filledAgain(const QList<ScoreLine> &proposal, const QList<ScoreLine> &before)
{
    QList<ScoreLine> lines = proposal;
    for (ScoreLine &line : lines)
        for (const ScoreLine &old : before) {
            if (old.part != line.part || !old.isGiven || !isJudged(old))
                continue;
            line.isGiven = true;
            line.given = old.given;
            line.notApplicable = old.notApplicable;
            line.reason = old.reason;
        }
    return lines;
}

QStringList outdatedParts(const QList<ScoreLine> &lines, const QList<ScoreLine> &proposal)
{
    QStringList parts;
    for (const ScoreLine &line : lines)
        for (const ScoreLine &now : proposal)
            if (now.part == line.part
                && (now.known != line.known || now.proposed != line.proposed || now.proposedNot != line.proposedNot || now.found != line.found || now.evidence != line.evidence))
                parts += line.part;
    return parts;
}
