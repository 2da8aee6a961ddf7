// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/erasedcards.h"

Result<QHash<QString, Member>> cardsAfterErasure(const Book &book)
{
    QHash<QString, Member> cards;
    const auto erasures = book.all<Erasure>();
    if (!erasures)
        return erasures.error();
    for (const Erasure &erasure : *erasures) {
        const auto card = book.get(erasure.member);
        if (!card && card.error().kind != Error::NotFound)
            return card.error();
        Member bare;
        bare.id = erasure.member;
        bare.name = card ? card->name : QString();
        cards.insert(erasure.member.text, bare);
    }
    return cards;
}
