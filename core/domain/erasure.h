// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>

/// A record whose contents an erasure takes out of the log.
struct ErasedRecord
{
    QString recordKind;
    QString record;          ///< its id

    friend bool operator==(const ErasedRecord &, const ErasedRecord &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("recordKind", self.recordKind);
        visit("record", self.record);
    }
};

/// The erasure of a person's data after an official transfer whose receipt is in. Whoever holds the log takes salt and payload out of
/// every entry before this one that speaks of a record named here; the entries with their commitments stay.
struct Erasure
{
    static constexpr const char *kind = "member.erased";
    ErasureId id;
    MemberId member;
    TransferId transfer;     ///< out, official, accepted there
    QDate on;
    QString reason;          ///< in words: who asked for it
    QList<ErasedRecord> records;
    qint64 entries = 0;      ///< how many entries lost their contents

    friend bool operator==(const Erasure &, const Erasure &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("transfer", self.transfer);
        visit("on", self.on);
        visit("reason", self.reason);
        visit("records", self.records);
        visit("entries", self.entries);
    }
};

/// Whether records of a kind may be erased at all: what a handbook says of one person. Nothing of meetings, papers, keys and the exchange
/// is among them, so no erasure can touch what was closed, signed or given a number.
bool isErasable(const QString &kind);
