// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "core/text/dates.h"
#include "ui/dialogs/asofdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<HistoryRow>> &historyColumns()
{
    static const QList<Column<HistoryRow>> all = {
        {QT_TRANSLATE_NOOP("HistoryDialog", "When"), [](const HistoryRow &row) { return row.time; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "Who"), [](const HistoryRow &row) { return row.who; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "What happened"), [](const HistoryRow &row) { return row.what; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "To what"), [](const HistoryRow &row) { return row.record; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "Field"), [](const HistoryRow &row) { return row.field; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "Before"), [](const HistoryRow &row) { return row.before; }},
        {QT_TRANSLATE_NOOP("HistoryDialog", "After"), [](const HistoryRow &row) { return row.after; }},
    };
    return all;
}

HistoryDialog::HistoryDialog(const QString &title, Source source, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_model("HistoryDialog", historyColumns()), m_table(new RowTable(RowTable::Sorting::No)),
      m_messages(new MessageBar), m_undo(new QPushButton(tr("&Undo this step"))), m_day(new DateField),
      m_show(new QPushButton(tr("&Show what the book said then")))
{
    setWindowTitle(title);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title);
    m_table->setLetters(0, 15);
    m_table->setLetters(1, 12);
    m_table->setLetters(2, 19);
    m_table->setLetters(3, 20);
    m_table->setLetters(4, 15);
    m_table->setLetters(5, 17);
    m_table->setWideColumn(6);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_undo->setAutoDefault(false);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoChosen);
    connect(m_table, &RowTable::chosen, this, [this](const QModelIndex &index) { m_undo->setEnabled(index.isValid()); });
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_show->setObjectName(QStringLiteral("asOfShow"));
    m_show->setAutoDefault(false);
    auto *label = new QLabel(m_source.record.isEmpty() ? tr("The chosen record on the &day") : tr("The record on the &day"));
    label->setBuddy(m_day);
    connect(m_show, &QPushButton::clicked, this, &HistoryDialog::showAsOf);
    auto *asOf = new QHBoxLayout;
    asOf->addWidget(label);
    asOf->addWidget(m_day);
    asOf->addWidget(m_show);
    asOf->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addLayout(asOf);
    column->addWidget(buttons);
    resize(1290, 560);
    refresh();
    m_table->setFocus();
}

void HistoryDialog::refresh()
{
    const auto lines = m_source.lines();
    if (!lines) {
        m_messages->show(lines.error());
        return;
    }
    QList<HistoryRow> rows;
    for (const HistoryLine &line : *lines) {
        const QString kind = historywords::kind(line.kind);
        if (kind.isEmpty())
            continue; // that something was undone shows in what it did
        const QDateTime local = line.time.toLocalTime();
        HistoryRow row{line.at, line.record, dateText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm")),
                       line.who.isEmpty() ? tr("Who opened the book") : line.who, historywords::happening(line),
                       historywords::subject(line.kind, line.name), {}, {}, {}};
        if (line.fields.isEmpty())
            rows += row;
        for (const FieldChange &field : line.fields) {
            row.field = historywords::field(line.kind, field.field);
            row.before = historywords::value(line.kind, field.field, field.before, m_source.nameOf);
            row.after = historywords::value(line.kind, field.field, field.after, m_source.nameOf);
            rows += row;
            row = {line.at, line.record, {}, {}, {}, {}, {}, {}, {}}; // further fields stand under the first
        }
    }
    m_model.setRows(rows);
    m_undo->setEnabled(m_table->currentIndex().isValid());
}

void HistoryDialog::undoChosen()
{
    const HistoryRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return;
    if (const auto undone = m_source.undo(row->at); !undone) {
        m_messages->show(undone.error());
        return;
    }
    m_messages->say(tr("Undone. What undid it stands at the top."));
    refresh();
}

void HistoryDialog::showAsOf()
{
    const HistoryRow *row = m_model.at(m_table->currentIndex());
    const QString record = row ? row->id : m_source.record;
    if (record.isEmpty())
        return m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose a line of the record first.")}, m_table);
    const QDate day = m_day->date();
    if (!day.isValid())
        return m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the day, as in 03/02/2026.")}, m_day);
    const auto then = m_source.asOf(record, day);
    if (!then)
        return m_messages->show(then.error());
    m_messages->dismiss();
    const auto now = m_source.asOf(record, {});
    const QString kind = kindOf(*then);
    const QString name = m_source.nameOf ? m_source.nameOf(record) : QString();
    auto *dialog = new AsOfDialog(historywords::subject(kind, name), day, *then, now ? std::optional(*now) : std::nullopt, m_source.nameOf, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// In the field for the day Enter means the day, and does not close the dialog.
void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_day->hasFocus())
        return showAsOf();
    QDialog::keyPressEvent(event);
}
