// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarfile.h"

#include "core/archive/tar_p.h"

#include <QIODevice>
#include <algorithm>

namespace tar {

static constexpr qint64 piece = 1 << 20;
static constexpr qsizetype nameLength = 100;
static constexpr qsizetype sizeAt = 124;
static constexpr qsizetype sizeDigits = 11;

static Error damaged(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The archive is damaged or was not made by this program."), {}, QStringLiteral("tar: ") + detail, "damaged"};
}

Result<std::optional<FileReader::Member>> FileReader::next()
{
    if (auto passed = content([](const QByteArray &) -> Result<Done> { return Done{}; }); !passed)
        return passed.error();
    const qint64 filling = paddedSize(m_size) - m_size;
    if (m_file.read(filling) != QByteArray(filling, '\0'))
        return damaged(QStringLiteral("filling"));
    m_size = 0;
    const QByteArray header = m_file.read(block);
    if (header == QByteArray(block, '\0')) {
        // one byte more is asked for: nothing may stand behind the second block
        if (m_file.read(block + 1) != QByteArray(block, '\0'))
            return damaged(QStringLiteral("ending"));
        return std::optional<Member>();
    }
    if (header.size() != block)
        return damaged(QStringLiteral("cut off"));
    const QByteArray name = header.left(std::min(nameLength, header.indexOf('\0')));
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    if (name.isEmpty() || !std::all_of(name.cbegin(), name.cend(), isVisible))
        return damaged(QStringLiteral("name"));
    bool isOctal = false;
    const qint64 size = header.mid(sizeAt, sizeDigits).toLongLong(&isOctal, 8);
    if (!isOctal || size < 0 || header != headerOf(name, size))
        return damaged(QStringLiteral("header of ") + QString::fromLatin1(name));
    m_size = size;
    m_left = size;
    return std::optional<Member>({QString::fromLatin1(name), size});
}

Result<Done> FileReader::content(const std::function<Result<Done>(const QByteArray &)> &take)
{
    while (m_left > 0) {
        const QByteArray bytes = m_file.read(std::min(m_left, piece));
        if (bytes.isEmpty())
            return damaged(QStringLiteral("member is cut off"));
        m_left -= bytes.size();
        if (auto taken = take(bytes); !taken)
            return taken;
    }
    return Done{};
}

Result<QByteArray> FileReader::content(qint64 maxBytes)
{
    if (m_size > maxBytes)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The archive holds more than is allowed."), {}, {}, "too-large"};
    QByteArray whole;
    const auto read = content([&whole](const QByteArray &bytes) -> Result<Done> {
        whole += bytes;
        return Done{};
    });
    if (!read)
        return read.error();
    return whole;
}

} // namespace tar
