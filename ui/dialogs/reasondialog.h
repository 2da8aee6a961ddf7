// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class TextField;

/// Asks why minutes are returned to their cell.
class ReasonDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>(const QString &reason)>;

    /// `minutes` names the meeting, translated.
    ReasonDialog(const QString &minutes, Use use, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    QString m_minutes;
    Use m_use;
    QLabel *m_sentence;
    TextField *m_reason;
};
