// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace paper {

/// Makes font families available: from the folder "fonts" beside the program, then "../share/sochibo/fonts", then what
/// is installed. Needs a QGuiApplication; asking again costs nothing. NotFound with the name of the family that is missing.
Result<Done> loadFonts(const QStringList &families = {QStringLiteral("Tinos"), QStringLiteral("Noto Serif Bengali")});

} // namespace paper
