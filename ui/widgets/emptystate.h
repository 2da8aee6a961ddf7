// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QPushButton;

/// What an empty list shows: a picture, one sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QIcon &picture, QWidget *parent = nullptr);

    /// The sentence and the button's words, translated; without words there is no button.
    void setTexts(const QString &sentence, const QString &button = {});

signals:
    void pressed();

protected:
    bool event(QEvent *event) override;

private:
    void draw();

    QIcon m_icon;
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
};
