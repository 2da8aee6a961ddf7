// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/trashdialog.h"

#include "core/text/dates.h"
#include "ui/dialogs/historywords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static QString removedOn(const TrashLine &line)
{
    const QDateTime local = line.time.toLocalTime();
    return dateText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm"));
}

static QString nameOfLine(const TrashLine &line)
{
    const QString name = historywords::value(line.kind, QStringLiteral("name"), line.name, nullptr);
    return line.others == 0 ? name : TrashDialog::tr("%1 and %n more", nullptr, int(line.others)).arg(name);
}

static const QList<Column<TrashLine>> &trashColumns()
{
    static const QList<Column<TrashLine>> all = {
        {QT_TRANSLATE_NOOP("TrashDialog", "Removed on"), [](const TrashLine &line) { return removedOn(line); }},
        {QT_TRANSLATE_NOOP("TrashDialog", "What"), [](const TrashLine &line) { return historywords::kind(line.kind); }},
        {QT_TRANSLATE_NOOP("TrashDialog", "Name"), [](const TrashLine &line) { return nameOfLine(line); }},
    };
    return all;
}

TrashDialog::TrashDialog(Source source, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_model("TrashDialog", trashColumns()), m_table(new RowTable(RowTable::Sorting::No)),
      m_empty(new QLabel(tr("The trash is empty. What you remove or undo comes here and can be put back."))), m_messages(new MessageBar),
      m_putBack(new QPushButton(tr("&Put back")))
{
    setWindowTitle(tr("Trash"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Trash"));
    m_table->setLetters(0, 16);
    m_table->setLetters(1, 20);
    m_table->setWideColumn(2);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_putBack->setObjectName(QStringLiteral("putBack"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_putBack, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_putBack->setAutoDefault(false);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &TrashDialog::putBackChosen);
    connect(m_table, &RowTable::chosen, this, [this](const QModelIndex &index) { m_putBack->setEnabled(index.isValid()); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
    resize(800, 480);
    refresh();
}

void TrashDialog::refresh()
{
    const auto lines = m_source.lines();
    if (!lines) {
        m_messages->show(lines.error());
        return;
    }
    m_model.setRows(*lines);
    m_table->setVisible(!lines->isEmpty());
    m_empty->setVisible(lines->isEmpty());
    if (!lines->isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_putBack->setEnabled(m_table->currentIndex().isValid());
}

void TrashDialog::putBackChosen()
{
    const TrashLine *line = m_model.at(m_table->currentIndex());
    if (!line)
        return;
    const QString name = historywords::subject(line->kind, line->name);
    if (const auto done = m_source.putBack(line->at); !done) {
        m_messages->show(done.error());
        return;
    }
    m_messages->say(tr("Put back: %1").arg(name));
    refresh();
}
