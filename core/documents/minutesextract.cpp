// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/minutesextract.h"

#include "core/documents/meetingpapers.h"
#include "core/documents/paperdata_p.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"

#include <QCoreApplication>

namespace documents {

namespace {

const QString kind = QStringLiteral("extract");

Result<Done> checkWhole(const Extract &extract, const MeetingRecord &record)
{
    if (!record.final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    if (!record.sealed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Chair and minute-taker sign the minutes first; then extracts can be given out.")};
    const struct { bool missing; const char *what; } needs[] = {
        {typedLine(record.nameOf(extract.certifier)).isEmpty(), QT_TRANSLATE_NOOP("Error", "who certifies the extract")},
        {!extract.date.isValid(), QT_TRANSLATE_NOOP("Error", "the date of the extract")},
        {typedLine(extract.symbol).isEmpty(), QT_TRANSLATE_NOOP("Error", "the number of the extract")},
    };
    QStringList missing;
    for (const auto &need : needs)
        if (need.missing)
            missing += QCoreApplication::translate("Error", need.what);
    if (!missing.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper cannot be made yet; please fill in: %1."), {missing.join(QStringLiteral(", "))}};
    return canPrint(QStringLiteral("minutes"), record);
}

} // namespace

bool mayCertify(const MeetingRecord &record, const MemberId &member)
{
    const Member *known = record.member(member);
    return known && (known->position != Position::Member || member == record.meeting.chair || member == record.meeting.minuteTaker);
}

Result<paper::Pages> extractPages(const Extract &extract, const MeetingRecord &record)
{
    if (auto whole = checkWhole(extract, record); !whole)
        return whole.error();
    const QJsonObject matter = matterData(record, extract.item, extract.vote, extract.poll);
    if (matter.value(QStringLiteral("brief")).toBool())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was recorded of this matter in the minutes: there is nothing to extract.")};
    MeetingPaperOptions options;
    options.issued = extract.date;
    QJsonObject data = paperData(kind, record, options);
    QJsonObject certifier = personData(record, extract.certifier);
    certifier.insert(QStringLiteral("isMinuteTaker"), extract.certifier == record.meeting.minuteTaker);
    data.insert(QStringLiteral("symbol"), typedLine(extract.symbol));
    data.insert(QStringLiteral("minutesSymbol"), typedLine(record.final->symbol));
    data.insert(QStringLiteral("certifier"), certifier);
    data.insert(QStringLiteral("purpose"), withoutStop(extract.purpose));
    data.insert(QStringLiteral("item"), matter);
    return paperPages(kind, data, record, SignedInside::No);
}

Result<QByteArray> extractPdf(const Extract &extract, const MeetingRecord &record)
{
    const auto pages = extractPages(extract, record);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = extractTitle(extract, record);
    metadata.author = typedLine(record.head.name);
    metadata.created = QDateTime(extract.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

QString extractTitle(const Extract &extract, const MeetingRecord &record)
{
    const QString title = matterData(record, extract.item, extract.vote, extract.poll).value(QStringLiteral("title")).toString();
    return QStringLiteral("Trích biên bản %1: %2").arg(typedLine(extract.symbol), title);
}

} // namespace documents
