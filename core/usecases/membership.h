// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/member.h"
#include "core/domain/staterules.h"

/// Something about a member's card that looks wrong and may still be right; it never blocks.
struct CardWarning
{
    QString field;           ///< name of the field, as in Member::describe
    QString sentence;        ///< in the language now in use
};

/// Doubts about numbers and dates on a member's card, and about numbers that another card carries too.
QList<CardWarning> cardWarnings(const Member &member, const QList<Member> &others = {});

/// Enters a person into the handbook with a first status. Invalid without a name or with a date that is none; Refused
/// when a text carries a secrecy mark.
Result<MemberId> enterMember(Book &book, Member member, MemberStatus status);

/// Changes a member's card. Errors as enterMember; Refused when nothing is different, and (`paper-needed`) when a protected field that
/// was not entered on `today` changes: that is for correctCard() in cardcorrection.h.
Result<Changes> changeMember(Book &book, const Member &member, const QDate &today = QDate::currentDate());

/// The same without asking for a paper; for what cites one itself.
Result<Changes> changeCard(Book &book, const Member &member);

/// Records a step of a member's way: a new standing or situation from a day on; a death also takes the place of steps recorded for later
/// days. Invalid without a valid day; Refused when the same holds on that day already, and when it cannot follow what stands before
/// (core/domain/staterules.h): the sentence says why not and what to do.
Result<Changes> changeStatus(Book &book, MemberStatus status);

/// What stands against a step that is to be recorded: doubts to be shown, and refusals.
Result<QList<StepFinding>> statusFindings(const Book &book, const MemberStatus &status);

/// Sets one field of a card by its name in Member::describe. Invalid for an unknown field or value.
Result<Member> withField(const Member &member, const QString &field, const QString &value);

/// Whether a text carries a mark of secrecy, which this program must not hold: MẬT, TỐI MẬT, TUYỆT MẬT in capitals as words of their
/// own; the two longer ones in any letters where a text begins with them; any of them behind "độ mật".
bool hasSecrecyMark(const QString &text);

/// Whether a text is one of the three degrees and nothing else, in any letters: what a column of degrees holds.
bool isSecrecyWord(const QString &text);

/// Whether a paper carries such a mark: a line of its own among the first of its text. A scan without text tells nothing.
bool isMarkedSecret(const QString &textOfPaper);
