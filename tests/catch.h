// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Catch2 is one header in Debian 12 (version 2) and a library in Debian 13 (version 3); this serves both.
#ifdef CATCH_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "tests/sanitized.h"

#include <QByteArray>
#include <QString>
#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text) { return out << text.toStdString(); }
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes) { return out << bytes.toStdString(); }
