// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesarrearslist.h"

#include "core/text/vietnamese.h"
#include "ui/dialogs/dueswords.h"

#include <QPushButton>

static QString stateWords(const DuesArrears &arrears)
{
    return arrears.reachesRule ? DuesArrearsList::tr("%n months of %1 unpaid: for the cell to consider", nullptr, arrears.unpaid).arg(arrears.year)
                               : DuesArrearsList::tr("%n months open", nullptr, int(arrears.months.size()));
}

static QString monthWords(const DuesArrears &arrears)
{
    QStringList months;
    for (const DuesMonth &each : arrears.months)
        months += dueswords::month(each.month);
    return months.join(QStringLiteral(", "));
}

static const QList<Column<DuesArrearsRow>> &columns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<DuesArrearsRow>> all = {
        {QT_TRANSLATE_NOOP("DuesArrearsList", "Name"), [](const DuesArrearsRow &row) -> QVariant { return row.arrears.member.name; }, left,
         [](const DuesArrearsRow &row) -> QVariant { return nameSortKey(row.arrears.member.name); }},
        {QT_TRANSLATE_NOOP("DuesArrearsList", "Owes since"), [](const DuesArrearsRow &row) -> QVariant { return dueswords::month(row.arrears.since()); }, left,
         [](const DuesArrearsRow &row) -> QVariant { return row.arrears.since(); }},
        {QT_TRANSLATE_NOOP("DuesArrearsList", "Sum"), [](const DuesArrearsRow &row) -> QVariant { return dueswords::money(row.arrears.open); }, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("DuesArrearsList", "State"), [](const DuesArrearsRow &row) -> QVariant { return stateWords(row.arrears); }, left, nullptr,
         [](const DuesArrearsRow &row) -> QVariant { return style::markIcon(row.arrears.reachesRule ? Tone::Problem : Tone::Warning); }},
        {QT_TRANSLATE_NOOP("DuesArrearsList", "Months"), [](const DuesArrearsRow &row) -> QVariant { return monthWords(row.arrears); }}};
    return all;
}

DuesArrearsList::DuesArrearsList(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("DuesArrearsList", columns(), this), m_open(addButton([this] { openChosen(); })), m_card(addButton([this] {
          if (const DuesArrearsRow *row = m_model.at(table()->currentIndex()))
              emit memberAsked(row->id);
      }))
{
    table()->setModel(&m_model);
    table()->setWideColumn(4);
    const int letters[] = {24, 11, 12, 48, 24};
    for (int column = 0; column < int(std::size(letters)); ++column)
        table()->setLetters(column, letters[column]);
    connect(table(), &RowTable::opened, this, &DuesArrearsList::openChosen);
    addSaving([this] { return seenTable(); });
    addYearBook([this] {
        if (m_shown)
            openDuesBook(m_shown->month.year(), m_shown->today);
    });
}

void DuesArrearsList::show(const Shown &shown)
{
    m_shown = &shown;
    QList<DuesArrearsRow> rows;
    for (const DuesArrears &each : duesArrears(shown.dues, shown.today))
        rows += {each.member.id, each};
    m_model.setRows(rows);
    if (!table()->currentIndex().isValid() && !rows.isEmpty())
        table()->selectRow(0);
    for (QPushButton *button : {m_open, m_card})
        button->setEnabled(!rows.isEmpty());
}

void DuesArrearsList::openChosen()
{
    if (const DuesArrearsRow *row = m_model.at(table()->currentIndex()))
        emit monthAsked(row->arrears.since(), row->id);
}

void DuesArrearsList::print()
{
    printList();
}

Result<MemberTable> DuesArrearsList::seenTable() const
{
    QList<DuesArrears> seen;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (const DuesArrearsRow *each = m_model.at(table()->model()->index(row, 0)))
            seen += each->arrears;
    return arrearsTable(book(), seen, m_shown ? m_shown->today : QDate::currentDate());
}

void DuesArrearsList::retranslate()
{
    m_open->setText(tr("Show the &first open month"));
    m_card->setText(tr("Go to the car&d"));
    retranslateLeaving();
    table()->setAccessibleName(tr("Who owes dues"));
}
