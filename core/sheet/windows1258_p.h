// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// The text of bytes in Windows-1258, the Vietnamese code page; Qt on Windows has no decoder for it. Tones stand there
/// as combining marks, so the text is composed afterwards. Nothing when a byte has no meaning in it.
std::optional<QString> fromWindows1258(const QByteArray &bytes);
