// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QStringList>

/// Lists as lines of text, RFC 4180.
namespace csv {

/// The text of bytes in UTF-8 or UTF-16 with a byte order mark, in UTF-8 without one, else in Windows-1258; in Windows-1252 when
/// they are letters of the fonts of before Unicode, which are read column by column (core/text/legacy.h).
struct Decoded {
    QString text; ///< as it is written; read() composes it
    QString encoding; ///< "UTF-8", "UTF-16", "windows-1258" or "windows-1252"
};
/// Invalid (`not-a-spreadsheet`) when the bytes are not text.
Result<Decoded> decoded(const QByteArray &bytes);

/// The separator of a text: that of comma, semicolon and tab which parts the first lines most evenly; comma when none.
QChar separatorOf(const QString &text);

/// One sheet of text cells; text stays as it is written ("001234") but composed, and without the apostrophe that line() puts before it. Corrupt (`damaged`) when a quotation does not end.
/// Refused (`too-large`) above the limits.
Result<Sheet> read(const QString &text, QChar separator, const SheetLimits &limits = {});

/// One line, ended by CR LF. A cell that a spreadsheet would run as a formula is written with an apostrophe before it; a date that is known in part
/// ("--/05/1962") is none.
QByteArray line(const QStringList &cells, QChar separator = u',');

/// All lines as UTF-8 with a byte order mark, without which Excel would not read Vietnamese.
QByteArray file(const QList<QStringList> &rows, QChar separator = u',');

} // namespace csv
