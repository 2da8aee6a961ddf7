// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// One cell as the file holds it; what it means is for the reader of the column to say.
struct Cell {
    enum Kind { Empty, Text, Number, Date, Bool };

    Kind kind = Empty;
    QString text = {}; ///< of a Text, composed (NFC) and untrimmed
    double number = 0; ///< of a Number; 0 or 1 of a Bool
    QDate date = {}; ///< of a Date; a time of day is left aside
    bool isDecomposed = false; ///< of a Text: the file has letters and their marks apart

    /// A cell of text as the file writes it, composed.
    static Cell ofText(const QString &written);

    /// The cell as a person would type it: text as it is, whole numbers without exponent or separators ("1075001234"),
    /// dates as 03/02/1945, "1" or "0" of a Bool; empty for an empty cell.
    QString toText() const;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One sheet; rows may differ in length, a cell that is not there is empty.
struct Sheet {
    QString name; ///< empty for CSV
    bool isHidden = false;
    QList<QList<Cell>> rows;

    /// The cell, an empty one outside the rows.
    Cell cell(qsizetype row, qsizetype column) const { return rows.value(row).value(column); }
};

/// The sheets of one file in their order.
struct Workbook {
    enum Origin { Xlsx, Csv };

    Origin origin = Csv;
    QList<Sheet> sheets;
    QString encoding = {}; ///< of a CSV: "UTF-8", "UTF-16", "windows-1258" or "windows-1252", for the person to confirm
    QChar separator = {}; ///< of a CSV
};

/// How much a file of strangers may hold.
struct SheetLimits {
    qint64 fileBytes = 64 << 20;
    qint64 inflatedBytes = 512 << 20;
    int rows = 200000; ///< of one sheet, up to its last filled row
    int columns = 1024;
    qint64 cells = 4000000; ///< of all sheets, empty ones in between counted
};
