// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issueddata_p.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <algorithm>

namespace documents {

namespace {

/// Elements of one list, with the last of them known.
QJsonArray parted(QJsonArray list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject element = list[i].toObject();
        element.insert(QStringLiteral("last"), i + 1 == list.size());
        list[i] = element;
    }
    return list;
}

QJsonArray itemsOf(const QJsonObject &data)
{
    QJsonArray items;
    for (const QJsonValue part : data.value(QStringLiteral("parts")).toArray())
        for (const QJsonValue item : part.toObject().value(QStringLiteral("items")).toArray())
            items += item;
    return items;
}

void addNotice(QJsonObject &data, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    const QJsonArray main = data.value(QStringLiteral("mainItems")).toArray();
    data.insert(QStringLiteral("noticeItems"), parted(main.isEmpty() ? itemsOf(data) : main));
    data.insert(QStringLiteral("invitedGuests"), parted(data.value(QStringLiteral("invitedGuests")).toArray()));
    const QDate issued = options.issued.isValid() ? options.issued : record.papers.value(QStringLiteral("notice")).date;  // a draft may have none
    const QDate by = options.excuseBy.isValid() ? options.excuseBy : std::max(issued, record.meeting.date.addDays(-1));
    data.insert(QStringLiteral("excuse"), QJsonObject{{QStringLiteral("name"), typedLine(record.nameOf(options.excuseTo.isEmpty() ? record.meeting.chair : options.excuseTo))},
                                                      {QStringLiteral("by"), by < record.meeting.date ? longDate(by) : QString()}});
}

/// The chair's conclusions by item, the general one, and the tasks, as points counted from 1.
void addConclusion(QJsonObject &data)
{
    QJsonArray points;
    const auto add = [&points](const QString &title, const QJsonArray &lines, const QJsonArray &tables) {
        points += QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("lines"), lines}, {QStringLiteral("tables"), tables}};
    };
    for (const QJsonValue item : data.value(QStringLiteral("concludedItems")).toArray())
        add(item.toObject().value(QStringLiteral("title")).toString(), item.toObject().value(QStringLiteral("conclusion")).toArray(), {});
    if (const QJsonArray note = data.value(QStringLiteral("closingNote")).toArray(); !note.isEmpty())
        add(points.isEmpty() ? QStringLiteral("Kết luận") : QStringLiteral("Kết luận chung"), note, {});
    if (const QJsonArray tables = data.value(QStringLiteral("taskTables")).toArray(); !tables.isEmpty())
        add(QStringLiteral("Nhiệm vụ, người thực hiện và thời hạn hoàn thành"), {}, tables);
    data.insert(QStringLiteral("conclusionPoints"), points);
}

/// Items with what they came to; a vote on the score stands with the score.
QJsonArray resultsOf(const QJsonObject &data)
{
    QJsonArray results;
    QJsonArray all = itemsOf(data);
    for (const QJsonValue other : data.value(QStringLiteral("others")).toArray()) {
        QJsonObject rest = other.toObject();
        rest.insert(QStringLiteral("title"), QStringLiteral("Nội dung khác"));
        rest.insert(QStringLiteral("conclusion"), QJsonArray());
        all += rest;
    }
    for (const QJsonValue each : std::as_const(all)) {
        QJsonObject item = each.toObject();
        QJsonArray votes, polls;
        for (const QJsonValue vote : item.value(QStringLiteral("votes")).toArray())
            if (!vote.toObject().value(QStringLiteral("isScore")).toBool())
                votes += vote;
        for (const QJsonValue poll : item.value(QStringLiteral("polls")).toArray()) {
            const QJsonArray rounds = poll.toObject().value(QStringLiteral("rounds")).toArray();
            if (std::any_of(rounds.begin(), rounds.end(), [](const QJsonValue &round) { return round.toObject().value(QStringLiteral("isCounted")).toBool(); }))
                polls += poll;
        }
        if (votes.isEmpty() && polls.isEmpty() && item.value(QStringLiteral("conclusion")).toArray().isEmpty())
            continue;
        item.insert(QStringLiteral("votes"), votes);
        item.insert(QStringLiteral("polls"), polls);
        results += item;
    }
    return results;
}

/// The sections of a report that have something to say, with their numerals; the others are left out.
void addReport(QJsonObject &data, const MeetingPaperOptions &options)
{
    QJsonArray postponed, proposals;
    for (const QJsonValue item : itemsOf(data))
        if (item.toObject().value(QStringLiteral("postponed")).toBool())
            postponed += item;
    for (const QString &proposal : options.proposals)
        for (const QJsonValue line : typedLines(proposal))
            proposals += line;
    const QJsonObject score = data.value(QStringLiteral("score")).toObject();
    const QJsonArray weakness = score.value(QStringLiteral("weakness")).toArray();
    data.insert(QStringLiteral("guests"), parted(data.value(QStringLiteral("guests")).toArray()));
    data.insert(QStringLiteral("reportItems"), resultsOf(data));
    data.insert(QStringLiteral("postponedItems"), postponed);
    data.insert(QStringLiteral("proposals"), proposals);
    data.insert(QStringLiteral("weakness"), weakness);
    const auto isThere = [&data](const char *name) { return !data.value(QLatin1String(name)).toArray().isEmpty(); };
    const struct { const char *name; bool isSaid; } sections[] = {
        {"attendance", data.value(QStringLiteral("rollCalled")).toBool()},
        {"results", isThere("reportItems") || isThere("closingNote")},
        {"before", isThere("summary") || isThere("carriedOver")},
        {"shortcomings", isThere("weakness") || isThere("postponedItems")},
        {"ahead", isThere("directions") || isThere("taskTables")},
        {"proposals", isThere("proposals")},
        {"score", score.value(QStringLiteral("isWhole")).toBool()},
    };
    QJsonObject report;
    qsizetype count = 0;
    for (const auto &section : sections)
        report.insert(QLatin1String(section.name), section.isSaid ? romanOf(++count) : QString());
    data.insert(QStringLiteral("report"), report);
}

} // namespace

void addIssued(QJsonObject &data, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    addNotice(data, record, options);
    addConclusion(data);
    addReport(data, options);
}

bool hasConclusions(const MeetingRecord &record)
{
    const auto isBlank = [](const QString &text) { return typedLine(text).isEmpty(); };
    return !isBlank(record.meeting.closingNote) || !record.tasks.isEmpty()
        || std::any_of(record.items.cbegin(), record.items.cend(),
                       [&](const AgendaItem &item) { return item.part != Part::Opening && !isBlank(item.conclusion); });
}

} // namespace documents
