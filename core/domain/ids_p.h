// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Gives ids their order: each place is later than the one before, also within a millisecond and when the clock is set back.
class IdOrder
{
public:
    static constexpr quint16 largestCounter = 0xfff; ///< 12 bits stand behind the version of a UUID

    struct Place
    {
        quint64 milliseconds = 0; ///< since 1970
        quint16 counter = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    Place next(quint64 milliseconds);

private:
    Place m_last;
};
