// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmodel.h"

#include "core/text/vietnamese.h"

#include <QAbstractProxyModel>
#include <QEvent>
#include <QPointer>

namespace {

/// Tells models, which get no events of their own, that the language is another.
class LanguageNotice : public QObject
{
    Q_OBJECT

public:
    static LanguageNotice *instance()
    {
        static QPointer<LanguageNotice> notice;
        if (!notice)
            notice = new LanguageNotice(QCoreApplication::instance());
        return notice;
    }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // a change of language installs several translators, one event each: one notice is enough
        if (event->type() == QEvent::LanguageChange && watched == parent() && !m_pending) {
            m_pending = true;
            QMetaObject::invokeMethod(this, [this] { m_pending = false; emit changed(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    explicit LanguageNotice(QObject *application) : QObject(application) { application->installEventFilter(this); }

    bool m_pending = false;
};

}

RowModelBase::RowModelBase(QObject *parent) : QAbstractTableModel(parent)
{
    connect(LanguageNotice::instance(), &LanguageNotice::changed, this, &RowModelBase::retranslate);
}

int RowModelBase::rowAt(const QModelIndex &index) const
{
    QModelIndex below = index;
    while (below.isValid() && below.model() != this) {
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(below.model());
        if (!proxy)
            return -1;
        below = proxy->mapToSource(below);
    }
    return below.isValid() ? below.row() : -1;
}

void RowModelBase::retranslate()
{
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)  // cells may hold words too
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RowFilter::RowFilter(RowModelBase &model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RowModelBase::SortRole);
    setSourceModel(&model);
}

void RowFilter::setPredicate(std::function<bool(int)> shows)
{
    m_shows = std::move(shows);
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_shows || m_shows(row);
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.userType() == QMetaType::QByteArray && b.userType() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();  // a collation key is compared byte by byte
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
        return compareWords(a.toString(), b.toString()) < 0;  // the same order on every computer, whatever its locale
    return QSortFilterProxyModel::lessThan(left, right);
}

#include "rowmodel.moc"
