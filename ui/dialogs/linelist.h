// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keptwidget.h"
#include "ui/widgets/personpicker.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// A numbered list of people or texts that is built by keyboard: type and Enter adds, Del removes, Alt+Up and Alt+Down move.
class LineList : public KeptWidget
{
    Q_OBJECT

public:
    /// A person by key, or a text of its own.
    struct Line
    {
        QString key;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit LineList(PersonPicker::Matches matches, QWidget *parent = nullptr);

    /// The people that can be added; texts are added otherwise.
    void setPeople(const QList<PersonChoice> &people);
    void setTakesPeople(bool takes);

    QList<Line> lines() const { return m_lines; }
    QString notAdded() const;   ///< what stands in the field and was not added to the list; empty when nothing does
    void setLines(const QList<Line> &lines);

    /// Words in the language now in use: what the list is, what its field takes.
    void setWords(const QString &title, const QString &hint);
    void retranslate();

    QString keptText() const override;
    void setKeptText(const QString &text) override;

public slots:
    void removeCurrent();
    void moveCurrent(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const Line &line);
    void addTyped();
    void showLines(int current);
    QString nameOf(const Line &line) const;
    void measure();

    QList<Line> m_lines;
    QList<PersonChoice> m_people;
    bool m_takesPeople = true;
    bool m_added = false;   ///< by the key that is being pressed
    QLabel *m_title;
    PersonPicker *m_picker;
    QLineEdit *m_text;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};
