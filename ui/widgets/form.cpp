// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/widgets/style.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>

Form::Form(QWidget *parent) : QScrollArea(parent), m_rows(nullptr)
{
    auto *inner = new QWidget;
    m_rows = new QFormLayout(inner);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setHorizontalSpacing(2 * style::gap);
    m_rows->setVerticalSpacing(style::gap);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void Form::addField(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    label->setWordWrap(true);
    m_rows->addRow(label, field);
    // turning the wheel over a form scrolls it and never changes a value that was not asked for
    if (qobject_cast<QComboBox *>(field)) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
}

void Form::addWide(QWidget *widget)
{
    m_rows->addRow(widget);
}

void Form::setLabel(QWidget *field, const QString &text)
{
    constexpr int shortest = 20; // letters: a label that wraps asks for less room than it has
    if (QLabel *label = labelOf(field)) {
        label->setWordWrap(style::withoutMnemonic(text).size() > shortest);
        label->setText(text);
    }
}

void Form::setFieldVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QLabel *label = labelOf(field))
        label->setVisible(visible);
}

QSize Form::sizeHint() const
{
    const QSize inner = widget()->sizeHint();
    return {inner.width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(), std::min(inner.height(), 480)};
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

QLabel *Form::labelOf(QWidget *field) const
{
    return qobject_cast<QLabel *>(m_rows->labelForField(field));
}
