// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"

class QLabel;
class QLineEdit;

/// The name under which a choice of members is kept.
class KeptChoiceDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `choice` says in words what is kept.
    KeptChoiceDialog(const QString &name, const QString &choice, QWidget *parent = nullptr);

    QString name() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QLineEdit *m_name;
    QLabel *m_sentence;
    QString m_choice;
};
