// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/yearplan.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

class NumberField;
class QLabel;
class QPushButton;
class RowTable;
class SectionHeader;
class StatusLabel;

/// One month in the table of the plan.
struct PlanRow
{
    int id = 0;              ///< the month
    PlanLine line;
};

/// The plan of a year: a line for each month with the day and why it is that one, the theme, and what was called; from here a
/// meeting is called, and the plan is printed.
class YearPlanView : public QWidget
{
    Q_OBJECT

public:
    YearPlanView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void setYear(int year);
    int year() const;
    void refresh();
    void retranslate();
    void print();            ///< shows the plan as a paper, to be printed or saved

    /// The month chosen in the table; 0 when none.
    int month() const;

    /// The record of the chosen month's plan; empty when nothing is planned in it.
    QString chosenRecord() const;

signals:
    void backAsked();
    void callAsked(const MeetingKind &kind, int year, int month);
    void openAsked(const MeetingId &id);
    void failed(const Error &error);
    void said(const QString &sentence);

public slots:
    void settleDay();
    void planChosen();

private:
    const PlanLine *chosen() const;
    void call(const MeetingKind &kind);
    void showRule();
    void showQuarters(const QList<PlanLine> &lines);
    void enable();

    Book &m_book;
    FileChooser m_chooser;
    QPushButton *m_back;
    SectionHeader *m_title;
    QLabel *m_yearLabel;
    NumberField *m_year;
    QLabel *m_rule;
    StatusLabel *m_quarters;
    RowTable *m_table;
    RowModel<PlanRow> *m_rows;
    QPushButton *m_day;
    QPushButton *m_plan;
    QPushButton *m_call;
    QPushButton *m_callThematic;
    QPushButton *m_paper;
    std::optional<MeetingDay> m_unsavedDay;        ///< typed and not saved,
    QDate m_unsavedDayOf;                          ///< for this month
    std::optional<PlannedMonth> m_unsavedMonth;
};
