// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/transfersview.h"

#include "core/text/dates.h"
#include "core/usecases/erasurepaper.h"
#include "core/usecases/transferpaper.h"
#include "core/usecases/worklists.h"
#include "ui/dialogs/transferwords.h"
#include "ui/dialogs/warninglist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

static QList<Column<TransferRow>> columns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QT_TRANSLATE_NOOP("TransfersView", "Member"), [](const TransferRow &r) -> QVariant { return r.listed.name; }},
        {QT_TRANSLATE_NOOP("TransfersView", "What"), [](const TransferRow &r) -> QVariant { return transferwords::kind(r.listed.transfer); }},
        {QT_TRANSLATE_NOOP("TransfersView", "Other organisation"), [](const TransferRow &r) -> QVariant { return r.listed.transfer.other; }},
        {QT_TRANSLATE_NOOP("TransfersView", "State"), [](const TransferRow &r) -> QVariant { return transferwords::stage(r.listed.stage); }, left,
         [](const TransferRow &r) -> QVariant { return int(r.listed.stage); },
         [](const TransferRow &r) -> QVariant { return style::markIcon(transferwords::tone(r.listed, r.today)); }},
        {QT_TRANSLATE_NOOP("TransfersView", "What comes next"), [](const TransferRow &r) -> QVariant { return transferwords::next(r.listed, r.today); }, left,
         [](const TransferRow &r) -> QVariant { // what is open first, by the day it is due
             return !isOpen(r.listed.transfer) ? QStringLiteral("9") : r.listed.due.isValid() ? r.listed.due.toString(Qt::ISODate) : QStringLiteral("8");
         }},
        {QT_TRANSLATE_NOOP("TransfersView", "Introduced on"), [](const TransferRow &r) -> QVariant { return dateText(r.listed.transfer.introduced); }, left,
         [](const TransferRow &r) -> QVariant { return r.listed.transfer.introduced; }}};
}

TransfersView::TransfersView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_today(&QDate::currentDate), m_model("TransfersView", columns()), m_filter(m_model), m_leave(new QAction(this)), m_arrive(new QAction(this)),
      m_open(new QAction(this)), m_change(new QAction(this)), m_seal(new QAction(this)), m_handOver(new QAction(this)), m_check(new QAction(this)), m_settle(new QAction(this)),
      m_receipt(new QAction(this)), m_print(new QAction(this)), m_address(new QAction(this)), m_erase(new QAction(this)), m_erased(new QAction(this)), m_list(new QAction(this)),
      m_xlsx(new QAction(this)), m_csv(new QAction(this)), m_show(new QComboBox), m_stack(new QStackedWidget), m_table(new RowTable),
      m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/exchange.svg")))), m_where(new StatusLabel), m_doubts(new WarningList)
{
    m_change->setShortcut(Qt::Key_F2);
    m_show->addItems({QString(), QString()});
    m_table->setModel(&m_filter);
    m_table->setWideColumn(4);
    const int letters[] = {20, 18, 22, 18, 0, 11};
    for (int column = 0; column < int(std::size(letters)); ++column)
        if (letters[column] > 0)
            m_table->setLetters(column, letters[column]);
    m_table->sortByColumn(4, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_where->setWordWrap(true);
    header()->addWidget(m_show);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const struct { QAction *action; void (TransfersView::*run)(); const char *name; } all[] = {
        {m_leave, &TransfersView::enterLeaving, "leave"}, {m_arrive, &TransfersView::enterArrival, "arrive"}, {m_open, &TransfersView::openFile, "openFile"},
        {m_change, &TransfersView::changeChosen, "change"}, {m_seal, &TransfersView::sealChosen, "seal"}, {m_handOver, &TransfersView::handOverChosen, "handOver"},
        {m_check, &TransfersView::checkChosen, "check"}, {m_settle, &TransfersView::settleChosen, "settle"}, {m_receipt, &TransfersView::saveReceipt, "receipt"},
        {m_print, &TransfersView::print, "print"}, {m_address, &TransfersView::showAddress, "address"},
        {m_erase, &TransfersView::eraseChosen, "erase"}, {m_erased, &TransfersView::printErasure, "erased"},
        {m_list, &TransfersView::printList, "list"}, {m_xlsx, &TransfersView::saveXlsx, "xlsx"}, {m_csv, &TransfersView::saveCsv, "csv"}};
    for (const auto &each : all) {
        each.action->setObjectName(QLatin1String(each.name));
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, each.action, &QAction::trigger);
        connect(each.action, &QAction::triggered, this, each.run);
        flow->addWidget(button);
        m_commands += {each.action, button};
    }
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_where);
    content()->addWidget(m_doubts);
    content()->addWidget(buttons);
    connect(m_table, &RowTable::chosen, this, &TransfersView::showChosen);
    connect(m_table, &RowTable::opened, this, [this] {
        for (QAction *action : {m_change, m_check, m_settle})
            if (action->isEnabled())
                return action->trigger();
    });
    connect(m_empty, &EmptyState::pressed, this, &TransfersView::enterLeaving);
    connect(m_show, &QComboBox::currentIndexChanged, this, &TransfersView::refresh);
    setFocusProxy(m_table);
}

QString TransfersView::title() const
{
    return tr("Transfers");
}

QString TransfersView::helpText() const
{
    return tr("## Transfers\n\n"
              "Who leaves this cell and who comes to it, officially or for a time. The table says how far each transfer has come, what comes next and by when; "
              "below it stands where the member counts meanwhile. A member counts in one place on each day: who leaves officially counts and pays dues here until the "
              "end of the month of the introduction, and in the other organisation from the next month on.\n\n"
              "**A member leaves.** Record it, with the introduction once the upper level has issued it (that form is not ours). If the other side uses this program too, "
              "put in its key and **seal a packet**: card, steps, timeline, checklist, evaluations and files of your choice, which only that book opens. Print the inventory, let the member "
              "take both along, and press **Handed over**. When the receipt file comes back, **open it**; if the answer comes on paper, say **what became of it**.\n\n"
              "**Somebody comes.** With a packet: **open the file**, compare the 30 digits with the inventory where the sender is not known, and take it in. With papers alone: **comes "
              "with papers**. Then go through the **inventory**: Space ticks what you hold in your hand, behind it stands what is missing. Only then accept or refuse, print the receipt and "
              "save the receipt file for the sender.\n\n"
              "**Once the other side has accepted** and the member counts there, you may **erase the data**: the card, timeline, evaluations and amounts of dues are taken out of the book "
              "and the log keeps a fingerprint of them alone. Name, time of membership, signed minutes and paid dues stay. Which parts go is your choice, since the law leaves that open; send the upper office a "
              "bundle before, and print the record of the erasure for the person afterwards. It is never undone.\n\n"
              "The dossier is secret and never part of a packet; it goes on paper, sealed, as always. A transfer is not undone: if nothing comes of it, if it is refused, or if the "
              "time is over, say so, and the member counts here again.");
}

void TransfersView::refresh()
{
    const auto list = transfers(book());
    if (!list)
        return emit failed(list.error());
    const QDate today = m_today();
    QList<TransferRow> rows;
    for (const ListedTransfer &each : *list)
        rows += {each.transfer.id, each, today};
    m_model.setRows(rows);
    const bool onlyOpen = m_show->currentIndex() == 0;
    m_filter.setPredicate<TransferRow>(m_model, [onlyOpen](const TransferRow &row) { return !onlyOpen || isOpen(row.listed.transfer); });
    m_stack->setCurrentWidget(m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void TransfersView::retranslate()
{
    HandbookView::retranslate();
    m_leave->setText(tr("A member &leaves…"));
    m_arrive->setText(tr("&Comes with papers…"));
    m_open->setText(tr("&Open a packet or receipt…"));
    m_change->setText(tr("Chan&ge… (F2)"));
    m_seal->setText(tr("Seal the pac&ket…"));
    m_handOver->setText(tr("&Handed over"));
    m_check->setText(tr("In&ventory…"));
    m_settle->setText(tr("&What became of it…"));
    m_receipt->setText(tr("Save the &receipt file…"));
    m_print->setText(tr("&Print…"));
    m_address->setText(tr("Our ke&y…"));
    m_erase->setText(tr("Erase the &data…"));
    m_erased->setText(tr("Record of the eras&ure…"));
    m_list->setText(tr("Print or save the l&ist…"));
    m_xlsx->setText(tr("Save as &XLSX…"));
    m_csv->setText(tr("&Save as CSV…"));
    for (const Command &each : std::as_const(m_commands))
        each.button->setText(each.action->text());
    m_show->setItemText(0, tr("What is open"));
    m_show->setItemText(1, tr("All transfers"));
    m_show->setAccessibleName(tr("Which transfers are shown"));
    m_table->setAccessibleName(tr("Transfers"));
    m_empty->setTexts(tr("No transfer is open. When a member moves away, begin here; when somebody comes, open their packet or enter their papers."), tr("A member leaves…"));
    refresh();
}

QList<QAction *> TransfersView::commands() const
{
    QList<QAction *> actions;
    for (const Command &each : m_commands)
        actions += each.action;
    return actions;
}

QString TransfersView::chosenRecord() const
{
    const TransferRow *row = current();
    return row ? row->id.text : QString();
}

void TransfersView::showMember(const MemberId &member)
{
    m_member = member;
}

void TransfersView::setCalendar(std::function<QDate()> today)
{
    m_today = std::move(today);
    refresh();
}

const TransferRow *TransfersView::current() const
{
    return m_model.at(m_table->currentIndex());
}

void TransfersView::choose(const TransferId &id)
{
    refresh();
    if (const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(id)); index.isValid())
        m_table->setCurrentIndex(index);
}

void TransfersView::showChosen()
{
    const TransferRow *row = current();
    m_where->setVisible(row);
    QStringList doubts;
    if (row) {
        m_where->setStatus(row->listed.isLate(row->today) ? Tone::Problem : Tone::Notice, transferwords::whereCounted(row->listed.transfer));
        const auto found = transferDoubts(book(), row->listed.transfer, row->today);
        if (found && isOpen(row->listed.transfer))
            doubts = *found;
        if (row->listed.stage != TransferStage::Prepared && !row->listed.transfer.refusal.isEmpty())
            doubts.prepend(tr("Not accepted: %1").arg(row->listed.transfer.refusal));
        for (const TransferItem &item : row->listed.transfer.items)
            if (!item.trouble.isEmpty())
                doubts += tr("%1: %2", "item of an inventory, what is wrong with it").arg(item.what, item.trouble);
    }
    m_doubts->setSentences(doubts);
    enable();
}

void TransfersView::enable()
{
    const TransferRow *row = current();
    const Transfer transfer = row ? row->listed.transfer : Transfer();
    const bool isOut = transfer.direction == TransferDirection::Out;
    const TransferStage stage = row ? row->listed.stage : TransferStage::Withdrawn;
    const bool isPrepared = row && stage == TransferStage::Prepared;
    m_change->setEnabled(isPrepared);
    m_seal->setEnabled(row && isOut && (isPrepared || stage == TransferStage::OnTheWay) && !transfer.recipient.isEmpty());
    m_seal->setText(transfer.digest.isEmpty() ? tr("Seal the pac&ket…") : tr("Seal the pac&ket again…"));
    m_handOver->setEnabled(isPrepared);
    m_check->setEnabled(row && stage == TransferStage::Presented);
    m_settle->setEnabled(row && isOpen(transfer));
    m_receipt->setEnabled(row && !isOut && !transfer.packet.isEmpty() && stage != TransferStage::Presented);
    const auto erasures = row ? erasuresAfter(book(), row->id) : Result<QList<Erasure>>(QList<Erasure>());
    m_erase->setEnabled(isOut && stage == TransferStage::Accepted);
    m_erased->setEnabled(erasures && !erasures->isEmpty());
    for (QAction *action : {m_list, m_xlsx, m_csv})
        action->setEnabled(m_filter.rowCount() > 0);
    m_print->setEnabled(row && hasTransferPaper(transfer, isOut ? documents::TransferPaper::Inventory : documents::TransferPaper::Receipt));
    for (const Command &each : std::as_const(m_commands)) {
        each.button->setEnabled(each.action->isEnabled());
        each.button->setText(each.action->text());
    }
}

/// What the table shows, in its order.
Result<MemberTable> TransfersView::seenTable() const
{
    QList<ListedTransfer> seen;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (const TransferRow *each = m_model.at(m_filter.index(row, 0)))
            seen += each->listed;
    return transfersTable(book(), seen, m_today());
}

void TransfersView::printList()
{
    const auto table = seenTable();
    if (!table)
        return emit failed(table.error());
    listleaving::openPaper(book(), *table, pagesOf(*table), {}, chooser(), window(), [this](const Error &error) { emit failed(error); });
}

void TransfersView::saveList(listleaving::Format format)
{
    const auto table = seenTable();
    if (!table)
        return emit failed(table.error());
    listleaving::save(book(), *table, pagesOf(*table), format, chooser(), window(), [this](const Error &error) { emit failed(error); },
                      [this](const QString &sentence) { say(sentence); });
}

void TransfersView::saveXlsx()
{
    saveList(listleaving::Format::Xlsx);
}

void TransfersView::saveCsv()
{
    saveList(listleaving::Format::Csv);
}
