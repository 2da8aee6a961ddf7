// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/petitiondata_p.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

namespace documents {

namespace {

QString outcomeWord(PetitionOutcome outcome)
{
    switch (outcome) {
    case PetitionOutcome::Open: return QStringLiteral("Chưa có trả lời");
    case PetitionOutcome::Done: return QStringLiteral("Đã giải quyết");
    case PetitionOutcome::Planned: return QStringLiteral("Sẽ giải quyết");
    case PetitionOutcome::Partly: return QStringLiteral("Giải quyết một phần");
    case PetitionOutcome::NotAccepted: return QStringLiteral("Không chấp nhận");
    case PetitionOutcome::PassedOn: return QStringLiteral("Đã chuyển cấp có thẩm quyền");
    case PetitionOutcome::Withdrawn: break;
    }
    return QStringLiteral("Người kiến nghị rút");
}

/// Several lines, without the full stop at their end: more of ours follows.
QString openEnded(const QString &text)
{
    QString words = typed(text);
    if (words.endsWith(u'.') && !words.endsWith(QLatin1String("..")))
        words.chop(1);
    return words;
}

QString addresseeWords(const MeetingRecord &record, const Petition &petition)
{
    if (const QString named = withoutStop(petition.addressee); !named.isEmpty())
        return named;
    const QString upper = upperCommittee(record);
    return petition.addressedTo == AddressedTo::UpperParty && !upper.isEmpty() ? upper
        : petition.addressedTo == AddressedTo::CellCommittee ? QStringLiteral("chi ủy") : QStringLiteral("cấp có thẩm quyền");
}

QJsonObject dataOf(const MeetingRecord &record, const Petition &petition, const QString &asker)
{
    QJsonArray lines = typedLines(petition.text);
    const QString first = lines.isEmpty() ? QString() : lines.takeAt(0).toString();
    const QDate day = record.meeting.date;
    return {{QStringLiteral("number"), petition.number},
            {QStringLiteral("asker"), typedLine(asker)},
            {QStringLiteral("isOfMember"), petition.guest.isEmpty()},
            {QStringLiteral("isOfMeeting"), petition.guest.isEmpty() && petition.member.isEmpty()},
            {QStringLiteral("to"), addresseeWords(record, petition)},
            {QStringLiteral("text"), openEnded(petition.text)},
            {QStringLiteral("first"), first},
            {QStringLiteral("more"), lines},
            {QStringLiteral("raised"), dateText(petition.raised)},
            {QStringLiteral("age"), QString::number(ageOn(petition, day))},
            {QStringLiteral("due"), dateText(petition.due)},
            {QStringLiteral("isAnswered"), petition.outcome != PetitionOutcome::Open},
            {QStringLiteral("outcome"), outcomeWord(petition.outcome)},
            {QStringLiteral("answer"), openEnded(petition.answer)},
            {QStringLiteral("answerLine"), withoutStop(petition.answer)},
            {QStringLiteral("answered"), dateText(petition.answered)},
            {QStringLiteral("planned"), dateText(petition.planned)},
            {QStringLiteral("expected"), dateText(expectedBy(petition))},
            {QStringLiteral("isLate"), isOverdue(petition, day)},
            {QStringLiteral("told"), dateText(petition.told)},
            {QStringLiteral("isUntold"), standingOf(petition) == PetitionStanding::Untold},
            {QStringLiteral("reopened"), withoutStop(petition.outcome == PetitionOutcome::Open ? petition.reopened : QString())},
            {QStringLiteral("reopenedOn"), dateText(petition.reopenedOn)}};
}

} // namespace

QString upperCommittee(const MeetingRecord &record)
{
    QString committee = typedLine(record.head.upper);
    if (committee.startsWith(QStringLiteral("Đảng bộ ")))  // papers go to the committee, not to all its members
        committee.replace(0, 7, QStringLiteral("Đảng ủy"));
    return committee;
}

QJsonObject petitionData(const MeetingRecord &record, const Petition &petition)
{
    return dataOf(record, petition, record.askerOf(petition));
}

QJsonArray carriedPetitionsData(const MeetingRecord &record, Askers askers)
{
    QJsonArray list;
    for (const CarriedPetition &each : record.carriedPetitions)
        list += dataOf(record, each.petition, askers == Askers::Named ? each.asker : QString());
    return list;
}

} // namespace documents
