// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverdialog.h"

#include "ui/dialogs/passphrasefields.h"
#include "ui/widgets/form.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

RecoverDialog::RecoverDialog(By by, Recover recover, QWidget *parent)
    : FormDialog(parent), m_by(by), m_recover(std::move(recover)), m_sentence(addSentence()), m_code(new QPlainTextEdit), m_next(new PassphraseFields),
      m_after(nullptr)
{
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setTabChangesFocus(true);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    m_code->setFixedHeight((by == By::Sheet ? 6 : 2) * fontMetrics().lineSpacing());
    form().addField(m_code);
    form().addWide(m_next);
    m_after = addSentence();
    retranslate();
    m_code->setFocus();
}

Result<Done> RecoverDialog::carryOut(QWidget *&where)
{
    where = m_code;
    if (m_code->toPlainText().trimmed().isEmpty())
        return m_by == By::Sheet ? Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the code from the recovery sheet.")}
                                 : Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the one-time code that you wrote down when the request was made.")};
    if (auto accepted = m_next->check(where); !accepted)
        return accepted;
    where = m_code;
    QByteArray code = m_code->toPlainText().toUtf8();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_recover(code, SecretBytes::passphrase(m_next->typed()));
    QGuiApplication::restoreOverrideCursor();
    wipe(code);
    if (done) {
        m_code->clear();
        m_next->clear();
    }
    // A wrong code is typed, and a sheet of another book taken, by mistake far more often than with intent.
    if (!done && (qstrcmp(done.error().word, "no-match") == 0 || qstrcmp(done.error().word, "passphrase") == 0))
        return Error{Error::Invalid, done.error().text, done.error().args, done.error().detail, done.error().word};
    return done;
}

void RecoverDialog::retranslate()
{
    if (m_by == By::Sheet) {
        setWindowTitle(tr("Open by the recovery sheet"));
        m_sentence->setText(tr("Take the recovery sheet of this book and type its code, group after group, row after row, without the small numbers."));
        form().setLabel(m_code, tr("&Code of the sheet"));
        m_after->setText(tr("The log will say that the book was opened by its sheet. The book's signing keys become new ones: afterwards send the upper office a new request to be enrolled."));
    } else {
        setWindowTitle(tr("Open by the answer of the office"));
        m_sentence->setText(tr("Type the one-time code that you wrote down when the request was made, and choose a new passphrase."));
        form().setLabel(m_code, tr("&One-time code"));
        m_after->setText(tr("Both logs will say that the book was opened by the office's answer. The book's signing keys become new ones: afterwards send the upper office a new request to be enrolled."));
    }
    setButtons(tr("Open the &book"), tr("Cancel"));
}
