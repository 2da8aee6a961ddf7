// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/heldsheet.h"
#include "core/domain/transferday.h"

/// How often something stands in the book about a person; what was said is counted and not quoted.
struct HeldCounts
{
    qint64 meetings = 0;     ///< with a line in the roll call
    qint64 present = 0;
    qint64 withReason = 0;
    qint64 withoutReason = 0;
    qint64 opinions = 0;
    qint64 petitions = 0;
    qint64 tasks = 0;
    qint64 tasksDone = 0;
    qint64 votesByName = 0;  ///< open votes counted by name
    qint64 candidacies = 0;  ///< lines of ballots on which the person stood
    qint64 mentions = 0;     ///< praise, reminders, criticism
    qint64 minutes = 0;      ///< closed minutes of meetings with a line in the roll call

    friend bool operator==(const HeldCounts &, const HeldCounts &) = default;
};

/// A paper with a number that is about the person.
struct PaperAbout
{
    QString symbol;
    QString type;            ///< as Paper::type
    QDate date;
};

/// Everything that a book holds about one person.
struct HeldData
{
    Member member;
    QList<MemberStatus> way;
    QList<MemberEvent> events;
    QList<DossierLine> dossier;
    bool hasPhoto = false;
    HeldCounts counts;
    QList<DuesAmount> amounts;
    QList<DuesPayment> payments;
    QList<Evaluation> evaluations;
    QList<PaperAbout> papers;
    QList<Transfer> transfers;
    QList<QString> keys;     ///< codes of signing keys in the person's name
    QList<Disclosure> disclosures;  ///< about the person and about everybody, the latest first
};

/// What is held about a person. NotFound.
Result<HeldData> heldData(const Book &book, const MemberId &member);

/// The same as a paper for that person: card, way, timeline, counts, dues, evaluations, papers, and what was printed or handed out.
Result<documents::HeldSheet> heldSheet(const Book &book, const MemberId &member, const QDate &date);

/// The paper as PDF. Errors of the templates and of layOut.
Result<QByteArray> heldDataPdf(const Book &book, const MemberId &member, const QDate &date);
