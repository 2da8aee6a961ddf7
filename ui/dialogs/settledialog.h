// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"

#include <QDate>

class DateField;
class TextField;
class QLabel;

/// Says that a deadline is no longer waited for: what was done, or why it came to nothing, and on which day.
class SettleDialog : public KeptDialog
{
    Q_OBJECT

public:
    SettleDialog(const QString &subject, const QDate &today, QWidget *parent);

    QString how() const;
    QDate on() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QLabel *m_subject;
    TextField *m_how;
    DateField *m_on;
};
