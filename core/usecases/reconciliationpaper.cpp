// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reconciliationpaper.h"

#include "core/book/reading.h"
#include "core/usecases/reconciling.h"

Result<documents::ReconciliationSheet> reconciliationSheet(const Book &book, const ReconciliationId &id)
{
    const auto comparison = book.get(id);
    if (!comparison)
        return comparison.error();
    const auto people = membersOn(book, comparison->on);
    if (!people)
        return people.error();
    documents::ReconciliationSheet sheet;
    sheet.head = book.head();
    sheet.day = comparison->on;
    sheet.source = comparison->source;
    sheet.ours = comparison->ours;
    sheet.theirs = comparison->theirs;
    sheet.same = comparison->same;
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            sheet.secretary = each.member.name;
    for (const Difference &each : comparison->differences) {
        const auto result = each.settled == u"took-theirs" ? documents::ReconciliationLine::TookTheirs
            : each.settled == u"kept-ours" ? documents::ReconciliationLine::KeptOurs : documents::ReconciliationLine::Open;
        sheet.lines += {each.name, differenceTitle(each.field), differenceText(each.field, each.ours), differenceText(each.field, each.theirs), result, each.note};
    }
    return sheet;
}

Result<QByteArray> reconciliationPdf(const Book &book, const ReconciliationId &id)
{
    const auto sheet = reconciliationSheet(book, id);
    if (!sheet)
        return sheet.error();
    return documents::reconciliationSheetPdf(*sheet);
}
