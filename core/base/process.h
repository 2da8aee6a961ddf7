// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps this process's memory to itself as far as the system knows how: no core dump is written of it, and no other
/// program of the same account may read it or attach to it (Linux; elsewhere the core dump alone). Call it first in main.
void keepMemoryPrivate();

/// Turns off what would keep a program on Windows from ending: Qt's regular expressions, compiled to machine code, have something of
/// their own in each thread, and core/base/perthread.h says what becomes of that. Call it first in main.
void letThreadsEnd();

/// The end of main, when all of ours is closed: gives the status back, but on Windows ends the process there. What libraries do
/// at their own end can wait there without end for a lock that a thread held when the system stopped it.
int endProgram(int status);
