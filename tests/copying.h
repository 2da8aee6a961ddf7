// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QDir>
#include <QDirIterator>

/// Copies a folder with all that is in it to a name that is not there yet.
inline void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator each(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        const QString copy = to + info.filePath().mid(from.size());
        REQUIRE((info.isDir() ? QDir().mkpath(copy) : QFile::copy(info.filePath(), copy)));
    }
}
