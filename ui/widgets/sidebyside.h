// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// A list and the thing itself beside each other; where the letters are too large for that, the thing goes under the list.
class SideBySide : public QSplitter
{
    Q_OBJECT

public:
    /// Both need this many letters of width together to stand side by side.
    explicit SideBySide(int letters, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn();

    int m_letters;
};
