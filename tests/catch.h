// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Catch2 is one header in Debian 12 (version 2) and a library in Debian 13 (version 3); this serves both.
#ifdef CATCH_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>
#include <ostream>

#ifdef __has_feature
#define SOCHIBO_HAS_FEATURE(name) __has_feature(name)
#else
#define SOCHIBO_HAS_FEATURE(name) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || SOCHIBO_HAS_FEATURE(address_sanitizer)  // GCC's word, Clang's word
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// How many of something to try: all, or a quarter under sanitizers, where each takes ten times as long and the plain build
/// tries all of them.
constexpr int tries(int all) { return isSanitized ? (all + 3) / 4 : all; }

inline std::ostream &operator<<(std::ostream &out, const QString &text) { return out << text.toStdString(); }
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes) { return out << bytes.toStdString(); }
