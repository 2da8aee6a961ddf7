// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/openexporting.h"

#include "core/usecases/disclosures.h"

#include <QDir>

Result<StartedExport> startExport(Book &book, const QString &folder, const QDateTime &now)
{
    const auto place = placeForExport(folder);
    if (!place)
        return place.error();
    StartedExport started;
    if (book.copyState().kind != CopyState::Moved) {
        const auto people = book.all<Member>();
        if (!people)
            return people.error();
        const QString title = sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Open export of the whole book, folder %1"), {QDir::toNativeSeparators(*place)}});
        const auto noted = recordDisclosure(book, DisclosureWay::Saved, QStringLiteral("export"), title, {}, people->size());
        if (!noted)
            return noted.error();
        started.noted = {*noted->records.cbegin()}; // the one record of that commit
    }
    auto snapshot = takeOpen(book, now);
    if (!snapshot) {
        (void)abandonExport(book, started);
        return snapshot.error();
    }
    started.snapshot = *std::move(snapshot);
    return started;
}

Result<Done> abandonExport(Book &book, const StartedExport &started)
{
    if (started.noted.isEmpty())
        return Done{};
    const auto noted = book.get(started.noted);
    if (!noted)
        return noted.error();
    const auto gone = book.record({annulled(*noted)});
    return gone ? Result<Done>(Done{}) : Result<Done>(gone.error());
}

Result<OpenExport> exportOpen(Book &book, const QString &folder, const QDateTime &now)
{
    const auto started = startExport(book, folder, now);
    if (!started)
        return started.error();
    const auto made = writeOpenExport(started->snapshot, folder);
    if (!made)
        if (const auto gone = abandonExport(book, *started); !gone)
            return gone.error();
    return made;
}
