// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/yearplansheet.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

/// "ngày 03 hằng tháng", "thứ Hai đầu tiên hằng tháng".
static QString dayWords(const MeetingDay &day)
{
    if (day.rule == DayRule::DayOfMonth)
        return QStringLiteral("ngày %1 hằng tháng").arg(day.day, 2, 10, QLatin1Char('0'));
    static const QStringList weeks = {QStringLiteral("đầu tiên"), QStringLiteral("thứ hai"), QStringLiteral("thứ ba"), QStringLiteral("thứ tư"), QStringLiteral("cuối cùng")};
    const QDate monday(2024, 1, 1);
    return QStringLiteral("ngày %1 %2 trong tháng").arg(weekdayWord(monday.addDays(day.weekday - 1)), weeks.value(day.week - 1));
}

static QJsonArray rowsOf(const YearPlanSheet &sheet)
{
    QJsonArray rows;
    for (const YearPlanMonth &each : sheet.months)
        rows += QJsonObject{{QStringLiteral("month"), QString::number(each.month)},
                            {QStringLiteral("date"), each.date.toString(QStringLiteral("dd/MM"))},
                            {QStringLiteral("weekday"), weekdayWord(each.date)},
                            {QStringLiteral("moved"), typedLine(each.moved)},
                            {QStringLiteral("topic"), typedLine(each.topic)},
                            {QStringLiteral("presenter"), typedLine(each.presenter)},
                            {QStringLiteral("note"), typedLine(each.note)}};
    return rows;
}

Result<paper::Pages> yearPlanSheetPages(const YearPlanSheet &sheet)
{
    const QString move = sheet.day.move == FreeDayMove::Later ? QStringLiteral("chuyển sang ngày làm việc tiếp theo")
        : sheet.day.move == FreeDayMove::Earlier ? QStringLiteral("chuyển lên ngày làm việc liền trước") : QString();
    return sheetPages(QStringLiteral("year-plan"), sheetHead(sheet.head, QStringLiteral("ngày      tháng      năm %1").arg(sheet.year)),
                      {{QStringLiteral("symbol"), QStringLiteral("      -KH/CB")},
                       {QStringLiteral("year"), QString::number(sheet.year)},
                       {QStringLiteral("day"), dayWords(sheet.day)},
                       {QStringLiteral("isWholeYear"), sheet.isWholeYear},
                       {QStringLiteral("move"), move},
                       {QStringLiteral("meetingPlace"), withoutStop(sheet.head.meetingPlace)},
                       {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                       {QStringLiteral("months"), rowsOf(sheet)}});
}

Result<QByteArray> yearPlanSheetPdf(const YearPlanSheet &sheet)
{
    return sheetPdf(yearPlanSheetPages(sheet), QStringLiteral("Kế hoạch sinh hoạt chi bộ năm %1").arg(sheet.year), sheet.head, QDate(sheet.year, 1, 1));
}

} // namespace documents
