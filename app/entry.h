// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways into the program. On Windows both programs are a few lines over one DLL that holds everything else, so that it
// is on the disk once; elsewhere they are linked in.
#pragma once

#ifdef _WIN32
#define SOCHIBO_ENTRY extern "C" __declspec(dllexport)
#else
#define SOCHIBO_ENTRY extern "C"
#endif

/// The program with its window, from the first line to the last; its exit status.
SOCHIBO_ENTRY int runWindow(int argc, char **argv);

/// The command line, likewise.
SOCHIBO_ENTRY int runCommandLine(int argc, char **argv);
