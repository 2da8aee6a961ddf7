// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qsystemdetection.h>
#ifdef Q_OS_WIN
#include <QThreadStorage>
#endif

/// The one `Value` that the calling thread has of its own; it goes with the thread. GCC 12's thread_local for Windows gives the
/// memory of such a value back before it destroys the value.
template <typename Value>
Value &perThread()
{
#ifdef Q_OS_WIN
    static QThreadStorage<Value> values;
    return values.localData();
#else
    thread_local Value value;
    return value;
#endif
}
