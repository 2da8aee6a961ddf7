// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef CATCH_V3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "core/base/process.h"
#include "tests/localdata.h"

#include <QGuiApplication>

/// Runs the Catch2 cases of one test program inside a Qt application (fonts and event delivery need one).
static int run(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    // What a book keeps on this computer outside its folder goes with the test.
    const LocalData localData;
    return Catch::Session().run(argc, argv);
}

int main(int argc, char **argv)
{
    return endProgram(run(argc, argv));
}
