// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesremittancelist.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/duespapers.h"
#include "ui/dialogs/duesremittancedialog.h"
#include "ui/dialogs/dueswords.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/pages/keptopening.h"

#include <QPushButton>

static const QList<Column<DuesRemittanceRow>> &columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<DuesRemittanceRow>> all = {
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Months"), [](const DuesRemittanceRow &row) -> QVariant { return dueswords::months(row.remittance.from, row.remittance.until); }, left,
         [](const DuesRemittanceRow &row) -> QVariant { return row.remittance.from; }},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Day"), [](const DuesRemittanceRow &row) -> QVariant { return dateText(row.remittance.on); }, left,
         [](const DuesRemittanceRow &row) -> QVariant { return row.remittance.on; }},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Collected"), [](const DuesRemittanceRow &row) -> QVariant { return numbers::groupedText(row.remittance.collected); }, right},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Kept"), [](const DuesRemittanceRow &row) -> QVariant { return numbers::groupedText(row.remittance.kept); }, right},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Handed on"), [](const DuesRemittanceRow &row) -> QVariant { return numbers::groupedText(row.remittance.remitted); }, right},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "How"), [](const DuesRemittanceRow &row) -> QVariant { return handbookwords::paidBy(row.remittance.way); }},
        {QT_TRANSLATE_NOOP("DuesRemittanceList", "Receipt and note"),
         [](const DuesRemittanceRow &row) -> QVariant { return QString(row.remittance.paper + u' ' + row.remittance.note).trimmed(); }}};
    return all;
}

DuesRemittanceList::DuesRemittanceList(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("DuesRemittanceList", columns(), this), m_remit(addButton([this] { remit(); })), m_statement(addButton([this] { print(); }))
{
    addSaving([this]() -> Result<MemberTable> {
        QList<DuesRemittance> seen;
        for (const DuesRemittanceRow &row : rows())
            seen += row.remittance;
        return remittancesTable(this->book(), seen, m_shown ? m_shown->today : QDate::currentDate());
    });
    table()->setModel(&m_model);
    table()->setWideColumn(6);
    const int letters[] = {20, 14, 14, 14, 14, 28, 16};
    for (int column = 0; column < int(std::size(letters)); ++column)
        table()->setLetters(column, letters[column]);
    connect(table(), &RowTable::opened, this, &DuesRemittanceList::print);
}

void DuesRemittanceList::show(const Shown &shown)
{
    m_shown = &shown;
    QList<DuesRemittanceRow> rows;
    for (const DuesRemittance &each : shown.dues.remittances)
        rows += {each.id, each};
    m_model.setRows(rows);
    if (!table()->currentIndex().isValid() && !rows.isEmpty())
        table()->selectRow(int(rows.size()) - 1);
    m_statement->setEnabled(!rows.isEmpty());
}

QString DuesRemittanceList::chosenRecord() const
{
    const DuesRemittanceRow *row = m_model.at(table()->currentIndex());
    return row ? row->id.text : QString();
}

void DuesRemittanceList::remit()
{
    if (!m_shown || m_shown->dues.rules.isEmpty())
        return;
    DuesRemittance begun;
    begun.from = nextToRemit(m_shown->dues);
    begun.until = std::max(begun.from, monthOf(m_shown->today).addMonths(-1));
    begun.on = std::max(m_shown->today, begun.until);
    const auto reckon = [this](const DuesRemittance &typed) { return reckonRemittance(m_shown->dues, typed.from, typed.until, typed.on); };
    auto *dialog = new DuesRemittanceDialog(begun, m_shown->dues.rules.first().from, reckon, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        if (dialog->remittance().on > m_shown->today)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day of the remittance, %1, lies ahead."), {dateText(dialog->remittance().on)}};
        const auto made = recordRemittance(book(), dialog->remittance());
        if (!made)
            return made.error();
        emit said(tr("It is recorded that %1 đồng were handed on.").arg(numbers::groupedText(made->remitted)), {});
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("dues/remittance"));
}

void DuesRemittanceList::print()
{
    const DuesRemittanceRow *row = m_model.at(table()->currentIndex());
    if (!row)
        return emit said(tr("Nothing was handed on yet, so there is no statement."), {});
    const auto sheet = [this, id = row->id] { return statementSheet(book(), id); };
    const auto now = sheet();
    if (!now)
        return emit failed(now.error());
    openPaper(tr("Statement of dues of %1").arg(dueswords::months(row->remittance.from, row->remittance.until)),
              QStringLiteral("bang-ke-nop-dang-phi-%1.pdf").arg(row->remittance.until.toString(QStringLiteral("yyyy-MM"))), int(now->lines.size()),
              [sheet]() -> Result<paper::Pages> {
                  const auto made = sheet();
                  return made ? documents::statementPages(*made) : Result<paper::Pages>(made.error());
              },
              [sheet]() -> Result<QByteArray> {
                  const auto made = sheet();
                  return made ? documents::statementPdf(*made) : Result<QByteArray>(made.error());
              });
}

void DuesRemittanceList::retranslate()
{
    m_remit->setText(tr("Hand dues &on…"));
    m_statement->setText(tr("&Print or save the statement…"));
    retranslateLeaving();
    table()->setAccessibleName(tr("Dues handed on"));
}
