// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/extracts.h"

#include "core/crypto/hash.h"
#include "core/documents/minutesextract.h"
#include "core/usecases/paperseries_p.h"

#include <QSet>

QList<ExtractMatter> extractMatters(const MeetingRecord &record)
{
    QList<ExtractMatter> matters;
    QSet<AgendaItemId> known;
    const auto addDecisions = [&](const AgendaItemId &item, auto isUnder) {
        for (const Vote &vote : record.votes)
            if (isUnder(vote.item))
                matters += {item, vote.id, {}, vote.matter.simplified()};
        for (const Poll &poll : record.polls)
            if (isUnder(poll.item))
                matters += {item, {}, poll.id, poll.matter.simplified()};
    };
    for (qsizetype i = 0; i < record.items.size(); ++i) {
        const AgendaItem &item = record.items[i];
        known += item.id;
        const auto isHere = [&item](const auto &each) { return each.item == item.id; };
        const bool isEmpty = item.content.trimmed().isEmpty() && item.conclusion.trimmed().isEmpty()
            && std::none_of(record.opinions.cbegin(), record.opinions.cend(), isHere)
            && std::none_of(record.tasks.cbegin(), record.tasks.cend(), isHere)
            && std::none_of(record.votes.cbegin(), record.votes.cend(), isHere)
            && std::none_of(record.polls.cbegin(), record.polls.cend(), isHere);
        if (isEmpty)
            continue;
        matters += {item.id, {}, {}, QStringLiteral("%1. %2").arg(i + 1).arg(item.title.simplified())};
        addDecisions(item.id, [&item](const AgendaItemId &id) { return id == item.id; });
    }
    addDecisions({}, [&known](const AgendaItemId &id) { return !known.contains(id); });
    return matters;
}

/// Whether the matter is one of the meeting, and a vote or ballot stands under the item that is named with it.
static bool isOf(const MeetingRecord &record, const Extract &wanted)
{
    for (const ExtractMatter &each : extractMatters(record))
        if (each.vote == wanted.vote && each.poll == wanted.poll
            && (each.item == wanted.item || (wanted.item.isEmpty() && !(each.vote.isEmpty() && each.poll.isEmpty()))))
            return true;
    return false;
}

Result<Extract> preparedExtract(const Book &book, const Extract &wanted)
{
    const auto record = meetingRecord(book, wanted.meeting);
    if (!record)
        return record.error();
    if (!record->final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    if (!isOf(*record, wanted))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nothing was recorded of this matter in the minutes: there is nothing to extract.")};
    const auto place = nextInSeries<Extract>(book, *record, QStringLiteral("extract"));
    if (!place)
        return place.error();
    Extract extract = wanted;
    extract.id = ExtractId::fresh();
    extract.purpose = wanted.purpose.simplified();
    extract.date = wanted.date.isValid() ? wanted.date : QDate::currentDate();
    extract.code = place->code;
    extract.termFrom = place->termFrom;
    extract.number = place->number;
    extract.symbol = place->symbol;
    extract.minutes = record->final->statement;
    extract.pdf.clear();
    if (extract.date < record->meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A paper about a meeting cannot be older than the meeting itself.")};
    if (const auto pages = documents::extractPages(extract, *record); !pages)
        return pages.error();
    return extract;
}

Result<Extract> makeExtract(Book &book, const Extract &wanted)
{
    auto extract = preparedExtract(book, wanted);
    if (!extract)
        return extract.error();
    const auto record = meetingRecord(book, extract->meeting);
    if (!record)
        return record.error();
    const auto pdf = documents::extractPdf(*extract, *record);
    if (!pdf)
        return pdf.error();
    extract->pdf = QString::fromLatin1(sha256(*pdf).toHex());
    if (auto recorded = book.record({created(*extract)}, {*pdf}); !recorded)
        return recorded.error();
    return *extract;
}
