// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf.h"

#include "core/paper/pdfobjects_p.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

namespace paper {

/// A text on one line without control characters, which XML has no way to write.
static QString oneLine(const QString &text)
{
    QString line = text.normalized(QString::NormalizationForm_C).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); });
    return line;
}

/// The name of the program that made the paper.
static QString program()
{
    return QStringLiteral("Sổ Chi bộ");
}

/// A text as PDF writes it outside of ASCII: UTF-16 with a byte-order mark (ISO 32000-1, 7.9.2.2), in hexadecimal digits.
static QByteArray textString(const QString &text)
{
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xFF);
    }
    return '<' + utf16.toHex().toUpper() + '>';
}

/// What the PDF says of itself in its information dictionary. ISO 32000-1, 14.3.3.
static QByteArray information(const PdfMetadata &metadata, const QDateTime &created)
{
    const QByteArray author = metadata.author.isEmpty() ? QByteArray() : "\n/Author " + textString(metadata.author);
    return "<<\n/Title " + textString(metadata.title) + author + "\n/Creator " + textString(program()) + "\n/Producer " + textString(QStringLiteral("Qt")) + "\n/CreationDate (D:"
           + created.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)\n>>\nendobj\n";
}

/// The same in XMP, as PDF/A-1b asks for: both must agree (ISO 19005-1, 6.7.3).
static QByteArray xmp(const PdfMetadata &metadata, const QDateTime &created)
{
    const QString text = QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "%2"
        "</rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:CreatorTool=\"%3\" xmp:CreateDate=\"%4\"/>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" pdf:Producer=\"Qt\"/>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
        "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>\n");
    const QString author = metadata.author.isEmpty() ? QString()
                                                     : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                                                           .arg(metadata.author.toHtmlEscaped());
    return text
        .arg(metadata.title.toHtmlEscaped(), author, program(),
             created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")))
        .toUtf8();
}

/// A language tag with nothing in it that would end a PDF string.
static QByteArray languageTag(const QString &language)
{
    QByteArray tag;
    for (const char c : language.toLatin1())
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            tag += c;
    return tag;
}

/// Adds the bookmarks as one list; gives what the catalog says of it, or nothing where the pages are not found. ISO 32000-1, 12.3.3.
static std::optional<QByteArray> outlineOf(PdfObjects &objects, const QList<Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return QByteArray();
    const QList<int> pages = objects.pages();
    const auto reference = [](int number) { return QByteArray::number(number) + " 0 R"; };
    const int outline = objects.next();
    const int first = outline + 1;
    const int last = outline + int(bookmarks.size());
    objects.add("<<\n/Type /Outlines\n/First " + reference(first) + "\n/Last " + reference(last) + "\n/Count " + QByteArray::number(bookmarks.size()) + "\n>>");
    for (int i = 0; i < int(bookmarks.size()); ++i) {
        if (bookmarks[i].page < 0 || bookmarks[i].page >= pages.size())
            return {};
        objects.add("<<\n/Title " + textString(oneLine(bookmarks[i].title)) + "\n/Parent " + reference(outline)
                    + (i > 0 ? "\n/Prev " + reference(first + i - 1) : QByteArray())
                    + (first + i < last ? "\n/Next " + reference(first + i + 1) : QByteArray())
                    + "\n/Dest [" + reference(pages[bookmarks[i].page]) + " /Fit]\n>>");
    }
    return "\n/Outlines " + reference(outline) + "\n/PageMode /UseOutlines";
}

/// Puts in what QPdfWriter of Qt 6.4 has no setters for: author, date, language, bookmarks, and an /ID that follows from the content.
static std::optional<QByteArray> described(const QByteArray &pdf, const PdfMetadata &metadata, const QDateTime &created)
{
    auto objects = PdfObjects::read(pdf);
    const auto outline = objects ? outlineOf(*objects, metadata.bookmarks) : std::nullopt;
    if (!outline)
        return {};
    QByteArray *info = objects->named("/Info");
    QByteArray *catalog = objects->named("/Root");
    const qsizetype infoFrom = info ? info->indexOf("<<") : -1;
    const qsizetype catalogFrom = catalog ? catalog->indexOf("<<") : -1;
    if (infoFrom < 0 || catalogFrom < 0)
        return {};
    *info = info->left(infoFrom) + information(metadata, created);
    catalog->insert(catalogFrom + 2, "\n/Lang (" + languageTag(metadata.language) + ")\n/ViewerPreferences << /DisplayDocTitle true >>" + *outline);
    const QByteArray unnamed = objects->written(QByteArray(16, 0));
    return objects->written(QCryptographicHash::hash(unnamed, QCryptographicHash::Sha256).left(16));
}

Result<QByteArray> writePdf(const Pages &pages, const PdfMetadata &wanted)
{
    PdfMetadata metadata = wanted;
    metadata.title = oneLine(wanted.title);
    metadata.author = oneLine(wanted.author);
    const Error failed{Error::Io, QT_TRANSLATE_NOOP("Error", "The PDF could not be written.")};
    const QDateTime created = (metadata.created.isValid() ? metadata.created : QDateTime::currentDateTime()).toUTC();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (metadata.kind == PdfKind::Archive) {
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setDocumentXmpMetadata(xmp(metadata, created));
    }
    writer.setResolution(1440);  // the reference device's, so nothing is rounded on the way
    writer.setPageSize(QPageSize(pages.sizeMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    const QRectF sheet(QPointF(), pages.sizeMm() * writer.resolution() / 25.4);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !writer.newPage())
            return failed;
        paint(pages, page, painter, sheet);
    }
    if (!painter.end())
        return failed;
    if (const auto pdf = described(buffer.data(), metadata, created))
        return *pdf;
    return failed;
}

} // namespace paper
