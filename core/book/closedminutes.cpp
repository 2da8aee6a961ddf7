// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/closedminutes_p.h"

#include "core/domain/meetingrecord.h"

namespace {

/// A signature whose slip is not known, because its payload was erased: it may be under any.
const QString anyCorrection = QStringLiteral("*");

/// The meeting that a record of the minutes' content belongs to; empty for records that a closed meeting does not bind.
MeetingId boundMeeting(const Record &record)
{
    return std::visit(
        [](const auto &each) -> MeetingId {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, Meeting>)
                return each.id;
            else if constexpr (std::is_same_v<T, Paper>)
                return isMadeAfterClosing(each.type) ? MeetingId{} : each.meeting;
            else if constexpr (std::is_same_v<T, AgendaItem> || std::is_same_v<T, Attendance> || std::is_same_v<T, Guest>
                               || std::is_same_v<T, Opinion> || std::is_same_v<T, Task> || std::is_same_v<T, Vote>
                               || std::is_same_v<T, Poll> || std::is_same_v<T, BallotRound> || std::is_same_v<T, BallotCount>
                               || std::is_same_v<T, Attachment> || std::is_same_v<T, ReadBack>
                               || std::is_same_v<T, FinalMinutes> || std::is_same_v<T, MeetingScore> || std::is_same_v<T, Excuse>
                              || std::is_same_v<T, Objection> || std::is_same_v<T, Mention> || std::is_same_v<T, Petition>)
                return each.meeting;
            else
                return {};
        },
        record);
}

/// The meeting of a number that is given after the closing; empty for other records.
MeetingId toldMeeting(const Record &record)
{
    const auto *paper = std::get_if<Paper>(&record);
    return paper && isMadeAfterClosing(paper->type) ? paper->meeting : MeetingId{};
}

bool isBound(const QString &kind)
{
    for (const char *bound : {Meeting::kind, AgendaItem::kind, Attendance::kind, Guest::kind, Opinion::kind, Task::kind, Vote::kind,
                              Poll::kind, BallotRound::kind, BallotCount::kind,
                              Attachment::kind, Paper::kind, ReadBack::kind, FinalMinutes::kind, MeetingScore::kind, Excuse::kind, Objection::kind,
                              Mention::kind, Petition::kind})
        if (kind == QLatin1String(bound))
            return true;
    return false;
}

/// The meeting of a signature, seal, correction slip or extract; nothing for other kinds.
std::optional<MeetingId> sealedMeeting(const QString &kind, const Record &record)
{
    if (kind != QLatin1String(MinutesSignature::kind) && kind != QLatin1String(MinutesSeal::kind)
        && kind != QLatin1String(Correction::kind) && kind != QLatin1String(CorrectionSignature::kind) && kind != QLatin1String(Extract::kind))
        return std::nullopt;
    if (const auto *signature = std::get_if<MinutesSignature>(&record))
        return signature->meeting;
    if (const auto *seal = std::get_if<MinutesSeal>(&record))
        return seal->meeting;
    if (const auto *correction = std::get_if<Correction>(&record))
        return correction->meeting;
    if (const auto *signature = std::get_if<CorrectionSignature>(&record))
        return signature->meeting;
    if (const auto *extract = std::get_if<Extract>(&record))
        return extract->meeting;
    return MeetingId{};
}

void takeOutcome(Task &task, const Task &from)
{
    task.state = from.state;
    task.result = from.result;
    task.closedOn = from.closedOn;
    task.proof = from.proof;
}

/// Whether two states of a record differ in nothing but what became of it.
template <typename T>
bool tellsOnlyWhatBecame(const Record &record, const std::optional<Record> &before)
{
    const T *now = std::get_if<T>(&record);
    const T *then = before ? std::get_if<T>(&*before) : nullptr;
    if (!now) // erased, or a newer program's: a gap in what is known is no change
        return true;
    if (!then)
        return false;
    T same = *now;
    takeOutcome(same, *then);
    return same == *then;
}

/// Whether all that is said is what became of a task or a petition: later months say it, and what was decided and asked stays as
/// it was.
bool tellsWhatBecame(Action action, const QString &kind, const Record &record, const std::optional<Record> &before)
{
    if (action != Action::Amend)
        return false;
    if (kind == QLatin1String(Task::kind))
        return tellsOnlyWhatBecame<Task>(record, before);
    return kind == QLatin1String(Petition::kind) && tellsOnlyWhatBecame<Petition>(record, before);
}

} // namespace

Result<bool> ClosedMinutes::isClosed(const MeetingId &meeting) const
{
    if (m_closed.contains(meeting) || !m_before.isClosed)
        return m_closed.contains(meeting);
    return m_before.isClosed(meeting);
}

Result<bool> ClosedMinutes::isCorrectionSigned(const QString &id) const
{
    if (m_signed.contains(id) || m_signed.contains(anyCorrection) || !m_before.isCorrectionSigned)
        return m_signed.contains(id) || m_signed.contains(anyCorrection);
    return m_before.isCorrectionSigned(id);
}

/// The meeting whose minutes, closed while the petition was there, tell of it as one of an earlier meeting.
Result<std::optional<MeetingId>> ClosedMinutes::laterTeller(const Petition &petition) const
{
    const auto asked = m_asked.constFind(petition.id.text);
    for (auto closed = m_closed.cbegin(); closed != m_closed.cend(); ++closed) {
        if (asked != m_asked.cend() && *asked > closed.value())
            continue;
        const auto record = standing(QString::fromLatin1(Meeting::kind), closed.key().text);
        if (!record)
            return record.error();
        const auto *meeting = *record ? std::get_if<Meeting>(&**record) : nullptr;
        if (meeting && tellsOfEarlier(*meeting, petition))
            return std::optional(closed.key());
    }
    if (asked != m_asked.cend() || !m_before.laterTeller)
        return std::optional<MeetingId>();
    return m_before.laterTeller(petition);
}

Result<std::optional<Record>> ClosedMinutes::standing(const QString &kind, const QString &id) const
{
    if (const auto found = m_followed.constFind(id); found != m_followed.cend())
        return *found;
    if (!m_before.record)
        return std::optional<Record>();
    return m_before.record(kind, id);
}

Result<std::optional<MeetingId>> ClosedMinutes::changedBy(Action action, const QString &kind, const QString &id, const Record &record)
{
    // Signatures, seals, slips and extracts are made once. A slip may go while nobody has signed it, an extract as its number allows.
    if (const auto sealed = sealedMeeting(kind, record)) {
        if (action == Action::Annul && kind == QLatin1String(Extract::kind))
            return std::optional<MeetingId>();
        if (action == Action::Annul && kind == QLatin1String(Correction::kind)) {
            const auto isSigned = isCorrectionSigned(id);
            if (!isSigned)
                return isSigned.error();
            return *isSigned ? sealed : std::optional<MeetingId>();
        }
        if (action == Action::Create && kind == QLatin1String(CorrectionSignature::kind)) {
            const auto *signature = std::get_if<CorrectionSignature>(&record);
            m_signed.insert(signature ? signature->correction.text : anyCorrection);
        }
        return action == Action::Create ? std::optional<MeetingId>() : sealed;
    }
    if (!isBound(kind))
        return std::optional<MeetingId>();
    std::optional<Record> before;
    if (action != Action::Create) {
        const auto stood = standing(kind, id);
        if (!stood)
            return stood.error();
        before = *stood;
    }
    // A record is bound by the meeting it names now and by the one it named before.
    std::optional<MeetingId> changed;
    for (const MeetingId &meeting : {boundMeeting(record), before ? boundMeeting(*before) : MeetingId{}}) {
        if (meeting.isEmpty())
            continue;
        const auto closed = isClosed(meeting);
        if (!closed)
            return closed.error();
        if (*closed && !tellsWhatBecame(action, kind, record, before))
            changed = meeting;
    }
    if (const auto *asked = before ? std::get_if<Petition>(&*before) : nullptr; asked && !changed && !tellsWhatBecame(action, kind, record, before)) {
        const auto teller = laterTeller(*asked);
        if (!teller)
            return teller.error();
        changed = *teller;
    }
    // A number given after the closing is on a paper that went out: it may be taken back as the last of its series, never changed.
    if (action == Action::Amend)
        for (const MeetingId &meeting : {toldMeeting(record), before ? toldMeeting(*before) : MeetingId{}})
            if (!meeting.isEmpty())
                changed = meeting;
    ++m_count;
    if (const auto *final = std::get_if<FinalMinutes>(&record); final && action == Action::Create)
        m_closed.insert(final->meeting, m_count);
    if (kind == QLatin1String(Petition::kind) && action == Action::Create)
        m_asked.insert(id, m_count);
    if (action == Action::Annul)
        m_followed.insert(id, std::nullopt);
    else if (!std::holds_alternative<UnknownRecord>(record))
        m_followed.insert(id, record);
    return changed;
}

Result<QDate> ClosedMinutes::dayOf(const MeetingId &meeting) const
{
    const auto record = standing(QString::fromLatin1(Meeting::kind), meeting.text);
    if (!record)
        return record.error();
    const auto *known = *record ? std::get_if<Meeting>(&**record) : nullptr;
    return known ? known->date : QDate();
}
