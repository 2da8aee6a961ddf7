// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listmappings.h"

#include <algorithm>

namespace {

/// The titles of a row, folded, by column.
QStringList titlesOf(const Sheet &sheet, qsizetype row)
{
    QStringList titles;
    for (const Cell &cell : sheet.rows.value(row))
        titles += plainTitle(cell.toText());
    return titles;
}

QStringList sortedTitles(QStringList titles)
{
    titles.removeAll(QString());
    titles.sort();
    return titles;
}

}

Result<QList<ImportMapping>> importMappings(const Book &book)
{
    auto kept = book.all<ImportMapping>({{}, {QStringLiteral("at")}, {}});
    if (kept)
        std::reverse(kept->begin(), kept->end());
    return kept;
}

std::optional<RememberedMapping> rememberedMapping(const QList<ImportMapping> &kept, const Sheet &sheet)
{
    constexpr qsizetype rowsOfTitles = 30;
    for (qsizetype row = 0; row < std::min(rowsOfTitles, sheet.rows.size()); ++row) {
        const QStringList titles = titlesOf(sheet, row);
        const QStringList sorted = sortedTitles(titles);
        if (sorted.size() < 2)
            continue;
        const auto same = std::find_if(kept.cbegin(), kept.cend(), [&](const ImportMapping &each) { return sortedTitles(each.source.split(u'|')) == sorted; });
        if (same == kept.cend())
            continue;
        RememberedMapping found{*same, {row, {}, encodingsIn(columnLetters(sheet, row))}};
        QStringList free = titles;
        for (const MappedColumn &column : same->columns) {
            const qsizetype at = free.indexOf(plainTitle(column.title));
            const auto encoding = legacy::fromWord(column.encoding);
            if (at < 0 || !encoding)
                continue;
            free[at].clear();  // of two columns with one title each is taken once
            found.mapping.mapping.insert(column.field, int(at));
            // The letters of the last time hold only where this list reads better in them.
            constexpr qsizetype looked = 2000;
            int asIs = 0, decoded = 0;
            for (qsizetype below = row + 1; below < std::min(sheet.rows.size(), row + looked); ++below) {
                const QString text = sheet.cell(below, at).text;
                asIs += legacy::syllables(text);
                decoded += legacy::syllables(legacy::decoded(text, *encoding));
            }
            if (*encoding != legacy::Encoding::Unicode && decoded > asIs)
                found.mapping.encodings.insert(int(at), *encoding);
        }
        return found;
    }
    return std::nullopt;
}

std::optional<ImportMapping> mappingToKeep(const QList<ImportMapping> &kept, const Sheet &sheet, const GuessedMapping &mapping)
{
    const QStringList titles = mapping.headerRow < 0 ? QStringList() : titlesOf(sheet, mapping.headerRow);
    const QStringList sorted = sortedTitles(titles);
    if (sorted.size() < 2)
        return std::nullopt;
    ImportMapping record;
    QStringList filled = titles;
    filled.removeAll(QString());
    record.source = filled.join(u'|');
    for (const auto &[field, title] : importFields())
        if (const auto column = mapping.mapping.constFind(field); column != mapping.mapping.cend())
            record.columns += {sheet.cell(mapping.headerRow, *column).toText().simplified(), field, legacy::wordOf(mapping.encodings.value(*column))};
    for (const ImportMapping &each : kept)
        if (sortedTitles(each.source.split(u'|')) == sorted) {
            record.id = each.id;
            record.source = each.source;
            const bool saysTheSame = std::equal(record.columns.cbegin(), record.columns.cend(), each.columns.cbegin(), each.columns.cend(), [](const MappedColumn &a, const MappedColumn &b) {
                return a.field == b.field && a.encoding == b.encoding && plainTitle(a.title) == plainTitle(b.title);
            });
            return saysTheSame ? std::nullopt : std::optional(record);
        }
    const GuessedMapping guessed = guessMapping(sheet);
    const bool isRecognised = guessed.headerRow == mapping.headerRow && guessed.mapping == mapping.mapping && guessed.encodings == mapping.encodings;
    record.id = ImportMappingId::fresh();
    return isRecognised ? std::nullopt : std::optional(record);
}

Result<Changes> forgetMapping(Book &book, const ImportMappingId &id)
{
    const auto kept = book.get(id);
    if (!kept)
        return kept.error();
    return book.record({annulled(*kept)});
}
