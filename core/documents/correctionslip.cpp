// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/correctionslip.h"

#include "core/documents/meetingpapers.h"
#include "core/documents/paperdata_p.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/statement.h"
#include "core/documents/statementtext_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"

#include <QCoreApplication>

namespace documents {

namespace {

const QByteArray firstLine = QByteArrayLiteral("so-chi-bo/dinh-chinh/v1\n");
const QString kind = QStringLiteral("correction");

QString sectionTitle(const QByteArray &section)
{
    static const QHash<QByteArray, QString> titles = {{"bien ban", QStringLiteral("Biên bản")},
                                                      {"diem danh", QStringLiteral("Điểm danh")},
                                                      {"danh gia", QStringLiteral("Đánh giá chất lượng sinh hoạt")},
                                                      {"nghi quyet", QStringLiteral("Nghị quyết")}};
    return titles.value(section);
}

QByteArray headOf(const Correction &correction)
{
    return firstLine + "ma " + correction.id.text.toUtf8() + "\nbien-ban " + correction.meeting.text.toUtf8() + ' '
        + correction.minutes.toUtf8() + '\n';
}

/// What the hash section of a slip binds, in its order.
QList<QPair<QByteArray, QByteArray>> bound(const Correction &correction)
{
    Meeting meeting;
    meeting.id = correction.meeting;
    return {{correction.pdf.toLatin1(), pdfName(correction).toUtf8()},
            {correction.minutes.toLatin1(), statementName(meeting).toUtf8()},
            {correction.minutesPdf.toLatin1(), pdfName(meeting).toUtf8()}};
}

QByteArray boundLines(const Correction &correction)
{
    QByteArray text;
    for (const auto &[hash, name] : bound(correction))
        text += hash + "  " + name + '\n';
    return text;
}

/// What a statement says from the place on until who found it. The words of correction.json are part of the form
/// (docs/formats.md, section 7); typed lines begin with "  > ", so that none can pass for a heading.
QByteArray told(const Correction &correction)
{
    const auto lines = [](const QString &text) {
        QString all;
        for (const QJsonValue line : typedLines(text))
            all += QStringLiteral("  > ") + line.toString() + u'\n';
        return all;
    };
    const QString what = correction.correcting == Correcting::Replace ? QStringLiteral("Nay đính chính là")
        : correction.correcting == Correcting::Insert                 ? QStringLiteral("Nay ghi bổ sung vào ngay sau nội dung trên")
                                                                      : QStringLiteral("Nay bỏ nội dung trên");
    const QString text = QStringLiteral("; dòng ") + QString::number(correction.line) + QStringLiteral(" của văn bản đã ký.\n\n  2. Nội dung đã ghi\n")
        + lines(correction.quote) + QStringLiteral("\n  3. ") + what + u'\n' + lines(correction.text) + QStringLiteral("\n  4. Lý do\n")
        + lines(correction.reason) + QStringLiteral("\n  5. Người phát hiện\n");
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<Done> checkWhole(const Correction &correction, const MeetingRecord &record)
{
    if (!record.final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    const struct { bool missing; const char *what; } needs[] = {
        {correction.correcting != Correcting::Strike && typed(correction.text).isEmpty(), QT_TRANSLATE_NOOP("Error", "what it should read")},
        {typed(correction.reason).isEmpty(), QT_TRANSLATE_NOOP("Error", "the reason")},
        {typedLine(record.nameOf(correction.foundBy)).isEmpty(), QT_TRANSLATE_NOOP("Error", "who found it")},
        {!correction.date.isValid(), QT_TRANSLATE_NOOP("Error", "the date of the slip")},
        {typedLine(correction.symbol).isEmpty(), QT_TRANSLATE_NOOP("Error", "the number of the slip")},
    };
    QStringList missing;
    for (const auto &need : needs)
        if (need.missing)
            missing += QCoreApplication::translate("Error", need.what);
    if (!missing.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper cannot be made yet; please fill in: %1."), {missing.join(QStringLiteral(", "))}};
    return canPrint(QStringLiteral("minutes"), record);
}

Result<QJsonObject> dataOf(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes)
{
    if (auto whole = checkWhole(correction, record); !whole)
        return whole.error();
    for (const StatementLine &line : statementLines(minutes)) {
        if (line.number != correction.line || line.text != correction.quote)
            continue;
        MeetingPaperOptions options;
        options.issued = correction.date;
        QJsonObject data = paperData(kind, record, options);
        data.insert(QStringLiteral("symbol"), typedLine(correction.symbol));
        data.insert(QStringLiteral("minutesSymbol"), typedLine(record.final->symbol));
        data.insert(QStringLiteral("section"), line.section);
        data.insert(QStringLiteral("heading"), withoutStop(line.heading));
        data.insert(QStringLiteral("line"), correction.line);
        data.insert(QStringLiteral("quote"), typedLines(correction.quote));
        data.insert(QStringLiteral("text"), typedLines(correction.text));
        data.insert(QStringLiteral("reason"), typedLines(correction.reason));
        data.insert(QStringLiteral("foundBy"), personData(record, correction.foundBy));
        data.insert(QStringLiteral("replaces"), correction.correcting == Correcting::Replace);
        data.insert(QStringLiteral("inserts"), correction.correcting == Correcting::Insert);
        data.insert(QStringLiteral("minutesHash"), correction.minutes);
        return data;
    }
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The closed minutes have no such sentence at line %1."), {QString::number(correction.line)}};
}

} // namespace

QList<StatementLine> statementLines(const QByteArray &statement)
{
    QList<StatementLine> lines;
    QString section, heading;
    bool begins = false;     // a heading stands behind an empty line
    qint64 number = 0;
    for (const QByteArray &line : statement.split('\n')) {
        ++number;
        if (line.startsWith("--- ") && line.endsWith(" ---")) {
            section = sectionTitle(line.mid(4).chopped(4));
            heading.clear();
        }
        QString text = line.startsWith("  ") ? QString::fromUtf8(line).trimmed() : QString();
        if (begins && !text.isEmpty())
            heading = text;
        begins = line.isEmpty();
        if (text.startsWith(QLatin1String("> ")))
            text.remove(0, 2);
        if (!section.isEmpty() && !text.isEmpty())
            lines += {number, section, heading, text};
    }
    return lines;
}

Result<paper::Pages> correctionPages(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes, ForBinding isBound)
{
    const auto data = dataOf(correction, record, minutes);
    if (!data)
        return data.error();
    return paperPages(kind, *data, record, SignedInside::Yes, isBound);
}

Result<QByteArray> correctionPdf(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes)
{
    const auto pages = correctionPages(correction, record, minutes);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = correctionTitle(correction, record);
    metadata.author = typedLine(record.head.name);
    metadata.created = QDateTime(correction.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

Result<QByteArray> correctionStatement(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes)
{
    const auto data = dataOf(correction, record, minutes);
    if (!data)
        return data.error();
    for (const auto &[hash, name] : bound(correction))
        if (!isHash(hash))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The SHA-256 of “%1” is not 64 hexadecimal digits in lower case."), {QString::fromUtf8(name)}};
    const auto lines = textOf(kind, *data);
    if (!lines)
        return lines.error();
    return headOf(correction) + "--- dinh chinh ---\n" + lines->normalized(QString::NormalizationForm_C).toUtf8() + hashHead + boundLines(correction);
}

bool speaksOf(const QByteArray &statement, const Correction &correction)
{
    return statement.startsWith(headOf(correction)) && hashLines(statement) == boundLines(correction)
        && statement.contains(told(correction)) && statement.contains(", " + longDate(correction.date).toUtf8() + '\n')
        && statement.contains(QStringLiteral("  Số %1\n").arg(typedLine(correction.symbol)).toUtf8());
}

bool isCorrectionStatement(const QByteArray &statement)
{
    return statement.startsWith(firstLine);
}

QByteArray correctedStatement(const QByteArray &statement)
{
    const QByteArrayList head = statement.left(1024).split('\n');
    const QByteArrayList words = head.value(2).split(' ');
    return isCorrectionStatement(statement) && words.value(0) == "bien-ban" && isHash(words.value(2)) ? words.value(2) : QByteArray();
}

QString statementName(const Correction &correction)
{
    return QStringLiteral("dinh-chinh-%1.txt").arg(correction.id.text);
}

QString pdfName(const Correction &correction)
{
    return QStringLiteral("dinh-chinh-%1.pdf").arg(correction.id.text);
}

QString correctionTitle(const Correction &correction, const MeetingRecord &record)
{
    return QStringLiteral("Phiếu đính chính %1 biên bản %2").arg(typedLine(correction.symbol), meetingWords(record)).simplified();
}

Result<paper::Pages> minutesWithCorrections(const MeetingRecord &record, const QByteArray &minutes)
{
    MeetingPaperOptions options;
    options.signedInternally = record.final.has_value();
    QList<paper::Pages> papers;
    const auto whole = meetingPaperPages(QStringLiteral("minutes"), record, options);
    if (!whole)
        return whole.error();
    papers += *whole;
    for (const Correction &correction : record.signedCorrections()) {
        const auto pages = correctionPages(correction, record, minutes);
        if (!pages)
            return pages.error();
        papers += *pages;
    }
    return paper::oneAfterAnother(papers);
}

} // namespace documents
