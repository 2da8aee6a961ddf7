// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace paper {

Result<QByteArray> writePdf(const Pages &pages, const PdfMetadata &metadata)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(metadata.kind == PdfKind::Archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(1440);
    writer.setPageSize(QPageSize(pages.sizeMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(metadata.title);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        const QSizeF sheet = pages.sizeMm() * 1440 / 25.4;
        paint(pages, page, painter, QRectF(QPointF(), sheet));
    }
    painter.end();
    return buffer.data();
}

} // namespace paper
