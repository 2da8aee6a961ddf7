// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry.h"
#include "app/program.h"
#include "core/base/process.h"
#include "core/crypto/secret.h"
#include "core/sheet/xlsxwriting.h"
#include "core/usecases/updating.h"
#include "ui/widgets/screenreader.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/settingsplace.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>

/// Errors with their details go into a file for the technician; it is kept small and never leaves the computer.
static void writeLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "sochibo.errors") != 0) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/errors.log"));
    constexpr qint64 largest = 1 << 20;
    const auto mode = file.size() > largest ? QIODevice::Truncate : QIODevice::Append;
    if (file.open(QIODevice::WriteOnly | mode))
        file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + ' ' + text.toUtf8() + '\n');
}

static int run(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    keepMemoryPrivate();
    letThreadsEnd();
#ifdef Q_OS_WIN
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2"); // Qt 6.4 asks for the dark scheme of Windows only then
#endif
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("sochibo"));
    QCoreApplication::setApplicationName(QStringLiteral("sochibo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCHIBO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vn.sochibo.SoChiBo"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sochibo.svg")));
    chooseSettingsPlace();
    removeAbandonedWorkbooks();
    QApplication::setQuitOnLastWindowClosed(true);
    qInstallMessageHandler(writeLog);
    style::apply(application);
    screenreader::install();
    if (const auto begun = startCrypto(); !begun) {
        QMessageBox::critical(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(begun.error()));
        return exitStatus(begun.error());
    }
    QString installer;
    update::Way way = update::Way::Forward;
    int status = 0;
    {
        Program program(started);
        // A portable edition lets an update that waits beside it take its place before a book is open.
        const auto here = runningProgram();
        if (const auto failure = takeExchangeNote(here))
            QMessageBox::warning(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(*failure));
        const auto instead = programToStart(QCoreApplication::applicationFilePath(), here);
        if (!instead)
            QMessageBox::warning(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(instead.error()));
        else if (!instead->isEmpty() && QProcess::startDetached(*instead, application.arguments().mid(1)))
            return 0;
        const QString named = application.arguments().value(1);
        const QString book = named.isEmpty() ? QString() : QFileInfo(named).absoluteFilePath();
        QDir::setCurrent(QDir::homePath()); // else a stick that the program was started on could not be taken out, nor a portable folder exchanged
        program.begin(book);
        status = QApplication::exec();
        installer = program.installer();
        way = program.way();
    }
    const auto running = programToUpdate();
    if (!running && qstrcmp(running.error().word, "not-portable") != 0)
        QMessageBox::critical(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(running.error()));
    if (running && applyWay(*running) == ApplyWay::AfterEnd)
        if (const auto begun = exchangeAfterEnd(*running, way, QSettings().value(settings::language, QStringLiteral("vi")).toString()); !begun)
            QMessageBox::critical(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(begun.error()));
    if (!installer.isEmpty())
        if (const auto begun = update::startInstaller(installer, way); !begun)
            QMessageBox::critical(nullptr, QStringLiteral("Sổ Chi bộ"), sentence(begun.error()));
    return status;
}

int runWindow(int argc, char **argv)
{
    return endProgram(run(argc, argv));
}
