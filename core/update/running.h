// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/manifest.h"

namespace update {

/// The program that an update is for, as far as the update has to fit it.
struct Running
{
    QString version;
    QString platform;
    qint64 schema = 0;         ///< the newest version of a book's tables that it reads
    qint64 bookSchema = 0;     ///< the newest that a book known on this computer has; 0 when none is known
    QString newestBook;        ///< the folder of that book
    QByteArray publisherKey;   ///< empty: it takes no updates
    QString shelf;             ///< the folder in which packages are kept on this computer
    QString folder;            ///< of a portable edition; empty for a program that is installed
};

/// Whether a version may take this program's place. Refused: `other-platform`; `installed` when it is the same version;
/// `downgrade` when it is an older one; `older-program` when it only follows a version behind this one; `older-schema` when it
/// could not read the books of this one.
Result<Done> checkFits(const Manifest &manifest, const Running &running);

/// Whether a former version can read every book known here. Refused (`newer-books`) otherwise.
Result<Done> checkReadsBooks(const Manifest &former, const Running &running);

} // namespace update
