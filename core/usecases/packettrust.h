// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

/// How this book knows that a packet is from whom it says.
enum class PacketTrust {
    Enrolled,    ///< the key is that of an organisation enrolled here
    Certified,   ///< our own upper office vouches for the key
    Unknown      ///< somebody compares the 30 digits with those on the inventory that was carried
};
template <>
struct Words<PacketTrust>
{
    static constexpr const char *list[] = {"enrolled", "certified", "unknown"};
};
