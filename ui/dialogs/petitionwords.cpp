// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/petitionwords.h"

#include "core/base/result.h"
#include "core/text/dates.h"

#include <QCoreApplication>

namespace petitionwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Petition", text);
}

static QString sayDays(const char *text, qint64 days)
{
    return QCoreApplication::translate("Petition", text, nullptr, int(days));
}

QString addressedTo(AddressedTo to)
{
    switch (to) {
    case AddressedTo::CellCommittee:
        return say(QT_TRANSLATE_NOOP("Petition", "The cell committee"));
    case AddressedTo::UpperParty:
        return say(QT_TRANSLATE_NOOP("Petition", "The upper party organisation"));
    case AddressedTo::OtherBody:
        return say(QT_TRANSLATE_NOOP("Petition", "Another body"));
    }
    return {};
}

QString addressee(const Petition &petition)
{
    return petition.addressee.isEmpty() ? addressedTo(petition.addressedTo) : petition.addressee;
}

QString outcome(PetitionOutcome outcome)
{
    switch (outcome) {
    case PetitionOutcome::Open:
        return say(QT_TRANSLATE_NOOP("Petition", "No answer yet"));
    case PetitionOutcome::Done:
        return say(QT_TRANSLATE_NOOP("Petition", "Accepted and done"));
    case PetitionOutcome::Planned:
        return say(QT_TRANSLATE_NOOP("Petition", "Accepted and planned"));
    case PetitionOutcome::Partly:
        return say(QT_TRANSLATE_NOOP("Petition", "Accepted in part"));
    case PetitionOutcome::NotAccepted:
        return say(QT_TRANSLATE_NOOP("Petition", "Not accepted"));
    case PetitionOutcome::PassedOn:
        return say(QT_TRANSLATE_NOOP("Petition", "Passed on to who is competent"));
    case PetitionOutcome::Withdrawn:
        return say(QT_TRANSLATE_NOOP("Petition", "Withdrawn by who asked"));
    }
    return {};
}

QString asker(const Petition &petition, const QString &name)
{
    if (!name.isEmpty())
        return name;
    return petition.member.isEmpty() && petition.guest.isEmpty() ? say(QT_TRANSLATE_NOOP("Petition", "The meeting as a whole"))
                                                                 : say(QT_TRANSLATE_NOOP("Petition", "Somebody whose name is not known here"));
}

QString standing(const Petition &petition, const QDate &today)
{
    const QString word = outcome(petition.outcome);
    if (isOverdue(petition, today))
        return filled(sayDays(QT_TRANSLATE_N_NOOP("Petition", "%1, overdue by %n day(s)"), expectedBy(petition).daysTo(today)), {word});
    switch (standingOf(petition)) {
    case PetitionStanding::Unanswered:
        return filled(sayDays(QT_TRANSLATE_N_NOOP("Petition", "%1, waits for %n day(s)"), ageOn(petition, today)), {word});
    case PetitionStanding::Underway:
        return expectedBy(petition).isValid() ? filled(say(QT_TRANSLATE_NOOP("Petition", "%1, by %2")), {word, dateText(expectedBy(petition))}) : word;
    case PetitionStanding::Untold:
        return filled(say(QT_TRANSLATE_NOOP("Petition", "%1 on %2, who asked was not told yet")), {word, dateText(petition.answered)});
    case PetitionStanding::Settled:
        return filled(say(QT_TRANSLATE_NOOP("Petition", "%1 on %2")), {word, dateText(petition.answered)});
    }
    return word;
}

Tone tone(const Petition &petition, const QDate &today)
{
    if (isOverdue(petition, today) || isSilent(petition, today))
        return Tone::Problem;
    switch (standingOf(petition)) {
    case PetitionStanding::Unanswered:
    case PetitionStanding::Underway:
        return Tone::Notice;
    case PetitionStanding::Untold:
        return Tone::Warning;
    case PetitionStanding::Settled:
        return Tone::Good;
    }
    return Tone::Neutral;
}

QString subject(const Petition &petition, const QString &name)
{
    return filled(say(QT_TRANSLATE_NOOP("Petition", "No %1, %2 to %3: %4")),
                  {QString::number(petition.number), asker(petition, name), addressee(petition), petition.text.simplified()});
}

}
