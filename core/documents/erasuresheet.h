// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/heldsheet.h"
#include "core/domain/transfer.h"

namespace documents {

/// What the record of an erasure says.
struct ErasureSheet
{
    BookHead head;
    QString name;            ///< of the person
    QString secretary;       ///< who signs
    QDate date;              ///< of the erasure
    Transfer transfer;
    QString reason;
    QString clause;          ///< of the law
    qint64 entries = 0;      ///< of the log, without contents now
    QList<HeldLine> erased;  ///< what, and how many records
    QStringList leftOut;     ///< what could have been erased and was not
    QList<HeldLine> kept;    ///< what stays, and why
};

/// What the paper is called.
QString erasureTitle();

/// The paper on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> erasurePages(const ErasureSheet &sheet);

/// The same as PDF.
Result<QByteArray> erasurePdf(const ErasureSheet &sheet);

} // namespace documents
