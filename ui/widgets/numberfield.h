// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A whole number that is typed, or changed by the arrow keys (by one), the Page keys (by ten) and, in the focused field,
/// the wheel. To a screen reader it is a field of text like the others; digits of other scripts are taken as well.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(int least = 0, int most = 9999, QWidget *parent = nullptr);

    /// A value outside is brought to the nearer end.
    void setRange(int least, int most);
    int least() const { return m_least; }
    int most() const { return m_most; }

    /// The number that is shown, within the range; an empty field means the least.
    int value() const;

    /// With words, the least value is shown as an empty field that says them in grey: "There are no titles".
    void setEmptyWords(const QString &words);

    QSize sizeHint() const override;

public slots:
    void setValue(int value);

signals:
    /// At each change of the value, by a keystroke or by the program.
    void valueChanged(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString written(int value) const;
    void step(int by);
    void note();

    int m_least;
    int m_most;
    int m_value;         ///< the value last told by valueChanged()
    int m_turned = 0;    ///< eighths of a degree of the wheel that make no whole step yet
};
