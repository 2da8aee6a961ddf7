// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

#include <QSet>

/// What deadlines are counted from, read once for many days.
struct ClockFacts
{
    QDate today;                ///< the day that is asked about; changed by the caller between days
    QDate begun;                ///< when the book began
    QList<Member> everyone;     ///< by name
    QHash<MemberId, QList<MemberStatus>> statuses;
    QHash<MemberId, QList<MemberEvent>> events;
    QHash<MemberId, QList<DossierLine>> dossiers;
    QList<Transfer> transfers;
    QList<Admission> admissions;
    QHash<AdmissionId, QDate> numbered;                ///< the day on the resolution, once it has its number
    QHash<MeetingId, QDate> meetings;
    QHash<MemberId, QList<QDate>> missed;              ///< days of regular meetings, absent without a reason, in order
    QList<QDate> reconciled;
    QSet<QPair<QString, int>> classified;              ///< member, and year * 10 + quarter, with a level or the reason for none
    QList<ClockSettled> settled;
    QList<MemberOnDay> people;  ///< on the list of the day, and prospects; follows setDay()

    static Result<ClockFacts> of(const Book &book);

    void setDay(const QDate &day);

    /// Whether the recognition of a member is on its way after a day, that of the probation: a resolution has its number, or a meeting of the last
    /// three months voted. Words that were written before the vote are not enough, and a vote that led to nothing is not for ever.
    bool isConcluded(const MemberId &member, const QDate &since) const;

    /// Whether a paper of a member's dossier is there, or is not needed, by the day.
    bool isInDossier(const MemberId &member, const QString &paper) const;
};
