// SPDX-License-Identifier: GPL-3.0-or-later
// A header block of 512 bytes (POSIX.1-1988 ustar): name 0-99, mode 100, uid 108, gid 116, size 124, mtime 136,
// checksum 148, type 156, magic 257, version 263, user 265, group 297, device 329 and 337, prefix 345; numbers in
// octal, zero-padded, ended by NUL; then the content, zero-padded to 512.
#include "core/archive/tar.h"

#include <QRegularExpression>
#include <QSet>

namespace tar {

static constexpr qint64 block = 512;
static constexpr qint64 nameLength = 100;
static constexpr qint64 maxSize = 077777777777; // eleven octal digits

static qint64 paddedSize(qint64 size)
{
    return (size + block - 1) / block * block;
}

static void put(QByteArray &header, qsizetype at, const QByteArray &bytes)
{
    header.replace(at, bytes.size(), bytes);
}

static QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

static QByteArray headerOf(const QByteArray &name, qint64 size)
{
    QByteArray header(block, '\0');
    put(header, 0, name);
    put(header, 100, octal(0644, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(size, 11));
    put(header, 136, octal(0, 11));
    put(header, 148, QByteArray(8, ' ')); // as the checksum is taken
    put(header, 156, QByteArrayLiteral("0"));
    put(header, 257,
        QByteArrayLiteral("ustar\0"
                          "00"));
    put(header, 329, octal(0, 7));
    put(header, 337, octal(0, 7));
    qint64 sum = 0;
    for (const char byte : header)
        sum += quint8(byte);
    put(header, 148, octal(sum, 6) + '\0');
    return header;
}

static Error damaged(const char *detail, qint64 at)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The archive is damaged or was not made by this program."),
            {},
            QStringLiteral("tar: %1 at %2").arg(QString::fromLatin1(detail)).arg(at),
            "damaged"};
}

static Error tooLarge()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The archive holds more than is allowed."), {}, {}, "too-large"};
}

bool isMemberName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A(?!\\.{1,2}(?:/|\\z))[A-Za-z0-9._-]+"
                                                        "(?:/(?!\\.{1,2}(?:/|\\z))[A-Za-z0-9._-]+)*\\z"));
    return name.size() <= nameLength && form.match(name).hasMatch();
}

Result<QByteArray> write(const QList<ArchiveMember> &members)
{
    QSet<QString> seen;
    QByteArray archive;
    for (const ArchiveMember &member : members) {
        if (!isMemberName(member.name) || seen.contains(member.name) || member.bytes.size() > maxSize)
            return Error{
                Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name %1 cannot stand in an archive."), {member.name}};
        seen += member.name;
        archive += headerOf(member.name.toLatin1(), member.bytes.size());
        archive += member.bytes;
        archive += QByteArray(paddedSize(member.bytes.size()) - member.bytes.size(), '\0');
    }
    return archive + QByteArray(2 * block, '\0');
}

/// The member whose header stands at `at`; what its name and size would be written as must be what is there.
static Result<ArchiveMember> memberAt(const QByteArray &archive, qint64 at, qint64 maxBytes)
{
    const QByteArray header = archive.mid(at, block);
    const QByteArray name =
        header.left(qMin<qsizetype>(nameLength, qstrnlen(header.constData(), size_t(header.size()))));
    bool isOctal = false;
    const qint64 size = header.mid(124, 11).toLongLong(&isOctal, 8);
    if (!isOctal || size < 0 || !isMemberName(QString::fromLatin1(name)) || header != headerOf(name, size))
        return damaged("header", at);
    if (size > maxBytes)
        return tooLarge();
    const qint64 padding = paddedSize(size) - size;
    if (archive.size() - at - block < size + padding)
        return damaged("member is cut off", at);
    if (archive.mid(at + block + size, padding) != QByteArray(padding, '\0'))
        return damaged("padding", at);
    return ArchiveMember{QString::fromLatin1(name), archive.mid(at + block, size)};
}

Result<QList<ArchiveMember>> read(const QByteArray &archive, const Limits &limits)
{
    QList<ArchiveMember> members;
    QSet<QString> seen;
    qint64 total = 0;
    const QByteArray end(2 * block, '\0');
    qint64 at = 0;
    while (archive.size() - at != end.size() || archive.mid(at) != end) {
        const auto member = memberAt(archive, at, limits.totalBytes - total);
        if (!member)
            return member.error();
        if (seen.contains(member->name))
            return damaged("two members of one name", at);
        seen += member->name;
        members += *member;
        total += member->bytes.size();
        at += block + paddedSize(member->bytes.size());
        if (members.size() > limits.members)
            return tooLarge();
    }
    return members;
}

Result<ArchiveMember> readFirst(const QByteArray &beginning, qint64 maxBytes)
{
    return memberAt(beginning, 0, maxBytes);
}

} // namespace tar
