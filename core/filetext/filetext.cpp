// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filetext/filetext.h"

#include "core/archive/zip.h"
#include "core/sheet/sheet.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>

namespace filetext {

static Error noText()
{
    return {Error::Unsupported, QT_TRANSLATE_NOOP("Error", "The file holds no text that can be read: a picture, a scan, or a kind that is not known."), {}, {}, "no-text"};
}

/// Beside our own program first, where an installed edition brings it along.
static QString pdftotext()
{
    const QString own = QStandardPaths::findExecutable(QStringLiteral("pdftotext"), {QCoreApplication::applicationDirPath()});
    return own.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("pdftotext")) : own;
}

bool readsPdf()
{
    return !pdftotext().isEmpty();
}

static Result<QString> ofPdf(const QByteArray &bytes)
{
    const QString program = pdftotext();
    if (program.isEmpty())
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "The words in PDF files are not searched: the program pdftotext (Poppler) is not on this computer."), {}, {}, "no-pdftotext"};
    constexpr int patience = 20'000;  // milliseconds
    QProcess reader;
    reader.start(program, {QStringLiteral("-q"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-l"), QStringLiteral("100"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(bytes);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(patience)) {
        reader.kill();
        reader.waitForFinished();
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The text of the PDF could not be read in time.")};
    }
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0)
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The PDF is damaged or locked; its text cannot be read."), {}, QString::fromUtf8(reader.readAllStandardError())};
    return QString::fromUtf8(reader.readAllStandardOutput().left(4 * longest));
}

/// The words of XML: those of elements named `text`, or all for an empty name; an element named one of `ends` ends a line.
static void addWords(QString &text, const QByteArray &xml, const QString &wanted, const QStringList &ends)
{
    QXmlStreamReader reader(xml);
    int inside = 0;
    while (!reader.atEnd() && text.size() < 2 * longest) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == wanted)
            ++inside;
        else if (reader.isEndElement() && reader.name() == wanted)
            --inside;
        if (reader.isEndElement() && ends.contains(reader.name()))
            text += u'\n';
        else if (reader.isCharacters() && (inside > 0 || wanted.isEmpty()))
            text += reader.text();
        else if (reader.isStartElement() && (reader.name() == QLatin1String("tab") || reader.name() == QLatin1String("s")))
            text += u' ';
    }
}

/// Documents and slides: members of a ZIP archive that hold XML.
static Result<QString> ofArchive(const QByteArray &bytes)
{
    const auto isText = [](const QString &name) {
        return name == QLatin1String("word/document.xml") || name == QLatin1String("content.xml") || (name.startsWith(QLatin1String("ppt/slides/slide")) && name.endsWith(QLatin1String(".xml")));
    };
    zip::Limits limits;
    limits.totalBytes = 64 << 20;
    auto members = zip::read(bytes, isText, limits);
    if (!members)
        return members.error();
    std::sort(members->begin(), members->end(), [](const ArchiveMember &a, const ArchiveMember &b) { return a.name < b.name; });
    QString text;
    for (const ArchiveMember &member : std::as_const(*members)) {
        const bool isOpenDocument = member.name == QLatin1String("content.xml");
        addWords(text, member.bytes, isOpenDocument ? QString() : QStringLiteral("t"), {QStringLiteral("p"), QStringLiteral("h"), QStringLiteral("tr")});
    }
    return text;
}

static Result<QString> ofSheet(const QByteArray &bytes)
{
    const auto workbook = readSpreadsheet(bytes);
    if (!workbook)
        return workbook.error();
    QString text;
    for (const Sheet &sheet : workbook->sheets) {
        for (const QList<Cell> &row : sheet.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                if (const QString words = cell.toText(); !words.isEmpty())
                    cells += words;
            if (!cells.isEmpty())
                text += cells.join(u' ') + u'\n';
            if (text.size() > 2 * longest)
                return text;
        }
    }
    return text;
}

Result<QString> of(const QByteArray &bytes)
{
    Result<QString> text = noText();
    if (bytes.startsWith("%PDF-")) {
        text = ofPdf(bytes);
    } else if (zip::isZip(bytes)) {
        const auto names = zip::names(bytes);
        if (!names)
            return names.error();
        text = names->contains(QStringLiteral("xl/workbook.xml")) ? ofSheet(bytes) : ofArchive(bytes);
    } else if (!bytes.contains('\0') || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString plain = utf8.decode(bytes.left(4 * longest));
        text = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || utf8.hasError() ? ofSheet(bytes) : Result<QString>(plain);  // which finds out other encodings
    }
    if (!text)
        return text.error();
    // Control characters would only confuse what compares words later.
    QString words = text->normalized(QString::NormalizationForm_C);
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    words = words.trimmed().left(longest);
    return words.isEmpty() ? Result<QString>(noText()) : Result<QString>(words);
}

} // namespace filetext
