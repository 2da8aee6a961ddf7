// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>

/// An extract of closed minutes for one matter, as it was given out: an item of the agenda, or one vote or ballot under it.
struct Extract
{
    static constexpr const char *kind = "minutes.extract";
    ExtractId id;
    MeetingId meeting;
    AgendaItemId item;       ///< the matter; empty where a vote or ballot stands under no item
    VoteId vote;             ///< only this vote of the item; empty for all that was recorded under it
    PollId poll;             ///< only this secret ballot
    MemberId certifier;      ///< who signs that it is as in the minutes
    QString purpose;         ///< what it is for, or for whom; as printed
    QString code;            ///< code of its series
    QDate termFrom;          ///< the term whose series it belongs to
    qint64 number = 0;
    QString symbol;          ///< "01-BS/CB"
    QDate date;              ///< as printed
    QString minutes;         ///< SHA-256 of the statement of the closed minutes, hex
    QString pdf;             ///< SHA-256 of the extract as printed, hex

    friend bool operator==(const Extract &, const Extract &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("vote", self.vote);
        visit("poll", self.poll);
        visit("certifier", self.certifier);
        visit("purpose", self.purpose);
        visit("code", self.code);
        visit("termFrom", self.termFrom);
        visit("number", self.number);
        visit("symbol", self.symbol);
        visit("date", self.date);
        visit("minutes", self.minutes);
        visit("pdf", self.pdf);
    }
};
