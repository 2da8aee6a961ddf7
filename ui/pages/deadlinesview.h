// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/clocks.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"
#include "ui/pages/listleaving.h"

class EmptyState;
class RowTable;
class QLabel;
class QStackedWidget;

/// One deadline in the list.
struct DeadlineRow
{
    QString id;
    Clock clock;
    QDate today;
};

/// What must not be missed for members and for the cell: since when, by when, why; each opens the form by which it is done, or is
/// settled by hand. The list is printed, saved as a spreadsheet and as a calendar.
class DeadlinesView : public HandbookView
{
    Q_OBJECT

public:
    DeadlinesView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override { return {m_open, m_settle, m_paper, m_xlsx, m_csv, m_calendar}; }
    void print() override;
    void setCalendar(std::function<QDate()> today) { m_today = std::move(today); }

    RowTable *table() const { return m_table; }
    const QList<DeadlineRow> &rows() const { return m_rows.rows(); }

    void openClock(const QString &key);  ///< that by which one is done (Clock::key); where it has no form or is gone, the list is all there is
    void openCurrent();      ///< the form by which the chosen one is done
    void settleCurrent();
    void saveCalendar();
    void saveList(listleaving::Format format);  ///< the list as it stands there, as a spreadsheet

private:
    const DeadlineRow *current() const;
    void enable();

    std::function<QDate()> m_today;
    RowModel<DeadlineRow> m_rows;
    QAction *m_open;
    QAction *m_settle;
    QAction *m_paper;
    QAction *m_xlsx;
    QAction *m_csv;
    QAction *m_calendar;
    QList<QPushButton *> m_buttons;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    QLabel *m_why;
};
