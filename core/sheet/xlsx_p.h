// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

/// The sheets of an Office Open XML workbook (ECMA-376 part 1, chapter 18).
Result<Workbook> readXlsx(const QByteArray &bytes, const SheetLimits &limits);

/// Whether a number format shows a date: one of the built-in ones, or a code with a day, month or year in it.
bool isDateFormat(int id, const QString &code);
