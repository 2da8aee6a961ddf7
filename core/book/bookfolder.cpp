// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bookfolder_p.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

namespace bookfolder {

Error onNetworkDrive(const QString &folder)
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "%1 lies on a network drive. There a book can be damaged when two computers write at "
                                       "once, so it is not opened there. Choose a folder on this computer."),
            {folder}};
}

static Error cannotMake(const QString &path)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {path}};
}

Result<QString> placeFor(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (isOnNetworkDrive(path))
        return onNetworkDrive(path);
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. Choose a new name for the book's folder."), {path}};
    return path;
}

Result<QString> begin(const QString &path)
{
    const QString making = path + QStringLiteral(".%1.new").arg(QString::fromLatin1(randomBytes(4).toHex()));
    if (!QDir().mkpath(making))
        return cannotMake(path);
    QFile::setPermissions(making, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return making;
}

Result<Done> finish(const QString &making, const QString &path)
{
    QDir().rmdir(path); // an empty folder that was chosen gives way to the book
    if (renameFolder(making, path)) {
        flushFolder(QFileInfo(path).absolutePath()); // a book that was said to be made is there after a power cut
        return Done{};
    }
    QDir(making).removeRecursively();
    return cannotMake(path);
}

Result<ReadKeystore> readKeystore(const QString &folder)
{
    const auto text = readWhole(QDir(folder).filePath(keystoreName), 64 * 1024);
    if (!text)
        return text.error();
    const auto parsed = keystore::parse(*text);
    if (!parsed) {
        Error error = parsed.error();
        if (error.kind == Error::Invalid)
            error.kind = Error::Corrupt; // a book's keys were here: this is damage, no wrong choice of file
        return error;
    }
    return ReadKeystore{*text, *parsed};
}

Result<QString> bookAt(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QDir dir(path);
    if (!dir.exists(keystoreName) || !dir.exists(fileName))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no book in the folder %1."), {path}};
    if (isOnNetworkDrive(path))
        return onNetworkDrive(path);
    return path;
}

} // namespace bookfolder
