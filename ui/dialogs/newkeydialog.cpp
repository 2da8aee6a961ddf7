// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newkeydialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

static constexpr SignerRole roles[] = {SignerRole::Chair, SignerRole::MinuteTaker, SignerRole::Secretary};

NewKeyDialog::NewKeyDialog(const QList<PersonChoice> &people, Make make, QWidget *parent)
    : FormDialog(parent), m_make(std::move(make)), m_sentence(nullptr),
      m_person(new PersonPicker(meetingwords::isMeant)),
      m_role(new QComboBox), m_pin(new QLineEdit), m_again(new QLineEdit), m_shown(new QCheckBox), m_replaces(new QCheckBox)
{
    m_sentence = addSentence();
    m_person->setObjectName(QStringLiteral("person"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_again->setObjectName(QStringLiteral("pinAgain"));
    m_person->setChoices(people);
    for (const SignerRole role : roles)
        m_role->addItem(meetingwords::role(role), int(role));
    form().addField(m_person);
    form().addField(m_role);
    for (QLineEdit *field : {m_pin, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        form().addField(field);
    }
    form().addWide(m_shown);
    form().addWide(m_replaces);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_pin, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    retranslate();
    m_person->setFocus();
}

Result<Done> NewKeyDialog::carryOut(QWidget *&where)
{
    where = m_person;
    if (m_person->key().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the person who gets the key.")};
    where = m_pin;
    if (m_pin->text().size() < 4)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The PIN needs at least 4 characters.")};
    if (m_pin->text() != m_again->text()) {
        where = m_again;
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The two PINs are not the same. Type the same PIN twice.")};
    }
    where = nullptr;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_make({m_person->key()}, SignerRole(m_role->currentData().toInt()), SecretBytes::passphrase(m_pin->text()),
                             m_replaces->isChecked());
    QGuiApplication::restoreOverrideCursor();
    return done;
}

void NewKeyDialog::retranslate()
{
    setWindowTitle(tr("Make a signing key"));
    m_sentence->setText(tr("The person who will sign chooses the PIN in private and types it twice. Nobody else should know it."));
    form().setLabel(m_person, tr("&Person"));
    form().setLabel(m_role, tr("&Signs as"));
    form().setLabel(m_pin, tr("P&IN"));
    form().setLabel(m_again, tr("The same PIN &again"));
    m_shown->setText(tr("S&how what is typed"));
    m_replaces->setText(tr("&Replace the key this person has now, because its PIN or file was lost"));
    for (int row = 0; row < m_role->count(); ++row)
        m_role->setItemText(row, meetingwords::role(SignerRole(m_role->itemData(row).toInt())));
    setButtons(tr("&Make the key"), tr("Cancel"));
}
