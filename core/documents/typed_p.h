// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace documents {

/// A text that a person typed, as it goes to paper: NFC, lines end in "\n", without characters that are not seen and
/// change what is (controls, direction marks); without blank lines and white space at the ends.
QString typed(const QString &text);

/// The same on one line.
QString typedLine(const QString &text);

/// The same as a list of its lines.
QJsonArray typedLines(const QString &text);

} // namespace documents
