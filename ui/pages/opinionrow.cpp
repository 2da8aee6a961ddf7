// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opinionrow.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QPushButton>

OpinionRow::OpinionRow(QWidget *parent)
    : QWidget(parent), m_person(new PersonPicker(meetingwords::isMeant)), m_text(new TextField), m_remove(new QPushButton)
{
    m_text->setLines(1, 12);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_person, 2, Qt::AlignTop);
    row->addWidget(m_text, 5, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_person, &PersonPicker::picked, this, [this](const QString &key) {
        if (!key.isEmpty() && m_person->hasFocus())
            m_text->setFocus();
        retranslate();
        emit personPicked();
    });
    connect(m_person, &QLineEdit::returnPressed, this, [this] {
        if (!m_person->key().isEmpty())
            m_text->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &OpinionRow::removeAsked);
}

void OpinionRow::setChoices(const QList<PersonChoice> &choices)
{
    const bool same = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                                 [](const PersonChoice &a, const PersonChoice &b) {
                                     return a.key == b.key && a.name == b.name && a.hint == b.hint;
                                 });
    if (same)
        return;
    m_choices = choices;
    m_person->setChoices(choices);
}

void OpinionRow::setPerson(const QString &key)
{
    if (key != m_person->key())
        m_person->pick(key);
    retranslate();
}

void OpinionRow::setReadOnly(bool readOnly)
{
    m_person->setEnabled(!readOnly);
    m_text->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void OpinionRow::retranslate()
{
    m_person->setAccessibleName(tr("Who gave the opinion"));
    m_text->setAccessibleName(m_person->key().isEmpty() ? tr("Opinion") : tr("Opinion of %1").arg(m_person->text()));
    m_text->setPlaceholderText(tr("What was said"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(m_person->key().isEmpty() ? tr("Remove the opinion")
                                                          : tr("Remove the opinion of %1").arg(m_person->text()));
}
