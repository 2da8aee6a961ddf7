// SPDX-License-Identifier: GPL-3.0-or-later
// What the handbook holds about a person is taken out of the book, after an official transfer whose receipt is in. The log keeps the
// entries with their commitments, so every proof stands; what was in them is gone.
#pragma once

#include "core/book/book.h"

/// Kinds of records that are erased together, as a person decides on them.
struct ErasureGroup
{
    QString code;            ///< "card", "timeline"
    QString title;           ///< as the record of the erasure says it, Vietnamese
    QStringList kinds;
    bool isAlways = false;   ///< erased with every erasure

    friend bool operator==(const ErasureGroup &, const ErasureGroup &) = default;
};

/// What stays when a person is erased, and for which reason; Vietnamese.
struct KeptMatter
{
    QString what;
    QString why;

    friend bool operator==(const KeptMatter &, const KeptMatter &) = default;
};

/// What is erased and what stays, by the law on personal data. Which duty weighs more in each case is our reading and unsure; so a person may
/// leave groups out.
struct ErasureRules
{
    QDate effective;
    QString clause;
    QString certainty;
    QList<ErasureGroup> groups;
    QList<KeptMatter> kept;
};

/// Rules from JSON, as resources/erasure has them. Invalid, naming the place, when something is missing or a kind is never erased.
Result<ErasureRules> readErasureRules(const QByteArray &json);

/// The rules that come with the program.
const ErasureRules &shippedErasureRules();

/// What an erasure would take.
struct ErasureSight
{
    struct Part
    {
        ErasureGroup group;
        QList<ErasedRecord> records;
        qint64 entries = 0;  ///< of the log, that still have contents
    };

    Transfer transfer;
    QString name;            ///< of the member
    QList<Part> parts;       ///< one for each group of the rules
    std::optional<Error> hindrance;  ///< why it cannot be done now
};

/// What would be erased of the member of a transfer, as of a day. NotFound.
Result<ErasureSight> lookAtErasure(const Book &book, const TransferId &transfer, const QDate &today);

/// Erases the groups that are not left out, in one commit: the contents of every entry about them, and files that nothing else names.
/// The card stays with the name alone, comparisons without the person's lines. Refused while the transfer is not accepted or the member still counts here,
/// when nothing is left to erase, and (`unconfirmed`) while the upper office has not confirmed all of it; Invalid for a group that is none or is
/// always erased. It is not undone.
Result<ErasureId> erasePerson(Book &book, const TransferId &transfer, const QStringList &leftOut, const QString &reason, const QDate &today);

/// All erasures, the latest first; with a member, those of that member.
Result<QList<Erasure>> erasures(const Book &book, const MemberId &member = {});
