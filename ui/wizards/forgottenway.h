// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/usecases/escrowasking.h"
#include "ui/dialogs/filechooser.h"

#include <QObject>
#include <functional>

class ForgottenDialog;
class QWidget;

/// Leads a person who lost the passphrase of a book through the ways to open it: the recovery sheet, or a request to the upper
/// office and later its answer. What waits between the two lies in the book's folder, so the program may end in between.
class ForgottenWay : public QObject
{
    Q_OBJECT

public:
    struct Hooks
    {
        std::function<void()> release;                       ///< the folder is to be opened: whoever holds it lets go
        std::function<void(std::unique_ptr<Book>)> opened;   ///< the book is open, with a new passphrase and new signing keys
    };

    /// `over` is the window that the dialogs stand on; it owns this.
    ForgottenWay(const QString &folder, Hooks hooks, QWidget *over, const FileChooser &chooser = FileChooser::ofDesktop(),
                 keystore::Cost cost = keystore::costHere());

    /// Shows the ways there are. Corrupt or NotFound when the keystore cannot be read.
    Result<Done> begin();

signals:
    void finished();  ///< the book was opened

private:
    void bySheet();
    void askOffice();
    void showRequest(const EscrowAsked &asked, bool isNew);
    void showAgain();
    void takeAnswer();
    void askForPassphrase(const QByteArray &answer);
    Result<Done> take(Result<std::unique_ptr<Book>> book);
    void showWays();

    QString m_folder;
    Hooks m_hooks;
    QWidget *m_over;
    FileChooser m_chooser;
    keystore::Cost m_cost;
    ForgottenDialog *m_ways = nullptr;
};
