// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps this process's memory to itself as far as the system knows how: no core dump is written of it, and no other
/// program of the same account may read it or attach to it (Linux; elsewhere the core dump alone). Call it first in main.
void keepMemoryPrivate();
