// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

/// JSON in the canonical form of RFC 8785 (JCS), restricted to integers up to 2^53-1: no white space, keys sorted by
/// UTF-16 units, shortest escapes, UTF-8.
namespace jcs {

/// The canonical bytes. Invalid when a number is not an integer of at most 2^53-1.
Result<QByteArray> write(const QJsonValue &value);

/// A string as it stands in canonical JSON, with its quotation marks.
QByteArray text(const QString &text);

/// A JSON object from bytes that must be in canonical form; so duplicate keys, floats, white space and lone surrogates
/// are refused without a parser of our own. Invalid otherwise.
Result<QJsonObject> read(const QByteArray &bytes);

} // namespace jcs
