// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/evaluating.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"
#include "ui/pages/listleaving.h"

class EmptyState;
class NumberField;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class RowTable;
class StatusLabel;

/// One member in the table.
struct EvaluationRow
{
    MemberId id;
    EvaluationCase found;
};

/// The evaluation of the members for a quarter or year: who has come how far, the form of each, levels and cap always in sight, and
/// the papers.
class EvaluationView : public HandbookView
{
    Q_OBJECT

public:
    EvaluationView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override { return {m_edit, m_decide, m_cap, m_list, m_xlsx, m_csv, m_sheet}; }
    QString chosenRecord() const override;
    void print() override { printList(); }
    void showMember(const MemberId &member) override;

    void setCalendar(std::function<QDate()> today);
    void setTime(const EvaluatedTime &time);
    EvaluatedTime time() const;
    RowTable *table() const { return m_table; }
    const QList<EvaluationRow> &rows() const { return m_rows->rows(); }
    QString countsText() const;
    QString capText() const;

    void editChosen();   ///< the form of the chosen member; after saving that of the next one
    void decideAll();
    void settleTheCap();
    void printList();
    void saveList(listleaving::Format format);  ///< as it is seen
    void printSheet();

private:
    const EvaluationRow *chosen() const;
    void open(const MemberId &member);
    void openNext(const MemberId &after);
    void enable();

    std::function<QDate()> m_today;
    std::optional<EvaluationList> m_shown;
    bool m_goesOn = true;
    QAction *m_edit;
    QAction *m_decide;
    QAction *m_cap;
    QAction *m_list;
    QAction *m_xlsx;
    QAction *m_csv;
    QAction *m_sheet;
    QLabel *m_yearLabel;
    NumberField *m_year;
    QLabel *m_quarterLabel;
    QComboBox *m_quarter;
    StatusLabel *m_capLine;
    QLabel *m_counts;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    RowModel<EvaluationRow> *m_rows;
    QList<QPushButton *> m_buttons;
};
