// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tar {

constexpr qint64 block = 512;

/// The header block of a plain file, the only one there is for this name and size; the name has at most 100 bytes.
QByteArray headerOf(const QByteArray &name, qint64 size);

/// A content's size with the zero bytes that fill its last block.
constexpr qint64 paddedSize(qint64 size)
{
    return (size + block - 1) / block * block;
}

} // namespace tar
