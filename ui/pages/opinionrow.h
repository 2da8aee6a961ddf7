// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/widgets/personpicker.h"

#include <QWidget>

class TextField;
class QPushButton;

/// One opinion: who, and what was said.
class OpinionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OpinionRow(QWidget *parent = nullptr);

    OpinionId id;            ///< empty until it is recorded
    QString token;           ///< tells rows apart that are not recorded yet

    void setChoices(const QList<PersonChoice> &choices);
    void setPerson(const QString &key);
    void setReadOnly(bool readOnly);
    void retranslate();

    PersonPicker *person() const { return m_person; }
    TextField *text() const { return m_text; }

signals:
    void personPicked();
    void removeAsked();

private:
    PersonPicker *m_person;
    TextField *m_text;
    QPushButton *m_remove;
    QList<PersonChoice> m_choices;
};
