// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The size of all letters: 12 points times 90 to 175 percent, kept in the settings. Ctrl with the wheel, plus, minus
/// or 0 changes it in every window of the program.
class Zoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallest = 90;
    static constexpr int largest = 175;
    static constexpr qreal points = 12;  ///< at 100 percent

    /// Reads the setting and applies it to the application's font.
    explicit Zoom(QObject *parent = nullptr);

    int percent() const { return m_percent; }

public slots:
    void setPercent(int percent);  ///< held between smallest and largest
    void enlarge();                ///< to the next step of 90, 100, 110, 125, 150, 175
    void reduce();
    void reset() { setPercent(100); }

signals:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    int m_percent = 100;
    int m_turned = 0;  ///< eighths of a degree the wheel has turned since the last step
};
