// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_p.h"

#include "core/archive/zip.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

static Error damaged(const QString &detail)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The spreadsheet is damaged or was not copied whole."),
            {},
            detail,
            "damaged"};
}

static Error tooLarge()
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "The spreadsheet is too large to be a list of members; it is not opened."),
            {},
            {},
            "too-large"};
}

bool isDateFormat(int id, const QString &code)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return true;
    static const QRegularExpression notCode(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."));
    const QString letters = QString(code).remove(notCode).toLower();
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    // An m beside hours or seconds is a minute.
    return letters.contains(u'd') || letters.contains(u'y') || (letters.contains(u'm') && !hasTime);
}

namespace {

/// One part of the package being read; a document type, which no spreadsheet has, ends it as damaged.
class Part {
public:
    Part(QString name, const QByteArray &bytes)
        : xml(bytes)
        , m_name(std::move(name))
    {
    }

    /// The next start or end of an element; false at the end and at an error.
    bool next()
    {
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                xml.raiseError(QStringLiteral("document type"));
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                return true;
        }
        return false;
    }

    Result<Done> end() const
    {
        if (xml.hasError())
            return damaged(m_name + QStringLiteral(": ") + xml.errorString());
        return Done{};
    }

    QXmlStreamReader xml;

private:
    QString m_name;
};

/// What a part points to, by relationship ID.
struct Relationship {
    QString target;
    QString type; ///< the last word of the type's address
};
using Relationships = QHash<QString, Relationship>;

/// The text of a string item: its runs put together, phonetic readings left out. Stands at the item's start, leaves at
/// its end.
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    text += xml.readElementText();
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// Text as it was typed: _x000D_ and the like stand for characters XML cannot hold.
QString unescaped(const QString &written)
{
    if (!written.contains(QStringLiteral("_x")))
        return written;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString text;
    qsizetype at = 0;
    for (auto matches = escape.globalMatch(written); matches.hasNext();) {
        const auto match = matches.next();
        text += written.mid(at, match.capturedStart() - at) + QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    return text + written.mid(at);
}

/// The column of "AB12", from 0; -1 when there are no letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 20000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class Reader {
public:
    Reader(const QByteArray &bytes, const SheetLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Workbook> read();

private:
    struct SheetPart {
        QString name;
        QString relationship;
        bool isHidden;
    };

    Result<QByteArray> part(const QString &name);
    Result<Relationships> relationships(const QString &ofPart);
    Result<QList<SheetPart>> workbook(const QString &name);
    Result<Done> readStrings(const QString &name);
    Result<Done> readStyles(const QString &name);
    Result<Sheet> readSheet(const SheetPart &sheet, const QString &name);
    Result<Done> readCell(QXmlStreamReader &xml, QList<Cell> &row);
    Result<Done> spread(QStringView range, Sheet &sheet);
    Cell number(QStringView value, int style) const;

    const QByteArray &m_bytes;
    const SheetLimits &m_limits;
    qint64 m_inflated = 0;
    qint64 m_cells = 0;
    bool m_since1904 = false;
    QList<Cell> m_strings; ///< the table of texts, each read once
    QList<bool> m_isDate; ///< by cell style
};

Result<QByteArray> Reader::part(const QString &name)
{
    zip::Limits limits;
    limits.totalBytes = m_limits.inflatedBytes - m_inflated;
    const auto members = zip::read(
        m_bytes, [&](const QString &member) { return member == name; }, limits);
    if (!members)
        return members.error();
    if (members->isEmpty())
        return damaged(QStringLiteral("no part ") + name);
    m_inflated += members->first().bytes.size();
    return members->first().bytes;
}

Result<Relationships> Reader::relationships(const QString &ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString folder = ofPart.left(slash + 1);
    const QString name = folder + QStringLiteral("_rels/") + ofPart.mid(slash + 1) + QStringLiteral(".rels");
    const auto bytes = part(name);
    if (!bytes)
        return bytes.error();
    Relationships found;
    Part xml(name, *bytes);
    while (xml.next()) {
        if (!xml.xml.isStartElement() || xml.xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        found[attributes.value(QLatin1String("Id")).toString()] = {
            target.startsWith(u'/') ? target.mid(1) : folder + target, type.mid(type.lastIndexOf(u'/') + 1)};
    }
    if (auto ended = xml.end(); !ended)
        return ended.error();
    return found;
}

Result<QList<Reader::SheetPart>> Reader::workbook(const QString &name)
{
    const auto bytes = part(name);
    if (!bytes)
        return bytes.error();
    QList<SheetPart> sheets;
    Part xml(name, *bytes);
    while (xml.next()) {
        if (!xml.xml.isStartElement())
            continue;
        const auto attributes = xml.xml.attributes();
        if (xml.xml.name() == u"workbookPr") {
            const auto since1904 = attributes.value(QLatin1String("date1904"));
            m_since1904 = since1904 == u"1" || since1904 == u"true";
        } else if (xml.xml.name() == u"sheet") {
            SheetPart sheet{attributes.value(QLatin1String("name")).toString().normalized(QString::NormalizationForm_C),
                            {},
                            !attributes.value(QLatin1String("state")).isEmpty()
                                && attributes.value(QLatin1String("state")) != u"visible"};
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    sheet.relationship = attribute.value().toString();
            sheets += sheet;
            if (sheets.size() > m_limits.columns)
                return tooLarge();
        }
    }
    if (auto ended = xml.end(); !ended)
        return ended.error();
    return sheets;
}

Result<Done> Reader::readStrings(const QString &name)
{
    const auto bytes = part(name);
    if (!bytes)
        return bytes.error();
    Part xml(name, *bytes);
    while (xml.next()) {
        if (!xml.xml.isStartElement() || xml.xml.name() != u"si")
            continue;
        m_strings += Cell::ofText(unescaped(stringItem(xml.xml)));
        if (m_strings.size() > m_limits.cells)
            return tooLarge();
    }
    return xml.end();
}

Result<Done> Reader::readStyles(const QString &name)
{
    const auto bytes = part(name);
    if (!bytes)
        return bytes.error();
    QHash<int, QString> codes;
    bool isInCellFormats = false;
    Part xml(name, *bytes);
    while (xml.next()) {
        const auto element = xml.xml.name();
        if (element == u"cellXfs")
            isInCellFormats = xml.xml.isStartElement();
        if (!xml.xml.isStartElement())
            continue;
        const auto attributes = xml.xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (element == u"numFmt")
            codes[format] = attributes.value(QLatin1String("formatCode")).toString();
        else if (isInCellFormats && element == u"xf")
            m_isDate += isDateFormat(format, codes.value(format));
    }
    return xml.end();
}

Cell Reader::number(QStringView value, int style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    constexpr double endOfCalendar = 2958466; // 1/1/10000
    if (!m_isDate.value(style) || number < 1 || number >= endOfCalendar)
        return {.kind = Cell::Number, .number = number};
    const qint64 days = qint64(std::floor(number));
    constexpr qint64 notLeapDay = 60; // Excel counts a 29/2/1900 that never was
    const QDate start = m_since1904 ? QDate(1904, 1, 1) : days < notLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return {.kind = Cell::Date, .date = start.addDays(days)};
}

/// One cell into its place in the row. Stands at the cell's start, leaves at its end.
Result<Done> Reader::readCell(QXmlStreamReader &xml, QList<Cell> &row)
{
    const auto attributes = xml.attributes();
    const auto reference = attributes.value(QLatin1String("r"));
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    const qsizetype column = reference.isEmpty() ? row.size() : columnOf(reference);
    QString value;
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText();
        else if (xml.name() == u"is")
            text = stringItem(xml);
        else
            xml.skipCurrentElement();
    }

    Cell cell;
    if (type == u"s")
        cell = m_strings.value(value.toInt());
    else if (type == u"inlineStr")
        cell = Cell::ofText(unescaped(text));
    else if (type == u"str")
        cell = Cell::ofText(unescaped(value));
    else if (type == u"b")
        cell = {.kind = Cell::Bool, .number = value == u"1" || value == u"true" ? 1.0 : 0.0};
    else if (type == u"d")
        cell = {.kind = Cell::Date, .date = QDate::fromString(value.left(10), Qt::ISODate)};
    else if (type != u"e")
        cell = number(value, style);
    const bool isEmpty = cell.kind == Cell::Empty || (cell.kind == Cell::Text && cell.text.isEmpty())
        || (cell.kind == Cell::Date && !cell.date.isValid());
    if (isEmpty)
        return Done{};

    if (column < 0 || column >= m_limits.columns)
        return column < 0 ? damaged(QStringLiteral("cell reference ") + reference.toString()) : tooLarge();
    if (row.size() <= column) {
        m_cells += column + 1 - row.size();
        row.resize(column + 1);
    }
    row[column] = cell;
    return m_cells > m_limits.cells ? Result<Done>(tooLarge()) : Done{};
}

/// What stands in the first cell of a merged range holds for the rows of it: it goes into the empty cells below.
Result<Done> Reader::spread(QStringView range, Sheet &sheet)
{
    const qsizetype colon = range.indexOf(u':');
    const auto rowOf = [](QStringView reference) {
        const auto digit = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isDigit(); });
        return reference.mid(digit - reference.begin()).toLongLong() - 1;
    };
    const int column = columnOf(range);
    const qint64 first = rowOf(range.left(std::max(qsizetype(0), colon)));
    const qint64 last = std::min(rowOf(range.mid(colon + 1)), qint64(sheet.rows.size()) - 1);
    const Cell value = sheet.cell(first, column);
    if (colon < 0 || column < 0 || column >= m_limits.columns || first < 0 || value.kind == Cell::Empty)
        return Done{};
    for (qint64 at = first + 1; at <= last; ++at) {
        QList<Cell> &row = sheet.rows[at];
        const qsizetype added = std::max(qsizetype(1), column + 1 - row.size());  // counted also where it is there, so that ranges cannot be piled up
        m_cells += added;
        if (m_cells > m_limits.cells)
            return tooLarge();
        if (row.size() <= column)
            row.resize(column + 1);
        if (row[column].kind == Cell::Empty)
            row[column] = value;
    }
    return Done{};
}

Result<Sheet> Reader::readSheet(const SheetPart &sheet, const QString &name)
{
    const auto bytes = part(name);
    if (!bytes)
        return bytes.error();
    Sheet result{sheet.name, sheet.isHidden, {}};
    Part xml(name, *bytes);
    qint64 rowNumber = -1;
    QList<Cell> row;
    while (xml.next()) {
        if (xml.xml.name() == u"row" && xml.xml.isStartElement()) {
            const auto reference = xml.xml.attributes().value(QLatin1String("r"));
            const qint64 following = rowNumber + 1;
            rowNumber = reference.isEmpty() ? following : reference.toLongLong() - 1;
            if (rowNumber < following)
                return damaged(name + QStringLiteral(": order of rows"));
        } else if (xml.xml.name() == u"c" && xml.xml.isStartElement()) {
            if (auto read = readCell(xml.xml, row); !read)
                return read.error();
        } else if (xml.xml.name() == u"row" && !row.isEmpty()) {
            m_cells += rowNumber - result.rows.size();  // rows left out in between take room too
            if (rowNumber >= m_limits.rows || m_cells > m_limits.cells)
                return tooLarge();
            result.rows.resize(rowNumber + 1);
            result.rows.last().swap(row);
        } else if (xml.xml.name() == u"mergeCell" && xml.xml.isStartElement()) {
            if (auto filled = spread(xml.xml.attributes().value(QLatin1String("ref")), result); !filled)
                return filled.error();
        }
    }
    if (auto ended = xml.end(); !ended)
        return ended.error();
    return result;
}

Result<Workbook> Reader::read()
{
    const auto package = relationships({});
    if (!package)
        return package.error();
    QString workbookPart;
    for (const Relationship &relationship : *package)
        if (relationship.type == u"officeDocument")
            workbookPart = relationship.target;
    const auto sheets = workbook(workbookPart);
    if (!sheets)
        return sheets.error();
    const auto parts = relationships(workbookPart);
    if (!parts)
        return parts.error();
    for (const Relationship &relationship : *parts) {
        const auto read = relationship.type == u"sharedStrings" ? readStrings(relationship.target)
            : relationship.type == u"styles"                    ? readStyles(relationship.target)
                                                                : Result<Done>(Done{});
        if (!read)
            return read.error();
    }
    Workbook workbook{.origin = Workbook::Xlsx, .sheets = {}};
    for (const SheetPart &sheet : *sheets) {
        const Relationship relationship = parts->value(sheet.relationship);
        if (relationship.type == u"chartsheet" || relationship.type == u"dialogsheet")
            continue;
        const auto read = readSheet(sheet, relationship.target);
        if (!read)
            return read.error();
        workbook.sheets += *read;
    }
    return workbook;
}

} // namespace

Result<Workbook> readXlsx(const QByteArray &bytes, const SheetLimits &limits)
{
    return Reader(bytes, limits).read();
}
