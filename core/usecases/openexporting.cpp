// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/openexporting.h"

#include "core/usecases/disclosures.h"

#include <QDir>
#include <QFileInfo>

Result<Done> noteExport(Book &book, const OpenExport &made)
{
    if (book.copyState().kind == CopyState::Moved)
        return Done{};
    const auto people = book.all<Member>();
    if (!people)
        return people.error();
    const QString title = sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Open export of the whole book, folder %1"), {QDir::toNativeSeparators(made.folder)}});
    const auto noted = recordDisclosure(book, DisclosureWay::Saved, QStringLiteral("export"), title, {}, people->size());
    return noted ? Result<Done>(Done{}) : Result<Done>(noted.error());
}

Result<OpenExport> exportOpen(Book &book, const QString &folder, const QDateTime &now)
{
    const auto snapshot = takeOpen(book, now);
    if (!snapshot)
        return snapshot.error();
    const auto made = writeOpenExport(*snapshot, folder);
    if (!made)
        return made;
    if (auto noted = noteExport(book, *made); !noted)
        return noted.error();
    return made;
}
