// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

/// A part of a record: its fields are described like a record's, but it has neither a kind nor a place of its own.
template <typename T>
concept RecordPart = std::is_class_v<T> && !requires { T::kind; }
    && requires(T &part) { T::describe(part, [](const char *, auto &) {}); };
