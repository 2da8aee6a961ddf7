// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class QLineEdit;

/// Shows from whom a file says it comes and asks for the 30 digits that this side reads out by telephone or in person.
class DigitsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Who typed the digits: the office for a cell's request, the cell for the office's answer.
    enum class At { Office, Cell };

    /// What is done with the digits as they were typed.
    using Use = std::function<Result<Done>(const QString &digits)>;

    /// `sender` is the name in the file, `details` what else it says, one thing a line.
    DigitsDialog(At at, const QString &sender, const QStringList &details, Use use, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    At m_at;
    QString m_sender;
    QStringList m_details;
    Use m_use;
    QLabel *m_who;
    QLabel *m_what;
    QLineEdit *m_digits;
};
