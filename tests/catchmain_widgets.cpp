// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef CATCH_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "core/base/process.h"
#include "tests/localdata.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

/// Runs the Catch2 cases of one test program with widgets; its settings live in a folder that goes with it.
static int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("sochibo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("sochibo-test"));
    // What a book keeps on this computer outside its folder goes with the test.
    const LocalData localData;
    return Catch::Session().run(argc, argv);
}

int main(int argc, char **argv)
{
    return endProgram(run(argc, argv));
}
