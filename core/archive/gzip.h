// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// One gzip member (RFC 1952) without name, time or system, so that equal content gives equal bytes.
namespace gzip {

/// The content compressed.
QByteArray deflated(const QByteArray &content);

/// The content, which must be exactly `size` bytes. Corrupt (`damaged`) for another size, a wrong checksum, a second
/// member or anything after the end; never more than `size` + 1 bytes are inflated.
Result<QByteArray> inflated(const QByteArray &compressed, qint64 size);

} // namespace gzip
