// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/erasurepaper.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/usecases/erasing.h"
#include "core/usecases/transferpaper.h"

Result<QList<Erasure>> erasuresAfter(const Book &book, const TransferId &transfer)
{
    return book.all<Erasure>({{{QStringLiteral("transfer"), transfer.text}}, {QStringLiteral("made")}, {}});
}

Result<documents::ErasureSheet> erasureSheet(const Book &book, const TransferId &id)
{
    const auto done = erasuresAfter(book, id);
    if (!done)
        return done.error();
    if (done->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nothing was erased after this transfer.")};
    const Erasure &last = done->last();
    const auto transfer = book.get(id);
    const auto member = book.get(last.member);
    const auto sight = lookAtErasure(book, id, last.on);
    if (!transfer || !member || !sight)
        return !transfer ? transfer.error() : !member ? member.error() : sight.error();
    const auto upper = upperPeer(book);
    if (!upper && upper.error().kind != Error::NotFound)
        return upper.error();
    const ErasureRules &rules = shippedErasureRules();
    documents::ErasureSheet sheet{book.head(), member->name, secretaryOn(book, last.on), last.on, *transfer, rules.clause, upper ? upper->title : QString(), {}, 0, {}, {}, {}};
    QHash<QString, qint64> counts;
    for (const Erasure &each : *done) {
        sheet.times += {dateText(each.on), each.reason};
        sheet.entries += each.entries;
        for (const ErasedRecord &record : each.records)
            ++counts[record.recordKind];
    }
    for (const ErasureGroup &group : rules.groups) {
        qint64 count = 0;
        for (const QString &kind : group.kinds)
            count += counts.value(kind);
        if (count > 0)
            sheet.erased += {group.title, QString::number(count)};
    }
    if (const qint64 asides = counts.value(QLatin1String(SetAside::kind)))
        sheet.erased += {QStringLiteral("Bản ghi khác nhau giữa hai bản của sổ, đã để riêng"), QString::number(asides)};
    for (const ErasureSight::Part &part : sight->parts)
        if (!part.records.isEmpty())
            sheet.leftOut += part.group.title;
    for (const KeptMatter &kept : rules.kept)
        sheet.kept += {kept.what, kept.why};
    return sheet;
}

Result<QByteArray> erasurePaperPdf(const Book &book, const TransferId &id)
{
    const auto sheet = erasureSheet(book, id);
    return sheet ? documents::erasurePdf(*sheet) : Result<QByteArray>(sheet.error());
}
