// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"

class QLabel;
class QLineEdit;

/// Asks on what paper the proposed levels become those in the end, for everybody at once.
class EvaluationDecisionDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// How many have a proposal that waits, how many are not classified, and of which time, as words.
    EvaluationDecisionDialog(qint64 waiting, qint64 leftOut, const QString &time, QWidget *parent = nullptr);

    QString paper() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    qint64 m_waiting;
    qint64 m_leftOut;
    QString m_time;
    QLabel *m_sentence;
    QLineEdit *m_paper;
};
