// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/domain/wording.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// What the statements that people sign are made of (docs/formats.md, section 7).
namespace documents {

inline const QByteArray hashHead = QByteArrayLiteral("--- tep kem theo (sha256) ---\n");

/// A template filled and written as lines of text.
Result<QString> textOf(const QString &name, QJsonObject data, const QList<UsedWording> &wordings = {});

/// Whether a text is a SHA-256 as 64 hexadecimal digits in lower case.
bool isHash(const QByteArray &hex);

} // namespace documents
