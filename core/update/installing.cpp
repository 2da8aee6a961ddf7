// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/installing.h"

#include <QDir>
#include <QFileInfo>
#ifdef Q_OS_WIN
#include <QProcess>
#endif

namespace update {

static QString writtenOut(const Running &running)
{
    return QDir(running.shelf).filePath(QStringLiteral("installer"));
}

void clearWrittenOut(const Running &running)
{
    QDir(writtenOut(running)).removeRecursively();
}

Result<QString> writeOutInstaller(const Kept &kept, const Running &running)
{
    if (isPortable(kept.manifest.platform))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A portable edition is not installed: its folder is exchanged."), {}, {}, "portable"};
    clearWrittenOut(running);
    const auto head = unpackPackage(kept.path, running.publisherKey, writtenOut(running));
    if (!head)
        return head.error();
    return QDir(writtenOut(running)).filePath(head->manifest.files.first().path);
}

QString installCommand(const QString &debianPackage, Way way)
{
    const QString quoted = u'\'' + QString(debianPackage).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return (way == Way::Back ? QStringLiteral("sudo apt install --allow-downgrades ") : QStringLiteral("sudo apt install ")) + quoted;
}

static const QString goBackWord = QStringLiteral("/BACK"); // packaging/windows/setup.nsi

QString goBackCommand(const QString &installer)
{
    return QStringLiteral("\"%1\" %2").arg(QDir::toNativeSeparators(installer), goBackWord);
}

#ifdef Q_OS_WIN
Result<Done> startInstaller(const QString &installer, Way way)
{
    if (QProcess::startDetached(installer, way == Way::Back ? QStringList{goBackWord} : QStringList(), QFileInfo(installer).absolutePath()))
        return Done{};
    return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "Windows did not start the installer %1. Start it from there yourself."), {QDir::toNativeSeparators(installer)}};
}
#else
Result<Done> startInstaller(const QString &installer, Way)
{
    return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "The installer %1 is one for Windows; this system does not start it."), {installer}, {}, "no-installer"};
}
#endif

} // namespace update
