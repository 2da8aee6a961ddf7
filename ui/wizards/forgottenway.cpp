// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/forgottenway.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/usecases/recovering.h"
#include "ui/dialogs/escrowaskdialog.h"
#include "ui/dialogs/escrowrequestdialog.h"
#include "ui/dialogs/forgottendialog.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/widgets/messagebar.h"

#include <QDir>

static constexpr qint64 largestNote = 64 * 1024;  ///< bytes

ForgottenWay::ForgottenWay(const QString &folder, Hooks hooks, QWidget *over, const FileChooser &chooser, keystore::Cost cost)
    : QObject(over), m_folder(folder), m_hooks(std::move(hooks)), m_over(over), m_chooser(chooser), m_cost(cost)
{
}

Result<Done> ForgottenWay::begin()
{
    const auto ways = recoveryWays(m_folder);
    if (!ways)
        return ways.error();
    m_ways = new ForgottenDialog(*ways, m_over);
    m_ways->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ways, &ForgottenDialog::sheetAsked, this, &ForgottenWay::bySheet);
    connect(m_ways, &ForgottenDialog::requestAsked, this, &ForgottenWay::askOffice);
    connect(m_ways, &ForgottenDialog::answerAsked, this, &ForgottenWay::takeAnswer);
    connect(m_ways, &ForgottenDialog::againAsked, this, &ForgottenWay::showAgain);
    connect(m_ways, &QDialog::accepted, this, &ForgottenWay::finished);
    connect(m_ways, &QDialog::finished, this, &QObject::deleteLater);
    m_ways->open();
    return Done{};
}

void ForgottenWay::showWays()
{
    if (const auto ways = recoveryWays(m_folder))
        m_ways->setWays(*ways);
}

/// Hands the book on; or says why there is none.
Result<Done> ForgottenWay::take(Result<std::unique_ptr<Book>> book)
{
    if (!book)
        return book.error();
    m_hooks.opened(*std::move(book));
    return Done{};
}

void ForgottenWay::bySheet()
{
    auto *dialog = new RecoverDialog(RecoverDialog::By::Sheet, [this](const QByteArray &code, const SecretBytes &newPassphrase) {
        m_hooks.release();
        return take(recoverByCode(m_folder, code, newPassphrase, m_cost));
    }, m_ways);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_ways, &QDialog::accept);
    dialog->open();
}

void ForgottenWay::askOffice()
{
    auto asked = std::make_shared<EscrowAsked>();
    auto *dialog = new EscrowAskDialog(EscrowAskDialog::For::Name, QDir(m_folder).dirName(), escrowRequestKept(m_folder).has_value(),
                                       [this, asked](const QString &name) -> Result<Done> {
        const auto made = askForEscrow(m_folder, name, nowUtc());
        if (!made)
            return made.error();
        *asked = *made;
        return Done{};
    }, m_ways);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, asked] { showRequest(*asked, true); });
    dialog->open();
}

void ForgottenWay::showRequest(const EscrowAsked &asked, bool isNew)
{
    const auto save = [this, asked, isNew](const QString &path) -> Result<Done> {
        // First the file: a request that went nowhere must not take the place of the one that waits.
        if (auto written = writeWhole(path, asked.request, Existing::Replace); !written)
            return written;
        return isNew ? keepEscrowRequest(m_folder, asked) : Result<Done>(Done{});
    };
    auto *dialog = new EscrowRequestDialog(isNew ? EscrowRequestDialog::Shown::New : EscrowRequestDialog::Shown::Again, asked, save, m_chooser, m_ways);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ForgottenWay::showWays);
    dialog->open();
}

void ForgottenWay::showAgain()
{
    auto kept = std::make_shared<EscrowAsked>();
    auto *dialog = new EscrowAskDialog(EscrowAskDialog::For::Code, {}, false, [this, kept](const QString &code) -> Result<Done> {
        const auto found = keptEscrowRequest(m_folder, code);
        if (!found)
            return found.error();
        *kept = *found;
        return Done{};
    }, m_ways);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kept] { showRequest(*kept, false); });
    dialog->open();
}

void ForgottenWay::takeAnswer()
{
    m_chooser.toOpen(m_ways, tr("Choose the answer of the upper office"), [this](const QString &path) {
        const auto bytes = readWhole(path, largestNote);
        const auto answer = bytes ? EscrowAnswer::parse(*bytes) : Result<EscrowAnswer>(bytes.error());
        if (!answer)
            return m_ways->messages()->show(answer.error());
        askForPassphrase(*bytes);
    });
}

void ForgottenWay::askForPassphrase(const QByteArray &answer)
{
    auto *dialog = new RecoverDialog(RecoverDialog::By::Answer, [this, answer](const QByteArray &code, const SecretBytes &newPassphrase) {
        m_hooks.release();
        return take(recoverByAnswer(m_folder, answer, QString::fromUtf8(code), newPassphrase, m_cost));
    }, m_ways);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_ways, &QDialog::accept);
    dialog->open();
}
