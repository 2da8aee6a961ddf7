// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/undoing.h"

#include "core/book/fitting.h"
#include "core/book/petitionreading.h"
#include "core/domain/paperseries.h"
#include "core/text/vietnamese.h"
#include "core/usecases/undotrail_p.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace {

/// What would take a step back.
struct Plan
{
    EntryRange step;
    QList<Fact> facts = {};
    Planned actions = {};
    QHash<QString, QSet<QString>> removed = {};  ///< ids of the records to be removed, by kind
    QSet<QString> kept = {};                     ///< of an import: ids of people who stay as they are
};

/// Whom a record of an import is about; empty for the columns that it remembers.
QString personOf(const Record &record)
{
    if (const auto *member = std::get_if<Member>(&record))
        return member->id.text;
    if (const auto *status = std::get_if<MemberStatus>(&record))
        return status->member.text;
    if (const auto *event = std::get_if<MemberEvent>(&record))
        return event->member.text;
    return {};
}

/// Whether a step took in a list: new cards or remembered columns, and nothing but cards and what belongs to them, of more than one person. What the person did with some of them since
/// does not keep the others from being taken back.
bool isImport(const QList<LogEntry> &entries)
{
    QSet<QString> people;
    bool takesIn = false;
    for (const LogEntry &each : entries) {
        takesIn = takesIn || each.kind == QLatin1String(ImportMapping::kind) || (each.kind == QLatin1String(Member::kind) && each.action == wordOf(Action::Create));
        if (each.kind == QLatin1String(Member::kind))
            people += each.record;
        else if (each.kind != QLatin1String(MemberStatus::kind) && each.kind != QLatin1String(MemberEvent::kind) && each.kind != QLatin1String(ImportMapping::kind))
            return false;
    }
    return takesIn && people.size() > 1;
}

/// Leaves some people out of a plan, with all that is about them.
void keep(Plan &plan, const QSet<QString> &people)
{
    plan.kept += people;
    plan.facts.removeIf([&](const Fact &fact) {
        if (!people.contains(personOf(fact.record)))
            return false;
        const QString id = std::visit([](const auto &record) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, UnknownRecord>)
                return {};
            else
                return record.id.text;
        }, fact.record);
        plan.actions.remove(id);
        plan.removed[kindOf(fact.record)].remove(id);
        return true;
    });
}

/// Why a kind of record is never taken back; null when it may be.
const char *reasonToStay(const QString &kind, const QString &action)
{
    const auto is = [&kind](const char *one) { return kind == QLatin1String(one); };
    if (is(FinalMinutes::kind) || is(MinutesSignature::kind) || is(MinutesSeal::kind))
        return QT_TRANSLATE_NOOP("Error", "Minutes that are closed or signed stay as they are.");
    if (is(CorrectionSignature::kind))
        return QT_TRANSLATE_NOOP("Error", "A correction slip that somebody has signed stays as it is. Correct it by another slip.");
    if (is(Peer::kind) || is(BundleMade::kind) || is(BundleTaken::kind) || is(Verdict::kind))
        return QT_TRANSLATE_NOOP("Error", "What was exchanged with another organisation stays recorded.");
    if (is(Transfer::kind))
        return QT_TRANSLATE_NOOP("Error", "A transfer stays recorded. Say on its card what became of it.");
    if (is(Erasure::kind))
        return QT_TRANSLATE_NOOP("Error", "What was erased is gone and is not put back.");
    if (is(Disclosure::kind))
        return QT_TRANSLATE_NOOP("Error", "What was printed or handed out stays recorded.");
    if (is(OfficeKeys::kind) || is(Person::kind))
        return QT_TRANSLATE_NOOP("Error", "Keys stay recorded. Make a new key where one is no longer wanted.");
    if (is(BookHead::kind) && action == wordOf(Action::Create))
        return QT_TRANSLATE_NOOP("Error", "This is how the book began; it cannot be undone.");
    for (const char *work : {BookHead::kind, Member::kind, MemberStatus::kind, Meeting::kind, AgendaItem::kind, Attendance::kind, Guest::kind,
                             Opinion::kind, Task::kind, Vote::kind, Poll::kind, BallotRound::kind, BallotCount::kind, RuleChoice::kind, Attachment::kind,
                             Paper::kind, ReadBack::kind, Undone::kind,
                             KeptScoreSheet::kind, ScoreChoice::kind, MeetingScore::kind, ScoreConfirmation::kind,
                             Excuse::kind, Posting::kind, MeetingDay::kind, PlannedMonth::kind,
                             Objection::kind, Correction::kind, Extract::kind, Mention::kind, Phrase::kind, Admission::kind, Wording::kind,
                             Petition::kind, MemberEvent::kind, DossierLine::kind, MemberPhoto::kind, ClockSettled::kind,
                             DuesAmount::kind, DuesPayment::kind, DuesRemittance::kind, CashEntry::kind, DuesRules::kind,
                             Evaluation::kind, EvaluationCap::kind, ImportMapping::kind, Reconciliation::kind, SavedFilter::kind})
        if (is(work))
            return nullptr;
    // Whatever else is recorded of the book and its keys is no work of people that could be a slip.
    return QT_TRANSLATE_NOOP("Error", "What became of the book itself stays recorded.");
}

Error changedLater(qint64 at)
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The same was changed again later (entry %1). Undo that first."), {QString::number(at)}};
}

/// What an entry says of its record: nothing when it removes it.
Result<std::optional<Record>> saidBy(const StoredEntry *stored)
{
    if (!stored)
        return std::optional<Record>{};
    const auto entry = LogEntry::decode(stored->entry);
    if (!entry)
        return entry.error();
    if (stored->salt.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Its content was erased; it cannot be undone.")};
    const auto record = recordFrom(entry->kind, stored->payload);
    if (!record)
        return record.error();
    if (std::holds_alternative<UnknownRecord>(*record))
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This kind of record belongs to a newer program.")};
    return entry->action == wordOf(Action::Annul) ? std::optional<Record>{} : std::optional<Record>{*record};
}

/// Adds what brings one record back to where it stood before the step.
Result<Done> planRecord(const Book &book, const UndoTrail &trail, const QString &id, Plan &plan)
{
    const auto all = book.entriesOf(id);
    if (!all)
        return all.error();
    const StoredEntry *before = nullptr;
    const StoredEntry *after = nullptr;
    for (const StoredEntry &stored : *all) {
        if (stored.at < plan.step.first)
            before = &stored;
        else if (stored.at < plan.step.end)
            after = &stored;
        else if (trail.standsAgainst(stored.at, plan.step.first))
            return changedLater(stored.at);
    }
    const auto old = saidBy(before);
    const auto now = saidBy(after);
    const auto latest = saidBy(&all->last());
    for (const auto *each : {&old, &now, &latest})
        if (!*each)
            return each->error();
    if (*latest != *now)
        return changedLater(all->last().at);
    if (*old == *now)
        return Done{};
    const Action action = !*old ? Action::Annul : *now ? Action::Amend : Action::Create;
    const Record &record = *old ? **old : **now;
    plan.facts += Fact{action, record};
    plan.actions.insert(id, action);
    if (action == Action::Annul)
        plan.removed[kindOf(record)] += id;
    return Done{};
}

/// The records to be removed that others name which would be left behind, and how many do.
Result<QHash<QString, qint64>> hangingOn(const Book &book, const Plan &plan)
{
    QHash<QString, qint64> hanging;
    if (plan.removed.isEmpty())
        return hanging;
    const auto counted = forEachKind([&](const auto &kind) -> Result<Done> {
        using T = std::decay_t<decltype(kind)>;
        for (const Reference &reference : referencesOf(kind)) {
            const QSet<QString> removed = plan.removed.value(reference.kind);
            if (removed.isEmpty())
                continue;
            // A few are asked for one by one; of many, such as an import, all rows are read once.
            constexpr qsizetype few = 32;
            QList<Query> questions{Query{}};
            if (removed.size() <= few && !reference.isOfList) {
                questions.clear();
                for (const QString &id : removed)
                    questions += Query{{{QLatin1String(reference.field), id}}, {}, {}};
            }
            for (const Query &question : questions) {
                const auto rows = book.all<T>(question);
                if (!rows)
                    return rows.error();
                for (const T &row : *rows) {
                    if (plan.actions.contains(row.id.text))
                        continue; // its fields are about to change as well
                    for (const Reference &its : referencesOf(row))
                        if (qstrcmp(its.field, reference.field) == 0 && removed.contains(its.id))
                            ++hanging[its.id];
                }
            }
        }
        return Done{};
    });
    if (!counted)
        return counted.error();
    return hanging;
}

Error belongsToThis(const QHash<QString, qint64> &hanging)
{
    const auto counts = hanging.values();
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Other things recorded since belong to this (%1). Undo or remove them first."),
            {QString::number(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)))}};
}

/// Numbers of papers have no gaps: only the last of a series can go.
template <typename T>
Result<Done> checkSeries(const Book &book, const Plan &plan, const T &paper)
{
    const auto papers = book.all<T>();
    if (!papers)
        return papers.error();
    const auto inSeries = [&](const T &each) {
        if constexpr (std::is_same_v<T, Paper>)
            return PaperSeries::of(each) == PaperSeries::of(paper);
        else
            return each.termFrom == paper.termFrom;
    };
    for (const T &each : *papers)
        if (inSeries(each) && each.number > paper.number && !plan.actions.contains(each.id.text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper %1 has a later number; numbers must have no gap."), {each.symbol}};
    return Done{};
}

/// Minutes count as read back only while the meeting, and what it answers to earlier petitions, stand as they were read out.
Result<Done> checkReading(const Book &book, const UndoTrail &trail, const ReadBack &reading)
{
    const auto own = book.entriesOf(reading.id.text);
    const auto size = book.logSize();
    if (!own)
        return own.error();
    if (!size)
        return size.error();
    static const Error changed{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting was changed after this reading. Read the minutes back again.")};
    const qint64 read = own->first().at;
    const QByteArray ofMeeting = "\"meeting\":\"" + reading.meeting.text.toLatin1() + '"';
    const QByteArray isMeeting = "\"r\":\"" + reading.meeting.text.toLatin1() + '"';
    constexpr qint64 part = 1000;
    for (qint64 first = read + 1; first < *size; first += part) {
        const auto later = book.entries(first, std::min(first + part, *size));
        if (!later)
            return later.error();
        for (const StoredEntry &stored : *later) {
            const bool isReading = stored.entry.contains("\"k\":\"minutes.readback\"");
            if (!isReading && (stored.payload.contains(ofMeeting) || stored.entry.contains(isMeeting)) && trail.standsAgainst(stored.at, read))
                return changed;
        }
    }
    const auto meeting = book.get(reading.meeting);
    const auto isSame = meeting ? knewOfPetitions(book, *meeting, read) : Result<bool>(true); // whether it is there is another question
    if (!isSame)
        return isSame.error();
    return *isSame ? Result<Done>(Done{}) : Result<Done>(changed);
}

Result<Done> checkFact(const Book &book, const UndoTrail &trail, const Plan &plan, const Fact &fact)
{
    if (auto allowed = book.allows(fact); !allowed)
        return allowed.error();
    return std::visit(
        [&](const auto &record) -> Result<Done> {
            using T = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<T, UnknownRecord>) {
                return Done{};
            } else {
                if (fact.action == Action::Annul) {
                    if constexpr (std::is_same_v<T, Paper> || std::is_same_v<T, Correction> || std::is_same_v<T, Extract>)
                        return checkSeries(book, plan, record);
                    return Done{};
                }
                if (auto named = checkNamed(book, fact.record, plan.actions); !named || fact.action != Action::Create)
                    return named;
                if constexpr (std::is_same_v<T, ReadBack>)
                    if (auto read = checkReading(book, trail, record); !read)
                        return read.error();
                return checkPlace(book, fact.record, plan.actions);
            }
        },
        fact.record);
}

Result<Plan> planUndo(const Book &book, qint64 at)
{
    const auto size = book.logSize();
    if (!size)
        return size.error();
    if (at < 0 || at >= *size)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no place in the log."), {QString::number(at)}};
    const auto trail = UndoTrail::read(book);
    if (!trail)
        return trail.error();
    const auto step = trail->stepOf(at);
    if (!step)
        return step.error();
    if (const Undone *undone = trail->takenBackBy(step->first))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This was undone already (entry %1)."), {QString::number(undone->by)}};

    const auto entries = book.entries(step->first, step->end);
    if (!entries)
        return entries.error();
    Plan plan{*step};
    QStringList touched;
    QList<LogEntry> decoded;
    for (const StoredEntry &stored : *entries) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        decoded += *entry;
        if (const char *reason = reasonToStay(entry->kind, entry->action))
            return Error{Error::Refused, reason};
        if (entry->kind != QLatin1String(Undone::kind)) // that something was undone stays said
            touched += entry->record;
    }
    const bool isOfList = isImport(decoded);
    QHash<QString, QString> people; // of an import, by the records about them
    for (qsizetype i = 0; isOfList && i < decoded.size(); ++i)
        if (const auto record = recordFrom(decoded[i].kind, entries->at(i).payload))
            people.insert(decoded[i].record, personOf(*record));
    QSet<QString> stay;
    // What was touched last is taken back first.
    QSet<QString> planned;
    for (auto id = touched.crbegin(); id != touched.crend(); ++id) {
        if (planned.contains(*id))
            continue;
        planned += *id;
        if (auto done = planRecord(book, *trail, *id, plan); !done) {
            if (people.value(*id).isEmpty() || done.error().kind != Error::Refused)
                return done.error();
            stay += people.value(*id);
        }
    }
    for (const Fact &fact : std::as_const(plan.facts))
        if (auto checked = checkFact(book, *trail, plan, fact); !checked) {
            if (!isOfList || personOf(fact.record).isEmpty() || checked.error().kind != Error::Refused)
                return checked.error();
            stay += personOf(fact.record);
        }
    keep(plan, stay);
    auto hanging = hangingOn(book, plan);
    while (hanging && !hanging->isEmpty()) {
        stay.clear();
        for (auto each = hanging->keyBegin(); each != hanging->keyEnd(); ++each)
            stay += people.value(*each);
        stay.remove(QString());
        if (stay.isEmpty())
            return belongsToThis(*hanging);
        keep(plan, stay);
        hanging = hangingOn(book, plan);
    }
    if (!hanging)
        return hanging.error();
    if (plan.facts.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing of it is left that could be undone.")};
    return plan;
}

} // namespace

Result<Done> canUndo(const Book &book, qint64 at)
{
    if (const auto plan = planUndo(book, at); !plan)
        return plan.error();
    return Done{};
}

Result<QStringList> keptByUndo(const Book &book, qint64 at)
{
    const auto plan = planUndo(book, at);
    if (!plan)
        return plan.error();
    QStringList names;
    for (const QString &id : plan->kept) {
        const auto member = book.get(MemberId{id});
        if (!member)
            return member.error();
        names += member->name;
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return personSortKey(a, {}) < personSortKey(b, {}); });
    return names;
}

Result<Undone> undo(Book &book, qint64 at)
{
    const auto plan = planUndo(book, at);
    const auto size = book.logSize();
    if (!plan)
        return plan.error();
    if (!size)
        return size.error();
    const Undone undone{UndoneId::fresh(), plan->step.first, plan->step.end, *size, plan->facts.size()};
    if (auto recorded = book.record(QList<Fact>{created(undone)} + plan->facts); !recorded)
        return recorded.error();
    return undone;
}

/// Whether a step only notes what left the book: no work, and nothing stands in the way of undoing what was done before it.
static Result<bool> onlyNotes(const Book &book, const EntryRange &step)
{
    // one by one: the first of a long list that was taken in is none
    for (qint64 at = step.first; at < step.end; ++at) {
        const auto entries = book.entries(at, at + 1);
        if (!entries)
            return entries.error();
        const auto entry = LogEntry::decode(entries->first().entry);
        if (!entry)
            return entry.error();
        if (entry->kind != QLatin1String(Disclosure::kind))
            return false;
    }
    return true;
}

Result<HistoryStep> lastUndoable(const Book &book)
{
    const auto size = book.logSize();
    const auto trail = UndoTrail::read(book);
    if (!size)
        return size.error();
    if (!trail)
        return trail.error();
    for (qint64 at = *size - 1; at >= 0;) {
        const auto step = trail->stepOf(at);
        if (!step)
            return step.error();
        const auto isNote = onlyNotes(book, *step);
        if (!isNote)
            return isNote.error();
        if (!*isNote && !trail->undoAt(step->first) && !trail->takenBackBy(step->first))
            return stepOf(book, step->first);
        at = step->first - 1;
    }
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")};
}

Result<HistoryStep> lastRedoable(const Book &book)
{
    const auto size = book.logSize();
    const auto trail = UndoTrail::read(book);
    if (!size)
        return size.error();
    if (!trail)
        return trail.error();
    for (qint64 at = *size - 1; at >= 0;) {
        const auto step = trail->stepOf(at);
        if (!step)
            return step.error();
        const auto isNote = onlyNotes(book, *step);
        if (!isNote)
            return isNote.error();
        if (!*isNote && !trail->undoAt(step->first))
            break; // new work: what was undone before it is no longer next
        if (trail->isTakingBack(step->first) && !trail->takenBackBy(step->first))
            return stepOf(book, step->first);
        at = step->first - 1;
    }
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is nothing to do again.")};
}
