// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <iterator>

/// The stable words by which the values of an enum are stored and sent; specialised beside each enum, in its order.
template <typename Enum>
struct Words;

template <typename Enum>
QString wordOf(Enum value)
{
    return QString::fromLatin1(Words<Enum>::list[size_t(value)]);
}

/// The value of a stored word; the enum's first value when there is no such word (ask isWordOf).
template <typename Enum>
Enum fromWord(const QString &word)
{
    for (size_t i = 0; i < std::size(Words<Enum>::list); ++i)
        if (word == QLatin1String(Words<Enum>::list[i]))
            return Enum(i);
    return Enum(0);
}

template <typename Enum>
bool isWordOf(const QString &word)
{
    for (const char *known : Words<Enum>::list)
        if (word == QLatin1String(known))
            return true;
    return false;
}
