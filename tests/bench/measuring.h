// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the measuring programs share: a clock, medians, the memory of this process, the load of the machine.

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QtGlobal>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace measuring {

/// Milliseconds that a piece of work takes.
template <typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0.0 : values[values.size() / 2];
}

/// The value that 95 of 100 do not exceed.
inline double ninetyFifth(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0.0 : values[values.size() * 95 / 100];
}

/// A line of /proc; empty where there is none.
inline QByteArray line(const char *path, const char *beginning)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &each : file.readAll().split('\n'))
            if (each.startsWith(beginning))
                return each.mid(qsizetype(qstrlen(beginning))).simplified();
    return {};
}

/// The most memory this process has held since it began or since forgetPeak(), in MB; 0 where the system does not say.
inline double peakMegabytes()
{
    return line("/proc/self/status", "VmHWM:").split(' ').first().toDouble() / 1024.0;
}

inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Says in the output how busy the machine was; figures of a busy machine compare only within one run.
inline void sayLoad()
{
    std::printf("load average %s\n", line("/proc/loadavg", "").constData());
}

/// The value of a result; ends the program with the sentence when there is none.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(sentence(result.error())), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

} // namespace measuring
