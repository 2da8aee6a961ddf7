// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/escrowasking.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QPushButton;

/// The ways to open a book whose passphrase is forgotten: by its recovery sheet, or by the upper office.
class ForgottenDialog : public QDialog
{
    Q_OBJECT

public:
    ForgottenDialog(const RecoveryWays &ways, QWidget *parent);

    MessageBar *messages() const { return m_messages; }

    /// Shows other ways: after a request was made its answer can be taken in.
    void setWays(const RecoveryWays &ways);

signals:
    void sheetAsked();    ///< the code of the recovery sheet is at hand
    void requestAsked();  ///< the upper office is to be asked
    void answerAsked();   ///< its answer has come
    void againAsked();    ///< the request that waits is to be seen or saved again

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RecoveryWays m_ways;
    MessageBar *m_messages;
    QLabel *m_sheetSentence;
    QPushButton *m_sheet;
    QLabel *m_officeSentence;
    QPushButton *m_request;
    QLabel *m_waitingSentence;
    QPushButton *m_answer;
    QPushButton *m_again;
    QPushButton *m_cancel;
};
