// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/erasurepaper.h"

#include "core/usecases/erasing.h"
#include "core/usecases/transferpaper.h"

#include <algorithm>

Result<std::optional<Erasure>> erasureAfter(const Book &book, const TransferId &transfer)
{
    const auto found = book.all<Erasure>({{{QStringLiteral("transfer"), transfer.text}}, {QStringLiteral("made")}, {}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Erasure>() : std::optional(found->last());
}

Result<documents::ErasureSheet> erasureSheet(const Book &book, const ErasureId &id)
{
    const auto erasure = book.get(id);
    if (!erasure)
        return erasure.error();
    const auto transfer = book.get(erasure->transfer);
    const auto member = book.get(erasure->member);
    const auto all = erasures(book, erasure->member);
    if (!transfer || !member || !all)
        return !transfer ? transfer.error() : !member ? member.error() : all.error();
    const ErasureRules &rules = shippedErasureRules();
    documents::ErasureSheet sheet{book.head(), member->name, secretaryOn(book, erasure->on), erasure->on, *transfer, erasure->reason, rules.clause, erasure->entries, {}, {}, {}};
    for (const ErasureGroup &group : rules.groups) {
        const auto isOfGroup = [&](const ErasedRecord &each) { return group.kinds.contains(each.recordKind) || (group.isAlways && each.recordKind == QLatin1String(SetAside::kind)); };
        if (const auto count = std::count_if(erasure->records.cbegin(), erasure->records.cend(), isOfGroup))
            sheet.erased += {group.title, QString::number(count)};
    }
    // What was left out then may be gone since.
    const auto sight = lookAtErasure(book, erasure->transfer, erasure->on);
    if (!sight)
        return sight.error();
    for (const ErasureSight::Part &part : sight->parts)
        if (!part.records.isEmpty())
            sheet.leftOut += part.group.title;
    for (const KeptMatter &kept : rules.kept)
        sheet.kept += {kept.what, kept.why};
    return sheet;
}

Result<QByteArray> erasurePaperPdf(const Book &book, const ErasureId &id)
{
    const auto sheet = erasureSheet(book, id);
    return sheet ? documents::erasurePdf(*sheet) : Result<QByteArray>(sheet.error());
}
