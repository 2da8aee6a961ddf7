// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/yearbook.h"

#include "core/documents/correctionslip.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/paperdata_p.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/binding.h"
#include "core/text/dates.h"

#include <QJsonArray>

namespace documents {

namespace {

const QString minutesKind = QStringLiteral("minutes"), resolutionKind = QStringLiteral("resolution");
constexpr qsizetype codeLength = 16;  // digits of a hash at the foot of a page: enough to find it in the list at the end
constexpr int attempts = 8;           // to find how many pages index and end take themselves

Result<paper::Pages> laidOut(const QString &name, QJsonObject data, ForBinding isBound = ForBinding::Yes)
{
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    data.insert(QStringLiteral("onPaper"), true);
    const auto blocks = fill(*words, data);
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    paper::PaperOptions options;
    options.isBound = isBound == ForBinding::Yes;
    return paper::layOut(*blocks, *theme, options);
}

/// A statement as it was signed, line for line: where the record no longer gives it, its own bytes are what can be printed.
Result<paper::Pages> signedTextPages(const QByteArray &statement, const QString &title, ForBinding isBound = ForBinding::Yes)
{
    QJsonArray lines;
    for (const QByteArray &line : statement.split('\n')) {
        const QString text = QString::fromUtf8(line);
        qsizetype indent = 0;
        while (indent < text.size() && text[indent] == u' ')
            ++indent;
        lines += QJsonObject{{QStringLiteral("text"), text.mid(indent)}, {QStringLiteral("isDeep"), indent > 2},
                             {QStringLiteral("isSection"), indent == 0 && text.startsWith(QLatin1String("---"))}};
    }
    return laidOut(QStringLiteral("year-book-signed"), {{QStringLiteral("title"), title}, {QStringLiteral("lines"), lines}}, isBound);
}

QString numbersText(const QList<qint64> &numbers)
{
    QStringList words;
    for (const qint64 number : numbers)
        words += countText(number);
    return words.join(QStringLiteral(", "));
}

QString minutesTitle(const MeetingRecord &record)
{
    return QStringLiteral("Biên bản số %1").arg(typedLine(record.final->symbol));
}

QString minutesTitle(const YearBookSet &set)
{
    return QStringLiteral("%1, %2").arg(minutesTitle(set.record), dateText(set.record.meeting.date));
}

QString slipTitle(const Correction &correction)
{
    return QStringLiteral("Phiếu đính chính số %1, %2").arg(typedLine(correction.symbol), dateText(correction.date));
}

QString resolutionTitle(const Paper &paper)
{
    return QStringLiteral("Nghị quyết số %1, %2").arg(typedLine(paper.symbol), dateText(paper.date));
}

/// The resolution that has a number and was passed; nullptr otherwise.
const Paper *resolutionOf(const MeetingRecord &record)
{
    const auto paper = record.papers.constFind(resolutionKind);
    const Vote *vote = record.resolutionVote();
    return paper != record.papers.cend() && (!vote || vote->passed) ? &*paper : nullptr;
}

/// A number that was given to a resolution which the meeting then did not pass.
QString failedResolution(const MeetingRecord &record)
{
    const auto paper = record.papers.constFind(resolutionKind);
    return paper != record.papers.cend() && !resolutionOf(record) ? typedLine(paper->symbol) : QString();
}

/// What the papers of a series are called, by the code behind their numbers.
QString seriesName(const QString &behind)
{
    static const QHash<QString, QString> names = {{QStringLiteral("BB"), QStringLiteral("Biên bản")},
                                                  {QStringLiteral("NQ"), QStringLiteral("Nghị quyết")},
                                                  {QStringLiteral("TB"), QStringLiteral("Thông báo")},
                                                  {QStringLiteral("BC"), QStringLiteral("Báo cáo")},
                                                  {QStringLiteral("ĐC"), QStringLiteral("Phiếu đính chính")},
                                                  {QStringLiteral("BS"), QStringLiteral("Trích biên bản")},
                                                  {QStringLiteral("ĐH"), QStringLiteral("Văn bản của đại hội")}};
    return names.value(behind.section(u'/', 0, 0), QStringLiteral("Văn bản"));
}

QString stateWords(const YearBookLack &lack, const QDate &made)
{
    if (lack.date > made)
        return QStringLiteral("chưa đến ngày họp");
    return lack.state == MinutesState::ReadBack ? QStringLiteral("biên bản đã đọc lại, chưa khóa") : QStringLiteral("biên bản chưa hoàn thành");
}

QString periodWords(const YearBook &book)
{
    return book.isOfYear() ? QStringLiteral("năm %1").arg(book.from.year())
                           : QStringLiteral("từ %1 đến %2").arg(dateText(book.from), dateText(book.to));
}

QJsonObject headData(const YearBook &book)
{
    QDate term = book.head.termFrom;
    if (term.isValid() && term > book.to)  // of the term before: its beginning is not known any more
        term = QDate();
    return {{QStringLiteral("upper"), typedLine(book.head.upper)},
            {QStringLiteral("organisation"), typedLine(book.head.name)},
            {QStringLiteral("place"), typedLine(book.head.place)},
            {QStringLiteral("isCell"), book.head.bookKind == BookKind::Cell},
            {QStringLiteral("title"), yearBookTitle(book)},
            {QStringLiteral("period"), capitalised(periodWords(book))},
            {QStringLiteral("term"), term.isValid() ? QStringLiteral("Nhiệm kỳ từ %1").arg(longDate(term)) : QString()},
            {QStringLiteral("made"), longDate(book.made)},
            {QStringLiteral("secretary"), typedLine(book.secretary)},
            {QStringLiteral("count"), book.sets.size()},
            {QStringLiteral("countText"), countText(book.sets.size())}};
}

/// The statements in the order of the book, each with what it is of.
QJsonArray codesOf(const YearBook &book)
{
    QJsonArray codes;
    const auto add = [&codes](const QString &symbol, const QDate &date, const QString &hash) {
        codes += QJsonObject{{QStringLiteral("symbol"), typedLine(symbol)}, {QStringLiteral("date"), dateText(date)}, {QStringLiteral("hash"), hash}};
    };
    for (const YearBookSet &set : book.sets) {
        add(set.record.final->symbol, set.record.meeting.date, set.record.final->statement);
        for (const YearBookSlip &slip : set.slips)
            add(slip.correction.symbol, slip.correction.date, slip.correction.statement);
    }
    return codes;
}

/// What the closing page tells of the book's content; pages stand in it by `first` and `last`.
QJsonObject endData(const YearBook &book)
{
    QJsonObject data = headData(book);
    QJsonArray lacks, series, signedTexts, unsignedOnes;
    for (const YearBookLack &lack : book.lacks)
        lacks += QJsonObject{{QStringLiteral("date"), dateText(lack.date)}, {QStringLiteral("meeting"), capitalised(typedLine(lack.meeting))},
                             {QStringLiteral("state"), stateWords(lack, book.made)}};
    for (const YearBookSeries &each : book.series)
        series += QJsonObject{{QStringLiteral("name"), seriesName(each.behind)}, {QStringLiteral("behind"), typedLine(each.behind)},
                              {QStringLiteral("first"), countText(each.first)}, {QStringLiteral("last"), countText(each.last)},
                              {QStringLiteral("isOne"), each.first == each.last},
                              {QStringLiteral("term"), each.held.isValid() ? QString() : dateText(each.termFrom)},
                              {QStringLiteral("held"), each.held.isValid() ? dateText(each.held) : QString()},
                              {QStringLiteral("missing"), numbersText(each.missing)}, {QStringLiteral("twice"), numbersText(each.twice)}};
    for (const YearBookSet &set : book.sets) {
        if (!set.isSigned)
            unsignedOnes += minutesTitle(set);
        if (!set.isSame)
            signedTexts += minutesTitle(set);
        for (const YearBookSlip &slip : set.slips)
            if (!slip.isSame)
                signedTexts += slipTitle(slip.correction);
    }
    const QJsonArray codes = codesOf(book);
    data.insert(QStringLiteral("lacks"), lacks);
    data.insert(QStringLiteral("series"), series);
    data.insert(QStringLiteral("signedTexts"), signedTexts);
    data.insert(QStringLiteral("unsigned"), unsignedOnes);
    data.insert(QStringLiteral("codes"), codes);
    data.insert(QStringLiteral("codeCount"), codes.size());
    data.insert(QStringLiteral("root"), book.root);
    data.insert(QStringLiteral("span"), book.isOfYear() ? QString::number(book.from.year())
                                                        : book.from.toString(Qt::ISODate) + QLatin1String("..") + book.to.toString(Qt::ISODate));
    data.insert(QStringLiteral("qr"), QString::fromLatin1(yearBookCode(book)));
    return data;
}

} // namespace

YearBookMaker::YearBookMaker(YearBook book) : m_book(std::move(book)) {}

Result<paper::Pages> closedPages(const YearBookSet &set)
{
    MeetingPaperOptions options;
    options.signedInternally = true;
    const auto minutes = set.isSame ? meetingPaperPages(minutesKind, set.record, options) : signedTextPages(set.statement, minutesTitle(set), ForBinding::No);
    if (!minutes)
        return minutes.error();
    QList<paper::Pages> papers{*minutes};
    for (const YearBookSlip &slip : set.slips) {
        const auto more = slip.isSame ? correctionPages(slip.correction, slip.record, set.statement)
                                      : signedTextPages(slip.statement, slipTitle(slip.correction), ForBinding::No);
        if (!more)
            return more.error();
        papers += *more;
    }
    return paper::oneAfterAnother(papers);
}

/// The papers of one set: minutes, slips, resolution.
Result<QList<YearBookMaker::Part>> YearBookMaker::partsOf(const YearBookSet &set) const
{
    QList<Part> parts;
    const auto note = internalSignatureNote();
    if (!note)
        return note.error();
    MeetingPaperOptions options;
    options.isBound = ForBinding::Yes;
    options.signedInternally = true;
    const MeetingRecord &record = set.record;
    const auto pages = set.isSame ? meetingPaperPages(minutesKind, record, options) : signedTextPages(set.statement, minutesTitle(set));
    if (!pages)
        return pages.error();
    parts += {YearBookPlace::Minutes, minutesTitle(set), minutesTitle(set), record.final->statement, *note, *pages};
    for (const YearBookSlip &slip : set.slips) {
        const auto more = slip.isSame ? correctionPages(slip.correction, slip.record, set.statement, ForBinding::Yes)
                                      : signedTextPages(slip.statement, slipTitle(slip.correction));
        if (!more)
            return more.error();
        parts += {YearBookPlace::Slip, slipTitle(slip.correction), QStringLiteral("%1 (%2)").arg(slipTitle(slip.correction), typedLine(record.final->symbol)),
                  slip.correction.statement, *note, *more};
    }
    if (const Paper *resolution = resolutionOf(record); resolution && set.isSame) {  // otherwise it stands in the signed text
        options.signedInternally = false;
        const auto more = meetingPaperPages(resolutionKind, record, options);
        if (!more)
            return more.error();
        parts += {YearBookPlace::Resolution, resolutionTitle(*resolution), resolutionTitle(*resolution), record.final->statement, {}, *more};
    }
    return parts;
}

Result<bool> YearBookMaker::work()
{
    if (done() >= m_book.sets.size())
        return false;
    const auto parts = partsOf(m_book.sets.at(done()));
    if (!parts)
        return parts.error();
    m_bodies += *parts;
    return true;
}

Result<YearBookPages> YearBookMaker::bound(Margins margins) const
{
    Q_ASSERT(done() == m_book.sets.size());
    if (m_book.sets.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No meeting of this time has closed minutes, so there is nothing to bind.")};

    int bodyPages = 0;
    for (const QList<Part> &parts : m_bodies)
        for (const Part &part : parts)
            bodyPages += part.pages.count();

    // How long index and end are says where everything stands, and what stands in them says how long they are.
    const auto indexPages = [&](int firstBody, int firstEnd) {
        QJsonObject data = headData(m_book);
        QJsonArray sets;
        int page = firstBody;
        for (qsizetype i = 0; i < m_bodies.size(); ++i) {
            const YearBookSet &set = m_book.sets[i];
            QJsonArray behind;
            const int first = page;
            if (const Paper *resolution = resolutionOf(set.record); resolution && !set.isSame && set.statement.contains("\n--- nghi quyet ---\n"))
                behind += QJsonObject{{QStringLiteral("title"), resolutionTitle(*resolution) + QStringLiteral(" (trong văn bản đã ký)")},
                                      {QStringLiteral("page"), QString::number(first)}};
            for (const Part &part : m_bodies[i]) {
                if (part.what != YearBookPlace::Minutes)
                    behind += QJsonObject{{QStringLiteral("title"), part.title}, {QStringLiteral("page"), QString::number(page)}};
                page += part.pages.count();
            }
            sets += QJsonObject{{QStringLiteral("date"), dateText(set.record.meeting.date)},
                                {QStringLiteral("meeting"), capitalised(meetingWords(set.record))},
                                {QStringLiteral("topic"), typedLine(set.record.meeting.topic)},
                                {QStringLiteral("title"), minutesTitle(set.record)},
                                {QStringLiteral("isSigned"), set.isSigned},
                                {QStringLiteral("isSame"), set.isSame},
                                {QStringLiteral("failed"), failedResolution(set.record)},
                                {QStringLiteral("behind"), behind},
                                {QStringLiteral("page"), QString::number(first)}};
        }
        data.insert(QStringLiteral("sets"), sets);
        data.insert(QStringLiteral("endPage"), QString::number(firstEnd));
        return laidOut(QStringLiteral("year-book-index"), data);
    };
    const auto endPages = [&](int first, int last) {
        QJsonObject data = endData(m_book);
        data.insert(QStringLiteral("first"), QString::number(first));
        data.insert(QStringLiteral("pages"), QString::number(last));
        return laidOut(QStringLiteral("year-book-end"), data);
    };
    const auto coverPages = [&](int last) {
        QJsonObject data = headData(m_book);
        data.insert(QStringLiteral("pages"), QString::number(last));
        return laidOut(QStringLiteral("year-book-cover"), data);
    };

    int coverCount = 1, indexCount = 1, endCount = 1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int firstBody = coverCount + indexCount + 1;
        const int firstEnd = firstBody + bodyPages;
        const int last = firstEnd + endCount - 1;
        const auto cover = coverPages(last);
        const auto index = indexPages(firstBody, firstEnd);
        const auto end = endPages(coverCount + 1, last);
        for (const auto *each : {&cover, &index, &end})
            if (!*each)
                return each->error();
        if (cover->count() != coverCount || index->count() != indexCount || end->count() != endCount) {
            coverCount = cover->count();
            indexCount = index->count();
            endCount = end->count();
            continue;
        }

        const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
        if (!theme)
            return theme.error();
        QList<paper::BoundPaper> papers{{*cover, {}}};
        QList<YearBookPlace> places;
        int page = coverCount + 1;
        const QString title = yearBookTitle(m_book);
        const auto add = [&](const Part &part) {
            QStringList feet;
            for (int i = 1; i <= part.pages.count(); ++i) {
                QString foot = QStringLiteral("%1 · %2 · trang %3/%4").arg(title, part.foot).arg(i).arg(part.pages.count());
                if (!part.code.isEmpty())
                    foot += QStringLiteral(" · mã %1").arg(part.code.left(codeLength));
                feet += part.note.isEmpty() ? foot : foot + u'\n' + part.note;
            }
            papers += {part.pages, feet};
            places += {part.what, part.title, page, part.pages.count()};
            page += part.pages.count();
        };
        const QString indexTitle = QStringLiteral("Mục lục"), endTitle = QStringLiteral("Trang kết sổ");
        add({YearBookPlace::Index, indexTitle, indexTitle, {}, {}, *index});
        for (const QList<Part> &parts : m_bodies)
            for (const Part &part : parts)
                add(part);
        add({YearBookPlace::End, endTitle, endTitle, {}, {}, *end});
        paper::Binding binding;
        binding.unnumbered = coverCount;
        binding.isMirrored = margins == Margins::Mirrored;
        return YearBookPages{paper::bindPapers(papers, *theme, binding), places};
    }
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The index of the book does not come out even. Please report this, with the year of the book.")};
}

Result<YearBookPages> yearBookPages(const YearBook &book, YearBookMaker::Margins margins)
{
    YearBookMaker maker(book);
    for (;;) {
        const auto more = maker.work();
        if (!more)
            return more.error();
        if (!*more)
            return maker.bound(margins);
    }
}

Result<QByteArray> yearBookPdf(const YearBook &book, const YearBookPages &pages)
{
    paper::PdfMetadata metadata;
    metadata.title = QStringLiteral("%1 - %2").arg(yearBookTitle(book), typedLine(book.head.name));
    metadata.author = typedLine(book.head.name);
    metadata.created = QDateTime(book.made, QTime(0, 0), Qt::UTC);
    metadata.kind = paper::PdfKind::Archive;
    for (const YearBookPlace &place : pages.places)
        metadata.bookmarks += {place.title, place.page - 1};
    return paper::writePdf(pages.pages, metadata);
}

QString yearBookTitle(const YearBook &book)
{
    return QStringLiteral("Sổ biên bản %1").arg(periodWords(book));
}

QByteArray yearBookCode(const YearBook &book)
{
    qsizetype statements = book.sets.size();
    for (const YearBookSet &set : book.sets)
        statements += set.slips.size();
    return "so-chi-bo/so-bien-ban/v1 " + book.from.toString(Qt::ISODate).toLatin1() + ' ' + book.to.toString(Qt::ISODate).toLatin1() + ' '
        + QByteArray::number(statements) + ' ' + book.root.toLatin1();
}

} // namespace documents
