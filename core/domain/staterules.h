// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

#include <QStringList>

// Which step of a member's way may follow which: numbers and words as data (resources/states), with the clause they rest on.

/// The numbers and words of the rules about states.
struct StateRules
{
    QDate effective;
    int probationMonths = 0;       ///< from the ceremony to the recognition
    int readmissionMonths = 0;     ///< at least, after leaving
    int readmissions = 0;          ///< how often somebody is admitted again
    int applicantFrom = 0;         ///< full years
    int applicantTo = 0;
    int exemptionBelowMonths = 0;  ///< of an exemption for other reasons than age and illness
    int awayFromMonths = 0;
    int awayBelowMonths = 0;
    int studyToMonths = 0;
    QStringList studyWords;        ///< in the note of who is away to study
    QStringList expulsionWords;    ///< in the paper of who was expelled
    int transferStart = 0;         ///< working days from the event
    int transferPresent = 0;       ///< working days from the introduction
    QStringList officialPapers;    ///< what usually goes along, as printed
    QStringList temporaryPapers;
};

/// Rules from their JSON text. Invalid, with the place, when something is missing or cannot be.
Result<StateRules> readStateRules(const QByteArray &json);

/// Those that come with the program.
const StateRules &shippedStateRules();

/// What stands against a step: a doubt is shown and may still be right, a refusal cannot be.
struct StepFinding
{
    enum Weight { Doubt, Refusal };

    Weight weight = Doubt;
    Error error;             ///< the sentence; its kind is Refused

    QString text() const { return sentence(error); }
};

/// What stands against a step that is to follow a member's way so far (in the order of recording), refusals first.
QList<StepFinding> findingsOn(const StateRules &rules, const Member &member, const QList<MemberStatus> &way, const MemberStatus &step);

/// The later steps recorded already that a step ends as well: all of them for a death; for who leaves the Party those that cannot follow, up to the
/// first that can (an admission again, a decision that restores the membership).
QList<MemberStatus> endedBy(const StateRules &rules, const Member &member, const QList<MemberStatus> &way, const MemberStatus &step);

/// Whole months between two days, 0 when the second is not later.
int monthsBetween(const QDate &from, const QDate &to);
