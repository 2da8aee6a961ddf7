// SPDX-License-Identifier: GPL-3.0-or-later
// A header block of 512 bytes (POSIX.1-1988 ustar): name 0-99, mode 100, uid 108, gid 116, size 124, mtime 136,
// checksum 148, type 156, magic 257, version 263, user 265, group 297, device 329 and 337, prefix 345; numbers in
// octal, zero-padded, ended by NUL; then the content, zero-padded to 512. libarchive reads it, but ends its numbers
// with spaces when it writes, so the writer is here: there is one archive for a list of members, that of GNU tar.
#include "core/archive/tar.h"

#include "core/archive/reader_p.h"
#include "core/archive/tar_p.h"

#include <QRegularExpression>
#include <QSet>

namespace tar {

static constexpr qint64 nameLength = 100;
static constexpr qint64 maxSize = 077777777777; // eleven octal digits

static void put(QByteArray &header, qsizetype at, const QByteArray &bytes)
{
    header.replace(at, bytes.size(), bytes);
}

static QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

QByteArray headerOf(const QByteArray &name, qint64 size)
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

/// A member as it stands in an archive.
static QByteArray written(const ArchiveMember &member)
{
    const qsizetype size = member.bytes.size();
    return headerOf(member.name.toLatin1(), size) + member.bytes + QByteArray(paddedSize(size) - size, '\0');
}

static QByteArray ending()
{
    return QByteArray(2 * block, '\0');
}

static Error damaged(const QString &detail)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The archive is damaged or was not made by this program."),
            {},
            QStringLiteral("tar: ") + detail,
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
        archive += written(member);
    }
    return archive + ending();
}

/// The member the reader came to, which must stand at `at` exactly as it would be written.
static Result<ArchiveMember> memberAt(ArchiveReader &reader, const QByteArray &archive, qsizetype at, qint64 maxBytes)
{
    if (!reader.isPlain())
        return damaged(QStringLiteral("an extension, or not a file"));
    ArchiveMember member{reader.name(), {}};
    if (!isMemberName(member.name))
        return damaged(QStringLiteral("name"));
    if (reader.size() > maxBytes)
        return tooLarge();
    if (reader.size() > archive.size() - at - block) // asked before memory for it is
        return damaged(QStringLiteral("member is cut off"));
    const auto bytes = reader.content(reader.size());
    if (!bytes)
        return damaged(reader.detail());
    member.bytes = *bytes;
    if (!QByteArrayView(archive).sliced(at).startsWith(written(member)))
        return damaged(QStringLiteral("not canonical at %1").arg(at));
    return member;
}

Result<QList<ArchiveMember>> read(const QByteArray &archive, const Limits &limits)
{
    ArchiveReader reader(archive, ArchiveReader::Ustar);
    QList<ArchiveMember> members;
    QSet<QString> seen;
    qint64 left = limits.totalBytes;
    qsizetype at = 0;
    auto step = reader.next();
    for (; step == ArchiveReader::Member; step = reader.next()) {
        const auto member = memberAt(reader, archive, at, left);
        if (!member)
            return member.error();
        if (seen.contains(member->name))
            return damaged(QStringLiteral("two members of one name"));
        seen += member->name;
        members += *member;
        if (members.size() > limits.members)
            return tooLarge();
        left -= member->bytes.size();
        at += block + paddedSize(member->bytes.size());
    }
    if (step == ArchiveReader::Damaged)
        return damaged(reader.detail());
    if (QByteArrayView(archive).sliced(at) != ending())
        return damaged(QStringLiteral("ending"));
    return members;
}

Result<ArchiveMember> readFirst(const QByteArray &beginning, qint64 maxBytes)
{
    ArchiveReader reader(beginning, ArchiveReader::Ustar);
    if (reader.next() != ArchiveReader::Member)
        return damaged(reader.detail());
    return memberAt(reader, beginning, 0, maxBytes);
}

} // namespace tar
