// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class TextField;
class QComboBox;
class QLabel;
class QLineEdit;

/// Says of one paper of a dossier whether it is there and where it is kept.
class DossierLineDialog : public KeptDialog
{
    Q_OBJECT

public:
    DossierLineDialog(const DossierLine &line, const QString &title, QWidget *parent);

    DossierLine line() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    DossierLine m_line;
    QLabel *m_title;
    QComboBox *m_state;
    QLineEdit *m_where;
    DateField *m_checked;
    TextField *m_note;
};
