// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesamountlist.h"

#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "ui/dialogs/duesamountdialog.h"
#include "ui/dialogs/dueswords.h"
#include "ui/pages/keptopening.h"

#include <QPushButton>

static const QList<Column<DuesAmountRow>> &columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<DuesAmountRow>> all = {
        {QT_TRANSLATE_NOOP("DuesAmountList", "Name"), [](const DuesAmountRow &row) -> QVariant { return row.amount.member.name; }, left,
         [](const DuesAmountRow &row) -> QVariant { return nameSortKey(row.amount.member.name); }},
        {QT_TRANSLATE_NOOP("DuesAmountList", "Category"),
         [](const DuesAmountRow &row) -> QVariant { return dueswords::category(row.amount.proposed.package, row.amount.proposed.category); }},
        {QT_TRANSLATE_NOOP("DuesAmountList", "Income"), [](const DuesAmountRow &row) -> QVariant { return dueswords::money(row.amount.proposed.base); }, right},
        {QT_TRANSLATE_NOOP("DuesAmountList", "Approved"),
         [](const DuesAmountRow &row) -> QVariant { return row.amount.approved ? QVariant(numbers::groupedText(row.amount.approved->amount)) : QVariant(); }, right},
        {QT_TRANSLATE_NOOP("DuesAmountList", "By the rates"),
         [](const DuesAmountRow &row) -> QVariant { return row.amount.source == AmountSource::Unknown ? QVariant() : QVariant(numbers::groupedText(row.amount.proposed.amount)); }, right},
        {QT_TRANSLATE_NOOP("DuesAmountList", "State"), [](const DuesAmountRow &row) -> QVariant { return dueswords::source(row.amount); }, left, nullptr,
         [](const DuesAmountRow &row) -> QVariant { return style::markIcon(dueswords::tone(row.amount)); }}};
    return all;
}

DuesAmountList::DuesAmountList(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("DuesAmountList", columns(), this), m_enter(addButton([this] { enterAmount(); })),
      m_all(addButton([this] { approveAll(); })), m_remove(addButton([this] { removeChosen(); }))
{
    table()->setModel(&m_model);
    table()->setWideColumn(5);
    const int letters[] = {22, 26, 13, 11, 12, 24};
    for (int column = 0; column < int(std::size(letters)); ++column)
        table()->setLetters(column, letters[column]);
    addKey(Qt::Key_F2, [this] { enterAmount(); });
    connect(table(), &RowTable::opened, this, &DuesAmountList::enterAmount);
    connect(table(), &RowTable::chosen, this, &DuesAmountList::enable);
    addSaving([this] { return seenTable(); });
    addYearBook([this] {
        if (m_shown)
            openDuesBook(m_shown->month.year(), m_shown->today);
    });
}

void DuesAmountList::show(const Shown &shown)
{
    m_shown = &shown;
    QList<DuesAmountRow> rows;
    if (const auto list = proposedAmounts(shown.dues, shown.month))
        for (const ProposedAmount &each : *list)
            rows += {each.member.id, each};
    m_model.setRows(rows);
    if (!table()->currentIndex().isValid() && !rows.isEmpty())
        table()->selectRow(0);
    enable();
}

void DuesAmountList::choose(const MemberId &member)
{
    if (const QModelIndex index = m_model.indexOf(member); index.isValid())
        table()->setCurrentIndex(index);
}

QString DuesAmountList::chosenRecord() const
{
    const DuesAmountRow *row = current();
    return row && row->amount.approved ? row->amount.approved->id.text : QString();
}

void DuesAmountList::enterAmount()
{
    const DuesAmountRow *row = current();
    if (!row)
        return;
    DuesAmount begun = row->amount.approved && !row->amount.differs() ? *row->amount.approved : row->amount.proposed;
    if (begun.until.isValid())
        begun.from = std::max(begun.from, m_shown->month.addMonths(-12));
    else
        begun.from = m_shown->month;
    const auto reckon = [this](const DuesAmount &typed) { return reckonedAmount(m_shown->dues, typed); };
    auto *dialog = new DuesAmountDialog(row->amount.member.name, begun, m_shown->today, reckon, window());
    dialog->setSave([this, dialog, name = row->amount.member.name]() -> Result<Done> {
        const auto count = approveAmounts(book(), {dialog->amount()}, dialog->approvedOn());
        if (!count)
            return count.error();
        emit said(*count > 0 ? tr("The amount of %1 is recorded.").arg(name) : tr("The amount of %1 is the same as before.").arg(name), {});
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("dues/amount/%1/%2").arg(row->id.text, m_shown->month.toString(Qt::ISODate)));
}

void DuesAmountList::approveAll()
{
    QList<DuesAmount> amounts;
    for (const DuesAmountRow &row : m_model.rows())
        if (row.amount.differs())
            amounts += row.amount.proposed;
    if (amounts.isEmpty())
        return emit said(tr("By the rates of this month nobody pays another amount than approved."), {});
    carryOut([&]() -> Result<QString> {
        const auto count = approveAmounts(book(), amounts, m_shown->today);
        if (!count)
            return count.error();
        return tr("%n amounts are approved.", nullptr, *count);
    });
}

void DuesAmountList::removeChosen()
{
    const DuesAmountRow *row = current();
    if (!row || !row->amount.approved)
        return;
    carryOut([&]() -> Result<QString> {
        const QString name = row->amount.member.name;
        const auto removed = removeAmount(book(), row->amount.approved->id);
        if (!removed)
            return removed.error();
        return tr("The amount of %1 is removed. What was approved before it holds again.").arg(name);
    });
}

void DuesAmountList::print()
{
    printList();
}

Result<MemberTable> DuesAmountList::seenTable() const
{
    QList<ProposedAmount> seen;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (const DuesAmountRow *each = m_model.at(table()->model()->index(row, 0)))
            seen += each->amount;
    const QDate today = m_shown ? m_shown->today : QDate::currentDate();
    return amountsTable(book(), seen, m_shown ? m_shown->month : monthOf(today), today);
}

void DuesAmountList::enable()
{
    const DuesAmountRow *row = current();
    m_enter->setEnabled(row);
    m_remove->setEnabled(row && row->amount.approved);
    m_all->setEnabled(std::any_of(m_model.rows().cbegin(), m_model.rows().cend(), [](const DuesAmountRow &each) { return each.amount.differs(); }));
}

void DuesAmountList::retranslate()
{
    m_enter->setText(tr("&Amount… (F2)"));
    m_all->setText(tr("Approve &what the rates say"));
    m_remove->setText(tr("Rem&ove the amount"));
    retranslateLeaving();
    table()->setAccessibleName(tr("Amounts of the members"));
}
