// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/gzip.h"

#define ZLIB_CONST
#include <zlib.h>

namespace gzip {

static constexpr int gzipWindow = 15 + 16; // the largest window, gzip header and trailer
static constexpr qsizetype step = 1 << 30; // zlib counts in 32 bits

QByteArray deflated(const QByteArray &content)
{
    z_stream stream = {};
    [[maybe_unused]] const int begun =
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    Q_ASSERT(begun == Z_OK);
    gz_header header = {};
    header.os = 255; // unknown, so that Windows and Linux write the same
    deflateSetHeader(&stream, &header);
    QByteArray compressed;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    qsizetype taken = 0;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        const qsizetype next = qMin(step, content.size() - taken);
        stream.next_in = reinterpret_cast<const Bytef *>(content.constData() + taken);
        stream.avail_in = uInt(next);
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        state = deflate(&stream, taken + next == content.size() ? Z_FINISH : Z_NO_FLUSH);
        taken += next - qsizetype(stream.avail_in);
        compressed.append(chunk.constData(), chunk.size() - qsizetype(stream.avail_out));
    }
    deflateEnd(&stream);
    return compressed;
}

Result<QByteArray> inflated(const QByteArray &compressed, qint64 size)
{
    const auto damaged = [](const char *detail) {
        return Error{Error::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "The archive is damaged or was not made by this program."),
                     {},
                     QStringLiteral("gzip: ") + QString::fromLatin1(detail),
                     "damaged"};
    };
    constexpr qint64 deflateAtBest = 1032; // no deflate stream holds more than that per byte
    if (size < 0 || size > compressed.size() * deflateAtBest)
        return damaged("size cannot be");
    z_stream stream = {};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return damaged("inflateInit2");
    QByteArray content(size + 1, Qt::Uninitialized); // one more, to notice what is longer
    qsizetype taken = 0;
    qsizetype made = 0;
    int state = Z_OK;
    while (state == Z_OK && made <= size && taken < compressed.size()) {
        const qsizetype in = qMin(step, compressed.size() - taken);
        const qsizetype out = qMin(step, content.size() - made);
        stream.next_in = reinterpret_cast<const Bytef *>(compressed.constData() + taken);
        stream.avail_in = uInt(in);
        stream.next_out = reinterpret_cast<Bytef *>(content.data() + made);
        stream.avail_out = uInt(out);
        state = inflate(&stream, Z_NO_FLUSH);
        taken += in - qsizetype(stream.avail_in);
        made += out - qsizetype(stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || made != size)
        return damaged("size or checksum");
    if (taken != compressed.size())
        return damaged("more after the end");
    content.truncate(size);
    return content;
}

} // namespace gzip
