// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QDateTime>

/// An earlier regular meeting of the year, as far as the row of absences asks for it.
struct EarlierMeeting
{
    Meeting meeting;
    QList<Attendance> rollCall;
};

/// A meeting of the cell committee, and whether its minutes are closed.
struct CommitteeMeeting
{
    Meeting meeting;
    bool hasMinutes = false;
};

/// Everything in the book that a score sheet can ask of a meeting. What follows from it is a pure function: the same book
/// gives the same proposal.
struct ScoreFacts
{
    MeetingRecord record;
    bool hasEarlier = false;             ///< a meeting of this kind before this one is in the book
    QList<EarlierMeeting> earlier;       ///< of this kind in the calendar year, latest first
    QList<CommitteeMeeting> committee;   ///< since the meeting before this one
    QList<Meeting> thematic;             ///< in the month of the meeting
    QHash<AttachmentId, QDateTime> attachedAt;  ///< when the files of the meeting were recorded, by the computer's clock
    QDateTime closedAt;                  ///< when its minutes were closed; invalid while they are open
};

/// What the facts say to one measure.
Finding found(Measure measure, const ScoreFacts &facts, const ScoreSheet &sheet);

/// One line for each part of the sheet, as the facts alone fill it: points where they say enough, nothing given elsewhere.
QList<ScoreLine> proposedLines(const ScoreSheet &sheet, const ScoreFacts &facts);

/// The proposal with what people gave kept: what was given without judging follows the facts, what was judged stays. Lines of
/// `before` are taken by their parts.
QList<ScoreLine> filledAgain(const QList<ScoreLine> &proposal, const QList<ScoreLine> &before);

/// Parts of which the facts say something else now than the lines have kept.
QStringList outdatedParts(const QList<ScoreLine> &lines, const QList<ScoreLine> &proposal);
