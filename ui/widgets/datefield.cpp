// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/widgets/style.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

DateField::DateField(Accepts accepts, QWidget *parent) : QLineEdit(parent), m_accepts(accepts)
{
    setInputMethodHints(Qt::ImhDate | Qt::ImhPreferNumbers);
    setMaxLength(40);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { mark(true); });
    retranslate();
}

Result<PartialDate> DateField::value() const
{
    const auto typed = parsePartialDate(text(), m_latestYear);
    if (typed && !typed->isNull() && !typed->isWhole() && m_accepts == Accepts::WholeDates)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date %1 needs a day and a month."), {text().trimmed()}};
    return typed;
}

QString DateField::iso() const
{
    const auto typed = value();
    return typed ? isoText(*typed) : QString();
}

QDate DateField::date() const
{
    const auto typed = value();
    return typed ? typed->date() : QDate();
}

void DateField::setValue(const PartialDate &value)
{
    setText(dateText(value));
    m_committed = isoText(value);
    mark(true);
}

void DateField::setIso(const QString &iso)
{
    const auto stored = parseIsoText(iso);
    setValue(stored ? *stored : PartialDate());
}

QSize DateField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 4 * fontMetrics().height(),
            QLineEdit::sizeHint().height()};
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    finish();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    QLineEdit::keyPressEvent(event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void DateField::finish()
{
    const auto typed = value();
    mark(bool(typed));
    if (!typed)
        return;
    const QString written = dateText(*typed);
    if (written != text())
        setText(written);
    const QString iso = isoText(*typed);
    if (iso == m_committed)
        return;
    m_committed = iso;
    emit committed(iso);
}

void DateField::retranslate()
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setToolTip(m_accepts == Accepts::PartialDates
                   ? tr("Day, month, year; separators are not needed. Year alone or month and year will do.")
                   : tr("Day, month, year; separators are not needed: 03021945."));
}

void DateField::mark(bool readable)
{
    const auto shown = actions();
    if (readable) {
        for (QAction *action : shown)
            delete action;
        setAccessibleDescription({});
        return;
    }
    if (!shown.isEmpty())
        return;
    auto *action = addAction(style::markIcon(Tone::Warning), QLineEdit::TrailingPosition);
    action->setText(tr("This is no date"));
    action->setToolTip(tr("This is no date"));
    setAccessibleDescription(tr("This is no date"));
}
