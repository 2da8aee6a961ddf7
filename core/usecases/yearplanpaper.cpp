// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/yearplanpaper.h"

#include "core/usecases/yearplan.h"

Result<documents::YearPlanSheet> yearPlanSheet(const Book &book, int year)
{
    const auto lines = yearPlan(book, year);
    const auto rules = meetingDays(book);
    const auto people = membersOn(book, QDate(year, 1, 1));
    if (!lines)
        return lines.error();
    if (!rules)
        return rules.error();
    if (!people)
        return people.error();
    documents::YearPlanSheet sheet;
    sheet.head = book.head();
    sheet.year = year;
    sheet.day = ruleIn(*rules, year, 12);
    sheet.isWholeYear = sheet.day.from.isValid() && ruleIn(*rules, year, 1).id == sheet.day.id;
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            sheet.secretary = each.member.name;
    for (const PlanLine &line : *lines) {
        const QString moved = line.regular || line.plan.date.isValid() || line.found.why.isEmpty() ? QString() : line.found.why;
        const QString topic = line.thematic && !line.thematic->topic.isEmpty() ? line.thematic->topic : line.plan.topic;
        sheet.months += {line.month, line.date, moved, topic, line.presenter, line.plan.note};
    }
    return sheet;
}

Result<QByteArray> yearPlanPdf(const Book &book, int year)
{
    const auto sheet = yearPlanSheet(book, year);
    if (!sheet)
        return sheet.error();
    return documents::yearPlanSheetPdf(*sheet);
}
