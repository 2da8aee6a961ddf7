// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/openexport.h"

/// Notes in the book that all of it left it as an open export in a folder. A copy that was moved elsewhere records nothing any more
/// and lets it pass.
Result<Done> noteExport(Book &book, const OpenExport &made);

/// Writes an open export of a book and notes it in the book. As writeOpenExport() and recordDisclosure(); the folder stays when
/// only the note could not be made.
Result<OpenExport> exportOpen(Book &book, const QString &folder, const QDateTime &now);
