// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/transfer.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class DateField;
class LineList;
class QComboBox;
class QLineEdit;
class QPushButton;
class WarningList;

/// A transfer to be filled in: of a member who leaves, or of somebody who came with papers alone.
class TransferDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// Another organisation of which the book knows the key.
    struct Known
    {
        QString title;
        QString key;
    };

    /// What the dialog asks while it is filled in; each may be empty.
    struct Asks
    {
        PersonPicker::Matches matches;
        std::function<QStringList(const Transfer &)> doubts;
        std::function<QDate(const MemberId &)> duesPaidTo;
        std::function<QList<TransferItem>(TransferTerm)> usualItems;
        std::function<Standing(const MemberId &)> standing;   ///< of somebody in the book
    };

    /// A new transfer when `transfer` has no id. `people` can be picked by their ids.
    TransferDialog(const Transfer &transfer, const QList<PersonChoice> &people, const QList<Known> &known, Asks asks, const FileChooser &chooser,
                   QWidget *parent = nullptr);

    Transfer transfer() const;   ///< as typed
    Member person() const;       ///< who comes: the id of somebody in the book, or name and number of a new one
    Standing standing() const;   ///< of who comes

    QSize sizeHint() const override;

public slots:
    void accept() override;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    bool isOut() const { return m_transfer.direction == TransferDirection::Out; }
    TransferTerm term() const;
    void changeTerm();
    void proposeKey();
    void readKey();
    void showDoubts();

    Transfer m_transfer;
    QList<Known> m_known;
    Asks m_asks;
    FileChooser m_chooser;
    TransferTerm m_termShown;
    PersonPicker *m_person;
    QLineEdit *m_name;
    QLineEdit *m_idNumber;
    QComboBox *m_standing;
    QComboBox *m_term;
    QLineEdit *m_other;
    QLineEdit *m_reason;
    DateField *m_event;
    QLineEdit *m_paper;
    DateField *m_introduced;
    DateField *m_dues;
    DateField *m_until;
    DateField *m_presented;
    QLineEdit *m_recipient;
    QPushButton *m_readKey;
    LineList *m_items;
    WarningList *m_doubts;
};
