// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meeting.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/page.h"

class EmptyState;
class PetitionsView;
class RowTable;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

/// One task of any meeting in the list of the Work area.
struct WorkRow
{
    TaskId id;
    Task task;
    Meeting meeting;
    QString person;          ///< name
    qint64 daysLeft = 0;     ///< until the deadline; negative when it is past

    bool isOverdue() const { return task.state == TaskState::Open && daysLeft < 0; }
    friend bool operator==(const WorkRow &, const WorkRow &) = default;
};

/// The tasks of all meetings: who, until when, what is overdue; each is closed with its result in words. Beside them, on a tab of
/// their own, the petitions.
class WorkPage : public Page
{
    Q_OBJECT

public:
    explicit WorkPage(Book &book, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void search() override;

    /// What tells the day; the calendar of the computer unless another is handed in.
    void setCalendar(std::function<QDate()> today);

    RowTable *table() const { return m_table; }
    const QList<WorkRow> &rows() const { return m_model.rows(); }
    void closeCurrent();   ///< asks for the outcome and records it

    PetitionsView *petitions() const { return m_petitions; }
    void showTasks();
    void showPetitions();

signals:
    void meetingAsked(const MeetingId &meeting);  ///< the person wants to see where a task was given or a petition raised

private:
    enum class Show { Open, Overdue, Closed };

    const WorkRow *current() const;
    void reopenCurrent();
    void openMeeting();
    void filter();
    void enableCommands();

    Book &m_book;
    std::function<QDate()> m_today;
    RowModel<WorkRow> m_model;
    RowFilter m_filter;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    PetitionsView *m_petitions;
    QAction *m_close;
    QAction *m_reopen;
    QAction *m_open;
    QLineEdit *m_search;
    QComboBox *m_show;
    QPushButton *m_closeButton;
    QPushButton *m_reopenButton;
    QPushButton *m_openButton;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
};
