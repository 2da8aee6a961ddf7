// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/membertables.h"
#include "ui/pages/handbookview.h"
#include "ui/pages/listleaving.h"

class DateField;
class EmptyState;
class NumberField;
class PaperView;
class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class RowTable;
class TextTable;

/// Lists of members: which one, of whom, with which columns; the table as it will be printed, and the structure as bars; from here
/// they are printed and saved.
class ListsView : public HandbookView
{
    Q_OBJECT

public:
    ListsView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void print() override;

    void show(MemberPaper kind);
    MemberPaperWish wish() const;
    void setChoice(const ListChoice &choice);
    qsizetype rows() const { return m_table.rows.size(); }

public slots:
    void editConditions();
    void editColumns();
    void keepChoice();
    void removeKept();
    void savePdf();
    void saveXlsx();
    void saveCsv();

private:
    void layOut();
    void enable();
    void showFor(MemberPaper kind);
    void showKept();
    void takeKept();
    void showTable();
    void showPages();
    void openMember();
    void save(listleaving::Format format);
    void showEmpty();
    void leaveEmpty();
    MemberPaper kind() const;
    QAction *addCommand(const char *name, void (ListsView::*what)(), const QKeySequence &keys = {});

    MemberTable m_table;
    ListChoice m_choice;
    QString m_kept;          ///< the name under which the choice was kept last; empty when it is another one

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_dayLabel;
    DateField *m_day;
    QLabel *m_yearLabel;
    NumberField *m_year;
    QLabel *m_monthsLabel;
    QComboBox *m_months;
    QLabel *m_acrossLabel;
    QComboBox *m_across;
    QLabel *m_skippedLabel;
    NumberField *m_skipped;
    QLabel *m_keptLabel;
    QComboBox *m_keptChoices;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_who;
    QLabel *m_count;
    QStackedWidget *m_stack;
    RowTable *m_list;
    TextTable *m_texts;
    PaperView *m_pages;
    EmptyState *m_empty;
    QAction *m_conditions;
    QAction *m_columns;
    QAction *m_keep;
    QAction *m_remove;
    QAction *m_print;
    QAction *m_xlsx;
    QAction *m_csv;
    QAction *m_open;
    QList<std::pair<class QPushButton *, QAction *>> m_buttons;
};
