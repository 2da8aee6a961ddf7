// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <qsystemdetection.h>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace cli {

#ifdef Q_OS_WIN
Console::Console() : m_before(GetConsoleOutputCP())
{
    for (FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

Console::~Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}
#else
Console::Console() = default;
Console::~Console() = default;
#endif

} // namespace cli
