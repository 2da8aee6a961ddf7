// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/cashbook.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

class StatusLabel;

/// One line of the cash book in the list.
struct CashBookRow
{
    int id = 0;              ///< its place
    CashLine line;
};

/// The cash book of a year with its running balance; other money than dues is entered here.
class CashBookList : public DuesSection
{
    Q_OBJECT

public:
    CashBookList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;
    QString chosenRecord() const override;

    const QList<CashBookRow> &rows() const { return m_model.rows(); }
    StatusLabel *balance() const { return m_balance; }
    void enter();            ///< other money
    void change();           ///< the chosen line of other money
    void removeChosen();

private:
    void open(const CashEntry &entry);
    const CashBookRow *current() const { return m_model.at(table()->currentIndex()); }
    void enable();

    const Shown *m_shown = nullptr;
    CashBook m_cash;         ///< of the year in sight
    RowModel<CashBookRow> m_model;
    StatusLabel *m_balance;
    QPushButton *m_enter;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_print;
};
