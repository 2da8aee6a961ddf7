// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blocks.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

/// The minutes in large letters, to be read out to the meeting. Space and the page keys turn on.
class ReadBackDialog : public QDialog
{
    Q_OBJECT

public:
    ReadBackDialog(const paper::Blocks &minutes, QWidget *parent);

    QString text() const;  ///< all that is read out

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enlarge();
    void retranslate();

    QTextBrowser *m_text;
    QPushButton *m_next;
    QPushButton *m_previous;
    QPushButton *m_close;
};
