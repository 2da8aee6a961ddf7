// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cashbooklist.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/duespapers.h"
#include "ui/dialogs/cashentrydialog.h"
#include "ui/dialogs/dueswords.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>

static const QList<Column<CashBookRow>> &columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    static const QList<Column<CashBookRow>> all = {
        {QT_TRANSLATE_NOOP("CashBookList", "Day"), [](const CashBookRow &row) -> QVariant { return dateText(row.line.on); }},
        {QT_TRANSLATE_NOOP("CashBookList", "Receipt"), [](const CashBookRow &row) -> QVariant { return row.line.paper; }},
        {QT_TRANSLATE_NOOP("CashBookList", "What for"), [](const CashBookRow &row) -> QVariant { return dueswords::cashLine(row.line); }},
        {QT_TRANSLATE_NOOP("CashBookList", "In"), [](const CashBookRow &row) -> QVariant { return dueswords::money(row.line.in); }, right},
        {QT_TRANSLATE_NOOP("CashBookList", "Out"), [](const CashBookRow &row) -> QVariant { return dueswords::money(row.line.out); }, right},
        {QT_TRANSLATE_NOOP("CashBookList", "Balance"), [](const CashBookRow &row) -> QVariant { return numbers::groupedText(row.line.balance); }, right, nullptr,
         [](const CashBookRow &row) -> QVariant { return row.line.isBelow() ? QVariant(style::markIcon(Tone::Problem)) : QVariant(); }}};
    return all;
}

CashBookList::CashBookList(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("CashBookList", columns(), this), m_balance(new StatusLabel), m_enter(addButton([this] { enter(); })),
      m_change(addButton([this] { change(); })), m_remove(addButton([this] { removeChosen(); })), m_print(addButton([this] { print(); }))
{
    addSaving([this]() -> Result<MemberTable> {
        const QDate today = m_shown ? m_shown->today : QDate::currentDate();
        return cashTable(this->book(), m_cash, today);
    });
    m_balance->setWordWrap(true);
    above()->addWidget(m_balance, 1);
    table()->setModel(&m_model);
    table()->setSortingEnabled(false);
    table()->setWideColumn(2);
    const int letters[] = {12, 12, 30, 14, 14, 16};
    for (int column = 0; column < int(std::size(letters)); ++column)
        table()->setLetters(column, letters[column]);
    addKey(Qt::Key_F2, [this] { change(); });
    connect(table(), &RowTable::opened, this, &CashBookList::change);
    connect(table(), &RowTable::chosen, this, &CashBookList::enable);
}

void CashBookList::show(const Shown &shown)
{
    m_shown = &shown;
    const int year = shown.month.year();
    m_cash = cashBook(shown.dues, QDate(year, 1, 1), QDate(year, 12, 31));
    QList<CashBookRow> rows;
    for (const CashLine &line : m_cash.lines)
        rows += {int(rows.size()), line};
    m_model.setRows(rows);
    const QString sums = tr("Before: %1 đồng. In: %2. Out: %3. In the box now: %4 đồng.")
                             .arg(numbers::groupedText(m_cash.opening), numbers::groupedText(m_cash.in), numbers::groupedText(m_cash.out), numbers::groupedText(m_cash.closing));
    if (const CashLine *below = m_cash.firstBelow())
        m_balance->setStatus(Tone::Problem, sums + u' ' + tr("From %1 on it is less than nothing: something is missing here or wrong.").arg(dateText(below->on)));
    else
        m_balance->setStatus(Tone::Neutral, sums);
    enable();
}

QString CashBookList::chosenRecord() const
{
    const CashBookRow *row = current();
    return row ? row->line.entry.text : QString();
}

void CashBookList::open(const CashEntry &entry)
{
    auto *dialog = new CashEntryDialog(entry, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putCashEntry(book(), dialog->entry());
        if (!put)
            return put.error();
        emit said(tr("The entry is in the cash book."), {});
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("dues/cash/%1").arg(entry.id.text));
}

void CashBookList::enter()
{
    CashEntry entry;
    entry.on = m_shown ? m_shown->today : QDate::currentDate();
    open(entry);
}

void CashBookList::change()
{
    const CashBookRow *row = current();
    if (!row || row->line.entry.isEmpty())
        return;
    const auto entry = book().get(row->line.entry);
    if (!entry)
        return emit failed(entry.error());
    open(*entry);
}

void CashBookList::removeChosen()
{
    const CashBookRow *row = current();
    if (!row || row->line.entry.isEmpty())
        return;
    carryOut([this, id = row->line.entry]() -> Result<QString> {
        if (const auto removed = removeCashEntry(book(), id); !removed)
            return removed.error();
        return tr("The entry is removed.");
    });
}

void CashBookList::print()
{
    const int year = m_shown ? m_shown->month.year() : QDate::currentDate().year();
    const auto sheet = [this, year] { return cashSheet(book(), QDate(year, 1, 1), QDate(year, 12, 31)); };
    openPaper(tr("Cash book of %1").arg(year), QStringLiteral("so-quy-tien-mat-%1.pdf").arg(year), 0,
              [sheet]() -> Result<paper::Pages> {
                  const auto made = sheet();
                  return made ? documents::cashSheetPages(*made) : Result<paper::Pages>(made.error());
              },
              [sheet]() -> Result<QByteArray> {
                  const auto made = sheet();
                  return made ? documents::cashSheetPdf(*made) : Result<QByteArray>(made.error());
              });
}

void CashBookList::enable()
{
    const CashBookRow *row = current();
    const bool isEntry = row && !row->line.entry.isEmpty();
    m_change->setEnabled(isEntry);
    m_remove->setEnabled(isEntry);
}

void CashBookList::retranslate()
{
    m_enter->setText(tr("Other m&oney…"));
    m_change->setText(tr("Chan&ge… (F2)"));
    m_remove->setText(tr("Remove the entr&y"));
    m_print->setText(tr("&Print or save the cash book…"));
    retranslateLeaving();
    table()->setAccessibleName(tr("Cash book"));
}
