// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/openexport.h"

/// An export that the book says of itself already, and that is still to be written.
struct StartedExport
{
    OpenSnapshot snapshot;   ///< with that note in it
    DisclosureId noted;      ///< empty in a copy that was moved elsewhere, which records nothing any more
};

/// Notes in the book that all of it leaves as an open export in a folder, and takes the book as it stands with that. Refused when
/// nothing can be written there, as writeOpenExport(); Corrupt, Io.
Result<StartedExport> startExport(Book &book, const QString &folder, const QDateTime &now);

/// Takes the note of an export back that was not written.
Result<Done> abandonExport(Book &book, const StartedExport &started);

/// Writes an open export of a book and notes it in the book; neither when the folder cannot be written. As startExport() and
/// writeOpenExport().
Result<OpenExport> exportOpen(Book &book, const QString &folder, const QDateTime &now);
