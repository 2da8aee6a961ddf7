// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>

/// A list of things as a table: whole rows are chosen, rows are 30 pixels or more, Tab leaves it, Enter and a click open.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `sorting` lets the person sort by a click on a title.
    enum class Sorting { No, Yes };

    explicit RowTable(Sorting sorting = Sorting::Yes, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Column that takes the width the others leave, and at least the room of its letters: where that is more than there
    /// is, the table scrolls sideways. By default the first; -1 for none.
    void setWideColumn(int column);

    /// The column keeps this many letters of room at every zoom.
    void setLetters(int column, int letters);

signals:
    void chosen(const QModelIndex &index);  ///< the current row is another; invalid when there is none
    void opened(const QModelIndex &index);  ///< Enter or a double click; no function hangs on this alone

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    bool isOurs(int column) const;
    void fitWide();
    int room(int column) const;

    int m_wide = 0;
    QMap<int, int> m_letters;
};
