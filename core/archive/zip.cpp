// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip.h"

#include "core/archive/reader_p.h"

#include <QSet>
#include <QStringList>

namespace zip {

static constexpr qint64 ratioFloor = 16 << 20;

static Error damaged(const QString &detail)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The file is damaged or was not copied whole."),
            {},
            detail,
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

/// Calls `visit` at every member, in order, until one gives an error.
static Result<Done> eachMember(const QByteArray &archive, const Limits &limits,
                               const std::function<Result<Done>(ArchiveReader &)> &visit)
{
    if (!isZip(archive))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file is not a ZIP archive."), {}, {}, "not-zip"};
    ArchiveReader reader(archive, ArchiveReader::Zip);
    QSet<QString> seen;
    auto step = reader.next();
    for (; step == ArchiveReader::Member; step = reader.next()) {
        const QString name = reader.name();
        if (name.isEmpty() || seen.contains(name))
            return damaged(QStringLiteral("no name, or two members of one name"));
        seen += name;
        if (seen.size() > limits.members)
            return tooLarge("members");
        if (const auto visited = visit(reader); !visited)
            return visited.error();
    }
    if (step == ArchiveReader::Damaged)
        return damaged(reader.detail());
    return Done{};
}

/// The content of the member the reader stands at.
static Result<QByteArray> content(ArchiveReader &reader, qint64 maxBytes)
{
    if (reader.isEncrypted())
        return Error{
            Error::Refused, QT_TRANSLATE_NOOP("Error", "The file is locked with a password."), {}, {}, "encrypted"};
    if (!reader.isPlain())
        return damaged(QStringLiteral("not a file"));
    if (!reader.isCommonMethod())
        return Error{Error::Unsupported,
                     QT_TRANSLATE_NOOP("Error", "The file is packed in a way that cannot be read here.")};
    // The announced length is asked before anything is inflated, the true one while it is.
    if (reader.size() > maxBytes)
        return tooLarge("announced size");
    const auto bytes = reader.content(maxBytes);
    if (!bytes)
        return damaged(reader.detail());
    if (bytes->size() > maxBytes)
        return tooLarge("inflated size");
    if (bytes->size() != reader.size())
        return damaged(QStringLiteral("inflated size"));
    return *bytes;
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

Result<QStringList> names(const QByteArray &archive, const Limits &limits)
{
    QStringList list;
    const auto all = eachMember(archive, limits, [&](ArchiveReader &reader) -> Result<Done> {
        list += reader.name();
        return Done{};
    });
    if (!all)
        return all.error();
    return list;
}

Result<QList<ArchiveMember>> read(const QByteArray &archive, const std::function<bool(const QString &)> &wanted,
                                  const Limits &limits)
{
    qint64 left = qMin(limits.totalBytes, qMax(ratioFloor, archive.size() * limits.ratio));
    QList<ArchiveMember> members;
    const auto all = eachMember(archive, limits, [&](ArchiveReader &reader) -> Result<Done> {
        const QString name = reader.name();
        if (name.endsWith(u'/') || (wanted && !wanted(name)))
            return Done{};
        const auto bytes = content(reader, left);
        if (!bytes)
            return bytes.error();
        left -= bytes->size();
        members += ArchiveMember{name, *bytes};
        return Done{};
    });
    if (!all)
        return all.error();
    return members;
}

} // namespace zip
