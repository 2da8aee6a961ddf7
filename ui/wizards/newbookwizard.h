// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/dialogs/filechooser.h"

#include <QWizard>
#include <memory>

class FolderPage;
class KindPage;
class NamesPage;
class PassphrasePage;
class ReadyPage;

/// Begins a book: whose it is, its names, where it lies, its passphrase. The book is made when the passphrase is there.
class NewBookWizard : public QWizard
{
    Q_OBJECT

public:
    enum PageId { Kind, Names, Folder, Passphrase, Ready };

    explicit NewBookWizard(QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop(),
                           keystore::Cost cost = keystore::costHere());

    /// The book that was made, once; nullptr when none was.
    std::unique_ptr<Book> takeBook() { return std::move(m_book); }

    /// What the steps before the passphrase say.
    BookHead head() const;
    QString folder() const;

    /// Makes the book. Errors as Book::create.
    Result<Done> make(const SecretBytes &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    keystore::Cost m_cost;
    KindPage *m_kind;
    NamesPage *m_names;
    FolderPage *m_folderPage;
    PassphrasePage *m_passphrase;
    ReadyPage *m_ready;
    std::unique_ptr<Book> m_book;
};
