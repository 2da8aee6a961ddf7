// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <algorithm>

/// The number behind the largest sequence among records of a meeting.
template <typename T>
Result<qint64> nextSequence(const Book &book, const MeetingId &meeting)
{
    const auto list = book.all<T>({{{QStringLiteral("meeting"), meeting.text}}, {}, {}});
    if (!list)
        return list.error();
    qint64 last = 0;
    for (const T &each : *list)
        last = std::max(last, each.sequence);
    return last + 1;
}

/// Makes a record when its id is empty, changes it otherwise; an unchanged one is left alone.
template <typename T>
Result<Id<T>> putRecord(Book &book, T record)
{
    if (record.id.isEmpty()) {
        record.id = Id<T>::fresh();
        if constexpr (requires { record.sequence; }) {
            if (record.sequence == 0) {
                const auto next = nextSequence<T>(book, record.meeting);
                if (!next)
                    return next.error();
                record.sequence = *next;
            }
        }
        if (auto recorded = book.record({created(record)}); !recorded)
            return recorded.error();
        return record.id;
    }
    const auto before = book.get<T>(record.id);
    if (!before)
        return before.error();
    if (*before == record)
        return record.id;
    if (auto recorded = book.record({amended(record)}); !recorded)
        return recorded.error();
    return record.id;
}

template <typename T>
Result<Changes> removeRecord(Book &book, const Id<T> &id)
{
    const auto record = book.get<T>(id);
    if (!record)
        return record.error();
    return book.record({annulled(*record)});
}
