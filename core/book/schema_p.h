// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Notes on this computer, outside the book's folder, that a book's tables have the newest version now. Nothing depends on it but
/// the warning before an older program is put back, so a note that cannot be written is passed over.
void noteSchema(const QByteArray &bookId, const QString &folder);
