// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/reconciling.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"

class EmptyState;
class RowTable;
class StatusLabel;
class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

/// One difference in the table, told by its number in the comparison.
struct DifferenceRow
{
    int id = 0;              ///< from 1
    Difference difference;

    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// The handbook beside a list from above: the differences of a comparison, field by field, each settled by one press; and the record
/// of it as a paper.
class ReconcileView : public HandbookView
{
    Q_OBJECT

public:
    ReconcileView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void print() override;           ///< shows the record of the comparison as a paper

    RowTable *table() const { return m_table; }
    qsizetype shown() const;         ///< differences that the filter lets through

    /// Asks for a file and then for what it is; the comparison is recorded and shown.
    void compare();

    void takeTheirs();               ///< settles the chosen difference
    void keepOurs();

private:
    void open(const QString &path);
    void settle(Settlement::How how);
    void filter();
    void enable();
    const Reconciliation *comparison() const;
    const DifferenceRow *current() const;

    QList<Reconciliation> m_all;
    RowModel<DifferenceRow> m_model;
    RowFilter m_filter;
    QAction *m_compare;
    QAction *m_theirs;
    QAction *m_ours;
    QAction *m_member;
    QAction *m_paper;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_totals;
    StatusLabel *m_state;
    QCheckBox *m_onlyOpen;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QLabel *m_leftLabel;
    QComboBox *m_left;
    QList<QPair<QAction *, QWidget *>> m_buttons;
    QStackedWidget *m_stack;
    QWidget *m_full;
    RowTable *m_table;
    EmptyState *m_empty;
};
