// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>
#include <QSortFilterProxyModel>
#include <algorithm>
#include <concepts>
#include <functional>

/// One column of a table of values: a title marked for translation and what it says about a value.
template <typename T>
struct Column
{
    using Say = std::function<QVariant(const T &)>;

    // a constructor, because g++ 12 gives up on default values of functions in an aggregate of a template
    Column(const char *titled, Say says, Qt::Alignment aligned = Qt::AlignLeft | Qt::AlignVCenter, Say sortedBy = nullptr,
           Say decoratedBy = nullptr)
        : title(titled), value(std::move(says)), alignment(aligned), sortKey(std::move(sortedBy)),
          decoration(std::move(decoratedBy))
    {
    }

    const char *title;  ///< marked QT_TRANSLATE_NOOP in the model's context
    Say value;          ///< what is shown
    Qt::Alignment alignment;
    Say sortKey;        ///< what is compared when sorting; without it, `value`
    Say decoration;     ///< an icon beside the words, never instead of them
};

/// What every table of values shares: titles that follow the language, and the way from a view's index to a row.
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;  ///< the sort key of a cell

    /// The row of this model that an index shows, also when the index comes from a proxy above it; -1 when it shows none.
    int rowAt(const QModelIndex &index) const;

protected:
    explicit RowModelBase(QObject *parent);

private:
    void retranslate();
};

/// A list of values shown by a list of columns. When T has an `id`, setRows() keeps selection and scroll position.
template <typename T>
class RowModel : public RowModelBase
{
public:
    /// `context` is the translation context of the titles.
    RowModel(const char *context, QList<Column<T>> columns, QObject *parent = nullptr)
        : RowModelBase(parent), m_context(context), m_columns(std::move(columns))
    {
    }

    const QList<T> &rows() const { return m_rows; }
    const T &row(int row) const { return m_rows.at(row); }

    /// The value that a view's index shows (through any proxies), or nullptr when it shows none.
    const T *at(const QModelIndex &index) const
    {
        const int row = rowAt(index);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    /// The index of the first column of the row with this id; invalid when there is none.
    template <typename Id>
    QModelIndex indexOf(const Id &id) const
    {
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            if (m_rows.at(row).id == id)
                return index(int(row), 0);
        return {};
    }

    /// Shows these values. Rows that stay are told by id: they are moved, not removed, so what is selected stays selected.
    void setRows(QList<T> rows)
    {
        if constexpr (hasId) {
            const auto places = placesById(rows);
            if (places.size() == rows.size() && placesById(m_rows).size() == m_rows.size()) {
                removeAbsent(places);
                orderLike(places);
                insertNew(rows);
                showChanges(rows);
                return;
            }
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const T &shown = m_rows.at(index.row());
        const Column<T> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.value(shown);
        case SortRole:
            return column.sortKey ? column.sortKey(shown) : column.value(shown);
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case Qt::DecorationRole:
            return column.decoration ? column.decoration(shown) : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column<T> &column = m_columns.at(section);
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column.title);
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment);
        return {};
    }

private:
    static constexpr bool hasId = requires(const T &value) {
        { qHash(value.id) } -> std::convertible_to<size_t>;
    };

    /// Where each id stands in `rows`; smaller than `rows` when an id stands there twice.
    static auto placesById(const QList<T> &rows)
    {
        QHash<std::remove_cvref_t<decltype(rows.front().id)>, int> places;
        for (int row = 0; row < int(rows.size()); ++row)
            places.insert(rows.at(row).id, row);
        return places;
    }

    template <typename Places>
    void removeAbsent(const Places &places)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (places.contains(m_rows.at(last).id))
                continue;
            int first = last;
            while (first > 0 && !places.contains(m_rows.at(first - 1).id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    template <typename Places>
    void orderLike(const Places &places)
    {
        const auto before = [&](const T &a, const T &b) { return places.value(a.id) < places.value(b.id); };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
            return;
        emit layoutAboutToBeChanged();
        const QList<T> old = m_rows;
        std::sort(m_rows.begin(), m_rows.end(), before);
        const auto newPlaces = placesById(m_rows);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &held : from)
            to += index(newPlaces.value(old.at(held.row()).id), held.column());
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }

    void insertNew(const QList<T> &rows)
    {
        for (int first = 0; first < int(rows.size()); ++first) {
            const bool stays = first < m_rows.size() && m_rows.at(first).id == rows.at(first).id;
            if (stays)
                continue;
            int last = first;  // the new rows that stand before the next one that stayed
            while (last + 1 < rows.size() && !(first < m_rows.size() && m_rows.at(first).id == rows.at(last + 1).id))
                ++last;
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, rows.at(row));
            endInsertRows();
            first = last;
        }
    }

    void showChanges(const QList<T> &rows)
    {
        const auto differs = [&](int row) {
            if constexpr (std::equality_comparable<T>)
                return !(m_rows.at(row) == rows.at(row));
            else
                return true;
        };
        for (int first = 0; first < int(rows.size()); ++first) {
            if (!differs(first))
                continue;
            int last = first;
            while (last + 1 < rows.size() && differs(last + 1))
                ++last;
            for (int row = first; row <= last; ++row)
                m_rows[row] = rows.at(row);
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
            first = last;
        }
    }

    const char *m_context;
    QList<Column<T>> m_columns;
    QList<T> m_rows;
};

/// Rows of a RowModel that a handed-in question lets through, sorted by the columns' sort keys.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(RowModelBase &model, QObject *parent = nullptr);

    /// Shows the rows of the model below for which `shows(row)` is true; an empty function shows all.
    void setPredicate(std::function<bool(int)> shows);

    /// The same, asked of the values themselves. `model` must be the one below and live as long as this.
    template <typename T>
    void setPredicate(const RowModel<T> &model, std::function<bool(const T &)> shows)
    {
        setPredicate([&model, shows = std::move(shows)](int row) { return shows(model.row(row)); });
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::function<bool(int)> m_shows;
};
