// SPDX-License-Identifier: GPL-3.0-or-later
// The end record names the central directory, whose records name the members; the local header before a member's bytes
// is needed only for its length (PKWARE APPNOTE 4.3).
#include "core/archive/zip.h"

#include <QSet>
#include <QStringList>
#include <QtEndian>

#define ZLIB_CONST
#include <zlib.h>

namespace zip {

static constexpr quint32 localSignature = 0x04034b50;
static constexpr quint32 directorySignature = 0x02014b50;
static constexpr quint32 endSignature = 0x06054b50;
static constexpr qint64 localLength = 30;
static constexpr qint64 directoryLength = 46;
static constexpr qint64 endLength = 22;
static constexpr qint64 ratioFloor = 16 << 20;

/// What the central directory says of a member.
struct Entry {
    QString name;
    bool isEncrypted = false;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 stored = 0;
    qint64 inflated = 0;
    qint64 offset = 0;
};

static Error damaged(const char *detail)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The file is damaged or was not copied whole."),
            {},
            QString::fromLatin1(detail),
            "damaged"};
}

static Error tooLarge(const char *detail)
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "The file would unpack to far more than such a file holds; it is not opened."),
            {},
            QString::fromLatin1(detail),
            "too-large"};
}

template <typename T> static T number(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// The place of the end record: the last one whose comment reaches exactly to the end of the file.
static qint64 endRecord(const QByteArray &archive)
{
    const qint64 earliest = qMax<qint64>(0, archive.size() - endLength - 0xFFFF);
    for (qint64 at = archive.size() - endLength; at >= earliest; --at)
        if (number<quint32>(archive, at) == endSignature
            && at + endLength + number<quint16>(archive, at + 20) == archive.size())
            return at;
    return -1;
}

static Result<QList<Entry>> directory(const QByteArray &archive, const Limits &limits)
{
    if (!isZip(archive))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file is not a ZIP archive."), {}, {}, "not-zip"};
    const qint64 end = endRecord(archive);
    if (end < 0)
        return damaged("no end record");
    const int count = number<quint16>(archive, end + 10);
    const qint64 size = number<quint32>(archive, end + 12);
    qint64 at = number<quint32>(archive, end + 16);
    if (count > limits.members)
        return tooLarge("members");
    if (at + size != end)
        return damaged("directory does not end at the end record");
    QList<Entry> entries;
    QSet<QString> seen;
    for (int i = 0; i < count; ++i) {
        if (at + directoryLength > end || number<quint32>(archive, at) != directorySignature)
            return damaged("directory record");
        const qint64 nameLength = number<quint16>(archive, at + 28);
        const qint64 next =
            at + directoryLength + nameLength + number<quint16>(archive, at + 30) + number<quint16>(archive, at + 32);
        if (next > end)
            return damaged("directory record");
        const Entry entry{QString::fromUtf8(archive.mid(at + directoryLength, nameLength)),
                          (number<quint16>(archive, at + 8) & 1) != 0,
                          number<quint16>(archive, at + 10),
                          number<quint32>(archive, at + 16),
                          number<quint32>(archive, at + 20),
                          number<quint32>(archive, at + 24),
                          number<quint32>(archive, at + 42)};
        if (seen.contains(entry.name))
            return damaged("two members of one name");
        seen += entry.name;
        entries += entry;
        at = next;
    }
    if (at != end)
        return damaged("directory length");
    return entries;
}

static Result<QByteArray> inflate(const QByteArray &stored, qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    z_stream stream = {};
    constexpr int rawDeflate = -15;
    if (inflateInit2(&stream, rawDeflate) != Z_OK)
        return damaged("inflateInit2");
    stream.next_in = reinterpret_cast<const Bytef *>(stored.constData());
    stream.avail_in = uInt(stored.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(size);
    Bytef nothing = 0; // zlib wants a place to write to even when nothing is to be written
    if (size == 0)
        stream.next_out = &nothing;
    const int state = ::inflate(&stream, Z_FINISH);
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 0;
    inflateEnd(&stream);
    if (!isWhole)
        return damaged("deflated data");
    return content;
}

static Result<QByteArray> content(const QByteArray &archive, const Entry &entry)
{
    if (entry.isEncrypted)
        return Error{
            Error::Refused, QT_TRANSLATE_NOOP("Error", "The file is locked with a password."), {}, {}, "encrypted"};
    if (entry.offset + localLength > archive.size() || number<quint32>(archive, entry.offset) != localSignature)
        return damaged("local header");
    const qint64 start = entry.offset + localLength + number<quint16>(archive, entry.offset + 26)
        + number<quint16>(archive, entry.offset + 28);
    if (start + entry.stored > archive.size())
        return damaged("member is cut off");
    const QByteArray stored = archive.mid(start, entry.stored);
    constexpr quint16 asIs = 0;
    constexpr quint16 deflate = 8;
    if (entry.method != asIs && entry.method != deflate)
        return Error{Error::Unsupported,
                     QT_TRANSLATE_NOOP("Error", "The file is packed in a way that cannot be read here."),
                     {},
                     QStringLiteral("ZIP method %1").arg(entry.method)};
    const auto bytes = entry.method == deflate ? inflate(stored, entry.inflated) : Result<QByteArray>(stored);
    if (!bytes)
        return bytes.error();
    const uLong crc = crc32(0, reinterpret_cast<const Bytef *>(bytes->constData()), uInt(bytes->size()));
    if (bytes->size() != entry.inflated || crc != entry.crc)
        return damaged("checksum");
    return *bytes;
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

Result<QStringList> names(const QByteArray &archive, const Limits &limits)
{
    const auto entries = directory(archive, limits);
    if (!entries)
        return entries.error();
    QStringList list;
    for (const Entry &entry : *entries)
        list += entry.name;
    return list;
}

Result<QList<ArchiveMember>> read(const QByteArray &archive, const std::function<bool(const QString &)> &wanted,
                           const Limits &limits)
{
    const auto entries = directory(archive, limits);
    if (!entries)
        return entries.error();
    QList<Entry> chosen;
    qint64 inflated = 0;
    qint64 stored = 0;
    for (const Entry &entry : *entries) {
        if (entry.name.endsWith(u'/') || (wanted && !wanted(entry.name)))
            continue;
        chosen += entry;
        inflated += entry.inflated;
        stored += entry.stored;
    }
    // The announced lengths are asked before anything is inflated; a member that is longer than announced is damaged.
    if (inflated > limits.totalBytes || (inflated > ratioFloor && inflated > stored * limits.ratio))
        return tooLarge("inflated size");
    if (stored > archive.size())
        return damaged("members overlap");
    QList<ArchiveMember> members;
    for (const Entry &entry : chosen) {
        const auto bytes = content(archive, entry);
        if (!bytes)
            return bytes.error();
        members += ArchiveMember{entry.name, *bytes};
    }
    return members;
}

} // namespace zip
