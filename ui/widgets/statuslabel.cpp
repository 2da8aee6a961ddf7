// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuslabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

Mark::Mark(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Mark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Mark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    style::paintMark(painter, QRectF((width() - side) / 2., (height() - side) / 2., side, side), m_tone, palette());
}

void Mark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent), m_mark(new Mark), m_word(new QLabel)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_mark);
    line->addWidget(m_word, 1);
    m_word->setTextFormat(Qt::PlainText);
    setStatus(Tone::Neutral, {});
}

void StatusLabel::setStatus(Tone tone, const QString &word)
{
    m_mark->setTone(tone);
    m_mark->setVisible(!word.isEmpty());
    m_word->setText(word);
    colour();
}

QString StatusLabel::word() const
{
    return m_word->text();
}

void StatusLabel::setWordWrap(bool wraps)
{
    m_word->setWordWrap(wraps);
    m_word->setAlignment(Qt::AlignLeft | (wraps ? Qt::AlignTop : Qt::AlignVCenter));
    layout()->setAlignment(m_mark, wraps ? Qt::AlignTop : Qt::Alignment());
}

void StatusLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void StatusLabel::colour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, style::colour(m_mark->tone(), palette()));
    if (m_word->palette().color(QPalette::WindowText) != own.color(QPalette::WindowText))
        m_word->setPalette(own);
}
