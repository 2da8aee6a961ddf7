// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingsplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

static QDir folderOfProgram()
{
    return QDir(QCoreApplication::applicationDirPath());
}

bool isPortable()
{
    return folderOfProgram().exists(QStringLiteral("portable.txt"));
}

void chooseSettingsPlace()
{
    if (!isPortable())
        return;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folderOfProgram().filePath(QStringLiteral("settings")));
}
