// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __has_feature
#define SOCHIBO_HAS_FEATURE(name) __has_feature(name)
#else
#define SOCHIBO_HAS_FEATURE(name) 0
#endif

/// Whether this test was built with the address sanitizer; GCC and Clang say it in different words.
#if defined(__SANITIZE_ADDRESS__) || SOCHIBO_HAS_FEATURE(address_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// How many of something to try: all, or a quarter under sanitizers, where each takes ten times as long and the plain build
/// tries all of them.
constexpr int tries(int all) { return isSanitized ? (all + 3) / 4 : all; }
