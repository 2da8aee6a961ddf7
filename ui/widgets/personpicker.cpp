// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personpicker.h"

#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

static constexpr int KeyRole = Qt::UserRole;
static constexpr int NameRole = Qt::UserRole + 1;

namespace {

/// The people whose name is meant by what was typed.
class Narrowed : public QSortFilterProxyModel
{
public:
    Narrowed(PersonPicker::Matches matches, QObject *parent) : QSortFilterProxyModel(parent), m_matches(std::move(matches))
    {
    }

    void narrow(const QString &typed)
    {
        m_typed = typed.simplified();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_typed.isEmpty() || m_matches(m_typed, sourceModel()->index(row, 0, parent).data(NameRole).toString());
    }

private:
    PersonPicker::Matches m_matches;
    QString m_typed;
};

}

PersonPicker::PersonPicker(Matches matches, QWidget *parent)
    : QLineEdit(parent), m_matches(matches), m_open(nullptr), m_people(new QStandardItemModel(0, 1, this)),
      m_narrowed(new Narrowed(std::move(matches), this)), m_completer(new QCompleter(this))
{
    m_narrowed->setSourceModel(m_people);
    m_completer->setModel(m_narrowed);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);  // nothing is written into what is typed
    m_completer->setMaxVisibleItems(8);
    setCompleter(m_completer);
    m_open = addAction(QIcon(QStringLiteral(":/icons/down.svg")), QLineEdit::TrailingPosition);
    connect(m_open, &QAction::triggered, this, &PersonPicker::openList);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_key.clear();
        narrow(typed);
        if (typed.isEmpty())
            emit picked({});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        take(index.data(KeyRole).toString(), index.data(Qt::DisplayRole).toString());
    });
    retranslate();
}

void PersonPicker::setChoices(const QList<PersonChoice> &choices)
{
    m_people->clear();
    for (const PersonChoice &choice : choices) {
        auto *item = new QStandardItem(choice.hint.isEmpty() ? choice.name : QStringLiteral("%1 – %2").arg(choice.name, choice.hint));
        item->setData(choice.key, KeyRole);
        item->setData(choice.name, NameRole);
        item->setEditable(false);
        m_people->appendRow(item);
    }
    if (!m_key.isEmpty())
        pick(m_key);
}

void PersonPicker::pick(const QString &key)
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const QStandardItem *item = m_people->item(row);
        if (item->data(KeyRole).toString() != key)
            continue;
        m_key = key;
        setText(item->text());
        if (!hasFocus())
            home(false);
        return;
    }
    m_key.clear();
    clear();
}

void PersonPicker::openList()
{
    setFocus(Qt::OtherFocusReason);
    narrow(m_key.isEmpty() ? text() : QString());
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    if (m_narrowed->rowCount() > 0)
        m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void PersonPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        settle();
        home(false);  // where the field is narrow, the name begins in sight
    }
}

void PersonPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        openList();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void PersonPicker::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && text().isEmpty() && !isReadOnly())
        openList();
}

void PersonPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PersonPicker::narrow(const QString &typed)
{
    static_cast<Narrowed *>(m_narrowed)->narrow(typed);
}

void PersonPicker::take(const QString &key, const QString &shown)
{
    setText(shown);
    if (key == m_key)
        return;
    m_key = key;
    emit picked(m_key);
}

/// Whoever is the only one meant by what was typed is picked.
void PersonPicker::settle()
{
    if (!m_key.isEmpty() || text().trimmed().isEmpty())
        return;
    narrow(text());
    if (m_narrowed->rowCount() != 1)
        return;
    const QModelIndex only = m_narrowed->index(0, 0);
    take(only.data(KeyRole).toString(), only.data(Qt::DisplayRole).toString());
}

void PersonPicker::retranslate()
{
    setPlaceholderText(tr("Type a part of the name"));
    m_open->setText(tr("Show all"));
    m_open->setToolTip(tr("Show all"));
}
