// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingwords.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace meetingwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Meeting", text);
}

QString kind(const MeetingKind &kind)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("regular"), QT_TRANSLATE_NOOP("Meeting", "Regular meeting")},
        {QStringLiteral("thematic"), QT_TRANSLATE_NOOP("Meeting", "Thematic meeting")},
        {QStringLiteral("committee"), QT_TRANSLATE_NOOP("Meeting", "Cell-committee meeting")},
        {QStringLiteral("extraordinary"), QT_TRANSLATE_NOOP("Meeting", "Extraordinary meeting")},
        {QStringLiteral("group"), QT_TRANSLATE_NOOP("Meeting", "Meeting of a party group")},
        {QStringLiteral("congress"), QT_TRANSLATE_NOOP("Meeting", "Cell congress")},
        {QStringLiteral("ceremony"), QT_TRANSLATE_NOOP("Meeting", "Admission ceremony")},
    };
    const char *word = words.value(kind);
    return word ? say(word) : kind;
}

QString part(Part part)
{
    switch (part) {
    case Part::Opening:
        return say(QT_TRANSLATE_NOOP("Meeting", "Opening"));
    case Part::Proceedings:
        return say(QT_TRANSLATE_NOOP("Meeting", "Proceedings"));
    case Part::Closing:
        return say(QT_TRANSLATE_NOOP("Meeting", "Closing"));
    }
    return {};
}

QString role(SignerRole role)
{
    switch (role) {
    case SignerRole::Chair:
        return say(QT_TRANSLATE_NOOP("Meeting", "Chair"));
    case SignerRole::MinuteTaker:
        return say(QT_TRANSLATE_NOOP("Meeting", "Minute-taker"));
    case SignerRole::Secretary:
        return say(QT_TRANSLATE_NOOP("Meeting", "Secretary"));
    }
    return {};
}

QString outcome(ObjectionOutcome outcome)
{
    switch (outcome) {
    case ObjectionOutcome::Open:
        return say(QT_TRANSLATE_NOOP("Meeting", "Not decided yet"));
    case ObjectionOutcome::TakenUp:
        return say(QT_TRANSLATE_NOOP("Meeting", "Taken up: the minutes were changed"));
    case ObjectionOutcome::Stays:
        return say(QT_TRANSLATE_NOOP("Meeting", "The minutes stay as they are"));
    }
    return {};
}

QString saying(Saying saying)
{
    switch (saying) {
    case Saying::Praise:
        return say(QT_TRANSLATE_NOOP("Meeting", "Praise"));
    case Saying::Reminder:
        return say(QT_TRANSLATE_NOOP("Meeting", "Reminder"));
    case Saying::Criticism:
        return say(QT_TRANSLATE_NOOP("Meeting", "Criticism"));
    }
    return {};
}

QString joined(Joined joined)
{
    switch (joined) {
    case Joined::InRoom:
        return say(QT_TRANSLATE_NOOP("Meeting", "In the room"));
    case Joined::RemotePoint:
        return say(QT_TRANSLATE_NOOP("Meeting", "At a remote point"));
    case Joined::Phone:
        return say(QT_TRANSLATE_NOOP("Meeting", "By telephone"));
    }
    return {};
}

QString paper(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("agenda"), QT_TRANSLATE_NOOP("Meeting", "Agenda")},
        {QStringLiteral("invitation"), QT_TRANSLATE_NOOP("Meeting", "Invitation")},
        {QStringLiteral("notice"), QT_TRANSLATE_NOOP("Meeting", "Notice")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("Meeting", "Notice of conclusions")},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("Meeting", "Report")},
        {QStringLiteral("attendance"), QT_TRANSLATE_NOOP("Meeting", "Attendance sheet")},
        {QStringLiteral("minutes"), QT_TRANSLATE_NOOP("Meeting", "Minutes")},
        {QStringLiteral("resolution"), QT_TRANSLATE_NOOP("Meeting", "Resolution")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("Meeting", "Score sheet")},
    };
    const char *word = words.value(kind);
    return word ? say(word) : kind;
}

QString state(MinutesState state)
{
    switch (state) {
    case MinutesState::Open:
        return say(QT_TRANSLATE_NOOP("Meeting", "Open"));
    case MinutesState::ReadBack:
        return say(QT_TRANSLATE_NOOP("Meeting", "Read back"));
    case MinutesState::Closed:
        return say(QT_TRANSLATE_NOOP("Meeting", "Closed"));
    case MinutesState::Sealed:
        return say(QT_TRANSLATE_NOOP("Meeting", "Signed"));
    }
    return {};
}

Tone tone(MinutesState state)
{
    switch (state) {
    case MinutesState::Open:
        return Tone::Neutral;
    case MinutesState::ReadBack:
        return Tone::Notice;
    case MinutesState::Closed:
        return Tone::Warning;  // still to be signed
    case MinutesState::Sealed:
        return Tone::Good;
    }
    return Tone::Neutral;
}

QString delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotReady:
        return {};
    case Delivery::Prepared:
        return say(QT_TRANSLATE_NOOP("Meeting", "Prepared"));
    case Delivery::HandedOver:
        return say(QT_TRANSLATE_NOOP("Meeting", "Handed over"));
    case Delivery::Received:
        return say(QT_TRANSLATE_NOOP("Meeting", "Received"));
    case Delivery::Accepted:
        return say(QT_TRANSLATE_NOOP("Meeting", "Accepted"));
    case Delivery::Returned:
        return say(QT_TRANSLATE_NOOP("Meeting", "Returned"));
    }
    return {};
}

Tone tone(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotReady:
    case Delivery::Prepared:
        return Tone::Neutral;
    case Delivery::HandedOver:
    case Delivery::Received:
        return Tone::Notice;
    case Delivery::Accepted:
        return Tone::Good;
    case Delivery::Returned:
        return Tone::Problem;
    }
    return Tone::Neutral;
}

QString title(const Meeting &meeting)
{
    return say(QT_TRANSLATE_NOOP("Meeting", "%1 of %2")).arg(kind(meeting.meetingKind), dateText(meeting.date));
}

bool isMeant(const QString &typed, const QString &name)
{
    return containsFolded(name, typed);
}

QList<PersonChoice> choices(const QList<MemberOnDay> &members)
{
    QList<PersonChoice> list;
    for (const MemberOnDay &each : members)
        list += {each.member.id.text, each.member.name, each.member.born.left(4)};
    return list;
}

}
