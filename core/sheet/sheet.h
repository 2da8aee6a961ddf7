// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QByteArray>

/// The workbook in a file, told by its content and not by its name: .xlsx or CSV. The errors' words:
/// NotFound, Io as readWhole; Refused `too-large`; Refused `encrypted` (locked with a password); Unsupported `xls`,
/// `xlsb`, `ods` (to be saved as .xlsx); Corrupt `damaged`; Invalid `not-a-spreadsheet`, `empty` (no cell is filled).
/// Of .xlsx: shared, rich and inline strings, cached values of formulas, booleans, dates by number format since 1900
/// or 1904; a merged range has its value in the cells of its first column; error values are empty; hidden sheets are marked.
Result<Workbook> readSpreadsheet(const QString &path, const SheetLimits &limits = {});

/// The same of bytes already read.
Result<Workbook> readSpreadsheet(const QByteArray &bytes, const SheetLimits &limits = {});
