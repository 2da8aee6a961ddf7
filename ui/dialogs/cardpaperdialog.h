// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/cardcorrection.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class TextField;
class QLabel;
class QLineEdit;

/// Asks on which paper protected fields of a card are put right.
class CardPaperDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `fields` are the names of what changes between the two states of the card.
    CardPaperDialog(const Member &before, const Member &after, const QStringList &fields, QWidget *parent);

    CardPaper paper() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    Member m_before;
    Member m_after;
    QStringList m_fields;
    QLabel *m_changes;
    QLineEdit *m_number;
    DateField *m_decided;
    QLineEdit *m_issuer;
    TextField *m_reason;
};
