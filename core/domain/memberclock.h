// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>

// What a cell must do for a member by a day: rules as data (resources/clocks), counted from days in the book.

/// From which day a clock counts.
enum class ClockStart {
    Ceremony,              ///< of admission, on the card
    AdmissionResolution,   ///< the day on the cell's resolution to admit
    RecognitionResolution, ///< the day on the cell's resolution to recognise
    StatusUntil,           ///< the last day of a situation that is granted for a term
    PartyAge,              ///< the day on which so many years of party age are reached, from the decision to admit
    Decision,              ///< of admission, on the card, while no ceremony is
    NewMember,             ///< the ceremony of a probationary member, for what is to be done after it
    Birth,                 ///< the birth of a prospect
    Training,              ///< a training of a prospect whose words hold those of the rule
    ProspectFile,          ///< the day on which the oldest paper of a prospect's file was looked at
    TransferEvent,         ///< what makes a transfer necessary, while nobody was introduced
    TransferIntroduced,    ///< the introduction, while the papers are not presented
    TransferUntil,         ///< the last day of a temporary transfer, while nobody came back
    BecameOfficial,        ///< the first day of being an official member, once a probation is behind it
    Left,                  ///< the day on which somebody left the Party
    Death,                 ///< the day on which somebody died within so many months (`months`) of reaching so many years of party age
    Arrears,               ///< the first unpaid month, once there are as many in a year as the rule of dues names
    Absences,              ///< the last of so many months of a year in which a member missed the regular meeting without a reason
    Year, HalfYear, Quarter  ///< the first day of each; for the cell as a whole
};
template <>
struct Words<ClockStart>
{
    static constexpr const char *list[] = {"ceremony", "admission-resolution", "recognition-resolution", "status-until", "party-age",
                                           "decision", "new-member", "birth", "training", "prospect-file", "transfer-event", "transfer-introduced",
                                           "transfer-until", "became-official", "left", "death", "arrears", "absences", "year", "half-year", "quarter"};
};

/// One rule: from a day on something is open, and by a day it is to be done.
struct ClockRule
{
    QString id;
    ClockStart from = ClockStart::Ceremony;
    int months = 0;          ///< after the start it opens; of a death: before reaching the age at most
    int workingDays = 0;     ///< after that it is due; of a badge, before its round
    int until = 0;           ///< days after it opened for which it is told at most; 0 for as long as it is open
    int days = 0;            ///< before it opens, or is due where nothing lies between, it is told already
    int span = 0;            ///< of a year and its parts: months from the opening to the end of the month in which it is due
    QString paper;           ///< code of the dossier paper that ends it
    QString words;           ///< folded words that are looked for in a training; several with | between
    QString form;            ///< what is opened to do it: `card` `status` `timeline` `dossier` `meeting` `transfers` `reconcile` `evaluation` `dues` `lists`; empty for none
    QList<int> years;        ///< of party age; of a birth the age; of absences how many months
    QString what;            ///< what is to be done, as printed; {years} and {round} of a badge
    QString lacking;         ///< what is said in its place when the day that it counts from is not on the card, or not whole
    QString clause;          ///< where it stands
    QString certainty;       ///< `sure`, `likely`
};

/// A round in which badges are given: to who reaches the age between two days of a year.
struct BadgeRound
{
    int month = 1;
    int day = 1;
    std::pair<int, int> from;  ///< month and day
    std::pair<int, int> to;
};

/// After a disciplinary measure a badge has to wait.
struct BadgeWait
{
    QString words;           ///< folded words that tell the measure
    int months = 0;
};

/// The rules of a package.
struct ClockRules
{
    QList<ClockRule> clocks;
    QList<BadgeRound> rounds;
    QList<BadgeWait> waits;
};

/// Rules from their JSON text. Invalid, with the place, when something is missing or cannot be.
Result<ClockRules> readClockRules(const QByteArray &json);

/// Those that come with the program.
const ClockRules &shippedClockRules();

/// The n-th working day after a day (before it for a negative number): no Saturday, Sunday or public holiday.
QDate workingDaysFrom(const QDate &day, int count);

/// The day of the round in which a badge is given to who reaches the age on a day; invalid when no round covers it. A day of
/// December belongs to the round of the next year's February.
QDate roundOf(const QList<BadgeRound> &rounds, const QDate &reached);
