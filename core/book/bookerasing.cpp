// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/erasing.h"
#include "core/domain/transferday.h"

#include <algorithm>

Result<Done> Book::mayErase(const Erasure &erasure, const QDate &recorded, const QString &org) const
{
    const auto transfers = all<Transfer>({{{QStringLiteral("member"), erasure.member.text}}, {}, org});
    const auto way = all<MemberStatus>({{{QStringLiteral("member"), erasure.member.text}}, {QStringLiteral("from"), QStringLiteral("made")}, org});
    if (!transfers || !way)
        return !transfers ? transfers.error() : way.error();
    const auto transfer = std::find_if(transfers->cbegin(), transfers->cend(), [&](const Transfer &each) { return each.id == erasure.transfer; });
    if (erasure.member.isEmpty() || transfer == transfers->cend() || transfer->direction != TransferDirection::Out || stageOf(*transfer) != TransferStage::Accepted)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Data are erased after an official transfer that the other organisation has accepted.")};
    if (std::any_of(transfers->cbegin(), transfers->cend(), &isOpen))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Another transfer of this person is open. Say what became of it first.")};
    if (!erasure.on.isValid() || erasure.on > recorded)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Data are erased on the day itself, not on a later one.")};
    const MemberStatus *now = statusOn(*way, erasure.on);
    const bool isBack = std::any_of(way->cbegin(), way->cend(), [&](const MemberStatus &each) { return each.from > erasure.on && isOnList(each); });
    if (!now || now->id != transfer->status || now->situation != Situation::MovedOut || isBack)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This member still counts in this organisation; data are erased once that has ended.")};
    if (erasure.records.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to erase.")};
    for (const ErasedRecord &each : erasure.records) {
        bool isHis = isErasable(each.recordKind);
        const auto looked = forEachKind([&](const auto &kind) -> Result<Done> {
            using T = std::decay_t<decltype(kind)>;
            if (!isHis || each.recordKind != QLatin1String(T::kind))
                return Done{};
            const auto rows = all<T>({{{QStringLiteral("id"), each.record}}, {}, org});
            if (!rows)
                return rows.error();
            isHis = rows->isEmpty() || mayGoWith(rows->first(), erasure.member); // of what was removed before, eraseContents() reads the entries
            return Done{};
        });
        if (!looked)
            return looked;
        if (!isHis)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "An erasure names what is not of this person alone. Nothing was erased."), {}, each.record};
    }
    return Done{};
}
