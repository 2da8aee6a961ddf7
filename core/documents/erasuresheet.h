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
    QDate date;              ///< of the erasure, or the last of them
    Transfer transfer;
    QString clause;          ///< of the law
    QString office;          ///< the upper one, whose copy follows; empty without one
    QList<HeldLine> times;   ///< the day and the reason of each erasure
    qint64 entries = 0;      ///< of the log, without contents now
    QList<HeldLine> erased;  ///< what, and how many records
    QStringList leftOut;     ///< what could be erased and is not
    QList<HeldLine> kept;    ///< what stays, and why
};

/// What the paper is called.
QString erasureTitle();

/// The paper on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> erasurePages(const ErasureSheet &sheet);

/// The same as PDF.
Result<QByteArray> erasurePdf(const ErasureSheet &sheet);

} // namespace documents
