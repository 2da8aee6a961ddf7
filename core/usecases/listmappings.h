// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/usecases/listreading.h"

#include <optional>

/// A mapping that was kept, as it fits a sheet.
struct RememberedMapping
{
    ImportMapping record;
    GuessedMapping mapping;
};

/// All mappings that are kept, the one used or changed last first.
Result<QList<ImportMapping>> importMappings(const Book &book);

/// The kept mapping whose titles are those of one of the first 30 rows of a sheet, in whatever order; nothing when there is none.
std::optional<RememberedMapping> rememberedMapping(const QList<ImportMapping> &kept, const Sheet &sheet);

/// The record that keeps a mapping for the next list with the same titles: with the id of the kept one that it takes the place
/// of, else with a new one. Nothing when the sheet has no titles, and when the next list would be assigned so without it.
std::optional<ImportMapping> mappingToKeep(const QList<ImportMapping> &kept, const Sheet &sheet, const GuessedMapping &mapping);

/// Forgets a kept mapping. NotFound.
Result<Changes> forgetMapping(Book &book, const ImportMappingId &id);
