// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

TextField::TextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &TextField::commit);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::noteEdit);
    connect(document(), &QTextDocument::contentsChanged, this, &TextField::fit);
    fit();
}

QString TextField::text() const
{
    return toPlainText().normalized(QString::NormalizationForm_C);
}

void TextField::setText(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    m_idle.stop();
    m_edited = composed;
    m_committed = composed;
    if (composed == this->text())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(composed);
    fit();
}

void TextField::setLines(int atLeast, int atMost)
{
    m_atLeast = atLeast;
    m_atMost = std::max(atLeast, atMost);
    fit();
}

QSize TextField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumHeight()};
}

QSize TextField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

void TextField::commit()
{
    m_idle.stop();
    const QString now = text();
    if (m_composing || now == m_committed)
        return;
    m_committed = now;
    emit committed(now);
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    noteEdit();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_composing = false;
    noteEdit();
    commit();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool TextField::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Polish)
        fit();
    return done;
}

void TextField::noteEdit()
{
    const QString now = text();
    if (m_composing || now == m_edited)
        return;
    m_edited = now;
    m_idle.start();
    emit textEdited(now);
}

void TextField::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);  // lays the block out if nobody has looked at it yet
        lines += std::max(1, block.layout()->lineCount());
    }
    const int wanted = std::clamp(lines, m_atLeast, m_atMost);
    setVerticalScrollBarPolicy(lines > m_atMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = heightFor(wanted);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

int TextField::heightFor(int lines) const
{
    const int margins = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return margins + int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + 2;
}
