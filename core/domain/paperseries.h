// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/minutes.h"

#include <tuple>

/// A series of numbers, from 1 without gaps: of what stands behind the number in a committee term; where a meeting numbers its
/// papers by itself, as a congress does, of that meeting alone and of whatever it gives out (HD 36, II.1).
struct PaperSeries
{
    QString behind;          ///< "NQ/CB"; of a meeting its organisation code alone, "ĐH"
    QDate termFrom;
    MeetingId meeting;       ///< whose own series it is; empty otherwise

    /// The series of a paper by its symbol, which may lack the number: "-NQ/CB".
    static PaperSeries of(const Paper &paper);

    friend bool operator==(const PaperSeries &, const PaperSeries &) = default;
    friend bool operator<(const PaperSeries &a, const PaperSeries &b)
    {
        return std::tie(a.behind, a.termFrom, a.meeting.text) < std::tie(b.behind, b.termFrom, b.meeting.text);
    }
};
