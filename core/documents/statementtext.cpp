// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/statementtext_p.h"

#include "core/documents/template.h"
#include "core/documents/wordings.h"

#include <algorithm>

namespace documents {

namespace {

/// Blocks as lines of text: what is on paper without its looks.
class Lines
{
public:
    void add(const paper::Blocks &blocks)
    {
        for (const paper::Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const paper::Block::variant &>(block));
    }

    QString text;

private:
    /// One line of the template; line breaks in it can only come from values.
    void line(QString words)
    {
        if (words.trimmed().isEmpty())
            return;
        words.replace(u'\n', QStringLiteral("\n      "));
        text += QStringLiteral("  ") + words + u'\n';
    }

    void write(const paper::Paragraph &paragraph)
    {
        if (paragraph.style.endsWith(QLatin1String("heading")) || paragraph.style == QLatin1String("typeName"))
            text += u'\n';
        line(paper::plainText(paragraph.runs));
    }

    void write(const paper::Columns &columns)
    {
        for (const paper::Column &column : columns.columns)
            add(column.blocks);
    }

    /// A row is a line per cell that is not empty, each with the head of its column before it.
    void write(const paper::Table &table)
    {
        for (const paper::Row &row : table.rows) {
            size_t column = 0;
            for (const paper::Cell &cell : row) {
                const QString words = paper::plainText(cell.runs);
                const QString head = column < table.head.size() ? paper::plainText(table.head[column].runs) + QStringLiteral(": ") : QString();
                if (!words.trimmed().isEmpty())
                    line((column == 0 ? QString() : QStringLiteral("  ")) + head + words);
                column += size_t(cell.span);
            }
        }
    }

    void write(const paper::KeepTogether &together) { add(together.blocks); }
    void write(const paper::Rule &) {}
    void write(const paper::Space &) {}
    void write(const paper::QrCode &) {}
    void write(const paper::BarChart &chart)
    {
        for (const paper::Bar &bar : chart.bars)
            line(bar.label + QStringLiteral(": ") + bar.said);
    }
    void write(const paper::PageBreak &) {}
};

} // namespace

Result<QString> textOf(const QString &name, QJsonObject data, const QList<UsedWording> &wordings)
{
    data.insert(QStringLiteral("onPaper"), false);
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    const auto blocks = fill(reworded(*words, name, wordings), data);
    if (!blocks)
        return blocks.error();
    Lines lines;
    lines.add(*blocks);
    return lines.text;
}

bool isHash(const QByteArray &hex)
{
    return hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace documents
