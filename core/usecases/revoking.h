// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

#include <QSet>

/// Why an office revokes a key of a cell: another took its place, or it may be in strange hands.
enum class RevocationReason { Superseded, Compromised };
template <>
struct Words<RevocationReason>
{
    static constexpr const char *list[] = {"superseded", "compromised"};
};

/// A key that an office vouches for in a cell's certificate, or vouched for until it revoked it.
struct CellKey
{
    enum Kind { Person, Log, Office, Witness };

    Kind kind = Person;
    QByteArray key;          ///< as a revocation calls it
    QString code;            ///< of a person; empty when only the revocation is left and the cell's log names nobody
    QString name;
    QString role;            ///< of a person, a word of SignerRole
    bool isNamed = false;    ///< the certificate names it
    std::optional<Revocation> revocation;
};

/// The keys of a cell: those that its certificate names, then those that are only revoked in it. NotFound when the cell is
/// not enrolled.
Result<QList<CellKey>> keysOf(const Book &ward, const QString &cell);

/// What was done by a revocation.
struct KeyRevoked
{
    QByteArray answer;       ///< file for the cell, with its next certificate
    qint64 minutes = 0;      ///< meetings whose minutes no longer count as signed
};

/// Issues a cell's next certificate, by which signatures of a key count only among the first `size` entries of the cell's log;
/// a person of that key is no longer named. `key` is as in CellKey, or a person's code, or `log`, `office`, `witness`. NotFound
/// for a key that the certificate does not know; Refused when the cell's log is not held up to that size, when the key counts
/// for as little already, or at a cell's book.
Result<KeyRevoked> revokeKey(Book &ward, const QString &cell, const QString &key, RevocationReason reason, qint64 size);

/// The roles in which somebody signed a meeting's minutes with a signature that counts.
Result<QSet<SignerRole>> rolesSigned(const Book &book, const MeetingId &meeting, const QString &org = {});

/// The same for a correction slip.
Result<QSet<SignerRole>> rolesSigned(const Book &book, const CorrectionId &correction, const QString &org = {});

/// The meeting with those signatures under its slips that count, so that a slip whose signature was revoked is none.
Result<MeetingRecord> withCountedSlips(const Book &book, MeetingRecord record, const QString &org = {});

/// Meetings of a cell (of our own book when `org` is empty) whose minutes lack a signature of chair or minute-taker that
/// counts, because a key was revoked, although both have signed.
Result<QSet<MeetingId>> notSigned(const Book &book, const QString &org = {});

/// The certificate that says which signatures in a log count: of a cell here, or our own; nothing when there is none.
Result<std::optional<Certificate>> certificateFor(const Book &book, const QString &org = {});

/// Whether our office revoked the key of a person of our own book.
Result<bool> isRevoked(const Book &book, const Person &person);
