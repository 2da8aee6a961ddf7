// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newpassphrasedialog.h"

#include "ui/dialogs/passphrasefields.h"
#include "ui/widgets/form.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

NewPassphraseDialog::NewPassphraseDialog(Change change, QWidget *parent)
    : FormDialog(parent), m_change(std::move(change)), m_sentence(nullptr), m_now(new QLineEdit), m_next(new PassphraseFields)
{
    m_sentence = addSentence();
    m_now->setObjectName(QStringLiteral("passphraseNow"));
    m_now->setEchoMode(QLineEdit::Password);
    form().addField(m_now);
    form().addWide(m_next);
    retranslate();
    m_now->setFocus();
}

Result<Done> NewPassphraseDialog::carryOut(QWidget *&where)
{
    where = m_now;
    if (m_now->text().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the passphrase of this book.")};
    if (auto accepted = m_next->check(where); !accepted)
        return accepted;
    where = m_now;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_change(SecretBytes::passphrase(m_now->text()), SecretBytes::passphrase(m_next->typed()));
    QGuiApplication::restoreOverrideCursor();
    if (!done && qstrcmp(done.error().word, "passphrase") == 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the passphrase the book has now. Nothing was changed.")};
    return done;
}

void NewPassphraseDialog::retranslate()
{
    setWindowTitle(tr("Change the passphrase"));
    m_sentence->setText(tr("From then on the book opens with the new passphrase only. Old copies of its folder keep the old one."));
    form().setLabel(m_now, tr("Passphrase &now"));
    setButtons(tr("&Change the passphrase"), tr("Cancel"));
}
