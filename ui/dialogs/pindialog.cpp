// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pindialog.h"

#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

PinDialog::PinDialog(Purpose purpose, const QString &person, const QString &role, Use use, QWidget *parent)
    : FormDialog(parent), m_purpose(purpose), m_person(person), m_role(role), m_use(std::move(use)), m_sentence(nullptr),
      m_pin(new QLineEdit), m_again(new QLineEdit), m_shown(new QCheckBox), m_warning(nullptr)
{
    m_sentence = addSentence();
    m_pin->setObjectName(QStringLiteral("pin"));
    m_again->setObjectName(QStringLiteral("pinAgain"));
    for (QLineEdit *field : {m_pin, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        form().addField(field);
    }
    form().setFieldVisible(m_again, purpose == Purpose::MakeKey);
    form().addWide(m_shown);
    m_warning = addSentence();
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_pin, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    retranslate();
    m_pin->setFocus();
}

Result<Done> PinDialog::carryOut(QWidget *&where)
{
    where = m_pin;
    if (m_pin->text().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the PIN.")};
    if (m_purpose == Purpose::MakeKey && m_pin->text() != m_again->text()) {
        where = m_again;
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The two PINs are not the same. Type the same PIN twice.")};
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_use(SecretBytes::passphrase(m_pin->text()));
    QGuiApplication::restoreOverrideCursor();
    if (!done && qstrcmp(done.error().word, "passphrase") == 0)  // a slip of the finger, no reason to distrust anything
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the PIN of %1. Nothing was signed; try again."), {m_person}};
    return done;
}

void PinDialog::retranslate()
{
    if (m_purpose == Purpose::Sign) {
        setWindowTitle(tr("Sign with PIN"));
        m_sentence->setText(tr("%1 (%2) signs the minutes. The signer types the PIN in person.").arg(m_person, m_role));
        m_warning->setText(tr("Checking the PIN takes a moment."));
        setButtons(tr("Sign"), tr("Cancel"));
    } else {
        setWindowTitle(tr("Make a signing key"));
        m_sentence->setText(tr("%1 (%2) chooses a PIN of at least 4 characters and types it twice. Nobody else should know it.")
                                .arg(m_person, m_role));
        m_warning->setText(tr("A forgotten PIN cannot be recovered; a new key has to be made then. What was signed stays signed."));
        setButtons(tr("Make the key"), tr("Cancel"));
    }
    form().setLabel(m_pin, tr("&PIN"));
    form().setLabel(m_again, tr("PIN &again"));
    m_shown->setText(tr("&Show what is typed"));
}
