// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/asofdialog.h"

#include "core/text/dates.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<AsOfRow>> &asOfColumns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<AsOfRow>> all = {
        {QT_TRANSLATE_NOOP("AsOfDialog", "Field"), [](const AsOfRow &row) -> QVariant { return row.field; }},
        {QT_TRANSLATE_NOOP("AsOfDialog", "What the book said then"), [](const AsOfRow &row) -> QVariant { return row.then; }},
        {QT_TRANSLATE_NOOP("AsOfDialog", "What it says now"), [](const AsOfRow &row) -> QVariant { return row.now; }, left, nullptr,
         [](const AsOfRow &row) -> QVariant { return row.now == row.then ? QVariant() : QVariant(style::markIcon(Tone::Notice)); }},
    };
    return all;
}

/// Both sets of fields in one list: a field that is empty on one side is empty there.
static QList<AsOfRow> rowsOf(const Record &then, const std::optional<Record> &now, const historywords::NameOf &nameOf)
{
    const QString kind = kindOf(then);
    QList<AsOfRow> rows;
    QHash<QString, qsizetype> places;
    const auto row = [&](const QString &field) -> AsOfRow & {
        if (!places.contains(field)) {
            places.insert(field, rows.size());
            rows += AsOfRow{historywords::field(kind, field), {}, {}};
        }
        return rows[places.value(field)];
    };
    for (const FieldChange &field : fieldsOf(then))
        row(field.field).then = historywords::value(kind, field.field, field.after, nameOf);
    if (now)
        for (const FieldChange &field : fieldsOf(*now))
            row(field.field).now = historywords::value(kind, field.field, field.after, nameOf);
    return rows;
}

AsOfDialog::AsOfDialog(const QString &subject, const QDate &day, const Record &then, const std::optional<Record> &now, const historywords::NameOf &nameOf, QWidget *parent)
    : QDialog(parent), m_model("AsOfDialog", asOfColumns()), m_table(new RowTable(RowTable::Sorting::No))
{
    setWindowTitle(tr("%1 on %2").arg(subject, dateText(day)));
    auto *title = new SectionHeader(windowTitle(), SectionHeader::Rank::Page);
    title->setTextFormat(Qt::PlainText);
    auto *words = new QLabel((now ? QString() : tr("This was removed since.") + u' ')
                             + tr("Here stands what the book said at the end of %1: what had been recorded by then, by the clock of the computer. What became known "
                                  "later, also about that day, is not in it. What was true on a day, as far as the book knows now, shows in the list of members of that day.")
                                   .arg(dateText(day)));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setLetters(0, 26);
    m_table->setLetters(1, 32);
    m_table->setWideColumn(2);
    m_model.setRows(rowsOf(then, now, nameOf));
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(980, 540);
    m_table->setFocus();
}
