// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

#include <QJsonObject>
#include <QJsonValue>
#include <optional>

/// Reads a meeting file against the handbook; the first thing that cannot be is remembered with its place.
class MeetingFile
{
public:
    MeetingFile(Book &book, const QJsonObject &root) : m_book(book), m_root(root) {}

    Result<MeetingId> record();

private:
    QString text(const QJsonObject &object, const char *key) const { return object.value(QLatin1String(key)).toString().trimmed(); }
    QTime time(const QJsonObject &object, const char *key, const QString &place);
    QDate date(const QString &value, const QString &place);
    MemberId person(const QString &named, const QString &place);
    template <typename Enum>
    Enum word(const QString &value, const QString &place);
    void complain(const QString &place, const QString &value);
    Result<Done> readAgenda(const Meeting &meeting);
    Result<Done> readItem(const AgendaItem &item, const QJsonObject &object, const QString &place);
    Result<Done> readVotes(const AgendaItem &item, const QJsonObject &object, const QString &place);
    Result<Done> readBallots(const AgendaItem &item, const QJsonObject &object, const QString &place);
    Result<Done> readBallot(const PollId &poll, const QJsonObject &object, const QString &place);
    Result<Done> readAdmission(Admission admission, const QJsonObject &decided, const QString &place);
    QList<MemberId> people(const QJsonValue &value, const QString &place);
    QList<Choice> choices(const QJsonValue &value, PollForm form, const QString &place);
    AgendaItemId waiting(const Meeting &meeting, const QString &title, const QString &place);
    Result<Done> readExcuses(const MeetingId &meeting);
    Result<Done> readRollCall(const MeetingId &meeting);
    Result<Done> readMentions(const MeetingId &meeting);
    Result<Done> readClosedTasks(const Meeting &meeting);
    QDate dayOr(const QJsonObject &object, const char *key, const QDate &otherwise, const QString &place);
    Result<Done> readPetitions(const AgendaItem &item, const QJsonObject &object, const QString &place);
    Result<Done> readAnswers(const Meeting &meeting);

    Book &m_book;
    QJsonObject m_root;
    QList<MemberOnDay> m_people;
    QHash<QString, GuestId> m_guests;
    std::optional<Error> m_wrong;
};

template <typename Enum>
Enum MeetingFile::word(const QString &value, const QString &place)
{
    if (!isWordOf<Enum>(value))
        complain(place, value);
    return fromWord<Enum>(value);
}
