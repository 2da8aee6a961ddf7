// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/transferday.h"

#include "core/domain/memberclock.h"
#include "core/domain/staterules.h"

TransferStage stageOf(const Transfer &transfer)
{
    const bool isTemporary = transfer.term == TransferTerm::Temporary;
    if (!transfer.refusal.isEmpty())
        return TransferStage::Refused;
    if (transfer.direction == TransferDirection::In) {
        if (!transfer.accepted.isValid())
            return TransferStage::Presented;
        return !isTemporary ? TransferStage::Accepted : transfer.returned.isValid() ? TransferStage::Returned : TransferStage::Here;
    }
    if (transfer.status.isEmpty())
        return transfer.returned.isValid() ? TransferStage::Withdrawn : TransferStage::Prepared;
    if (transfer.returned.isValid())
        return TransferStage::Returned;
    if (!transfer.accepted.isValid())
        return TransferStage::OnTheWay;
    return isTemporary ? TransferStage::Away : TransferStage::Accepted;
}

bool isOpen(const Transfer &transfer)
{
    switch (stageOf(transfer)) {
    case TransferStage::Prepared:
    case TransferStage::OnTheWay:
    case TransferStage::Away:
    case TransferStage::Presented:
    case TransferStage::Here:
        return true;
    default:
        return false;
    }
}

QDate countsThereFrom(const QDate &introduced)
{
    return introduced.isValid() ? QDate(introduced.year(), introduced.month(), 1).addMonths(1) : QDate();
}

QDate nextBy(const Transfer &transfer)
{
    const StateRules &rules = shippedStateRules();
    switch (stageOf(transfer)) {
    case TransferStage::Prepared:
        return transfer.event.isValid() ? workingDaysFrom(transfer.event, rules.transferStart) : QDate();
    case TransferStage::OnTheWay:
        return transfer.introduced.isValid() ? workingDaysFrom(transfer.introduced, rules.transferPresent) : QDate();
    case TransferStage::Away:
    case TransferStage::Here:
        return transfer.until;
    default:
        return {};
    }
}
