// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring.h"

#include "core/usecases/backupkeeping.h"
#include "core/usecases/recovering.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/dialogs/restoredialog.h"

#include <QFileDialog>
#include <QFuture>
#include <QtConcurrentRun>

Restoring::Restoring(const QString &documents, QObject *parent) : QObject(parent), m_documents(documents)
{
    m_thread.setMaxThreadCount(1);
}

Restoring::~Restoring()
{
    m_thread.waitForDone();
}

void Restoring::choose(Expected expected, QWidget *over, const Then &then)
{
    auto *dialog = new QFileDialog(over, expected == Expected::Move ? tr("Take over a book: choose the file whose name begins with “move”")
                                                                    : tr("Restore from a backup: choose the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(expected == Expected::Move ? tr("Books that were moved (%1)").arg(QStringLiteral("move-*.age"))
                                                     : tr("Backups (%1)").arg(QStringLiteral("*.age")));
    connect(dialog, &QFileDialog::fileSelected, this, [this, over, then](const QString &file) { restore(file, over, then); });
    dialog->open();
}

/// What opens the book: the passphrase, or the code of the recovery sheet with a new passphrase.
struct Typed
{
    SecretBytes passphrase;
    SecretBytes code;
    SecretBytes next;
};

static Unlock unlockWith(const Typed &typed)
{
    if (typed.code.isEmpty())
        return {typed.passphrase.copy(), {}};
    Unlock unlock;
    QByteArray code = typed.code.exposed();
    if (auto identity = recoveryCode(code)) // it was read before
        unlock.recovery = *std::move(identity);
    wipe(code);
    return unlock;
}

static Result<std::unique_ptr<Book>> openWith(const QString &folder, const Typed &typed)
{
    if (typed.code.isEmpty())
        return Book::open(folder, typed.passphrase);
    QByteArray code = typed.code.exposed();
    auto book = recoverByCode(folder, code, typed.next, keystore::costHere());
    wipe(code);
    return book;
}

/// The book of a backup gets a folder of its own; nothing that is there is touched.
void Restoring::restore(const QString &file, QWidget *over, const Then &then)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString folder = folderForRestoring(m_documents, now);
    const auto typed = std::make_shared<Typed>();
    const auto work = [this, file, folder, now, typed](const RestoreDialog::Then &done) {
        QtConcurrent::run(&m_thread, [file, folder, now, typed] { return restoreBackup(file, unlockWith(*typed), folder, now.toUTC()); })
            .then([this, done](const Result<Holding> &restored) {
                QMetaObject::invokeMethod(this, [done, restored] { done(restored); }, Qt::QueuedConnection); // never within run(), done or not
            });
    };
    auto *dialog = new RestoreDialog(file, folder, [typed, work](const SecretBytes &passphrase, const RestoreDialog::Then &done) {
        *typed = Typed{passphrase.copy(), {}, {}};
        work(done);
    }, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::forgotten, this, [this, dialog, typed, work] {
        auto *recover = new RecoverDialog(RecoverDialog::By::Sheet, [typed](const QByteArray &code, const SecretBytes &next) -> Result<Done> {
            if (const auto identity = recoveryCode(code); !identity)
                return identity.error();
            *typed = Typed{{}, SecretBytes::copyOf(bytesOf(code)), next.copy()};
            return Done{};
        }, dialog);
        recover->setAttribute(Qt::WA_DeleteOnClose);
        connect(recover, &QDialog::accepted, dialog, [dialog, work] { dialog->run(work); });
        recover->open();
    });
    connect(dialog, &QDialog::accepted, this, [dialog, folder, typed, then] {
        then({folder, dialog->holding(), [folder, typed] { return openWith(folder, *typed); }});
    });
    dialog->open();
}
