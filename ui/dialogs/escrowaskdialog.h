// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class QLineEdit;

/// One line that is needed for a request to the upper office: the name of the cell for a new one, or the one-time code of the
/// one that waits.
class EscrowAskDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class For { Name, Code };

    /// What is done with the line as it was typed; the code takes about a second.
    using Use = std::function<Result<Done>(const QString &line)>;

    /// `replaces` says that a new request makes the one that waits worthless.
    EscrowAskDialog(For what, const QString &line, bool replaces, Use use, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    For m_for;
    bool m_replaces;
    Use m_use;
    QLabel *m_sentence;
    QLineEdit *m_line;
};
