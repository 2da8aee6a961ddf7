// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keptwidget.h"

#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;

/// The columns of a list: a mark before each that is shown, in the order in which they stand; by keyboard (space, Alt+Up, Alt+Down)
/// and by mouse.
class ColumnList : public KeptWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    QStringList columns() const;                    ///< names of the fields that are marked, in their order
    void setColumns(const QStringList &columns);    ///< those first and marked, the others behind them
    void retranslate();

    QString keptText() const override { return columns().join(u' '); }
    void setKeptText(const QString &text) override { setColumns(text.split(u' ', Qt::SkipEmptyParts)); }

public slots:
    void moveCurrent(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enable();

    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};
