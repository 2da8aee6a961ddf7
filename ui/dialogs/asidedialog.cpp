// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/asidedialog.h"

#include "core/text/dates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<AsideRow>> &asideColumns()
{
    static const QList<Column<AsideRow>> all = {
        {QT_TRANSLATE_NOOP("AsideDialog", "Written on"), [](const AsideRow &row) { return row.written; }},
        {QT_TRANSLATE_NOOP("AsideDialog", "What"), [](const AsideRow &row) { return row.record; }},
        {QT_TRANSLATE_NOOP("AsideDialog", "Field"), [](const AsideRow &row) { return row.field; }},
        {QT_TRANSLATE_NOOP("AsideDialog", "In the book now"), [](const AsideRow &row) { return row.now; }},
        {QT_TRANSLATE_NOOP("AsideDialog", "Written in the restored copy"), [](const AsideRow &row) { return row.then; }},
    };
    return all;
}

AsideDialog::AsideDialog(Source source, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_model("AsideDialog", asideColumns()),
      m_what(new QLabel(tr("The office gave back what this book had sent before it was lost. The changes below were written in the restored copy "
                           "and say something else. Both are kept in the history; decide for each which one stands."))),
      m_table(new RowTable(RowTable::Sorting::No)), m_messages(new MessageBar), m_take(new QPushButton(tr("&Take what was written here"))),
      m_leave(new QPushButton(tr("&Leave the book as it is")))
{
    setWindowTitle(tr("Compare the two copies"));
    m_what->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setLetters(0, 15);
    m_table->setLetters(1, 28);
    m_table->setLetters(2, 16);
    m_table->setLetters(3, 24);
    m_table->setWideColumn(4);
    m_take->setObjectName(QStringLiteral("take"));
    m_leave->setObjectName(QStringLiteral("leave"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    buttons->addButton(m_leave, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_take, m_leave})
        button->setAutoDefault(false);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] { decide(m_source.take, tr("Recorded: %1")); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(m_source.leave, tr("It stays as it is: %1")); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_what);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(1150, 520);
    refresh();
    m_table->setFocus();
}

void AsideDialog::refresh()
{
    const auto lines = m_source.lines();
    if (!lines) {
        m_messages->show(lines.error());
        return;
    }
    QList<AsideRow> rows;
    for (const AsideLine &line : *lines) {
        const QString &kind = line.aside.recordKind;
        const QDateTime local = QDateTime::fromString(line.aside.written, Qt::ISODate).toLocalTime();
        AsideRow row{line.aside.id, dateText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm")), historywords::subject(kind, line.name), {}, {}, {}};
        if (line.aside.action == wordOf(Action::Annul))
            row.then = tr("removed");
        if (line.fields.isEmpty())
            rows += row;
        for (const FieldChange &field : line.fields) {
            row.field = historywords::field(kind, field.field);
            row.now = historywords::value(kind, field.field, field.before, m_source.nameOf);
            if (line.aside.action != wordOf(Action::Annul))
                row.then = historywords::value(kind, field.field, field.after, m_source.nameOf);
            if (line.getsNumber && field.field == QLatin1String("number"))
                row.then = tr("%1; taken over, the petition gets the next free number").arg(row.then);
            rows += row;
            row.written.clear(); // said once for each change
            row.record.clear();
        }
    }
    m_model.setRows(rows);
    if (!rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    for (QPushButton *button : {m_take, m_leave})
        button->setEnabled(!rows.isEmpty());
}

void AsideDialog::decide(const std::function<Result<Changes>(const SetAsideId &)> &decision, const QString &said)
{
    const AsideRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return;
    const SetAsideId id = row->aside;
    QString name;
    for (const AsideRow &each : m_model.rows())
        if (each.aside == id && !each.record.isEmpty())
            name = each.record;
    if (const auto done = decision(id); !done) {
        m_messages->show(done.error());
        return;
    }
    m_messages->say(said.arg(name));
    refresh();
}
