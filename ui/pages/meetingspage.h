// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/reading.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/page.h"

#include <optional>

class CurrentStack;
class EmptyState;
class MeetingPage;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class RowTable;
class SectionHeader;
class YearPlanView;

/// One line of the list of meetings; the first of a month names it.
struct MeetingLine
{
    MeetingId id;
    MeetingSummary summary;
    QString month;
};

/// All meetings of the cell by year and month, and the one that is open.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop());

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void commitDrafts() override;

    /// Opens a meeting at its first step.
    void openMeeting(const MeetingId &id);

    /// Opens a meeting at the papers that are put into the official app before it or after it.
    void openPack(const MeetingId &id, PackStage stage);

    /// Opens a meeting where a record of it stands: at its papers, its preparation, or the place of its agenda.
    void openRecord(const MeetingId &id, const QString &kind, const QString &record);

    /// The year whose meetings are in sight: the one that is chosen, else that of the chosen meeting, else this one.
    int yearInSight() const;

    /// The plan of the year; in sight after showPlan().
    YearPlanView *planView() const { return m_plan; }

    /// The meeting that is open, with its steps; its meeting() is empty while the list is in sight.
    MeetingPage *meetingPage() const { return m_meeting; }

public slots:
    void newMeeting();   ///< asks for the date and people of a new one
    void showPlan();     ///< the plan of the year
    void showYearBook(int year);  ///< the book of a year, to be printed and bound
    void showList();     ///< leaves the meeting that is open
    void search() override;
    void print() override;

private:
    QWidget *makeList();
    void callProposed(const Meeting &proposed);
    bool isPlanShown() const;
    void openChosen();
    void showYears(const QList<MeetingSummary> &all);

    Book &m_book;
    QAction *m_new;
    QAction *m_showPlan;
    QAction *m_showBook;
    FileChooser m_chooser;
    CurrentStack *m_stack;
    SectionHeader *m_heading;
    QLineEdit *m_search;
    QComboBox *m_year;
    QLabel *m_yearLabel;
    QLabel *m_searchLabel;
    RowTable *m_table;
    RowModel<MeetingLine> *m_lines;
    EmptyState *m_empty;
    QPushButton *m_open;
    QPushButton *m_call;
    QPushButton *m_openPlan;
    QPushButton *m_openBook;
    MeetingPage *m_meeting;
    YearPlanView *m_plan;
    Meeting m_unsavedOf;                                 ///< what was proposed when it was typed
    std::optional<std::pair<Meeting, Guest>> m_unsaved;  ///< typed for a new meeting and not recorded
};
