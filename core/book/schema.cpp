// SPDX-License-Identifier: GPL-3.0-or-later
// A note is a file of three lines under the program's local data, `schemas/<book id in hex>.txt`:
//   sochibo/schema v1
//   schema 16
//   folder /home/...
#include "core/book/schema.h"

#include "core/base/files.h"
#include "core/book/schema_p.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

static const QByteArray firstLine = "sochibo/schema v1";

static QDir folderOfNotes()
{
    return QDir(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("schemas")));
}

void noteSchema(const QByteArray &bookId, const QString &folder)
{
    const QDir notes = folderOfNotes();
    const QString path = notes.filePath(QString::fromLatin1(bookId.toHex()) + QStringLiteral(".txt"));
    const QByteArray text = firstLine + "\nschema " + QByteArray::number(newestSchema()) + "\nfolder " + QFileInfo(folder).absoluteFilePath().toUtf8() + '\n';
    const auto known = readWhole(path, 8192);
    if (known && *known == text)
        return;
    if (QDir().mkpath(notes.path()))
        (void)writeWhole(path, text, Existing::Replace);
}

/// Whether a book is no longer where it was, though that place is there; a stick that is not plugged in is not there.
static bool isGone(const QString &folder)
{
    const QFileInfo book(folder);
    return !book.exists() && book.absoluteDir().exists();
}

QList<KnownBook> knownBooks()
{
    const QDir notes = folderOfNotes();
    QList<KnownBook> books;
    for (const QString &name : notes.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const auto text = readWhole(notes.filePath(name), 8192);
        const QList<QByteArray> lines = text ? text->split('\n') : QList<QByteArray>();
        if (lines.value(0) != firstLine || !lines.value(1).startsWith("schema ") || !lines.value(2).startsWith("folder "))
            continue;
        const KnownBook book{QString::fromUtf8(lines[2].mid(7)), lines[1].mid(7).toLongLong()};
        if (!isGone(book.folder))
            books += book;
    }
    return books;
}
