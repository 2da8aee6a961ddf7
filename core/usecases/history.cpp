// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/history.h"

#include "core/book/erasedcards.h"
#include "core/text/vietnamese.h"
#include "core/usecases/fieldtexts_p.h"
#include "core/usecases/undotrail_p.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace {

FieldTexts textsOf(const Record &record)
{
    FieldTexts texts;
    std::visit(
        [&texts](const auto &each) {
            using T = std::decay_t<decltype(each)>;
            if constexpr (!std::is_same_v<T, UnknownRecord>)
                T::describe(each, texts);
        },
        record);
    return texts;
}

} // namespace

QList<FieldChange> difference(const Record &before, const Record &after)
{
    const FieldTexts old = textsOf(before);
    const FieldTexts now = textsOf(after);
    QList<FieldChange> changes;
    if (old.list.size() != now.list.size())
        return changes; // one of them belongs to a newer program
    for (qsizetype i = 0; i < now.list.size(); ++i)
        if (old.list[i].text != now.list[i].text)
            changes += {now.list[i].name, old.list[i].text, now.list[i].text};
    return changes;
}

namespace {

QString paperOf(const Record &record)
{
    if (const auto *status = std::get_if<MemberStatus>(&record))
        return status->paper;
    if (const auto *paper = std::get_if<Paper>(&record))
        return paper->symbol;
    if (const auto *final = std::get_if<FinalMinutes>(&record))
        return final->symbol;
    if (const auto *correction = std::get_if<Correction>(&record))
        return correction->symbol;
    if (const auto *extract = std::get_if<Extract>(&record))
        return extract->symbol;
    return {};
}

Result<Record> recordIn(const StoredEntry &stored, const LogEntry &entry)
{
    if (stored.salt.isEmpty())
        return Record{UnknownRecord{}}; // erased by law
    return recordFrom(entry.kind, stored.payload);
}

/// Writes lines of history for the entries of one log; knows the people who acted and what was taken back.
class Chronicle
{
public:
    static Result<Chronicle> open(const Book &book, const QString &org)
    {
        auto trail = UndoTrail::read(book, org);
        if (!trail)
            return trail.error();
        const auto people = book.all<Person>({{}, {QStringLiteral("at")}, org});
        if (!people)
            return people.error();
        Chronicle chronicle(book, org, *std::move(trail));
        for (const Person &person : *people)
            chronicle.m_names.insert(person.code, person.name);
        return chronicle;
    }

    const UndoTrail &trail() const { return m_trail; }

    /// The line of an entry; `before` is the record's entry before it.
    Result<HistoryLine> line(const StoredEntry &stored, const StoredEntry *before) const
    {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        const auto record = recordIn(stored, *entry);
        if (!record)
            return record.error();
        HistoryLine line;
        line.at = stored.at;
        line.time = entry->time;
        line.person = entry->person;
        line.who = m_names.value(entry->person);
        line.kind = entry->kind;
        line.record = entry->record;
        line.name = nameOf(*m_book, *record, m_org);
        line.paper = paperOf(*record);
        const Action action = fromWord<Action>(entry->action);
        line.what = action == Action::Annul ? Happening::Removed
            : action == Action::Amend ? Happening::Changed : before ? Happening::PutBack : Happening::Made;
        if (line.what == Happening::Made) {
            line.fields = fieldsOf(*record);
        } else if (line.what != Happening::Removed && before) {
            const auto old = recordIn(*before, *entry);
            if (!old)
                return old.error();
            line.fields = difference(*old, *record);
        }
        if (const Undone *undone = m_trail.undoAt(stored.at))
            line.undoes = EntryRange{undone->first, undone->end};
        if (const Undone *undone = m_trail.takenBackBy(stored.at))
            line.undoneBy = undone->by;
        return line;
    }

    Result<HistoryStep> step(qint64 at) const
    {
        const auto range = m_trail.stepOf(at);
        if (!range)
            return range.error();
        auto shown = m_book->entries(range->first, std::min(range->end, range->first + linesOfStep), m_org);
        if (!shown)
            return shown.error();
        HistoryStep step;
        step.entries = *range;
        for (const StoredEntry &stored : *shown) {
            const auto entry = LogEntry::decode(stored.entry);
            if (!entry)
                return entry.error();
            const auto all = m_book->entriesOf(entry->record, m_org);
            if (!all)
                return all.error();
            const StoredEntry *before = nullptr;
            for (const StoredEntry &earlier : *all)
                if (earlier.at < stored.at)
                    before = &earlier;
            const auto written = line(stored, before);
            if (!written)
                return written.error();
            step.lines += *written;
        }
        if (step.lines.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no place in the log."), {QString::number(at)}};
        const HistoryLine *main = &step.lines.first();
        for (const HistoryLine &each : std::as_const(step.lines))
            if (weight(each.kind) > weight(main->kind))
                main = &each;
        step.time = main->time;
        step.person = main->person;
        step.who = main->who;
        step.undoes = main->undoes;
        step.undoneBy = main->undoneBy;
        if (step.undoes) {
            // An undo is named after the work it is about, however often it went back and forth.
            const auto taken = this->step(step.undoes->first);
            if (!taken)
                return taken.error();
            step.what = taken->what;
            step.kind = taken->kind;
            step.record = taken->record;
            step.name = taken->name;
        } else {
            step.what = main->what;
            step.kind = main->kind;
            step.record = main->record;
            step.name = main->name;
        }
        return step;
    }

private:
    Chronicle(const Book &book, const QString &org, UndoTrail trail) : m_book(&book), m_org(org), m_trail(std::move(trail)) {}

    /// A step is named after what is heaviest in it: closing after the minutes, calling a meeting after the meeting.
    static int weight(const QString &kind)
    {
        static const QStringList rising{QLatin1String(Member::kind), QLatin1String(Meeting::kind), QLatin1String(MinutesSignature::kind),
                                        QLatin1String(MinutesSeal::kind), QLatin1String(FinalMinutes::kind), QLatin1String(Correction::kind)};
        return int(rising.indexOf(kind));
    }

    const Book *m_book;
    QString m_org;
    UndoTrail m_trail;
    QHash<QString, QString> m_names;  ///< by code
};

/// The record after the last of its entries that `counts`.
template <typename Counts>
Result<Record> recordAfter(const Book &book, const QString &recordId, Counts &&counts)
{
    const auto all = book.entriesOf(recordId);
    if (!all)
        return all.error();
    std::optional<std::pair<StoredEntry, LogEntry>> last;
    for (const StoredEntry &stored : *all) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (counts(stored, *entry))
            last = {stored, *entry};
    }
    if (!last || last->second.action == wordOf(Action::Annul))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The book held no such record then."), {}, recordId};
    return recordIn(last->first, last->second);
}

} // namespace

QList<FieldChange> fieldsOf(const Record &record)
{
    QList<FieldChange> fields;
    for (const FieldTexts::Field &field : textsOf(record).list)
        if (!field.isEmpty)
            fields += {field.name, {}, field.text};
    return fields;
}

QString nameOf(const Book &book, const Record &record, const QString &org)
{
    const auto shortened = [](const QString &text) {
        constexpr qsizetype longest = 80;
        const QString line = text.simplified();
        return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
    };
    const auto meeting = [&](const MeetingId &id) { return nameOf(book, id.text, org); };
    return std::visit(
        [&](const auto &each) -> QString {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, MemberStatus> || std::is_same_v<T, Attendance> || std::is_same_v<T, Excuse>
                          || std::is_same_v<T, Mention> || std::is_same_v<T, DossierLine> || std::is_same_v<T, MemberPhoto>
                          || std::is_same_v<T, DuesAmount> || std::is_same_v<T, DuesPayment> || std::is_same_v<T, Evaluation>
                          || std::is_same_v<T, Transfer> || std::is_same_v<T, Erasure>)
                return nameOf(book, each.member.text, org);
            else if constexpr (std::is_same_v<T, MemberEvent> || std::is_same_v<T, CashEntry>)
                return shortened(each.text);
            else if constexpr (std::is_same_v<T, ClockSettled>)
                return each.name.isEmpty() ? nameOf(book, each.member.text, org) : each.name;
            else if constexpr (std::is_same_v<T, Reconciliation> || std::is_same_v<T, ImportMapping>)
                return shortened(each.source);
            else if constexpr (std::is_same_v<T, Disclosure>)
                return shortened(each.title);
            else if constexpr (std::is_same_v<T, Meeting>)
                return each.date.toString(Qt::ISODate);
            else if constexpr (std::is_same_v<T, AgendaItem> || std::is_same_v<T, Task>)
                return shortened(each.title);
            else if constexpr (std::is_same_v<T, Opinion> || std::is_same_v<T, Objection> || std::is_same_v<T, Petition>)
                return shortened(each.text);
            else if constexpr (std::is_same_v<T, Phrase>)
                return each.code;
            else if constexpr (std::is_same_v<T, Wording>)
                return shortened(each.words);
            else if constexpr (std::is_same_v<T, Admission>)
                return each.name.isEmpty() ? nameOf(book, each.member.text, org) : each.name;
            else if constexpr (std::is_same_v<T, Vote> || std::is_same_v<T, Poll>)
                return shortened(each.matter);
            else if constexpr (std::is_same_v<T, BallotRound> || std::is_same_v<T, BallotCount>)
                return nameOf(book, each.poll.text, org);
            else if constexpr (std::is_same_v<T, RuleChoice>)
                return each.question;
            else if constexpr (std::is_same_v<T, Paper> || std::is_same_v<T, Correction> || std::is_same_v<T, Extract>)
                return each.symbol;
            else if constexpr (std::is_same_v<T, CorrectionSignature>)
                return nameOf(book, each.correction.text, org);
            else if constexpr (std::is_same_v<T, ReadBack> || std::is_same_v<T, FinalMinutes> || std::is_same_v<T, MinutesSignature>
                               || std::is_same_v<T, MinutesSeal> || std::is_same_v<T, Verdict> || std::is_same_v<T, MeetingScore>
                               || std::is_same_v<T, ScoreConfirmation> || std::is_same_v<T, Posting>)
                return meeting(each.meeting);
            else if constexpr (std::is_same_v<T, KeptScoreSheet>)
                return shortened(each.title);
            else if constexpr (std::is_same_v<T, PlannedMonth>)
                return QStringLiteral("%1/%2").arg(each.month, 2, 10, QLatin1Char('0')).arg(each.year);
            else if constexpr (std::is_same_v<T, ScoreChoice> || std::is_same_v<T, MeetingDay> || std::is_same_v<T, DuesRemittance>
                               || std::is_same_v<T, DuesRules> || std::is_same_v<T, EvaluationCap>)
                return each.from.toString(Qt::ISODate);
            else if constexpr (std::is_same_v<T, Peer>)
                return each.title;
            else if constexpr (requires { each.name; })
                return each.name;
            else
                return {};
        },
        record);
}

QString nameOf(const Book &book, const QString &recordId, const QString &org)
{
    const auto all = recordId.isEmpty() ? Result<QList<StoredEntry>>(QList<StoredEntry>{}) : book.entriesOf(recordId, org);
    if (!all || all->isEmpty())
        return {};
    const auto entry = LogEntry::decode(all->last().entry);
    if (!entry)
        return {};
    const auto record = recordIn(all->last(), *entry);
    return record ? nameOf(book, *record, org) : QString();
}

Result<QList<HistoryLine>> historyOf(const Book &book, const QString &recordId, const QString &org)
{
    const auto all = book.entriesOf(recordId, org);
    if (!all)
        return all.error();
    if (all->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, recordId};
    const auto chronicle = Chronicle::open(book, org);
    if (!chronicle)
        return chronicle.error();
    QList<HistoryLine> lines;
    const StoredEntry *before = nullptr;
    for (const StoredEntry &stored : *all) {
        const auto line = chronicle->line(stored, before);
        if (!line)
            return line.error();
        lines += *line;
        before = &stored;
    }
    return lines;
}

Result<QList<HistoryLine>> wholeHistoryOf(const Book &book, const QString &recordId)
{
    const auto own = historyOf(book, recordId);
    const auto size = book.logSize();
    const auto chronicle = Chronicle::open(book, {});
    if (!own)
        return own.error();
    if (!size)
        return size.error();
    if (!chronicle)
        return chronicle.error();
    // What belongs to it names it in its payload, and came after it.
    const bool isMember = own->first().kind == QLatin1String(Member::kind);
    const QByteArray naming = QByteArray(isMember ? "\"member\":\"" : "\"meeting\":\"") + recordId.toLatin1() + '"';
    const QByteArray ofStatus = QByteArray("\"k\":\"") + MemberStatus::kind + '"';
    QMap<qint64, HistoryLine> lines;
    for (const HistoryLine &line : *own)
        lines.insert(line.at, line);
    QHash<QString, StoredEntry> before;
    constexpr qint64 part = 1000;
    for (qint64 first = own->first().at; first < *size; first += part) {
        const auto some = book.entries(first, std::min(first + part, *size));
        if (!some)
            return some.error();
        for (const StoredEntry &stored : *some) {
            if (!stored.payload.contains(naming) || (isMember && !stored.entry.contains(ofStatus)))
                continue;
            const auto entry = LogEntry::decode(stored.entry);
            if (!entry)
                return entry.error();
            const auto earlier = before.constFind(entry->record);
            const auto line = chronicle->line(stored, earlier == before.cend() ? nullptr : &*earlier);
            if (!line)
                return line.error();
            lines.insert(stored.at, *line);
            before.insert(entry->record, stored);
        }
    }
    return lines.values();
}

Result<HistoryStep> stepOf(const Book &book, qint64 at)
{
    const auto chronicle = Chronicle::open(book, {});
    if (!chronicle)
        return chronicle.error();
    return chronicle->step(at);
}

Result<QList<HistoryStep>> recentChanges(const Book &book, qint64 count, qint64 before)
{
    const auto size = book.logSize();
    const auto chronicle = Chronicle::open(book, {});
    if (!size)
        return size.error();
    if (!chronicle)
        return chronicle.error();
    QList<HistoryStep> steps;
    qint64 at = (before < 0 ? *size : std::min(before, *size)) - 1;
    while (at >= 0 && steps.size() < count) {
        const auto step = chronicle->step(at);
        if (!step)
            return step.error();
        steps += *step;
        at = step->entries.first - 1;
    }
    return steps;
}

Result<Record> recordAsOf(const Book &book, const QString &recordId, qint64 at)
{
    return recordAfter(book, recordId, [at](const StoredEntry &stored, const LogEntry &) { return stored.at <= at; });
}

Result<Record> recordAsOf(const Book &book, const QString &recordId, const QDate &day)
{
    return recordAfter(book, recordId, [day](const StoredEntry &, const LogEntry &entry) { return entry.time.toLocalTime().date() <= day; });
}

namespace {

/// The records of the handbook as a part of the log leaves them.
class HandbookThen
{
public:
    void follow(const LogEntry &entry, const Record &record)
    {
        if (entry.action == wordOf(Action::Annul)) {
            m_members.remove(entry.record);
            m_statuses.remove(entry.record);
        } else if (const auto *member = std::get_if<Member>(&record)) {
            m_members.insert(entry.record, *member);
        } else if (const auto *status = std::get_if<MemberStatus>(&record)) {
            m_statuses.insert(entry.record, *status);
        }
        if (!m_made.contains(entry.record))
            m_made.insert(entry.record, m_made.size());
    }

    QList<MemberThen> members() const
    {
        QList<MemberStatus> statuses = m_statuses.values();
        std::sort(statuses.begin(), statuses.end(), [this](const MemberStatus &a, const MemberStatus &b) { return m_made.value(a.id.text) < m_made.value(b.id.text); });
        QHash<MemberId, QList<MemberStatus>> ways;
        for (const MemberStatus &status : std::as_const(statuses))
            ways[status.member] += status;
        QMap<QByteArray, MemberThen> sorted;
        for (const Member &member : m_members)
            sorted.insert(personSortKey(member.name, member.born) + '\0' + member.id.text.toUtf8(), {member, ways.value(member.id)});
        return sorted.values();
    }

private:
    QHash<QString, Member> m_members;         ///< by id, as the two below
    QHash<QString, MemberStatus> m_statuses;
    QHash<QString, qsizetype> m_made;         ///< place in the order in which records were made first
};

} // namespace

Result<QList<MemberThen>> handbookAsOf(const Book &book, const QDate &day)
{
    const auto size = book.logSize();
    if (!size)
        return size.error();
    const QByteArray kind = QByteArray("\"k\":\"") + Member::kind; // "member" begins "member.status" too
    const auto cards = cardsAfterErasure(book); // the name is kept
    if (!cards)
        return cards.error();
    HandbookThen handbook;
    constexpr qint64 part = 1000;
    for (qint64 first = 0; first < *size; first += part) {
        const auto some = book.entries(first, std::min(first + part, *size));
        if (!some)
            return some.error();
        for (const StoredEntry &stored : *some) {
            if (!stored.entry.contains(kind))
                continue;
            const auto entry = LogEntry::decode(stored.entry);
            if (!entry)
                return entry.error();
            if (entry->time.toLocalTime().date() > day)
                continue;
            const auto record = recordIn(stored, *entry);
            if (!record)
                return record.error();
            const bool isErased = stored.salt.isEmpty() && entry->kind == QLatin1String(Member::kind);
            handbook.follow(*entry, isErased && cards->contains(entry->record) ? Record(cards->value(entry->record)) : *record);
        }
    }
    return handbook.members();
}

Result<QList<TrashLine>> trash(const Book &book, qint64 count)
{
    const auto removed = book.removals(count);
    if (!removed)
        return removed.error();
    const auto trail = UndoTrail::read(book);
    if (!trail)
        return trail.error();
    QList<TrashLine> lines;
    QHash<qint64, qsizetype> known;  // line by the first entry of its step; -1 when the step is none of removal
    for (const StoredEntry &stored : *removed) {
        const auto entry = LogEntry::decode(stored.entry);
        const auto range = trail->stepOf(stored.at);
        if (!entry)
            return entry.error();
        if (!range)
            return range.error();
        if (const auto line = known.constFind(range->first); line != known.cend()) {
            if (*line >= 0)
                ++lines[*line].others;
            continue;
        }
        // A step that also recorded something else is no removal: putting back would undo that too.
        bool isRemoval = true;
        if (!trail->undoAt(stored.at)) {
            const auto together = book.entries(range->first, range->end);
            if (!together)
                return together.error();
            for (const StoredEntry &each : *together)
                isRemoval = isRemoval && each.entry.startsWith("{\"a\":\"annul\"");
        }
        known.insert(range->first, isRemoval ? lines.size() : -1);
        if (!isRemoval)
            continue;
        const auto record = recordIn(stored, *entry);
        if (!record)
            return record.error();
        lines += {stored.at, entry->time, entry->kind, entry->record, nameOf(book, *record), 0};
    }
    return lines;
}
