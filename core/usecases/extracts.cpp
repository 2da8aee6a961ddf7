// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/extracts.h"

#include "core/crypto/hash.h"
#include "core/documents/minutesextract.h"
#include "core/usecases/membership.h"
#include "core/usecases/paperseries_p.h"
#include "core/usecases/revoking.h"

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
            && std::none_of(record.polls.cbegin(), record.polls.cend(), isHere)
            && std::none_of(record.petitions.cbegin(), record.petitions.cend(), isHere)
            && !(item.answersPetitions && !record.carriedPetitions.isEmpty());
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

/// The meeting as an extract tells of it: slips count while their signatures do.
static Result<MeetingRecord> recordFor(const Book &book, const MeetingId &meeting)
{
    auto record = meetingRecord(book, meeting);
    return record ? withCountedSlips(book, *std::move(record)) : record;
}

Result<Extract> preparedExtract(const Book &book, const Extract &wanted)
{
    const auto record = recordFor(book, wanted.meeting);
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
    for (const ExtractMatter &each : extractMatters(*record))
        if (!(each.vote.isEmpty() && each.poll.isEmpty()) && each.vote == wanted.vote && each.poll == wanted.poll)
            extract.item = each.item; // a decision stands under its item
    extract.id = ExtractId::fresh();
    extract.purpose = wanted.purpose.simplified();
    extract.date = wanted.date.isValid() ? wanted.date : QDate::currentDate();
    extract.code = place->code;
    extract.termFrom = place->termFrom;
    extract.number = place->number;
    extract.symbol = place->symbol;
    extract.minutes = record->final->statement;
    extract.pdf.clear();
    if (hasSecrecyMark(extract.purpose))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    if (!documents::mayCertify(*record, extract.certifier) && record->member(extract.certifier))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 cannot certify an extract: that is for the committee, or for the chair or the minute-taker of the meeting."),
                     {record->nameOf(extract.certifier)}};
    if (extract.date < record->meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A paper about a meeting cannot be older than the meeting itself.")};
    if (const auto pages = documents::extractPages(extract, *record); !pages)
        return pages.error();
    return extract;
}

Result<paper::Pages> givenOutPages(const Book &book, const Extract &extract)
{
    auto record = meetingRecord(book, extract.meeting);
    const auto given = book.positionOf(rows::table<Extract>(), extract.id.text);
    if (!record)
        return record.error();
    if (!given)
        return given.error();
    QList<CorrectionSignature> before;
    for (const CorrectionSignature &each : std::as_const(record->correctionSignatures)) {
        const auto at = book.positionOf(rows::table<CorrectionSignature>(), each.id.text);
        if (!at)
            return at.error();
        if (*at < *given)
            before += each;
    }
    record->correctionSignatures = before;
    return documents::extractPages(extract, *record);
}

Result<Extract> makeExtract(Book &book, const Extract &wanted)
{
    auto extract = preparedExtract(book, wanted);
    if (!extract)
        return extract.error();
    const auto record = recordFor(book, extract->meeting);
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
