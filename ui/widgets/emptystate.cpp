// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(const QIcon &picture, QWidget *parent)
    : QWidget(parent), m_icon(picture), m_picture(new QLabel), m_sentence(new QLabel), m_button(new QPushButton)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch();
    draw();
    setTexts({});
}

void EmptyState::setTexts(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

bool EmptyState::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        draw();
    return done;
}

void EmptyState::draw()
{
    m_picture->setPixmap(m_icon.pixmap(5 * fontMetrics().height()));
}
