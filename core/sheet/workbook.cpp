// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

#include <cmath>

Cell Cell::ofText(const QString &written)
{
    Cell cell{.kind = Text, .text = written.normalized(QString::NormalizationForm_C)};
    // Not every text that composing changes has marks apart: some characters have another form that is preferred.
    cell.isDecomposed = cell.text.size() < written.size();
    return cell;
}

QString Cell::toText() const
{
    constexpr double exact = 1e15; // whole numbers up to here have all their digits in a double
    switch (kind) {
    case Empty:
        return {};
    case Text:
        return text;
    case Number:
        if (std::floor(number) == number && std::abs(number) < exact)
            return QString::number(number, 'f', 0);
        return QString::number(number, 'g', 15);
    case Date:
        return date.toString(QStringLiteral("dd/MM/yyyy"));
    case Bool:
        return number == 0 ? QStringLiteral("0") : QStringLiteral("1");
    }
    return {};
}
