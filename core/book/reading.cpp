// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/reading.h"

#include "core/book/petitionreading.h"
#include "core/text/vietnamese.h"

#include <algorithm>

Result<QList<MemberOnDay>> handbook(const Book &book, const QDate &day, const QString &org)
{
    const auto members = book.all<Member>({{}, {}, org});
    const auto statuses = book.all<MemberStatus>({{}, {QStringLiteral("made")}, org});
    if (!members)
        return members.error();
    if (!statuses)
        return statuses.error();
    QHash<MemberId, QList<MemberStatus>> ways;
    for (const MemberStatus &status : *statuses)
        ways[status.member] += status;
    std::vector<std::pair<QByteArray, MemberOnDay>> keyed;
    keyed.reserve(size_t(members->size()));
    for (const Member &member : *members) {
        keyed.emplace_back(personSortKey(member.name, member.born) + '\0' + member.id.text.toUtf8(), memberOn(member, ways.value(member.id), day));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<MemberOnDay> list;
    list.reserve(qsizetype(keyed.size()));
    for (auto &[key, each] : keyed)
        list += std::move(each);
    return list;
}

Result<QList<MemberOnDay>> membersOn(const Book &book, const QDate &day, const QString &org)
{
    auto list = handbook(book, day, org);
    if (!list)
        return list.error();
    list->removeIf([](const MemberOnDay &each) { return !isOnList(each.status); });
    return list;
}

Result<QList<MemberStatus>> statusesOf(const Book &book, const MemberId &member, const QString &org)
{
    return book.all<MemberStatus>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("from"), QStringLiteral("made")}, org});
}

Result<BookHead> headOf(const Book &book, const QString &org)
{
    if (org.isEmpty() || org == book.org())
        return book.head();
    const auto heads = book.all<BookHead>({{}, {QStringLiteral("at")}, org});
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nothing was received from this organisation yet.")};
    return heads->last();
}

bool isSummoned(const Member &member, const MeetingOrder &order, const QString &group)
{
    switch (order.summoned) {
    case Summoned::Members:
        return true;
    case Summoned::Committee:
        return member.position != Position::Member;
    case Summoned::Group:
        return !group.isEmpty() && member.group == group;
    }
    return true;
}

/// Fills `into` with a result's value, or gives its error.
template <typename T, typename Into>
static const Error *take(Result<T> &&result, Into &into, Error &error)
{
    if (result) {
        into = *std::move(result);
        return nullptr;
    }
    error = result.error();
    return &error;
}

Result<MeetingRecord> meetingRecord(const Book &book, const MeetingId &id, const QString &org)
{
    MeetingRecord record;
    Error error;
    const auto of = [&](const QStringList &order) {
        return Query{{{QStringLiteral("meeting"), id.text}}, order, org};
    };
    const QStringList bySequence{QStringLiteral("sequence"), QStringLiteral("made")};
    const QStringList byMade{QStringLiteral("made")};
    QList<Paper> papers;
    QList<ReadBack> readings;
    QList<FinalMinutes> finals;
    QList<MinutesSeal> seals;
    QList<MeetingScore> scores;
    QList<ScoreConfirmation> confirmations;
    QList<Member> everyone;
    QList<Meeting> allMeetings;
    QList<Task> tasks;
    QList<Wording> wordings;
    if (take(book.get<Meeting>(id, org), record.meeting, error) || take(headOf(book, org), record.head, error)
        || take(book.all<AgendaItem>(of(bySequence)), record.items, error)
        || take(book.all<Attendance>(of(byMade)), record.rollCall, error)
        || take(book.all<Excuse>(of(byMade)), record.excuses, error)
        || take(book.all<Guest>(of(bySequence)), record.guests, error)
        || take(book.all<Opinion>(of(bySequence)), record.opinions, error)
        || take(book.all<Task>(of(bySequence)), record.tasks, error)
        || take(book.all<Mention>(of(bySequence)), record.mentions, error)
        || take(book.all<Vote>(of(bySequence)), record.votes, error)
        || take(book.all<Admission>(of(bySequence)), record.admissions, error)
        || take(book.all<Wording>({{}, byMade, org}), wordings, error)
        || take(book.all<Poll>(of(bySequence)), record.polls, error)
        || take(book.all<BallotRound>(of({QStringLiteral("number"), QStringLiteral("made")})), record.ballots, error)
        || take(book.all<BallotCount>(of(byMade)), record.counts, error)
        || take(book.all<Attachment>(of(byMade)), record.attachments, error)
        || take(book.all<Paper>(of(byMade)), papers, error) || take(book.all<ReadBack>(of(byMade)), readings, error)
        || take(book.all<FinalMinutes>(of(byMade)), finals, error)
        || take(book.all<MinutesSignature>(of(byMade)), record.signatures, error)
        || take(book.all<MinutesSeal>(of(byMade)), seals, error)
        || take(book.all<Objection>(of(bySequence)), record.objections, error)
        || take(book.all<Correction>(of(byMade)), record.corrections, error)
        || take(book.all<CorrectionSignature>(of(byMade)), record.correctionSignatures, error)
        || take(book.all<Extract>(of(byMade)), record.extracts, error)
        || take(book.all<MeetingScore>(of(byMade)), scores, error)
        || take(book.all<ScoreConfirmation>(of(byMade)), confirmations, error)
        || take(book.all<Member>({{}, {}, org}), everyone, error)
        || take(book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("start")}, org}), allMeetings, error)
        || take(book.all<Task>({{}, {QStringLiteral("due"), QStringLiteral("made")}, org}), tasks, error)
        || take(membersOn(book, record.meeting.date, org), record.members, error))
        return error;

    for (const Member &member : everyone)
        record.everyone.insert(member.id, member);
    std::stable_sort(record.items.begin(), record.items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.part < b.part; });
    for (const Paper &paper : papers)
        record.papers.insert(paperKey(paper.type, paper.about), paper);
    record.sealed = !seals.isEmpty();
    if (!finals.isEmpty())
        record.final = finals.last();
    const auto closed = record.final ? book.positionOf(rows::table<FinalMinutes>(), record.final->id.text, org) : Result<qint64>(qint64(-1));
    if (!closed)
        return closed.error();
    if (take(petitionsAt(book, record.meeting, *closed, org), record.petitions, error)
        || take(carriedPetitions(book, record.meeting, *closed, org), record.carriedPetitions, error))
        return error;
    for (const Wording &each : std::as_const(wordings))
        if (!record.final || !isOfMinutes(each.paper))
            record.wordings += UsedWording{each.paper, each.original, each.words};
    if (record.final)
        record.wordings += record.final->wordings;
    if (!readings.isEmpty()) {
        const auto touched = book.lastTouch(id, org);
        const auto read = book.positionOf(rows::table<ReadBack>(), readings.last().id.text, org);
        if (!touched)
            return touched.error();
        if (!read)
            return read.error();
        const auto isSame = record.final ? Result<bool>(true) : knewOfPetitions(book, record.meeting, *read, org);
        if (!isSame)
            return isSame.error();
        if (record.final || (*read > *touched && *isSame && readings.last().wordings == record.minutesWordings()))
            record.readBack = readings.last();
    }
    if (!scores.isEmpty()) {
        record.score = scores.first();
        // One written for a newer program cannot be read here; then totals are all that is shown.
        const auto sheet = keptScoreSheet(book, record.score->sheet, org);
        if (!sheet && sheet.error().kind != Error::Invalid && sheet.error().kind != Error::NotFound)
            return sheet.error();
        if (sheet)
            record.scoreSheet = *sheet;
    }
    if (!confirmations.isEmpty()) {
        record.confirmation = confirmations.first();
        const auto said = book.positionOf(rows::table<ScoreConfirmation>(), record.confirmation->id.text, org);
        if (!said)
            return said.error();
        record.confirmedLater = record.final && *said > *closed;
    }
    if (const auto rules = rulesById(record.meeting.rules); rules)
        record.rules = *rules;
    else
        record.rules = rulesOn(record.meeting.date);
    const auto choices = book.all<RuleChoice>({{}, {QStringLiteral("made")}, org});
    if (!choices)
        return choices.error();
    record.rules.votes = settledRules(record.rules.votes, record.rules.questions, *choices, record.meeting.date);

    if (const MeetingOrder *order = record.rules.order(record.meeting.meetingKind); order && order->summoned != Summoned::Members) {
        // Who was marked was summoned, whatever the card says by now.
        QSet<MemberId> marked;
        for (const Attendance &line : std::as_const(record.rollCall))
            marked += line.member;
        record.members.removeIf([&](const MemberOnDay &each) {
            return !marked.contains(each.member.id) && (record.final || !isSummoned(each.member, *order, record.meeting.group));
        });
    }

    const Meeting *before = nullptr;
    QHash<MeetingId, QDate> dates;
    QSet<MeetingId> ofOthers;  // of the committee or a party group: what they resolved is not the cell's last resolution
    for (const Meeting &each : allMeetings) {
        dates.insert(each.id, each.date);
        const MeetingOrder *order = record.rules.order(each.meetingKind);
        if (order && order->summoned != Summoned::Members && each.meetingKind != record.meeting.meetingKind)
            ofOthers += each.id;
        if (each.meetingKind == record.meeting.meetingKind && each.id != id && each.date < record.meeting.date)
            before = &each;
    }
    for (const Task &task : tasks) {
        const QDate given = dates.value(task.meeting);
        if (task.meeting == id || !given.isValid() || given >= record.meeting.date)
            continue;
        const bool ofLast = before && task.meeting == before->id;
        const bool openThen = task.state == TaskState::Open || (before && task.closedOn.isValid() && task.closedOn > before->date);
        if (ofLast || openThen)
            record.carriedOver += task;
    }
    for (const AgendaItem &item : std::as_const(record.items)) {
        if (item.takenFrom.isEmpty())
            continue;
        // A record of a book that was sent without it, or of a log that was erased in parts, may name one that is not there.
        if (const auto from = book.get(item.takenFrom, org); from)
            record.postponedOn.insert(item.id, dates.value(from->meeting));
        else if (from.error().kind != Error::NotFound)
            return from.error();
    }
    const auto resolutions = book.all<Paper>({{{QStringLiteral("type"), QStringLiteral("resolution")}}, {QStringLiteral("date"), QStringLiteral("number")}, org});
    if (!resolutions)
        return resolutions.error();
    for (const Paper &paper : *resolutions)
        if (paper.meeting != id && !ofOthers.contains(paper.meeting) && dates.value(paper.meeting) < record.meeting.date)
            record.lastResolution = paper.symbol;
    return record;
}

Result<ScoreSheet> keptScoreSheet(const Book &book, const KeptScoreSheetId &id, const QString &org)
{
    const auto kept = book.get(id, org);
    if (!kept)
        return kept.error();
    return readScoreSheet(kept->text.toUtf8(), kept->sheet);
}

Result<QList<MeetingSummary>> meetings(const Book &book, const QString &org)
{
    const auto list = book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("start"), QStringLiteral("made")}, org});
    const auto finals = book.all<FinalMinutes>({{}, {}, org});
    const auto seals = book.all<MinutesSeal>({{}, {}, org});
    const auto verdicts = book.all<Verdict>({{{QStringLiteral("cell"), org.isEmpty() ? book.org() : org}}, {QStringLiteral("made")}, {}});
    const auto readings = book.all<ReadBack>({{}, {QStringLiteral("made")}, org});
    const auto scores = book.all<ScoreMark>({{}, {}, org});
    const auto confirmations = book.all<ScoreConfirmation>({{}, {}, org});
    if (!list)
        return list.error();
    if (!finals)
        return finals.error();
    if (!seals)
        return seals.error();
    if (!verdicts)
        return verdicts.error();
    if (!readings)
        return readings.error();
    if (!scores)
        return scores.error();
    if (!confirmations)
        return confirmations.error();
    QHash<MeetingId, ScoreMark> scoreOf;
    for (const ScoreMark &score : *scores)
        scoreOf.insert(score.meeting, score);
    QHash<MeetingId, ScoreConfirmation> confirmationOf;
    for (const ScoreConfirmation &confirmation : *confirmations)
        confirmationOf.insert(confirmation.meeting, confirmation);
    QHash<MeetingId, MinutesState> states;
    const auto isClosed = [&](const MeetingId &id) {
        return std::any_of(finals->cbegin(), finals->cend(), [&id](const FinalMinutes &each) { return each.meeting == id; });
    };
    for (const ReadBack &reading : *readings) {
        const auto touched = book.lastTouch(reading.meeting, org);
        const auto read = book.positionOf(rows::table<ReadBack>(), reading.id.text, org);
        if (!touched || !read || *read <= *touched || isClosed(reading.meeting))
            continue;
        const auto record = meetingRecord(book, reading.meeting, org);
        if (!record)
            return record.error();
        if (record->readBack)
            states.insert(reading.meeting, MinutesState::ReadBack);
    }
    for (const FinalMinutes &final : *finals)
        states.insert(final.meeting, MinutesState::Closed);
    for (const MinutesSeal &seal : *seals)
        states.insert(seal.meeting, MinutesState::Sealed);
    QHash<MeetingId, Verdict> said;
    for (const Verdict &verdict : *verdicts)
        said.insert(verdict.meeting, verdict);

    QList<MeetingSummary> summaries;
    for (const Meeting &meeting : *list) {
        MeetingSummary summary{meeting, states.value(meeting.id, MinutesState::Open), Delivery::NotReady, {}};
        if (scoreOf.contains(meeting.id))
            summary.score = scoreOf.value(meeting.id);
        if (confirmationOf.contains(meeting.id))
            summary.confirmation = confirmationOf.value(meeting.id);
        if (org.isEmpty() || org == book.org()) {
            const auto delivery = deliveryOf(book, meeting.id);
            if (!delivery)
                return delivery.error();
            summary.delivery = *delivery;
        } else if (summary.state == MinutesState::Sealed) {
            summary.delivery = Delivery::Received;
        }
        if (said.contains(meeting.id) && summary.delivery >= Delivery::Received) {
            summary.delivery = said[meeting.id].judgement == Judgement::Accepted ? Delivery::Accepted : Delivery::Returned;
            summary.reason = said[meeting.id].reason;
        }
        summaries.prepend(summary);
    }
    return summaries;
}

Result<Delivery> deliveryOf(const Book &book, const MeetingId &meeting)
{
    const auto seals = book.all<MinutesSeal>({{{QStringLiteral("meeting"), meeting.text}}, {}, {}});
    if (!seals)
        return seals.error();
    if (seals->isEmpty())
        return Delivery::NotReady;
    const auto at = book.positionOf(rows::table<MinutesSeal>(), seals->last().id.text);
    const auto cosigned = book.cosignedSize();
    const auto bundles = book.all<BundleMade>();
    if (!at)
        return at.error();
    if (!cosigned)
        return cosigned.error();
    if (!bundles)
        return bundles.error();
    if (*at < *cosigned)
        return Delivery::Received;
    for (const BundleMade &bundle : *bundles)
        if (bundle.handedOver && bundle.first <= *at && *at < bundle.end)
            return Delivery::HandedOver;
    return Delivery::Prepared;
}

Result<Peer> upperPeer(const Book &book)
{
    const auto peers = book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Upper)}}, {QStringLiteral("at")}, {}});
    if (!peers)
        return peers.error();
    if (peers->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This book is not enrolled with an upper office yet. Make an enrolment request first.")};
    return peers->last();
}

Result<Peer> peerOf(const Book &book, const QString &org)
{
    const auto peers = book.all<Peer>({{{QStringLiteral("org"), org}}, {QStringLiteral("at")}, {}});
    if (!peers)
        return peers.error();
    if (peers->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This organisation is not known here. Enrol it first."), {}, org, "unknown-log"};
    return peers->last();
}

Result<Certificate> certificateIn(const Peer &peer)
{
    const auto note = note::parse(peer.certificate.toUtf8(), 256 * 1024);
    if (!note)
        return note.error();
    return Certificate::parse(note->text);
}

Result<QDateTime> madeAt(const Book &book, const QString &recordId, const QString &org)
{
    const auto entries = book.entriesOf(recordId, org);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, recordId};
    const auto entry = LogEntry::decode(entries->first().entry);
    if (!entry)
        return entry.error();
    return entry->time;
}
