// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs sochibo-cli and programs of others; CLI is the path of ours.

#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

/// How a program ended, and what it wrote.
struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The stable word of the one line on standard error, with its number where it has one.
    QByteArray word() const
    {
        static const QRegularExpression shape(QStringLiteral("\\Aerror: ([a-z-]+( [0-9]+)?): [^\n]+\n\\z"));
        return shape.match(QString::fromUtf8(err)).captured(1).toLatin1();
    }
};

inline Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// The command line in English.
inline Ended cli(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(QStringLiteral(CLI), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments,
                      input);
}

/// The same, from one line of words.
inline Ended cli(const char *words, const QByteArray &input = {})
{
    return cli(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
}

inline bool isInstalled(const char *program)
{
    if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return true;
    WARN("skipped: not installed: " << program);
    return false;
}

/// A temporary folder in which the program is run with short file names.
struct Folder {
    QTemporaryDir dir;
    QString before = QDir::currentPath();

    Folder() { QDir::setCurrent(dir.path()); }
    ~Folder() { QDir::setCurrent(before); }

    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

inline void writeFile(const char *name, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

inline QByteArray readFile(const char *name)
{
    return readFile(QString::fromUtf8(name));
}
