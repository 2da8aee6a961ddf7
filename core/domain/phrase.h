// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

/// A sentence that is kept to be typed by a few letters: "nt" for "Nhất trí với nội dung báo cáo."
struct Phrase
{
    static constexpr const char *kind = "phrase";
    PhraseId id;             ///< empty for one that comes with the program
    QString code;            ///< the letters it is called by, unlike those of any other
    QString text;            ///< "…" stands where something is to be typed, "{tên}" for the name of whoever speaks

    friend bool operator==(const Phrase &, const Phrase &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("code", self.code);
        visit("text", self.text);
    }
};
