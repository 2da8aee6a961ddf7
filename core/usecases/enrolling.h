// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/log/enrolment.h"

/// A cell's request to be enrolled, as a signed note; `fingerprint` are the 30 digits to read to the officer.
struct RequestFile
{
    QByteArray bytes;
    QString fingerprint;
};
Result<RequestFile> requestEnrolment(const Book &book);

/// What an officer sees of a request before accepting. Untrusted or Invalid when it is not properly signed.
struct RequestSeen
{
    EnrolmentRequest request;
    QString fingerprint;
};
Result<RequestSeen> lookAtRequest(const QByteArray &request);

/// Enrols a cell at a committee's book: the typed digits must be those of the request (spaces do not matter), then a
/// certificate valid two years is issued. Returns the answer file. A cell that is known with other keys (its book was
/// recovered without its passphrase) gets the next certificate, which revokes them from what the office holds of its log
/// on. Untrusted for other digits; Refused at a cell's book, and when the request names a key that was revoked as stolen.
Result<QByteArray> acceptRequest(Book &ward, const QByteArray &request, const QString &typedFingerprint);

/// What a cell sees of an answer: the ward and its 30 digits.
struct AnswerSeen
{
    EnrolmentAnswer answer;
    QString fingerprint;
};
Result<AnswerSeen> lookAtAnswer(const QByteArray &answer);

/// Takes in the upper office's answer at a cell's book. Untrusted when the typed digits are not the ward's, or when the
/// certificate is for other keys than ours.
Result<Changes> finishEnrolment(Book &book, const QByteArray &answer, const QString &typedFingerprint);

/// How a cell's book stands with the certificate of its upper office.
struct CellStanding
{
    bool isEnrolled = false;
    bool hasNewKeys = false;       ///< it signs with keys that the certificate does not name, as after a recovery: enrol again
    bool isRevoked = false;        ///< the office revoked a key by which the book itself signs
    QStringList revokedSigners;    ///< names of people whose keys of now the office revoked
};
Result<CellStanding> standingOf(const Book &book);

/// The 30 digits of a committee's own certificate key, to be read to cells.
QString wardFingerprint(const Book &ward);

/// The upper office's judgement on the minutes of a cell; travels with the next receipt. NotFound when the minutes are not
/// here; Refused for a return without a reason, and (`revoked`) when minutes are to be accepted although a signature under them
/// does not count.
Result<Changes> judgeMinutes(Book &ward, const QString &cell, const MeetingId &meeting, Judgement judgement, const QString &reason);

/// One cell on the board of a committee.
struct CellLine
{
    Peer cell;
    qint64 entries = 0;          ///< of its log, held here
    qint64 members = 0;
    qint64 sealedMinutes = 0;
    QDate lastMeeting;
    QDateTime lastBundle;        ///< UTC, invalid when none
    bool receiptDue = false;     ///< it sent something after our last receipt
};
Result<QList<CellLine>> board(const Book &ward);
