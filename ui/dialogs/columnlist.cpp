// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnlist.h"

#include "ui/dialogs/listwords.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

ColumnList::ColumnList(QWidget *parent) : KeptWidget(parent), m_title(new QLabel), m_list(new QListWidget), m_up(new QPushButton), m_down(new QPushButton)
{
    m_title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setMinimumHeight(320);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    for (QPushButton *button : {m_up, m_down})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnList::enable);
    retranslate();
}

QStringList ColumnList::columns() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            names += m_list->item(i)->data(Qt::UserRole).toString();
    return names;
}

void ColumnList::setColumns(const QStringList &columns)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &name, Qt::CheckState state) {
        auto *item = new QListWidgetItem(listwords::field(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
    };
    for (const QString &name : columns)
        if (listField(name))
            add(name, Qt::Checked);
    for (const ListField &field : listFields())
        if (!columns.contains(QLatin1String(field.name)))
            add(QLatin1String(field.name), Qt::Unchecked);
    m_list->setCurrentRow(0);
    enable();
}

void ColumnList::retranslate()
{
    m_title->setText(tr("Colu&mns of the list: mark those that are shown"));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(listwords::field(m_list->item(i)->data(Qt::UserRole).toString()));
}

void ColumnList::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    enable();
    emit edited();
}

bool ColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return KeptWidget::eventFilter(watched, event);
}

void ColumnList::enable()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}
