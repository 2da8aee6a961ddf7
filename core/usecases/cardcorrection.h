// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/cardcorrectionslip.h"

/// What a member's card says of who somebody is and since when in the Party does not change on a word: it is put right on a paper.

/// The paper on which a card is put right.
struct CardPaper
{
    QString number;
    QString decided;         ///< its date, known whole or in part
    QString issuer;
    QString reason;          ///< in words; may be empty
};

/// Changes a card and adds a line to its timeline that says what was put right, from what to what, and on which paper, in one commit.
/// Invalid without a number or an issuer; errors as changeMember().
Result<MemberEventId> correctCard(Book &book, const Member &member, const CardPaper &paper);

/// The slip of a correction, to be printed and put into the dossier. NotFound; Refused when the line is no correction.
Result<documents::CardCorrectionSlip> cardCorrectionSlip(const Book &book, const MemberEventId &id);

/// A protected field in which two cards differ, where the first one is filled.
struct CardDifference
{
    QString field;           ///< its name in the card
    QString line;            ///< as it stands on a paper: title, what one says, what the other says
};
QList<CardDifference> cardDifferences(const Member &before, const Member &after);
