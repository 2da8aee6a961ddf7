// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asofbar.h"

#include "core/text/dates.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/statuslabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

AsOfBar::AsOfBar(QWidget *parent)
    : QWidget(parent), m_dayLabel(new QLabel), m_field(new DateField), m_questionLabel(new QLabel), m_question(new QComboBox),
      m_back(new QPushButton), m_words(new StatusLabel)
{
    m_field->setObjectName(QStringLiteral("asOfDay"));
    m_question->setObjectName(QStringLiteral("asOfQuestion"));
    m_back->setObjectName(QStringLiteral("asOfBack"));
    m_words->setObjectName(QStringLiteral("asOfWords"));
    m_field->setLatestYear(QDate::currentDate().year() + 1);
    m_dayLabel->setBuddy(m_field);
    m_questionLabel->setBuddy(m_question);
    m_question->addItem(QString(), int(Question::TrueThen));
    m_question->addItem(QString(), int(Question::SaidThen));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(24);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_dayLabel);
    row->addWidget(m_field);
    row->addWidget(m_questionLabel);
    row->addWidget(m_question, 1);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_field, &DateField::committed, this, &AsOfBar::take);
    connect(m_question, &QComboBox::currentIndexChanged, this, [this] {
        showWords();
        if (m_day.isValid())
            emit changed();
    });
    connect(m_back, &QPushButton::clicked, this, &AsOfBar::close);
    hide();
}

AsOfBar::Question AsOfBar::question() const
{
    return Question(m_question->currentData().toInt());
}

QString AsOfBar::words() const
{
    if (!m_day.isValid())
        return {};
    return question() == Question::TrueThen
        ? tr("As it was on %1: who was on the list and with which status, as far as the book knows today. Names, numbers and addresses are those of today.").arg(dateText(m_day))
        : tr("What the book said at the end of %1: only what had been recorded by then, by the clock of this computer. What was recorded later, also about that day, is not in it.")
              .arg(dateText(m_day));
}

void AsOfBar::retranslate()
{
    m_dayLabel->setText(tr("On the &day"));
    m_questionLabel->setText(tr("Sho&w"));
    m_question->setItemText(0, tr("What was true then, as known now"));
    m_question->setItemText(1, tr("What the book said then"));
    m_back->setText(tr("Back to toda&y"));
    m_back->setToolTip(tr("Esc"));
    showWords();
}

void AsOfBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void AsOfBar::close()
{
    hide();
    m_field->setDate({});
    take();
}

void AsOfBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void AsOfBar::take()
{
    const QDate day = m_field->date();
    if (day == m_day)
        return;
    m_day = day;
    showWords();
    emit changed();
}

void AsOfBar::showWords()
{
    m_words->setStatus(Tone::Notice, m_day.isValid() ? words() : tr("Type a day, as in 03/02/2026. The list and the card then show that day."));
}
