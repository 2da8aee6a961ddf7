// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/scoring.h"

#include "core/usecases/membership.h"

#include <algorithm>

static Error secret()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
}

static Error notScored()
{
    return {Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting is not scored yet.")};
}

/// When a record was first recorded, by the clock of its entry.
static Result<QDateTime> recordedAt(const Book &book, const QString &id)
{
    const auto entries = book.entriesOf(id);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return QDateTime();
    const auto entry = LogEntry::decode(entries->first().entry);
    if (!entry)
        return entry.error();
    return entry->time;
}

/// Earlier meetings of the kind, committee meetings and thematic ones.
static Result<Done> addOtherMeetings(const Book &book, ScoreFacts &facts)
{
    const Meeting &meeting = facts.record.meeting;
    const auto all = book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("start"), QStringLiteral("made")}, {}});
    const auto finals = book.all<FinalMinutes>();
    if (!all)
        return all.error();
    if (!finals)
        return finals.error();
    QDate before;
    for (const Meeting &each : *all) {
        if (each.id == meeting.id || each.date > meeting.date)
            continue;
        if (each.meetingKind == meeting.meetingKind && each.date < meeting.date) {
            facts.hasEarlier = true;
            before = each.date;
            if (each.date.year() != meeting.date.year())
                continue;
            const auto rollCall = book.all<Attendance>({{{QStringLiteral("meeting"), each.id.text}}, {QStringLiteral("made")}, {}});
            if (!rollCall)
                return rollCall.error();
            facts.earlier.prepend({each, *rollCall});
        }
    }
    const QDate month(meeting.date.year(), meeting.date.month(), 1);
    for (const Meeting &each : *all) {
        if (each.meetingKind == QLatin1String("committee") && each.date <= meeting.date && each.date > (before.isValid() ? before : month.addDays(-1))) {
            const bool closed = std::any_of(finals->cbegin(), finals->cend(), [&each](const FinalMinutes &final) { return final.meeting == each.id; });
            facts.committee += {each, closed};
        }
        if (each.meetingKind == QLatin1String("thematic") && each.date >= month && each.date < month.addMonths(1))
            facts.thematic += each;
    }
    return Done{};
}

Result<ScoreFacts> scoreFacts(const Book &book, const MeetingId &meeting)
{
    ScoreFacts facts;
    auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    facts.record = *std::move(record);
    if (auto added = addOtherMeetings(book, facts); !added)
        return added.error();
    for (const Attachment &attachment : std::as_const(facts.record.attachments)) {
        const auto at = recordedAt(book, attachment.id.text);
        if (!at)
            return at.error();
        facts.attachedAt.insert(attachment.id, *at);
    }
    if (facts.record.final) {
        const auto at = recordedAt(book, facts.record.final->id.text);
        if (!at)
            return at.error();
        facts.closedAt = *at;
    }
    return facts;
}

/// The sheet of a meeting: the one it is scored by, else the one that applies to it.
static Result<KnownScoreSheet> sheetOf(const Book &book, const MeetingRecord &record)
{
    if (!record.score)
        return scoreSheetFor(book, record.meeting);
    const auto kept = book.get(record.score->sheet);
    if (!kept)
        return kept.error();
    const auto sheet = readScoreSheet(kept->text.toUtf8(), kept->sheet);
    if (!sheet)
        return sheet.error();
    return KnownScoreSheet{*sheet, kept->text.toUtf8(), kept->sha256, kept->id};
}

static Result<ScoreView> viewOf(const ScoreFacts &facts, const ScoreSheet &sheet)
{
    ScoreView view{sheet, facts.record.score, {}, proposedLines(sheet, facts), {}, {}};
    view.lines = view.recorded ? view.recorded->lines : view.proposal;
    if (view.recorded && !facts.record.final)
        view.outdated = outdatedParts(view.lines, view.proposal);
    const auto sum = summed(sheet, view.lines);
    if (!sum)
        return sum.error();
    view.sum = *sum;
    return view;
}

Result<ScoreView> scoreOf(const Book &book, const MeetingId &meeting)
{
    const auto facts = scoreFacts(book, meeting);
    if (!facts)
        return facts.error();
    const auto known = sheetOf(book, facts->record);
    if (!known)
        return known.error();
    return viewOf(*facts, known->sheet);
}

/// Gives points in the lines of a score. NotFound for an unknown part.
static Result<Done> give(QList<ScoreLine> &lines, const QList<ScoreLine> &proposal, const GivenPoints &given)
{
    for (ScoreLine &line : lines) {
        if (line.part != given.part)
            continue;
        if (given.withdrawn) {
            line = *std::find_if(proposal.cbegin(), proposal.cend(), [&line](const ScoreLine &each) { return each.part == line.part; });
            return Done{};
        }
        line.isGiven = true;
        line.notApplicable = given.notApplicable;
        line.given = given.notApplicable ? 0 : given.points;
        line.reason = given.reason.trimmed();
        return Done{};
    }
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The score sheet has no part called %1."), {given.part}};
}

static bool samePoints(const MeetingScore &a, const MeetingScore &b)
{
    return a.total == b.total && a.grade == b.grade
        && std::equal(a.lines.cbegin(), a.lines.cend(), b.lines.cbegin(), b.lines.cend(), [](const ScoreLine &left, const ScoreLine &right) {
               return left.isGiven == right.isGiven && left.given == right.given && left.notApplicable == right.notApplicable;
           });
}

Result<MeetingScoreId> givePoints(Book &book, const MeetingId &meeting, const QList<GivenPoints> &given)
{
    const auto facts = scoreFacts(book, meeting);
    if (!facts)
        return facts.error();
    const auto known = sheetOf(book, facts->record);
    if (!known)
        return known.error();
    const QList<ScoreLine> proposal = proposedLines(known->sheet, *facts);
    const std::optional<MeetingScore> &before = facts->record.score;
    MeetingScore score = before.value_or(MeetingScore());
    score.lines = filledAgain(proposal, score.lines);
    for (const GivenPoints &each : given) {
        if (hasSecrecyMark(each.reason))
            return secret();
        if (auto done = give(score.lines, proposal, each); !done)
            return done.error();
    }
    const auto counted = scored(score, known->sheet);
    if (!counted)
        return counted.error();
    score = *counted;
    QList<Fact> recorded;
    if (!before) {
        score.id = MeetingScoreId::fresh();
        score.meeting = meeting;
        score.sheetHash = known->sha256;
        recorded = keepingFacts(*known, score.sheet);
        recorded += created(score);
    } else if (score != *before) {
        if (!samePoints(score, *before))
            score.voteHolds = false; // the meeting voted on other points
        recorded += amended(score);
    }
    if (recorded.isEmpty())
        return score.id;
    if (auto done = book.record(recorded); !done)
        return done.error();
    return score.id;
}

Result<MeetingScoreId> fillScore(Book &book, const MeetingId &meeting)
{
    return givePoints(book, meeting, {});
}

/// The score of a meeting; NotFound while it has none.
static Result<MeetingScore> recordedScore(const Book &book, const MeetingId &meeting)
{
    const auto scores = book.all<MeetingScore>({{{QStringLiteral("meeting"), meeting.text}}, {}, {}});
    if (!scores)
        return scores.error();
    if (scores->isEmpty())
        return notScored();
    return scores->first();
}

static Error incomplete()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Parts of the score have no points yet. Give them first.")};
}

Result<Changes> noteWeakness(Book &book, const MeetingId &meeting, const QString &text)
{
    auto score = recordedScore(book, meeting);
    if (!score)
        return score.error();
    if (hasSecrecyMark(text))
        return secret();
    if (score->weakness == text.trimmed())
        return Changes{};
    score->weakness = text.trimmed();
    return book.record({amended(*score)});
}

QString scoreRule(const Rules &rules)
{
    const QString own = QStringLiteral("score");
    return rules.vote(own) ? own : QStringLiteral("ordinary");
}

Result<Changes> agreeToScore(Book &book, const MeetingId &meeting, const VoteId &vote)
{
    auto score = recordedScore(book, meeting);
    const auto taken = book.get(vote);
    if (!score)
        return score.error();
    if (!taken)
        return taken.error();
    if (score->grade == Grade::NotGraded)
        return incomplete();
    if (taken->meeting != meeting)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "That vote was taken at another meeting.")};
    if (score->vote == vote && score->voteHolds)
        return Changes{};
    score->vote = vote;
    score->voteHolds = true;
    return book.record({amended(*score)});
}

static Result<std::optional<ScoreConfirmation>> confirmationOf(const Book &book, const MeetingId &meeting)
{
    const auto all = book.all<ScoreConfirmation>({{{QStringLiteral("meeting"), meeting.text}}, {}, {}});
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<ScoreConfirmation>() : all->first();
}

Result<Changes> removeScore(Book &book, const MeetingId &meeting)
{
    const auto score = recordedScore(book, meeting);
    const auto confirmation = confirmationOf(book, meeting);
    if (!score)
        return score.error();
    if (!confirmation)
        return confirmation.error();
    if (*confirmation)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The word of the upper level on this score is recorded. Remove that first.")};
    return book.record({annulled(*score)});
}

Result<ScoreConfirmationId> confirmScore(Book &book, ScoreConfirmation confirmation)
{
    const auto record = meetingRecord(book, confirmation.meeting);
    if (!record)
        return record.error();
    if (!record->score)
        return notScored();
    if (record->score->grade == Grade::NotGraded)
        return incomplete();
    if (record->scoreSheet && record->scoreSheet->confirmation == ConfirmationRule::None)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This score sheet asks for no confirmation by the upper level.")};
    confirmation.name = confirmation.name.simplified();
    confirmation.office = confirmation.office.simplified();
    confirmation.reason = confirmation.reason.trimmed();
    if (confirmation.name.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say who of the upper level confirms the score.")};
    if (!confirmation.day.isValid() || confirmation.day < record->meeting.date)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say on which day the score was confirmed: the day of the meeting or a later one.")};
    if (confirmation.grade == Grade::NotGraded)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say which grade the upper level gives.")};
    if (confirmation.grade != record->score->grade && confirmation.reason.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A grade other than the cell's needs a reason.")};
    if (hasSecrecyMark(confirmation.reason) || hasSecrecyMark(confirmation.office))
        return secret();
    confirmation.total = record->score->total;
    if (!record->confirmation) {
        confirmation.id = ScoreConfirmationId::fresh();
        if (auto recorded = book.record({created(confirmation)}); !recorded)
            return recorded.error();
        return confirmation.id;
    }
    confirmation.id = record->confirmation->id;
    if (confirmation == *record->confirmation)
        return confirmation.id;
    if (auto recorded = book.record({amended(confirmation)}); !recorded)
        return recorded.error();
    return confirmation.id;
}

Result<Changes> removeConfirmation(Book &book, const MeetingId &meeting)
{
    const auto confirmation = confirmationOf(book, meeting);
    if (!confirmation)
        return confirmation.error();
    if (!*confirmation)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The score was not confirmed yet.")};
    return book.record({annulled(**confirmation)});
}

Result<QStringList> openScorePoints(const Book &book, const MeetingId &meeting)
{
    const auto facts = scoreFacts(book, meeting);
    if (!facts)
        return facts.error();
    const MeetingRecord &record = facts->record;
    if (!record.score || record.final)
        return QStringList();
    const auto known = sheetOf(book, record);
    const auto view = known ? viewOf(*facts, known->sheet) : Result<ScoreView>(known.error());
    if (!view)
        return view.error();
    QStringList points;
    const auto add = [&points](const char *text, const QStringList &args) { points += sentence(Error{Error::Refused, text, args}); };
    if (!view->sum.open.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "The score of the meeting is begun, and %1 of its parts have no points yet."), {QString::number(view->sum.open.size())});
    QStringList titles;
    for (const QString &part : view->outdated)
        titles += view->sheet.part(part)->title;
    if (!titles.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "What the score counts was changed after it was filled in (%1). Fill it in again."), {titles.join(QStringLiteral("; "))});
    if (record.confirmation && record.confirmation->total != record.score->total)
        add(QT_TRANSLATE_NOOP("Error", "The upper level confirmed %1 points, now the score has %2. Ask for the confirmation again."),
            {pointsText(record.confirmation->total), pointsText(record.score->total)});
    return points;
}

Result<bool> lacksScore(const Book &book, const Meeting &meeting)
{
    const auto scores = book.all<ScoreMark>({{{QStringLiteral("meeting"), meeting.id.text}}, {}, {}});
    if (!scores)
        return scores.error();
    if (!scores->isEmpty())
        return scores->first().grade == Grade::NotGraded;
    const auto known = scoreSheetFor(book, meeting);
    if (!known && known.error().kind != Error::NotFound)
        return known.error();
    return bool(known);
}

Result<YearScore> yearScore(const Book &book, int year, const QString &org)
{
    const auto all = meetings(book, org);
    if (!all)
        return all.error();
    YearScore account;
    account.year = year;
    std::optional<ScoreSheet> sheet; // of the last one that is scored; the list begins with the latest
    for (const MeetingSummary &each : *all) {
        if (sheet || each.meeting.date.year() != year || !each.score || each.score->grade == Grade::NotGraded)
            continue;
        const auto kept = keptScoreSheet(book, each.score->sheet, org);
        if (!kept)
            return kept.error();
        sheet = *kept;
    }
    if (!sheet)
        return account;
    account.sheet = sheet->title;
    account.rule = sheet->year;
    QList<YearMark> marks;
    Points total = 0;
    for (const MeetingSummary &each : *all) {
        if (each.meeting.date.year() != year || !sheet->meetings.contains(each.meeting.meetingKind))
            continue;
        YearLine line{each.meeting, each.score, each.confirmation, Grade::NotGraded};
        if (each.score && each.score->grade != Grade::NotGraded) {
            // Each meeting by the sheet it was scored by; whether the upper level's grade counts is said by that sheet.
            const auto own = keptScoreSheet(book, each.score->sheet, org);
            if (!own)
                return own.error();
            line.counted = countedGrade(*own, each.score->grade, each.confirmation ? &*each.confirmation : nullptr);
            marks += {line.counted, each.score->total, each.score->outOf};
            total += each.score->total;
        }
        account.lines.prepend(line);
    }
    account.scored = marks.size();
    account.average = total / marks.size();
    account.grade = yearGrade(*sheet, marks);
    return account;
}
