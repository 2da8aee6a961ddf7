// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/member.h"
#include "core/paper/layout.h"

namespace documents {

/// One thing that was put right on a card.
struct CardCorrectionLine
{
    QString title;
    QString before;
    QString now;
};

/// What the slip of a corrected card says on paper.
struct CardCorrectionSlip
{
    BookHead head;
    Member member;
    QDate on;
    QList<CardCorrectionLine> lines;
    QString paper;           ///< on which it rests
    QString reason;
    QString secretary;       ///< who signs
};

/// The slip on pages, in the layout of HD 05. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> cardCorrectionSlipPages(const CardCorrectionSlip &slip);

/// The slip as PDF, dated by the day of the correction.
Result<QByteArray> cardCorrectionSlipPdf(const CardCorrectionSlip &slip);

} // namespace documents
