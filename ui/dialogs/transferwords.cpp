// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transferwords.h"

#include "core/text/dates.h"

#include <QCoreApplication>

namespace transferwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Transfers", text);
}

QString stage(TransferStage stage)
{
    switch (stage) {
    case TransferStage::Prepared:
        return say(QT_TRANSLATE_NOOP("Transfers", "Prepared"));
    case TransferStage::OnTheWay:
        return say(QT_TRANSLATE_NOOP("Transfers", "On the way"));
    case TransferStage::Away:
        return say(QT_TRANSLATE_NOOP("Transfers", "Away for a time"));
    case TransferStage::Presented:
        return say(QT_TRANSLATE_NOOP("Transfers", "Papers presented"));
    case TransferStage::Here:
        return say(QT_TRANSLATE_NOOP("Transfers", "Here for a time"));
    case TransferStage::Accepted:
        return say(QT_TRANSLATE_NOOP("Transfers", "Accepted"));
    case TransferStage::Refused:
        return say(QT_TRANSLATE_NOOP("Transfers", "Not accepted"));
    case TransferStage::Withdrawn:
        return say(QT_TRANSLATE_NOOP("Transfers", "Nothing came of it"));
    case TransferStage::Returned:
        return say(QT_TRANSLATE_NOOP("Transfers", "Back home"));
    }
    return {};
}

Tone tone(const ListedTransfer &listed, const QDate &today)
{
    if (listed.isLate(today))
        return Tone::Problem;
    switch (listed.stage) {
    case TransferStage::Presented:
    case TransferStage::Prepared:
        return Tone::Warning;
    case TransferStage::OnTheWay:
    case TransferStage::Away:
    case TransferStage::Here:
        return Tone::Notice;
    case TransferStage::Accepted:
    case TransferStage::Returned:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

QString kind(const Transfer &transfer)
{
    const bool isOfficial = transfer.term == TransferTerm::Official;
    if (transfer.direction == TransferDirection::Out)
        return isOfficial ? say(QT_TRANSLATE_NOOP("Transfers", "Leaves officially")) : say(QT_TRANSLATE_NOOP("Transfers", "Leaves for a time"));
    return isOfficial ? say(QT_TRANSLATE_NOOP("Transfers", "Comes officially")) : say(QT_TRANSLATE_NOOP("Transfers", "Comes for a time"));
}

QString next(const ListedTransfer &listed, const QDate &today)
{
    QString what;
    switch (listed.stage) {
    case TransferStage::Prepared:
        what = say(QT_TRANSLATE_NOOP("Transfers", "ask for the introduction and hand it over"));
        break;
    case TransferStage::OnTheWay:
        what = say(QT_TRANSLATE_NOOP("Transfers", "papers presented there, answer here"));
        break;
    case TransferStage::Presented:
        what = say(QT_TRANSLATE_NOOP("Transfers", "check the inventory, then accept or refuse"));
        break;
    case TransferStage::Away:
    case TransferStage::Here:
        what = say(QT_TRANSLATE_NOOP("Transfers", "the way back"));
        break;
    default:
        return {};
    }
    if (!listed.due.isValid())
        return what;
    return (listed.isLate(today) ? say(QT_TRANSLATE_NOOP("Transfers", "Late, was due on %1: %2")) : say(QT_TRANSLATE_NOOP("Transfers", "By %1: %2"))).arg(dateText(listed.due), what);
}

QString whereCounted(const Transfer &transfer)
{
    const bool isOut = transfer.direction == TransferDirection::Out;
    const QDate there = countsThereFrom(transfer.introduced);
    switch (stageOf(transfer)) {
    case TransferStage::Prepared:
    case TransferStage::Withdrawn:
        return say(QT_TRANSLATE_NOOP("Transfers", "Counts here, as before."));
    case TransferStage::Refused:
        return isOut ? say(QT_TRANSLATE_NOOP("Transfers", "Counts here, as if the member had not left."))
                     : say(QT_TRANSLATE_NOOP("Transfers", "Counts in the other organisation, as before."));
    case TransferStage::Presented:
        return transfer.term == TransferTerm::Official
            ? say(QT_TRANSLATE_NOOP("Transfers", "Counts in the other organisation until %1, and here from %2 on once accepted.")).arg(dateText(there.addDays(-1)), dateText(there))
            : say(QT_TRANSLATE_NOOP("Transfers", "Counts at home. Once accepted, is here without a vote and pays the dues here."));
    case TransferStage::OnTheWay:
    case TransferStage::Accepted:
        if (transfer.term == TransferTerm::Official)
            return isOut ? say(QT_TRANSLATE_NOOP("Transfers", "Counts and pays dues here until %1, in the other organisation from %2 on.")).arg(dateText(there.addDays(-1)), dateText(there))
                         : say(QT_TRANSLATE_NOOP("Transfers", "Counts here from %1 on.")).arg(dateText(there));
        [[fallthrough]];
    case TransferStage::Away:
        return say(QT_TRANSLATE_NOOP("Transfers", "Counts here, and pays the dues in the other organisation."));
    case TransferStage::Here:
        return say(QT_TRANSLATE_NOOP("Transfers", "Counts at home; is here without a vote and pays the dues here."));
    case TransferStage::Returned:
        return isOut ? say(QT_TRANSLATE_NOOP("Transfers", "Counts here, as before.")) : say(QT_TRANSLATE_NOOP("Transfers", "Is back home."));
    }
    return {};
}

QString trust(PacketTrust trust)
{
    switch (trust) {
    case PacketTrust::Enrolled:
        return say(QT_TRANSLATE_NOOP("Transfers", "The sender is enrolled with this book, and the packet is signed with its key."));
    case PacketTrust::Certified:
        return say(QT_TRANSLATE_NOOP("Transfers", "Our upper office vouches for the sender, and the packet is signed with its key."));
    case PacketTrust::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Transfers", "The sender is not known to this book. Type the 30 digits that are printed on the inventory the member brought, or that the sender reads out."));
}

}
