// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/meetingfile_p.h"
#include "core/usecases/petitions.h"

#include <QJsonArray>

/// A day that may be left out.
QDate MeetingFile::dayOr(const QJsonObject &object, const char *key, const QDate &otherwise, const QString &place)
{
    const QString value = text(object, key);
    return value.isEmpty() ? otherwise : date(value, place + u'.' + QLatin1String(key));
}

Result<Done> MeetingFile::readPetitions(const AgendaItem &item, const QJsonObject &object, const QString &place)
{
    const auto meeting = m_book.get(item.meeting);
    if (!meeting)
        return meeting.error();
    int index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("petitions")).toArray()) {
        const QJsonObject asked = value.toObject();
        const QString here = place + QStringLiteral(".petitions[%1]").arg(index++);
        Petition petition;
        petition.meeting = item.meeting;
        petition.item = item.id;
        petition.text = text(asked, "text");
        const QString by = text(asked, "by");
        if (m_guests.contains(by))
            petition.guest = m_guests.value(by);
        else if (!by.isEmpty())
            petition.member = person(by, here + QStringLiteral(".by"));
        if (const QString to = text(asked, "to"); !to.isEmpty())
            petition.addressedTo = word<AddressedTo>(to, here + QStringLiteral(".to"));
        petition.addressee = text(asked, "addressee");
        if (text(asked, "due") != QLatin1String("none"))
            petition.due = dayOr(asked, "due", proposedDue(rulesOn(meeting->date), meeting->date), here);
        if (m_wrong)
            return *m_wrong;
        if (auto put = putPetition(m_book, petition); !put)
            return put.error();
    }
    return Done{};
}

Result<Done> MeetingFile::readAnswers(const Meeting &meeting)
{
    int index = 0;
    for (const QJsonValue value : m_root.value(QStringLiteral("answeredPetitions")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("answeredPetitions[%1]").arg(index++);
        const auto known = m_book.all<Petition>({{{QStringLiteral("number"), object.value(QStringLiteral("number")).toInteger()}}, {}, {}});
        if (!known)
            return known.error();
        if (known->isEmpty())
            complain(place + QStringLiteral(".number"), object.value(QStringLiteral("number")).toVariant().toString());
        PetitionAnswer answer;
        answer.outcome = word<PetitionOutcome>(text(object, "outcome"), place + QStringLiteral(".outcome"));
        answer.answer = text(object, "answer");
        answer.day = dayOr(object, "day", meeting.date, place);
        answer.planned = dayOr(object, "planned", {}, place);
        if (object.contains(QStringLiteral("told")))
            answer.told = dayOr(object, "told", {}, place);
        if (m_wrong)
            return *m_wrong;
        if (auto answered = answerPetition(m_book, known->first().id, answer); !answered)
            return answered.error();
    }
    return Done{};
}
