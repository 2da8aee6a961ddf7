// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellcertificates.h"

#include "core/base/files.h"
#include "core/usecases/enrolling.h"
#include "ui/dialogs/cellkeysdialog.h"
#include "ui/dialogs/digitsdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QDir>

static constexpr qint64 largestNote = 1 << 20;  ///< bytes; a request is a few kilobytes

CellCertificates::CellCertificates(Book &book, const FileChooser &chooser, Page &page)
    : QObject(&page), m_book(book), m_chooser(chooser), m_page(page)
{
}

void CellCertificates::enrol()
{
    m_chooser.toOpen(&m_page, tr("Choose the request of the cell"), [this](const QString &path) {
        const auto bytes = readWhole(path, largestNote);
        if (!bytes)
            return m_page.messages()->show(bytes.error());
        openRequest(*bytes);
    });
}

void CellCertificates::openRequest(const QByteArray &request)
{
    const auto seen = lookAtRequest(request);
    if (!seen)
        return m_page.messages()->show(seen.error());
    QStringList details;
    for (const CertifiedPerson &person : seen->request.persons)
        details += tr("Signs for it: %1").arg(person.name);
    if (details.isEmpty())
        details += tr("Nobody has a signing key there yet.");
    const QString cell = seen->request.title;
    auto answer = std::make_shared<QByteArray>();
    auto *dialog = new DigitsDialog(DigitsDialog::At::Office, cell, details, [this, request, answer](const QString &digits) -> Result<Done> {
        const auto accepted = acceptRequest(m_book, request, digits);
        if (!accepted)
            return accepted.error();
        *answer = *accepted;
        return Done{};
    }, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, answer, cell] {
        saveAnswer(*answer, cell, tr("%1 is enrolled. Save the answer for it and read the digits of this office to it.").arg(cell));
    });
    dialog->open();
}

void CellCertificates::showKeys(const Peer &cell)
{
    const auto keys = keysOf(m_book, cell.org);
    const auto held = m_book.logSize(cell.org);
    if (!keys)
        return m_page.messages()->show(keys.error());
    if (!held)
        return m_page.messages()->show(held.error());
    auto revoked = std::make_shared<KeyRevoked>();
    auto *dialog = new CellKeysDialog(cell.title, *keys, *held, [this, org = cell.org, revoked](const QString &key, RevocationReason reason, qint64 size) -> Result<Done> {
        auto done = revokeKey(m_book, org, key, reason, size);
        if (!done)
            return done.error();
        *revoked = *std::move(done);
        return Done{};
    }, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, revoked, title = cell.title] {
        const QString minutes = revoked->minutes > 0 ? tr("Minutes of %n meetings no longer count as signed.", nullptr, int(revoked->minutes)) + u' ' : QString();
        saveAnswer(revoked->answer, title, tr("The key of %1 is revoked. %2Save the answer for the cell, so that it learns of it, and read the digits of this office to it.").arg(title, minutes));
    });
    dialog->open();
}

void CellCertificates::saveAnswer(const QByteArray &answer, const QString &cell, const QString &done)
{
    const auto again = [this, answer, cell, done] { saveAnswer(answer, cell, done); };
    m_page.messages()->say(done, {tr("&Save the answer…"), again});
    emit answered();
    m_chooser.toSave(&m_page, tr("Save the answer for the cell"), QStringLiteral("answer.note"), [this, answer, cell, again](const QString &path) {
        if (const auto written = writeWhole(path, answer, Existing::Replace); !written)
            return m_page.messages()->show(written.error(), {tr("&Save the answer…"), again});
        m_page.messages()->say(tr("The answer for %1 was saved as %2. Give it to the cell and read the digits of this office to it.").arg(cell, QDir::toNativeSeparators(path)));
    });
}
