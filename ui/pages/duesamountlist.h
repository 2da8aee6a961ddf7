// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesamounts.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

/// One member in the list of amounts.
struct DuesAmountRow
{
    MemberId id;
    ProposedAmount amount;
};

/// What each member pays in a month, beside what the rates say; here amounts are approved.
class DuesAmountList : public DuesSection
{
    Q_OBJECT

public:
    DuesAmountList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;
    QString chosenRecord() const override;

    const QList<DuesAmountRow> &rows() const { return m_model.rows(); }
    void choose(const MemberId &member);
    void enterAmount();      ///< of the chosen member
    void approveAll();       ///< what the rates say now, for everybody of whom it is another amount
    void removeChosen();     ///< the amount that holds for the chosen member

private:
    const DuesAmountRow *current() const { return m_model.at(table()->currentIndex()); }
    void enable();

    Result<MemberTable> seenTable() const;  ///< the list as it stands there

    const Shown *m_shown = nullptr;
    RowModel<DuesAmountRow> m_model;
    QPushButton *m_enter;
    QPushButton *m_all;
    QPushButton *m_remove;
};
