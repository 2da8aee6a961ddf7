// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// One bundle that was made here or taken in here.
struct Passage
{
    enum Direction { Made, Taken };

    QString id;              ///< of the record
    Direction direction = Made;
    QString org;             ///< of the other side
    QString title;           ///< its name as enrolled
    qint64 number = 0;       ///< in the row of bundles between the two
    QString name;            ///< file name, of a bundle made
    QDateTime time;          ///< UTC
    qint64 entries = 0;      ///< of the sender's log that it carries
    bool handedOver = false; ///< of a bundle made
    qint64 acknowledged = 0; ///< entries of ours that a bundle taken in confirms; 0 when it carries no receipt

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// All bundles, the latest first.
Result<QList<Passage>> passages(const Book &book);

/// When the office last confirmed what we sent, in UTC; invalid when it never did.
Result<QDateTime> lastReceipt(const Book &book);
