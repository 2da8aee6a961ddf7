// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/running.h"

#include <QDir>

namespace update {

Result<Done> checkFits(const Manifest &manifest, const Running &running)
{
    if (manifest.platform != running.platform)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This update is for %1, and this program is the one for %2. Nothing was changed; ask for the update for %2."),
                     {manifest.platform, running.platform}, {}, "other-platform"};
    if (manifest.version == running.version)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Version %1 is the one that runs already."), {manifest.version}, {}, "installed"};
    if (isOlder(manifest.version, running.version))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This update brings version %1, which is older than version %2 that runs. Nothing was changed; an update never leads back."),
                     {manifest.version, running.version}, {}, "downgrade"};
    if (isOlder(running.version, manifest.oldest))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Version %1 takes the place of version %2 or a later one, and version %3 runs. Nothing was changed; take in the update to version %2 first."),
                     {manifest.version, manifest.oldest, running.version}, {}, "older-program"};
    if (manifest.schema < running.schema)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Version %1 could not read the books of version %2. Nothing was changed; tell the publisher of the update."),
                     {manifest.version, running.version}, QStringLiteral("%1 < %2").arg(manifest.schema).arg(running.schema), "older-schema"};
    return Done{};
}

Result<Done> checkReadsBooks(const Manifest &former, const Running &running)
{
    if (former.schema >= running.bookSchema)
        return Done{};
    return Error{Error::Refused,
                 QT_TRANSLATE_NOOP("Error", "Version %1 could not read the book in %2 any more, because a newer version has opened it. Nothing was changed; stay with the newer version."),
                 {former.version, QDir::toNativeSeparators(running.newestBook)}, QStringLiteral("%1 < %2").arg(former.schema).arg(running.bookSchema), "newer-books"};
}

} // namespace update
