// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

/// The slots by which a book opens.
enum class SlotKind { Passphrase, Recovery, Escrow };
template <>
struct Words<SlotKind>
{
    static constexpr const char *list[] = {"passphrase", "recovery", "escrow"};
};

/// A slot of the keystore beside the passphrase's, and for whom it is.
struct KeySlot
{
    static constexpr const char *kind = "keystore.slot";
    KeySlotId id;
    SlotKind slot = SlotKind::Recovery;
    QString book;            ///< id of the book in keystore.txt, by which the upper office knows it again
    QString recipient;       ///< age recipient; empty once the slot was taken out

    friend bool operator==(const KeySlot &, const KeySlot &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("slot", self.slot);
        visit("book", self.book);
        visit("recipient", self.recipient);
    }
};

/// The book was opened, and by which slot.
struct BookOpened
{
    static constexpr const char *kind = "book.opened";
    BookOpenedId id;
    SlotKind slot = SlotKind::Recovery;
    QString recipient;       ///< of a recovery or escrow slot
    QString answer;          ///< SHA-256 of the upper office's answer file, hex; of an escrow slot

    friend bool operator==(const BookOpened &, const BookOpened &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("slot", self.slot);
        visit("recipient", self.recipient);
        visit("answer", self.answer);
    }
};

/// The age recipient of a committee office for the escrow slots of its cells; the identity lies in its safe.
struct EscrowKey
{
    static constexpr const char *kind = "escrow.key";
    EscrowKeyId id;
    QString recipient;

    friend bool operator==(const EscrowKey &, const EscrowKey &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("recipient", self.recipient);
    }
};

enum class EscrowAnswered { Granted, Refused };
template <>
struct Words<EscrowAnswered>
{
    static constexpr const char *list[] = {"granted", "refused"};
};

/// What a committee office decided on a request to open a cell's book by escrow.
struct EscrowDecision
{
    static constexpr const char *kind = "escrow.decision";
    EscrowDecisionId id;
    QString cell;            ///< org of the cell
    QString book;            ///< id of the book in keystore.txt
    QString request;         ///< SHA-256 of the request file, hex
    EscrowAnswered answered = EscrowAnswered::Granted;
    QString reason;          ///< in the officer's words

    friend bool operator==(const EscrowDecision &, const EscrowDecision &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("cell", self.cell);
        visit("book", self.book);
        visit("request", self.request);
        visit("answered", self.answered);
        visit("reason", self.reason);
    }
};
