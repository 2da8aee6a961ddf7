// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clockdoubt.h"

#include <QDateTime>

static constexpr qint64 letPass = 10 * 60;  ///< seconds; clocks are set right by so much without anybody's doing
static constexpr int longPause = 400;       ///< days; a cell meets every month

static QString dayAndTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

std::optional<Error> clockDoubt(const Book &book, const QDateTime &now)
{
    const auto size = book.logSize();
    const auto last = size ? book.entries(*size - 1, *size) : Result<QList<StoredEntry>>(size.error());
    if (!last || last->isEmpty())
        return {}; // whatever else is done with the book says why
    const auto entry = LogEntry::decode(last->first().entry);
    if (!entry)
        return {};
    if (entry->time > now.addSecs(letPass))
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "The computer's clock says %1, but the last change in the book was recorded on %2, which is later. One of the two "
                                                "was wrong. Set the clock right before you go on; nothing recorded is lost or out of order."),
                     {dayAndTime(now), dayAndTime(entry->time)}, {}, "clock"};
    if (entry->time.addDays(longPause) < now)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "The computer's clock says %1, but the last change in the book was recorded on %2, long before. If the clock is "
                                                "wrong, set it right before you go on: what you record carries its date."),
                     {dayAndTime(now), dayAndTime(entry->time)}, {}, "clock"};
    return {};
}
