// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/speakerkeys.h"

#include "ui/dialogs/meetingwords.h"

#include <QCoreApplication>

namespace speakerkeys {

static const QString ofMember = QStringLiteral("member:");
static const QString ofGuest = QStringLiteral("guest:");

QString keyOf(const MemberId &member, const GuestId &guest)
{
    if (!guest.isEmpty())
        return ofGuest + guest.text;
    return member.isEmpty() ? QString() : ofMember + member.text;
}

MemberId memberOf(const QString &key)
{
    return {key.startsWith(ofMember) ? key.mid(ofMember.size()) : QString()};
}

GuestId guestOf(const QString &key)
{
    return {key.startsWith(ofGuest) ? key.mid(ofGuest.size()) : QString()};
}

QList<PersonChoice> choices(const MeetingRecord &record)
{
    QList<PersonChoice> people = meetingwords::choices(record.members);
    for (PersonChoice &each : people)
        each.key.prepend(ofMember);
    for (const Guest &guest : record.guests)
        people += {ofGuest + guest.id.text, guest.name, QCoreApplication::translate("OpinionList", "guest")};
    return people;
}

}
