// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFormLayout;
class QLabel;

/// Named fields under each other. It scrolls up and down, never sideways: where a name and its field do not fit side by
/// side, the field goes under the name. Each name is its field's label for the keyboard and for screen readers.
class Form : public QScrollArea
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Adds a field under those that are there; it gets its words by setLabel(), in retranslate().
    void addField(QWidget *field);

    /// Adds something over the whole width: a heading, a table, a row of buttons.
    void addWide(QWidget *widget);

    /// Names a field; "&" marks the letter that reaches it with Alt.
    void setLabel(QWidget *field, const QString &text);

    /// Shows or hides a field with its name.
    void setFieldVisible(QWidget *field, bool visible);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *labelOf(QWidget *field) const;

    QFormLayout *m_rows;
};
