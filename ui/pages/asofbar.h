// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

class DateField;
class QComboBox;
class QLabel;
class QPushButton;
class StatusLabel;

/// Asks for a day and for one of two things about it: what was true then as far as is known now, or what the book said then.
class AsOfBar : public QWidget
{
    Q_OBJECT

public:
    enum class Question { TrueThen, SaidThen };

    explicit AsOfBar(QWidget *parent = nullptr);

    /// The day that is looked at; invalid while none was typed or the bar is closed.
    QDate day() const { return m_day; }
    Question question() const;

    /// What is to be read beside what is shown: which of the two questions it answers. Empty without a day.
    QString words() const;

    void retranslate();

public slots:
    void open();     ///< shows the bar with the cursor in the day
    void close();    ///< back to today

signals:
    void changed();  ///< another day or question, or none

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void showWords();

    QDate m_day;
    QLabel *m_dayLabel;
    DateField *m_field;
    QLabel *m_questionLabel;
    QComboBox *m_question;
    QPushButton *m_back;
    StatusLabel *m_words;
};
