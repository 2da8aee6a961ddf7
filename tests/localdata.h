// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

/// While it lives, what the program keeps on this computer outside its books lies in an empty place that goes with it.
class LocalData
{
public:
#ifdef Q_OS_WIN
    // Windows gives the place by the account and not by the environment; what lies in it goes by the program's name.
    LocalData() { QCoreApplication::setApplicationName(QDir(m_own.path()).dirName()); }
    ~LocalData()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
        QCoreApplication::setApplicationName(m_before);
    }
#else
    LocalData() { qputenv("XDG_DATA_HOME", m_own.path().toUtf8()); }
    ~LocalData() { m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }
#endif
    LocalData(const LocalData &) = delete;
    LocalData &operator=(const LocalData &) = delete;

private:
    QTemporaryDir m_own;
#ifdef Q_OS_WIN
    QString m_before = QCoreApplication::applicationName();
#else
    QByteArray m_before = qgetenv("XDG_DATA_HOME");
#endif
};
