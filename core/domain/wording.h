// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

/// A text of a paper's template in the book's own words.
struct Wording
{
    static constexpr const char *kind = "paper.words";
    WordingId id;
    QString paper;           ///< name of the template: `minutes`, `invitation`, ...
    QString original;        ///< as it stands in the template, with its names: "Chủ trì: đồng chí {{chair.name}}."
    QString words;           ///< what stands there instead, with the same names; each line a paragraph; the original itself where the book went back to it

    friend bool operator==(const Wording &, const Wording &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("paper", self.paper);
        visit("original", self.original);
        visit("words", self.words);
    }
};

/// Whether a paper is closed with the minutes: it keeps the words it had then.
inline bool isOfMinutes(const QString &paper)
{
    return paper == QLatin1String("minutes") || paper == QLatin1String("resolution");
}

/// A text in the book's own words as closed minutes had it.
struct UsedWording
{
    QString paper;
    QString original;
    QString words;

    friend bool operator==(const UsedWording &, const UsedWording &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("paper", self.paper);
        visit("original", self.original);
        visit("words", self.words);
    }
};
