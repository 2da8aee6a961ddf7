// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include <QKeyEvent>
#include <QValidator>
#include <QWheelEvent>
#include <algorithm>

namespace {

/// Lets digits through as far as the number stays within the range; those of other scripts become 0 to 9.
class Digits : public QValidator
{
public:
    explicit Digits(NumberField *field) : QValidator(field), m_field(field) {}

    State validate(QString &typed, int &) const override
    {
        for (QChar &letter : typed)
            if (letter.digitValue() >= 0)
                letter = QChar(u'0' + letter.digitValue());
        if (typed.isEmpty())
            return Intermediate;
        for (const QChar letter : typed)
            if (!letter.isDigit())
                return Invalid;
        bool fits = false;
        const int number = typed.toInt(&fits);
        if (!fits || number > m_field->most())
            return Invalid;
        return number < m_field->least() ? Intermediate : Acceptable;
    }

private:
    NumberField *m_field;
};

} // namespace

NumberField::NumberField(int least, int most, QWidget *parent)
    : QLineEdit(parent), m_least(least), m_most(most), m_value(least)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setValidator(new Digits(this));
    setText(written(least));
    connect(this, &QLineEdit::textChanged, this, &NumberField::note);
}

void NumberField::setRange(int least, int most)
{
    m_least = least;
    m_most = most;
    setValue(value());
    updateGeometry();
}

int NumberField::value() const
{
    bool isNumber = false;
    const int typed = text().toInt(&isNumber);
    return isNumber ? std::clamp(typed, m_least, m_most) : m_least;
}

void NumberField::setEmptyWords(const QString &words)
{
    const int shown = value();
    setPlaceholderText(words);
    setText(written(shown));
    updateGeometry();
}

void NumberField::setValue(int value)
{
    const QString words = written(std::clamp(value, m_least, m_most));
    if (text() != words)
        setText(words);
}

QSize NumberField::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(QString::number(std::max(m_most, 1000)));
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return {std::max(digits, words) + 2 * fontMetrics().height(), QLineEdit::sizeHint().height()};
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain && !isReadOnly() ? event->key() : 0) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return step(10);
    case Qt::Key_PageDown:
        return step(-10);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setValue(value());
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || isReadOnly() || event->modifiers() != Qt::NoModifier)
        return event->ignore(); // the form scrolls, or the letters are zoomed
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        step(steps);
    event->accept();
}

void NumberField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_turned = 0;
    setValue(value());
}

QString NumberField::written(int value) const
{
    return value == m_least && !placeholderText().isEmpty() ? QString() : QString::number(value);
}

void NumberField::step(int by)
{
    setValue(std::clamp(value() + by, m_least, m_most));
    selectAll(); // the next digit begins a new number
}

void NumberField::note()
{
    const int now = value();
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(now);
}
