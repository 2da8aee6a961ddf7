// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QFile;

namespace update {

/// Why a file could not be written just now; whoever calls it called forgetErrors() before.
Error cannotWrite(const QFile &file);

} // namespace update
