// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/widgets/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

RowTable::RowTable(Sorting sorting, QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(sorting == Sorting::Yes);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);  // 100,000 rows are never measured one by one
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::doubleClicked, this, &RowTable::opened);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_wide)
            fitWide();
    });
    measure();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model) // the titles may be in another language
        connect(model, &QAbstractItemModel::headerDataChanged, this, &RowTable::measure);
    measure();
}

void RowTable::setWideColumn(int column)
{
    m_wide = column;
    measure();
}

void RowTable::setLetters(int column, int letters)
{
    m_letters[column] = letters;
    measure();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWide();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit chosen(current);
}

void RowTable::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(style::rowHeight(fontMetrics()));
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        if (column != m_wide)
            setColumnWidth(column, room(column));
    }
    fitWide();
}

void RowTable::fitWide()
{
    const int columns = model() ? model()->columnCount() : 0;
    const bool hasWide = m_wide >= 0 && m_wide < columns;
    int spare = viewport()->width() - (hasWide ? room(m_wide) : 0);
    for (int column = 0; column < columns; ++column)
        spare -= column == m_wide ? 0 : isOurs(column) ? room(column) : columnWidth(column);
    // A column that a person has made wider or narrower stays so; the others show their whole title while there is room for it.
    for (int column = 0; column < columns; ++column) {
        if (column == m_wide || !isOurs(column))
            continue;
        const int more = std::max(0, horizontalHeader()->sectionSizeHint(column) - room(column));
        const bool fits = more <= spare;
        setColumnWidth(column, room(column) + (fits ? more : 0));
        spare -= fits ? more : 0;
    }
    if (hasWide)
        setColumnWidth(m_wide, room(m_wide) + std::max(0, spare));
}

/// Whether a column is as wide as fitWide() makes it.
bool RowTable::isOurs(int column) const
{
    const int width = columnWidth(column);
    return width == room(column) || width == std::max(room(column), horizontalHeader()->sectionSizeHint(column));
}

/// The width of a column that shows as many letters as were asked for.
int RowTable::room(int column) const
{
    // Windows' average letter is narrower than a digit, and dates are all digits.
    const int letter = std::max(fontMetrics().averageCharWidth(), fontMetrics().horizontalAdvance(u'0'));
    return letter * m_letters.value(column, column == m_wide ? 24 : 14) + 2 * style::gap;
}
