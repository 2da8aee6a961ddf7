// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

/// Something recorded was taken back: which entries, and which entries after this one did it. Taking back an undo does
/// again what it took back.
struct Undone
{
    static constexpr const char *kind = "undo";
    UndoneId id;
    qint64 first = 0;        ///< entries [first, end) of our log are taken back
    qint64 end = 0;
    qint64 by = 0;           ///< index of this record's own entry
    qint64 count = 0;        ///< how many entries right after it take back

    friend bool operator==(const Undone &, const Undone &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("first", self.first);
        visit("end", self.end);
        visit("by", self.by);
        visit("count", self.count);
    }
};
