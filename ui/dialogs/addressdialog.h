// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/formdialog.h"

class QLabel;
class QLineEdit;

/// What others need to seal a packet for this book, to be shown, copied or saved as a file.
class AddressDialog : public FormDialog
{
    Q_OBJECT

public:
    AddressDialog(const QString &title, const QString &key, const QString &digits, const FileChooser &chooser, QWidget *parent = nullptr);

public slots:
    void accept() override;   ///< saves, and stays open so that the digits can still be read out

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    QString m_title;
    FileChooser m_chooser;
    QLabel *m_sentence;
    QLineEdit *m_key;
    QLineEdit *m_digits;
};
