// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasefields.h"

#include "core/usecases/passphrase.h"
#include "ui/widgets/statuslabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

PassphraseFields::PassphraseFields(QWidget *parent)
    : QWidget(parent), m_firstLabel(new QLabel), m_secondLabel(new QLabel), m_first(new QLineEdit), m_second(new QLineEdit),
      m_shown(new QCheckBox), m_strength(new StatusLabel)
{
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_firstLabel);
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addWidget(m_secondLabel);
    column->addWidget(m_second);
    column->addWidget(m_shown);
    for (QLineEdit *field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(1000);
        connect(field, &QLineEdit::textChanged, this, &PassphraseFields::rate);
    }
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    retranslate();
}

QString PassphraseFields::typed() const
{
    return m_first->text();
}

Result<Done> PassphraseFields::check(QWidget *&where) const
{
    const auto alone = acceptPassphrase(m_first->text(), m_first->text());
    where = alone ? m_second : m_first;
    return acceptPassphrase(m_first->text(), m_second->text());
}

void PassphraseFields::clear()
{
    m_first->clear();
    m_second->clear();
}

void PassphraseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseFields::rate()
{
    const QString text = m_first->text();
    if (text.isEmpty()) {
        m_strength->setStatus(Tone::Neutral, tr("Four words that do not belong together are strong and easy to remember."));
    } else {
        switch (strengthOf(text)) {
        case Strength::TooShort:
            m_strength->setStatus(Tone::Problem, tr("Too short: at least %n letters", nullptr, shortestPassphrase));
            break;
        case Strength::TooPlain:
            m_strength->setStatus(Tone::Problem, tr("Too plain: it repeats itself or is a row"));
            break;
        case Strength::Common:
            m_strength->setStatus(Tone::Problem, tr("Too common: everybody tries this first"));
            break;
        case Strength::Fair:
            m_strength->setStatus(Tone::Good, tr("Good enough; longer is stronger"));
            break;
        case Strength::Good:
            m_strength->setStatus(Tone::Good, tr("Strong"));
            break;
        }
    }
    emit changed();
}

void PassphraseFields::retranslate()
{
    m_firstLabel->setText(tr("&Passphrase"));
    m_secondLabel->setText(tr("The same passphrase &again"));
    m_shown->setText(tr("S&how what is typed"));
    rate();
}
