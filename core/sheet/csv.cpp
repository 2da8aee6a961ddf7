// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

#include "core/sheet/codepages_p.h"
#include "core/text/legacy.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <utility>

namespace csv {

static Error notText()
{
    return {Error::Invalid,
            QT_TRANSLATE_NOOP("Error", "The file is not a spreadsheet. Choose an .xlsx or .csv file."),
            {},
            {},
            "not-a-spreadsheet"};
}

static Error tooLarge()
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "The spreadsheet is too large to be a list of members; it is not opened."),
            {},
            {},
            "too-large"};
}

/// Whether a text holds control characters that no list has, so that it is something else.
static bool isBinary(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
}

/// Whether bytes are letters typed for the fonts of before Unicode rather than Windows-1258: read as one of theirs they give more
/// words that Vietnamese can have. What both can be is Windows-1258.
static bool isOfOldFonts(const QByteArray &bytes, const std::optional<QString> &vietnamese)
{
    const QString start = fromWindows1252(bytes.left(1 << 20));
    const auto old = legacy::recognised({start});
    if (old.encoding == legacy::Encoding::Unicode)
        return false;
    return !vietnamese || legacy::syllables(legacy::decoded(start, old.encoding)) > legacy::syllables(vietnamese->left(1 << 20));
}

Result<Decoded> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool isUtf16 = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    QStringDecoder decoder(isUtf16 ? QStringConverter::Utf16 : QStringConverter::Utf8);
    const QString unicode = decoder(bytes);
    Decoded result{unicode, isUtf16 ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8")};
    if (decoder.hasError()) {
        if (isUtf16)
            return notText();
        const auto vietnamese = fromWindows1258(bytes);
        if (isOfOldFonts(bytes, vietnamese))
            result = {fromWindows1252(bytes), QStringLiteral("windows-1252")};
        else if (vietnamese)
            result = {*vietnamese, QStringLiteral("windows-1258")};
        else
            return notText();
    }
    if (isBinary(result.text))
        return notText();
    return result;
}

QChar separatorOf(const QString &text)
{
    constexpr std::array<QChar, 3> separators = {u',', u';', u'\t'};
    constexpr int linesLookedAt = 20;
    std::array<QHash<int, int>, 3> lines; // per separator: how many lines have it how many times
    std::array<int, 3> inLine = {};
    bool isQuoted = false;
    int seen = 0;
    const QString ended = text.left(1 << 20) + u'\n';
    for (const QChar c : ended) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        for (size_t i = 0; i < separators.size(); ++i)
            inLine[i] += c == separators[i] ? 1 : 0;
        if (c != u'\n')
            continue;
        for (size_t i = 0; i < separators.size(); ++i)
            ++lines[i][std::exchange(inLine[i], 0)];
        if (++seen == linesLookedAt)
            break;
    }
    // The best one stands equally often in the most lines; of equals the one that makes more columns.
    QChar best = u',';
    std::pair<int, int> most = {0, 0};
    for (size_t i = 0; i < separators.size(); ++i)
        for (auto count = lines[i].cbegin(); count != lines[i].cend(); ++count)
            if (count.key() > 0 && std::pair(count.value(), count.key()) > most) {
                most = {count.value(), count.key()};
                best = separators[i];
            }
    return best;
}

/// Whether a spreadsheet would run a text as a formula.
static bool isFormula(QStringView value)
{
    return !value.isEmpty() && QStringView(u"=+-@\t\r").contains(value.front());
}

/// Whether a text has the apostrophe before it that keeps it from being run, once or more often.
static bool isNeutralised(QStringView value)
{
    qsizetype quotes = 0;
    while (quotes < value.size() && value[quotes] == u'\'')
        ++quotes;
    return quotes > 0 && isFormula(value.mid(quotes));
}

Result<Sheet> read(const QString &text, QChar separator, const SheetLimits &limits)
{
    Sheet sheet;
    QList<Cell> row;
    QString field;
    qint64 cells = 0;
    bool isQuoted = false;
    bool wasQuoted = false;
    bool isTooLarge = false;
    const auto endCell = [&] {
        if (isNeutralised(field))
            field.remove(0, 1);
        row += field.isEmpty() ? Cell{} : Cell::ofText(field);
        field.clear();
        wasQuoted = false;
        isTooLarge = isTooLarge || row.size() > limits.columns || ++cells > limits.cells;
    };
    const auto endRow = [&] {
        endCell();
        sheet.rows += row;
        row.clear();
        isTooLarge = isTooLarge || sheet.rows.size() > limits.rows;
    };
    const bool isEnded = text.endsWith(u'\n') || text.endsWith(u'\r');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && field.isEmpty() && !wasQuoted) {
            isQuoted = wasQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            field += c;
        }
        if (isTooLarge)
            return tooLarge();
    }
    if (isQuoted)
        return Error{Error::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "The file is damaged: a quotation mark in it is never closed."),
                     {},
                     {},
                     "damaged"};
    if (!isEnded && !text.isEmpty())
        endRow();
    if (isTooLarge)
        return tooLarge();
    return sheet;
}

static QString field(QString value, QChar separator)
{
    static const QRegularExpression dateInPart(QStringLiteral("\\A--/([0-9]{2}|--)/[0-9]{4}\\z")); // no formula that any spreadsheet could run
    if ((isFormula(value) && !dateInPart.match(value).hasMatch()) || isNeutralised(value))
        value.prepend(u'\''); // a spreadsheet must not run a name as a formula
    if (value.contains(separator) || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r'))
        value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return value;
}

QByteArray line(const QStringList &cells, QChar separator)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields += field(cell, separator);
    return (fields.join(separator) + QStringLiteral("\r\n")).toUtf8();
}

QByteArray file(const QList<QStringList> &rows, QChar separator)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : rows)
        bytes += line(row, separator);
    return bytes;
}

} // namespace csv
