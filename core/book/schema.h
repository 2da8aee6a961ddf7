// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The newest version of a book's tables that this program reads and writes: the number of its last migration.
qint64 newestSchema();

/// A book that was opened on this computer, and the version that its tables have since.
struct KnownBook
{
    QString folder;
    qint64 schema = 0;
};

/// The books that were opened on this computer and are not gone from where they were; an older program may be unable to read them.
QList<KnownBook> knownBooks();
