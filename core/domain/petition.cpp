// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/petition.h"

#include <algorithm>

bool isFinal(PetitionOutcome outcome)
{
    return outcome != PetitionOutcome::Open && outcome != PetitionOutcome::Planned && outcome != PetitionOutcome::PassedOn;
}

PetitionStanding standingOf(const Petition &petition)
{
    if (petition.outcome == PetitionOutcome::Open)
        return PetitionStanding::Unanswered;
    if (!isFinal(petition.outcome))
        return PetitionStanding::Underway;
    // Who took it back knows.
    const bool knows = petition.told.isValid() || petition.outcome == PetitionOutcome::Withdrawn;
    return knows ? PetitionStanding::Settled : PetitionStanding::Untold;
}

void takeOutcome(Petition &petition, const Petition &from)
{
    petition.outcome = from.outcome;
    petition.answer = from.answer;
    petition.answered = from.answered;
    petition.planned = from.planned;
    petition.told = from.told;
    petition.reopened = from.reopened;
    petition.reopenedOn = from.reopenedOn;
}

QDate expectedBy(const Petition &petition)
{
    if (isFinal(petition.outcome))
        return {};
    return petition.outcome == PetitionOutcome::Planned ? petition.planned : petition.due;
}

bool isOverdue(const Petition &petition, const QDate &today)
{
    const QDate day = expectedBy(petition);
    return day.isValid() && day < today;
}

bool isSilent(const Petition &petition, const QDate &today)
{
    const QDate since = petition.reopenedOn.isValid() ? std::max(petition.raised, petition.reopenedOn) : petition.raised;
    return petition.outcome == PetitionOutcome::Open && since.isValid() && since.addMonths(1) < today;
}

QDate latestDay(const Petition &petition)
{
    QDate latest;
    for (const QDate &day : {petition.answered, petition.told, petition.reopenedOn})
        if (day.isValid() && (!latest.isValid() || latest < day))
            latest = day;
    return latest;
}

std::optional<Petition> knownOn(const Petition &petition, const QDate &day)
{
    Petition known = petition;
    if (known.told.isValid() && known.told > day)
        known.told = {};
    const QDate latest = latestDay(known);
    return latest.isValid() && latest > day ? std::nullopt : std::optional(known);
}

qint64 ageOn(const Petition &petition, const QDate &day)
{
    return std::max(qint64(0), petition.raised.daysTo(day));
}
