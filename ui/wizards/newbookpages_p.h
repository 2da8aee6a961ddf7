// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/domain/book.h"
#include "ui/dialogs/filechooser.h"

#include <QWizardPage>
#include <functional>

class DateField;
class Form;
class MessageBar;
class PassphraseFields;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class StatusLabel;

/// A step: a sentence, messages above, named fields that scroll. What is wrong is said on the step itself.
class BookStep : public QWizardPage
{
    Q_OBJECT

public:
    BookStep();

    virtual void retranslate() = 0;

protected:
    bool refuse(const Error &error, QWidget *field);
    QLabel *addSentence();
    void showEvent(QShowEvent *event) override;

    MessageBar *m_messages;
    Form *m_form;
    QWidget *m_first = nullptr;  ///< where typing begins
};

/// Step 1: the book of a cell or of an office.
class KindPage : public BookStep
{
    Q_OBJECT

public:
    KindPage();
    BookKind kind() const;
    void retranslate() override;

private:
    QLabel *m_sentence;
    QRadioButton *m_cell;
    QLabel *m_cellSentence;
    QRadioButton *m_office;
    QLabel *m_officeSentence;
};

/// Step 2: what stands on the cover.
class NamesPage : public BookStep
{
    Q_OBJECT

public:
    explicit NamesPage(const KindPage *kind);
    BookHead head() const;
    void initializePage() override;
    bool validatePage() override;
    void retranslate() override;

private:
    const KindPage *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_upper;
    QLineEdit *m_place;
    QLineEdit *m_meetingPlace;
    DateField *m_termFrom;
    QLineEdit *m_phone;
};

/// Step 3: the folder.
class FolderPage : public BookStep
{
    Q_OBJECT

public:
    FolderPage(const NamesPage *names, const FileChooser &chooser);
    QString folder() const;
    void initializePage() override;
    bool validatePage() override;
    void retranslate() override;

private:
    const NamesPage *m_names;
    FileChooser m_chooser;
    QString m_proposed;
    QLabel *m_sentence;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    StatusLabel *m_risk;  ///< what a stick risks; hidden elsewhere
};

/// Step 4: the passphrase, and what must not be put into the book. Leaving it makes the book.
class PassphrasePage : public BookStep
{
    Q_OBJECT

public:
    /// Makes the book with a passphrase.
    using Make = std::function<Result<Done>(const SecretBytes &passphrase)>;

    explicit PassphrasePage(Make make);
    bool validatePage() override;
    void retranslate() override;

private:
    Make m_make;
    QLabel *m_sentence;
    PassphraseFields *m_fields;
    QLabel *m_secrets;
    QCheckBox *m_understood;
};

/// Step 5: the book is there.
class ReadyPage : public BookStep
{
    Q_OBJECT

public:
    ReadyPage(const NamesPage *names, const FolderPage *folder);
    void initializePage() override;
    void retranslate() override;

private:
    const NamesPage *m_names;
    const FolderPage *m_folder;
    QLabel *m_sentence;
};
