// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timefield.h"

#include <QEvent>
#include <QRegularExpression>

TimeField::TimeField(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhTime | Qt::ImhPreferNumbers);
    setMaxLength(20);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

Result<QTime> TimeField::value() const
{
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return QTime();
    static const QRegularExpression separated(QStringLiteral("^(\\d{1,2})(?:\\s*(?:[:.,hg]|giờ)\\s*(\\d{2})?\\s*p?)?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    auto match = separated.match(typed);
    if (!match.hasMatch())
        match = together.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no time of day. Type it like 19:30."), {typed}};
    return time;
}

void TimeField::setTime(const QTime &time)
{
    setText(time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString());
}

QSize TimeField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 4 * fontMetrics().height(),
            QLineEdit::sizeHint().height()};
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto time = value(); time)
        setTime(*time);
}

void TimeField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void TimeField::retranslate()
{
    setPlaceholderText(tr("hh:mm"));
    setToolTip(tr("Hours and minutes; the colon is not needed: 1930."));
}
