// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/update/installing.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/backupkeeper.h"
#include "ui/widgets/page.h"

class BackupsList;
class CurrentStack;
class OpenExporting;
class QLabel;
class QPushButton;
class RowTable;
class SectionHeader;
class StatusLabel;
class Updating;

/// One holder of a signing key in the list.
struct SignerLine
{
    PersonId id;
    Person person;
};

/// The book itself: its cover, who signs with which key, whether everything verifies, its passphrase and where it lies; one
/// level below it its backups.
class BookPage : public Page
{
    Q_OBJECT

public:
    /// Without a keeper the page has one of its own.
    explicit BookPage(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop(), BackupKeeper *keeper = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;

public slots:
    void changeCover();
    void showScoreSheets();     ///< which there are, taking one in, and from when one applies
    void makeKey();             ///< asks for the person, the role and the PIN
    void changePassphrase();
    void makeRecoverySheet();   ///< prints it and has four of its groups typed back
    void agreeToEscrow();       ///< asks for the upper office's offer and the passphrase
    void settleRules();         ///< what the rules of voting leave open
    void verifyEverything();    ///< replays the whole log and says what was found
    void showBackups();
    void showFront();           ///< leads back from the backups
    void moveBook();            ///< hands the book over to another computer

signals:
    void restoreAsked(const QString &path);  ///< of a backup: the program opens books
    void installAsked(const QString &installer, update::Way way);  ///< of an update: the program closes the window and starts it
    void backAsked();   ///< to the former version: the program closes the window and has its folder exchanged

private:
    void layOut();
    void showStanding();

    Book &m_book;
    FileChooser m_chooser;
    BackupKeeper &m_keeper;
    CurrentStack *m_stack;
    QWidget *m_front;
    BackupsList *m_backups;
    OpenExporting *m_export;
    Updating *m_updates;
    RowModel<SignerLine> m_signers;
    QAction *m_changeCover;
    QAction *m_scoreSheets;
    QAction *m_makeKey;
    QAction *m_changePassphrase;
    QAction *m_verify;
    QAction *m_sheet;
    QAction *m_escrow;
    QAction *m_showBackups;
    QAction *m_rules;
    SectionHeader *m_heading;
    QLabel *m_cover;
    QPushButton *m_coverButton;
    QPushButton *m_scoreButton;
    QPushButton *m_rulesButton;
    SectionHeader *m_signersHeading;
    RowTable *m_signersTable;
    QPushButton *m_keyButton;
    SectionHeader *m_logHeading;
    QLabel *m_log;
    StatusLabel *m_verified;
    QLabel *m_problems;
    QPushButton *m_verifyButton;
    SectionHeader *m_backupsHeading;
    StatusLabel *m_standing;
    QPushButton *m_backupsButton;
    SectionHeader *m_protectionHeading;
    QLabel *m_protection;
    QLabel *m_opened;        ///< when the book was last opened without its passphrase
    QPushButton *m_passphraseButton;
    QPushButton *m_sheetButton;
    QPushButton *m_escrowButton;
};
