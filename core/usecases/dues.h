// SPDX-License-Identifier: GPL-3.0-or-later
// How dues are kept: who approves and who collects, and what was paid. Taking a payment back is undo.
#pragma once

#include "core/usecases/duesbook.h"

/// Records how dues are kept from a month on; rules of the same month are changed. Invalid without a month, for a percent outside 0 to 100 or a region
/// outside 1 to 4, without the two people; Refused when they are one person, when one is not on the list in that month, and for a
/// month before the rates that are known.
Result<Changes> settleDuesRules(Book &book, DuesRules rules);

/// What is doubtful about rules and never stops them, as sentences in the language now in use: an approver without an office.
QStringList duesRulesDoubts(const DuesBook &dues, const DuesRules &rules);

/// What payments came to.
struct PaymentsMade
{
    int count = 0;
    qint64 sum = 0;
    qint64 over = 0;         ///< more than was owed for their months; it is welcome
};

/// Records payments, all in one commit or none. A payment in cash without a collector gets the one who collects. Invalid without an amount,
/// a month or a day; Refused, with the reason, for a month for which the member owes nothing here, when who approves took the
/// cash, and for a text that carries a mark of secrecy.
Result<PaymentsMade> recordPayments(Book &book, QList<DuesPayment> payments);

/// Records for each of the members what is still open for a month. Refused when one of them owes nothing for it; those who have paid
/// already are left alone.
Result<PaymentsMade> payMonth(Book &book, const QDate &month, const QList<MemberId> &members, const QDate &paidOn, PaidBy way);

/// Why a member owes nothing for a month here, as an error; nothing where a payment can be taken.
std::optional<Error> whyNoPayment(const DuesBook &dues, const MemberId &member, const QDate &month);

/// Removes a payment that was recorded by mistake. NotFound.
Result<Changes> removePayment(Book &book, const DuesPaymentId &id);
