// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

/// One line of the table of a year.
struct DuesYearRow
{
    MemberId id;             ///< empty for the sums
    DuesRow row;
    QDate today;
};

/// The dues book of a year: members by months, and what each owes. The name stays in sight while the months scroll.
class DuesYearTable : public DuesSection
{
    Q_OBJECT

public:
    DuesYearTable(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;

    const QList<DuesYearRow> &rows() const { return m_model.rows(); }
    QTableView *names() const { return m_names; }   ///< the column that does not scroll sideways

signals:
    void monthAsked(const QDate &month, const MemberId &member);  ///< the person wants to see a member's month

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openChosen();
    void freezeNames();
    void placeNames();

    const Shown *m_shown = nullptr;
    RowModel<DuesYearRow> m_model;
    QPushButton *m_open;
    QPushButton *m_print;
    QTableView *m_names;
};
