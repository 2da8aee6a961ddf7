// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QFile>
#include <QList>
#include <QProcess>
#include <QRectF>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// What the tools of poppler find in a PDF.
namespace pdfreading {

constexpr double mmPerPt = 25.4 / 72;

/// A PDF in a temporary folder.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf) : bytes(pdf)
    {
        QFile file(path(QStringLiteral("paper.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString ask(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.waitForFinished(60000);
        INFO(program.toStdString());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text() const { return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("paper.pdf"), QStringLiteral("-")}); }

    QByteArray bytes;

private:
    QTemporaryDir m_folder;
};

/// What a paper says from its beginning to its end, on one line.
inline QString readThrough(const QByteArray &pdf)
{
    return PdfFile(pdf).ask(QStringLiteral("pdftotext"), {QStringLiteral("paper.pdf"), QStringLiteral("-")}).simplified();
}

/// One word and where it stands, in millimetres from the sheet's upper left corner.
struct Word
{
    QString text;
    QRectF box;
};
using PageWords = QList<Word>;

/// The words of each page. `sizes` are the sheets, in millimetres.
inline QList<PageWords> wordsOf(const PdfFile &pdf, QList<QSizeF> *sizes = nullptr)
{
    const QString html = pdf.ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), QStringLiteral("paper.pdf"), QStringLiteral("-")});
    QXmlStreamReader xml(html);
    QList<PageWords> pages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto number = [attributes = xml.attributes()](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble() * mmPerPt;
        };
        if (xml.name() == QLatin1String("page")) {
            pages += PageWords();
            if (sizes)
                *sizes += QSizeF(number("width"), number("height"));
        } else if (xml.name() == QLatin1String("word")) {
            const QPointF corner(number("xMin"), number("yMin")), end(number("xMax"), number("yMax"));
            pages.last() += Word{xml.readElementText(), QRectF(corner, end)};
        }
    }
    REQUIRE_FALSE(pages.isEmpty());
    return pages;
}

} // namespace pdfreading
