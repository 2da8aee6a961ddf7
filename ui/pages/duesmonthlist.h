// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

class DateField;
class QComboBox;
class QLabel;

/// One member in the list of a month.
struct DuesMonthRow
{
    MemberId id;
    QString name;
    DuesMonth month;
    QString how;             ///< when and how it was paid
    QDate today;

    friend bool operator==(const DuesMonthRow &, const DuesMonthRow &) = default;
};

/// The collection of a month: who has paid and who has not; the space bar marks the chosen member as paid.
class DuesMonthList : public DuesSection
{
    Q_OBJECT

public:
    DuesMonthList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;
    QString chosenRecord() const override;

    const QList<DuesMonthRow> &rows() const { return m_model.rows(); }
    void choose(const MemberId &member);
    void markPaid();         ///< the chosen member has paid what is open
    void markAll();          ///< everybody has
    void enterPayment();     ///< another amount, day or way
    void takeBack();         ///< removes the payments of the chosen member for the month

private:
    const DuesMonthRow *current() const { return m_model.at(table()->currentIndex()); }
    QDate paidOn() const;
    PaidBy way() const;
    void enable();

    Result<MemberTable> seenTable() const;  ///< the list as it stands there

    const Shown *m_shown = nullptr;
    RowModel<DuesMonthRow> m_model;
    QLabel *m_onLabel;
    DateField *m_on;
    QDate m_proposedDay;     ///< stands in the field until another one is typed
    QLabel *m_wayLabel;
    QComboBox *m_way;
    QLabel *m_sum;
    QPushButton *m_pay;
    QPushButton *m_all;
    QPushButton *m_enter;
    QPushButton *m_back;
    QPushButton *m_card;
};
