// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// The text of bytes in Windows-1258, the Vietnamese code page; Qt on Windows has no decoder for it. Tones stand there
/// as combining marks, so the text is composed afterwards. Nothing when a byte has no meaning in it.
std::optional<QString> fromWindows1258(const QByteArray &bytes);

/// The text of bytes in Windows-1252, where each byte is one character: letters typed for the fonts of before Unicode stand in
/// it as they are (core/text/legacy.h). A byte without a meaning is the control character of its number.
QString fromWindows1252(const QByteArray &bytes);
