// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/escrowdialog.h"

#include "ui/widgets/form.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

EscrowDialog::EscrowDialog(const QString &office, Agree agree, QWidget *parent)
    : FormDialog(parent), m_office(office), m_agree(std::move(agree)), m_sentence(addSentence()), m_passphrase(new QLineEdit)
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    form().addField(m_passphrase);
    retranslate();
    m_passphrase->setFocus();
}

Result<Done> EscrowDialog::carryOut(QWidget *&where)
{
    where = m_passphrase;
    if (m_passphrase->text().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the passphrase of this book.")};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_agree(SecretBytes::passphrase(m_passphrase->text()));
    QGuiApplication::restoreOverrideCursor();
    if (!done && qstrcmp(done.error().word, "passphrase") == 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the passphrase the book has now. Nothing was changed.")};
    return done;
}

void EscrowDialog::retranslate()
{
    setWindowTitle(tr("Agree to escrow"));
    m_sentence->setText(tr("%1 will be able to open this book when its passphrase is lost, on a request of yours and with a decision that stands in both logs. With its key and a copy of the book's folder it can read everything in it. It can never sign for you.").arg(m_office));
    form().setLabel(m_passphrase, tr("&Passphrase of the book"));
    setButtons(tr("&Agree"), tr("Cancel"));
}
