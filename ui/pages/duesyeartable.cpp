// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesyeartable.h"

#include "core/text/numbers.h"
#include "ui/dialogs/dueswords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

/// A month in a narrow cell: what was paid, or a sign; the words stand in the list of the month.
static QString cellText(const DuesMonth &month, bool isSum)
{
    if (month.paid > 0 || isSum)
        return dueswords::money(month.paid);
    switch (month.state) {
    case DuesState::NotOwed: return QStringLiteral("–");
    case DuesState::Exempt: return DuesYearTable::tr("exempt");
    case DuesState::NoAmount: return QStringLiteral("?");
    case DuesState::Open:
    case DuesState::Part:
    case DuesState::Paid: break;
    }
    return DuesYearTable::tr("open");
}

static QList<Column<DuesYearRow>> columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static constexpr const char *months[] = {QT_TRANSLATE_NOOP("DuesYearTable", "Jan"), QT_TRANSLATE_NOOP("DuesYearTable", "Feb"), QT_TRANSLATE_NOOP("DuesYearTable", "Mar"),
                                             QT_TRANSLATE_NOOP("DuesYearTable", "Apr"), QT_TRANSLATE_NOOP("DuesYearTable", "May"), QT_TRANSLATE_NOOP("DuesYearTable", "Jun"),
                                             QT_TRANSLATE_NOOP("DuesYearTable", "Jul"), QT_TRANSLATE_NOOP("DuesYearTable", "Aug"), QT_TRANSLATE_NOOP("DuesYearTable", "Sep"),
                                             QT_TRANSLATE_NOOP("DuesYearTable", "Oct"), QT_TRANSLATE_NOOP("DuesYearTable", "Nov"), QT_TRANSLATE_NOOP("DuesYearTable", "Dec")};
    QList<Column<DuesYearRow>> all = {
        {QT_TRANSLATE_NOOP("DuesYearTable", "Name"), [](const DuesYearRow &row) -> QVariant { return row.id.isEmpty() ? DuesYearTable::tr("Together") : row.row.member.name; }},
        {QT_TRANSLATE_NOOP("DuesYearTable", "Open"), [](const DuesYearRow &row) -> QVariant { return dueswords::money(row.row.open); }, right},
        {QT_TRANSLATE_NOOP("DuesYearTable", "Paid"), [](const DuesYearRow &row) -> QVariant { return dueswords::money(row.row.paid); }, right}};
    for (int month = 0; month < 12; ++month)
        all += {months[month], [month](const DuesYearRow &row) -> QVariant { return cellText(row.row.months.at(month), row.id.isEmpty()); }, left, nullptr,
                [month](const DuesYearRow &row) -> QVariant {
                    const DuesMonth &each = row.row.months.at(month);
                    const bool isPlain = row.id.isEmpty() || each.state == DuesState::NotOwed || each.state == DuesState::Exempt || each.state == DuesState::Paid;
                    return isPlain ? QVariant() : QVariant(style::markIcon(dueswords::tone(each, row.today)));
                }};
    return all;
}

DuesYearTable::DuesYearTable(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("DuesYearTable", columns(), this), m_open(addButton([this] { openChosen(); })), m_print(addButton([this] { print(); })), m_names(new QTableView(table()))
{
    table()->setSelectionBehavior(QAbstractItemView::SelectItems);
    table()->setModel(&m_model);
    table()->setSortingEnabled(false);
    table()->setWideColumn(-1);
    table()->setLetters(0, 20);
    table()->setLetters(1, 9);
    table()->setLetters(2, 9);
    for (int month = 0; month < 12; ++month)
        table()->setLetters(3 + month, 8);
    connect(table(), &RowTable::opened, this, &DuesYearTable::openChosen);
    freezeNames();
}

/// A second view of the first column lies over the table, so the names stay in sight while the months scroll.
void DuesYearTable::freezeNames()
{
    m_names->setModel(&m_model);
    m_names->setSelectionModel(table()->selectionModel());
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setShowGrid(table()->showGrid());
    m_names->setAlternatingRowColors(table()->alternatingRowColors());
    m_names->verticalHeader()->hide();
    m_names->horizontalHeader()->setSectionsClickable(false);
    m_names->horizontalHeader()->setDefaultAlignment(table()->horizontalHeader()->defaultAlignment());
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_names->setColumnHidden(column, true);
    table()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_names->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, table()->verticalScrollBar(), &QScrollBar::setValue);
    connect(table()->horizontalHeader(), &QHeaderView::sectionResized, this, &DuesYearTable::placeNames);
    connect(table()->verticalHeader(), &QHeaderView::sectionResized, this, &DuesYearTable::placeNames);
    connect(table()->horizontalHeader(), &QHeaderView::geometriesChanged, this, &DuesYearTable::placeNames);
    table()->viewport()->installEventFilter(this);
}

void DuesYearTable::placeNames()
{
    m_names->verticalHeader()->setMinimumSectionSize(1);
    m_names->verticalHeader()->setDefaultSectionSize(table()->verticalHeader()->defaultSectionSize());
    m_names->horizontalHeader()->setFixedHeight(table()->horizontalHeader()->height());
    m_names->setColumnWidth(0, table()->columnWidth(0));
    m_names->setGeometry(table()->frameWidth(), table()->frameWidth(), table()->columnWidth(0), table()->viewport()->height() + table()->horizontalHeader()->height());
}

bool DuesYearTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        placeNames();
    return DuesSection::eventFilter(watched, event);
}

void DuesYearTable::show(const Shown &shown)
{
    m_shown = &shown;
    const DuesYear year = shown.dues.year(shown.month.year());
    QList<DuesYearRow> rows;
    for (const DuesRow &each : year.rows)
        rows += {each.member.id, each, shown.today};
    if (!rows.isEmpty())
        rows += {MemberId(), DuesRow{Member(), year.totals, year.due, year.paid, year.open}, shown.today};
    m_model.setRows(rows);
}

void DuesYearTable::openChosen()
{
    const DuesYearRow *row = m_model.at(table()->currentIndex());
    if (!row || row->id.isEmpty() || !m_shown)
        return;
    const int column = table()->currentIndex().column();
    emit monthAsked(column >= 3 ? QDate(m_shown->month.year(), column - 2, 1) : m_shown->month, row->id);
}

void DuesYearTable::print()
{
    if (m_shown)
        openDuesBook(m_shown->month.year(), m_shown->today);
}

void DuesYearTable::retranslate()
{
    m_open->setText(tr("Show the &chosen month"));
    m_print->setText(tr("&Print or save the dues book…"));
    table()->setAccessibleName(tr("Dues book of the year"));
}
