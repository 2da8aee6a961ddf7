// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/writing_p.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>

namespace update {

Error cannotWrite(const QFile &file)
{
    const bool isFull = saysDiskIsFull();
    const QStringList path{QDir::toNativeSeparators(file.fileName())};
    if (isFull)
        return {Error::Io, QT_TRANSLATE_NOOP("Error", "The disk is full, so %1 was not written. Make room and try again."), path, file.errorString()};
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), path, file.errorString()};
}

} // namespace update
