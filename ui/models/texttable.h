// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

/// A table of texts whose columns are not known beforehand: a list as it will be printed.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(const QStringList &titles, const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_titles.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};
