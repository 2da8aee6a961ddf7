// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/arriving.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"
#include "ui/pages/listleaving.h"

class EmptyState;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class RowTable;
class StatusLabel;
class WarningList;

/// One transfer in the list.
struct TransferRow
{
    TransferId id;
    ListedTransfer listed;
    QDate today;
};

/// Who leaves the cell and who comes: what is open and by when, packets and receipts, the inventory, and what became of it.
class TransfersView : public HandbookView
{
    Q_OBJECT

public:
    TransfersView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void print() override;
    void showMember(const MemberId &member) override;

    RowTable *table() const { return m_table; }
    const QList<TransferRow> &rows() const { return m_model.rows(); }
    void choose(const TransferId &id);
    void setCalendar(std::function<QDate()> today);

public slots:
    void enterLeaving();     ///< a member leaves: opens the form
    void enterArrival();     ///< somebody came with papers alone
    void changeChosen();
    void openFile();         ///< a packet or a receipt that came
    void sealChosen();
    void handOverChosen();
    void checkChosen();      ///< the inventory
    void settleChosen();     ///< what became of it
    void saveReceipt();
    void showAddress();
    void eraseChosen();      ///< what is held of who has moved
    void printErasure();     ///< the record of that
    void printList();        ///< the transfers in sight, as a paper to print or save
    void saveXlsx();
    void saveCsv();

private:
    const TransferRow *current() const;
    TransferDialog::Asks asks() const;
    QList<TransferDialog::Known> knownOrganisations() const;
    Result<QList<PersonChoice>> people(bool isLeaving) const;
    void openTerms(const Transfer &transfer);
    void seal(const TransferId &id, const QList<AlongFile> &files);
    void openPacketSeen(const QByteArray &bytes);
    Result<Done> takeIn(const QByteArray &receipt);
    Result<MemberTable> seenTable() const;
    void saveList(listleaving::Format format);
    void showChosen();
    void enable();

    std::function<QDate()> m_today;
    MemberId m_member;       ///< chosen in the list of members when the view was opened
    RowModel<TransferRow> m_model;
    RowFilter m_filter;
    struct Command
    {
        QAction *action;
        QPushButton *button;
    };
    QList<Command> m_commands;
    QAction *m_leave;
    QAction *m_arrive;
    QAction *m_open;
    QAction *m_change;
    QAction *m_seal;
    QAction *m_handOver;
    QAction *m_check;
    QAction *m_settle;
    QAction *m_receipt;
    QAction *m_print;
    QAction *m_address;
    QAction *m_erase;
    QAction *m_erased;
    QAction *m_list;
    QAction *m_xlsx;
    QAction *m_csv;
    QComboBox *m_show;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    StatusLabel *m_where;
    WarningList *m_doubts;
};
