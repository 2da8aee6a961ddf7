// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class PassphraseFields;
class QLabel;
class QPlainTextEdit;

/// Opens a book whose passphrase is forgotten: a code and a new passphrase.
class RecoverDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Whose code: of the recovery sheet, or the one-time code of the request that the upper office answered.
    enum class By { Sheet, Answer };

    /// Opens the book; takes about a second.
    using Recover = std::function<Result<Done>(const QByteArray &code, const SecretBytes &newPassphrase)>;

    RecoverDialog(By by, Recover recover, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    By m_by;
    Recover m_recover;
    QLabel *m_sentence;
    QPlainTextEdit *m_code;
    PassphraseFields *m_next;
    QLabel *m_after;
};
