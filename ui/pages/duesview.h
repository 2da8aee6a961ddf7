// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/duessection.h"
#include "ui/pages/handbookview.h"

class CashBookList;
class DuesAmountList;
class DuesArrearsList;
class DuesMonthList;
class DuesRemittanceList;
class DuesYearTable;
class EmptyState;
class NumberField;
class StatusLabel;
class QLabel;
class QStackedWidget;
class QTabBar;

/// The dues book: the collection of a month, the amounts, the table of the year, who owes, what was handed on, and the cash book.
class DuesView : public HandbookView
{
    Q_OBJECT

public:
    DuesView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QString chosenRecord() const override;
    void print() override;
    void showMember(const MemberId &member) override;

    /// The parts, in the order of the tabs.
    enum class Part { Month, Amounts, Year, Arrears, Remittances, Cash };
    void open(Part part);
    void setMonth(const QDate &month);
    QDate month() const;
    void setCalendar(std::function<QDate()> today);
    void settleRules();      ///< how dues are kept

    QTabBar *tabs() const { return m_tabs; }
    StatusLabel *standing() const { return m_standing; }
    EmptyState *empty() const { return m_empty; }
    DuesMonthList *monthList() const { return m_monthList; }
    DuesAmountList *amounts() const { return m_amounts; }
    DuesYearTable *yearTable() const { return m_yearTable; }
    DuesArrearsList *arrears() const { return m_arrears; }
    DuesRemittanceList *remittances() const { return m_remittances; }
    CashBookList *cash() const { return m_cash; }

private:
    DuesSection *section() const;
    void showParts();
    void showStanding();

    std::function<QDate()> m_today;
    DuesSection::Shown m_shown;
    QLabel *m_yearLabel;
    NumberField *m_year;
    QLabel *m_monthLabel;
    NumberField *m_month;
    QPushButton *m_rules;
    QPushButton *m_print;
    StatusLabel *m_standing;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    QWidget *m_whole;
    EmptyState *m_empty;
    DuesMonthList *m_monthList;
    DuesAmountList *m_amounts;
    DuesYearTable *m_yearTable;
    DuesArrearsList *m_arrears;
    DuesRemittanceList *m_remittances;
    CashBookList *m_cash;
};
