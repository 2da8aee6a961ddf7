// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/petitionreading.h"

#include <algorithm>
#include <limits>

namespace {

/// The states of a record that a log names before an entry, oldest first, without those that were erased; and whether it was there then.
template <typename T>
struct Past
{
    QList<T> states;
    bool stands = false;
};

template <typename T>
Result<Past<T>> pastOf(const Book &book, const Id<T> &id, qint64 end, const QString &org)
{
    const auto entries = book.entriesOf(id.text, org);
    if (!entries)
        return entries.error();
    Past<T> past;
    for (const StoredEntry &stored : *entries) {
        if (stored.at >= end)
            break;
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        past.stands = entry->action != wordOf(Action::Annul);
        if (!past.stands || stored.salt.isEmpty())
            continue;
        const auto record = recordFrom(entry->kind, stored.payload);
        if (!record)
            return record.error();
        if (const T *state = std::get_if<T>(&*record))
            past.states += *state;
    }
    return past;
}

/// The records of a kind that our own log removes from an entry on, and that are not there now.
template <typename T>
Result<QList<Id<T>>> removedSince(const Book &book, qint64 end, const QString &org)
{
    QList<Id<T>> ids;
    if (end == std::numeric_limits<qint64>::max() || !(org.isEmpty() || org == book.org()))
        return ids;
    const auto removed = book.removals(std::numeric_limits<qint64>::max());
    if (!removed)
        return removed.error();
    for (const StoredEntry &stored : *removed) {
        if (stored.at < end)
            break; // the latest come first
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (entry->kind == QLatin1String(T::kind))
            ids += Id<T>{entry->record};
    }
    return ids;
}

/// Whether a state of a petition only puts right the answer in the state before it.
bool putsRight(const Petition &after, const Petition &before)
{
    return after.outcome != PetitionOutcome::Open && after.outcome == before.outcome && after.reopened == before.reopened
        && after.reopenedOn == before.reopenedOn
        && (isFinal(after.outcome) || after.answered == before.answered || (after.answer == before.answer && after.planned == before.planned));
}

/// A petition as it stood, with what had become of it by a day; nothing when it was not there.
std::optional<Petition> stoodOn(const Past<Petition> &past, const QDate &day)
{
    if (!past.stands || past.states.isEmpty())
        return std::nullopt;
    Petition petition = past.states.last();
    takeOutcome(petition, {});
    for (qsizetype i = past.states.size() - 1; i >= 0; --i) {
        // An answer that was put right later was never the answer, also where the right one came after the day.
        if (i + 1 < past.states.size() && putsRight(past.states[i + 1], past.states[i]))
            continue;
        if (const auto known = knownOn(past.states[i], day)) {
            takeOutcome(petition, *known);
            break;
        }
    }
    return petition;
}

/// A meeting, and the entry before which the log says what it knew.
struct Held
{
    Meeting meeting;
    qint64 end = 0;
};

/// The meeting of the same kind before another one, as a log had them before an entry.
Result<std::optional<Held>> meetingBefore(const Book &book, const Meeting &meeting, qint64 end, const QString &org)
{
    const auto held = book.all<Meeting>({{{QStringLiteral("meetingKind"), meeting.meetingKind}}, {}, org});
    if (!held)
        return held.error();
    const bool isWhole = end == std::numeric_limits<qint64>::max();
    QList<MeetingId> others;  // of which the log said something else then, or nothing
    std::optional<Held> before;
    const auto consider = [&](const Meeting &each) {
        if (each.meetingKind == meeting.meetingKind && each.id != meeting.id && each.date < meeting.date && (!before || before->meeting.date < each.date))
            before = Held{each, end};
    };
    for (const Meeting &each : *held) {
        const auto at = isWhole ? Result<qint64>(qint64(-1)) : book.positionOf(rows::table<Meeting>(), each.id.text, org);
        if (!at)
            return at.error();
        if (*at < end)
            consider(each);
        else
            others += each.id;
    }
    const auto removed = removedSince<Meeting>(book, end, org);
    if (!removed)
        return removed.error();
    others += *removed;
    for (const MeetingId &id : std::as_const(others)) {
        const auto past = pastOf(book, id, end, org);
        if (!past)
            return past.error();
        if (past->stands && !past->states.isEmpty())
            consider(past->states.last());
    }
    if (!before)
        return before;
    const auto finals = book.all<FinalMinutes>({{{QStringLiteral("meeting"), before->meeting.id.text}}, {}, org});
    if (!finals)
        return finals.error();
    for (const FinalMinutes &final : *finals) {
        const auto at = book.positionOf(rows::table<FinalMinutes>(), final.id.text, org);
        if (!at)
            return at.error();
        before->end = std::min(before->end, *at);
    }
    return before;
}

bool isSettled(const std::optional<Petition> &petition)
{
    return petition && standingOf(*petition) == PetitionStanding::Settled;
}

/// The name of whoever raised a petition. That of a guest is the one in the minutes, that of a member the one on the card.
QString askerOf(const Book &book, const Petition &petition, qint64 end, const QString &org)
{
    if (!petition.guest.isEmpty()) {
        const auto past = pastOf(book, petition.guest, end, org);
        return past && !past->states.isEmpty() ? past->states.last().name : QString();
    }
    const auto member = petition.member.isEmpty() ? Result<Member>(Member()) : book.get(petition.member, org);
    return member ? member->name : QString();
}

qint64 endOf(qint64 closed)
{
    return closed < 0 ? std::numeric_limits<qint64>::max() : closed;
}

} // namespace

Result<QList<CarriedPetition>> carriedPetitions(const Book &book, const Meeting &meeting, qint64 closed, const QString &org)
{
    QList<CarriedPetition> carried;
    if (!answersPetitions(meeting))
        return carried;
    const qint64 end = endOf(closed);
    auto petitions = book.all<Petition>({{}, {QStringLiteral("raised"), QStringLiteral("number")}, org});
    const auto removed = removedSince<Petition>(book, end, org);
    if (!petitions)
        return petitions.error();
    if (!removed)
        return removed.error();
    // What closed minutes tell of is bound (closedminutes.cpp); after a reading of open ones a petition may have gone.
    for (const PetitionId &id : *removed) {
        const auto past = pastOf(book, id, end, org);
        if (!past)
            return past.error();
        if (past->stands && !past->states.isEmpty())
            *petitions += past->states.last();
    }
    if (petitions->isEmpty())
        return carried;
    const auto before = meetingBefore(book, meeting, end, org);
    if (!before)
        return before.error();
    for (const Petition &now : *petitions) {
        if (now.meeting == meeting.id)
            continue;
        const auto at = book.positionOf(rows::table<Petition>(), now.id.text, org);
        if (!at)
            return at.error();
        if (*before && *at >= 0 && *at < (*before)->end && isSettled(knownOn(now, (*before)->meeting.date)))
            continue; // most of them, long ago: their entries need not be read
        const auto past = pastOf(book, now.id, end, org);
        if (!past)
            return past.error();
        const auto known = stoodOn(*past, meeting.date);
        if (!known || !tellsOfEarlier(meeting, *known))
            continue;
        if (*before) {
            const auto earlier = pastOf(book, now.id, (*before)->end, org);
            if (!earlier)
                return earlier.error();
            if (isSettled(stoodOn(*earlier, (*before)->meeting.date)))
                continue;
        }
        carried += {*known, now, askerOf(book, *known, end, org)};
    }
    return carried;
}

Result<bool> knewOfPetitions(const Book &book, const Meeting &meeting, qint64 at, const QString &org)
{
    const auto then = carriedPetitions(book, meeting, at, org);
    const auto now = carriedPetitions(book, meeting, -1, org);
    if (!then)
        return then.error();
    if (!now)
        return now.error();
    return std::equal(then->cbegin(), then->cend(), now->cbegin(), now->cend(), [](const CarriedPetition &a, const CarriedPetition &b) {
        return a.petition == b.petition && a.asker == b.asker;
    });
}

Result<QList<Petition>> petitionsAt(const Book &book, const Meeting &meeting, qint64 closed, const QString &org)
{
    auto petitions = book.all<Petition>({{{QStringLiteral("meeting"), meeting.id.text}}, {QStringLiteral("sequence"), QStringLiteral("made")}, org});
    if (!petitions)
        return petitions.error();
    for (Petition &each : *petitions) {
        const auto past = pastOf(book, each.id, endOf(closed), org);
        if (!past)
            return past.error();
        const auto known = stoodOn(*past, meeting.date);
        takeOutcome(each, known ? *known : Petition{});
    }
    return petitions;
}
