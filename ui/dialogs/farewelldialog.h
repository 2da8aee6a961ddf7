// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

/// What is seen after the window was closed while the last backup is still being made, and why it could not be made.
class FarewellDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FarewellDialog(QWidget *parent = nullptr);

    /// Stops waiting and shows what went wrong until the person closes it.
    void showTrouble(const QStringList &sentences);
    bool hasTrouble() const { return m_hasTrouble; }

    void reject() override;  ///< only once there is something to close

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_hasTrouble = false;
    QStringList m_sentences;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_close;
};
