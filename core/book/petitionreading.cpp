// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/petitionreading.h"

#include <algorithm>

namespace {

/// A petition in one of its states, and the entry that says so.
struct Known
{
    Petition petition;
    qint64 at = 0;
};

/// A petition as it stood by the log before its minutes were closed, and by its days on the meeting's; nothing when it was not
/// there yet.
Result<std::optional<Known>> knownAt(const Book &book, const Petition &now, const Meeting &meeting, qint64 closed, const QString &org)
{
    const auto at = book.positionOf(rows::table<Petition>(), now.id.text, org);
    if (!at)
        return at.error();
    if (closed < 0 || *at < closed)
        if (const auto known = knownOn(now, meeting.date))
            return std::optional(Known{*known, *at});
    const auto entries = book.entriesOf(now.id.text, org);
    if (!entries)
        return entries.error();
    for (auto stored = entries->crbegin(); stored != entries->crend(); ++stored) {
        if ((closed >= 0 && stored->at > closed) || stored->salt.isEmpty())
            continue;
        const auto entry = LogEntry::decode(stored->entry);
        if (!entry)
            return entry.error();
        const auto record = recordFrom(entry->kind, stored->payload);
        if (!record)
            return record.error();
        const auto *petition = std::get_if<Petition>(&*record);
        if (const auto known = petition ? knownOn(*petition, meeting.date) : std::nullopt)
            return std::optional(Known{*known, stored->at});
    }
    return std::optional<Known>();
}

} // namespace

bool answersPetitions(const Meeting &meeting)
{
    const auto rules = rulesById(meeting.rules);
    const MeetingOrder *order = (rules ? *rules : rulesOn(meeting.date)).order(meeting.meetingKind);
    return order && order->answeringItem();
}

Result<QList<CarriedPetition>> carriedPetitions(const Book &book, const Meeting &meeting, qint64 closed, const QString &org)
{
    QList<CarriedPetition> carried;
    if (!answersPetitions(meeting))
        return carried;
    const auto petitions = book.all<Petition>({{}, {QStringLiteral("raised"), QStringLiteral("number")}, org});
    if (!petitions)
        return petitions.error();
    if (petitions->isEmpty())
        return carried;
    const auto held = book.all<Meeting>({{}, {}, org});
    if (!held)
        return held.error();
    QHash<MeetingId, QDate> days;
    QDate before;
    for (const Meeting &each : *held) {
        days.insert(each.id, each.date);
        if (each.meetingKind == meeting.meetingKind && each.id != meeting.id && each.date < meeting.date && (!before.isValid() || before < each.date))
            before = each.date;
    }
    for (const Petition &now : *petitions) {
        const QDate raisedAt = days.value(now.meeting);
        if (now.meeting == meeting.id || !raisedAt.isValid() || raisedAt >= meeting.date)
            continue;
        const auto known = knownAt(book, now, meeting, closed, org);
        if (!known)
            return known.error();
        if (*known && isCarried((*known)->petition, before))
            carried += {(*known)->petition, now, {}, (*known)->at};
    }
    for (CarriedPetition &each : carried) {
        if (!each.now.guest.isEmpty()) {
            if (const auto guest = book.get(each.now.guest, org); guest)
                each.asker = guest->name;
        } else if (!each.now.member.isEmpty()) {
            if (const auto member = book.get(each.now.member, org); member)
                each.asker = member->name;
        }
    }
    return carried;
}

Result<QList<Petition>> petitionsAt(const Book &book, const Meeting &meeting, qint64 closed, const QString &org)
{
    auto petitions = book.all<Petition>({{{QStringLiteral("meeting"), meeting.id.text}}, {QStringLiteral("sequence"), QStringLiteral("made")}, org});
    if (!petitions)
        return petitions.error();
    for (Petition &each : *petitions) {
        const auto known = knownAt(book, each, meeting, closed, org);
        if (!known)
            return known.error();
        if (*known)
            takeOutcome(each, (*known)->petition);
    }
    return petitions;
}
