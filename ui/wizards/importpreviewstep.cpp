// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importpreviewstep.h"

#include "core/text/vietnamese.h"
#include "ui/dialogs/memberwords.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {

QString actionWord(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Add:
        return ImportPreviewStep::tr("Add");
    case PlannedRow::Change:
        return ImportPreviewStep::tr("Change");
    case PlannedRow::Same:
        return ImportPreviewStep::tr("Nothing: is the same");
    case PlannedRow::Skip:
        return ImportPreviewStep::tr("Leave out");
    }
    return {};
}

Tone actionTone(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Add:
        return Tone::Good;
    case PlannedRow::Change:
        return Tone::Notice;
    case PlannedRow::Same:
        return Tone::Neutral;
    case PlannedRow::Skip:
        return Tone::Problem;
    }
    return Tone::Neutral;
}

QList<Column<PreviewRow>> previewColumns()
{
    const auto shown = [](const char *field) {
        return [field](const PreviewRow &row) -> QVariant {
            return memberwords::text(row.planned.member, QLatin1String(field));
        };
    };
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Name"), shown("name"), left,
         [](const PreviewRow &row) -> QVariant { return personSortKey(row.planned.member.name, row.planned.member.born); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Row"),
         [](const PreviewRow &row) -> QVariant { return QString::number(row.planned.line); },
         Qt::AlignRight | Qt::AlignVCenter, [](const PreviewRow &row) -> QVariant { return row.planned.line; }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "What will happen"),
         [](const PreviewRow &row) -> QVariant { return actionWord(row.planned.action); }, left,
         [](const PreviewRow &row) -> QVariant { return int(row.planned.action); },
         [](const PreviewRow &row) -> QVariant { return style::markIcon(actionTone(row.planned.action)); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Born"), shown("born"), left,
         [](const PreviewRow &row) -> QVariant { return row.planned.member.born; }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Status"),
         [](const PreviewRow &row) -> QVariant { return memberwords::status(row.planned.status); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Problems"),
         [](const PreviewRow &row) -> QVariant { return row.planned.problems.join(u' '); }, left,
         [](const PreviewRow &row) -> QVariant { return -row.planned.problems.size(); },
         [](const PreviewRow &row) -> QVariant {
             return row.planned.problems.isEmpty() ? QVariant() : style::markIcon(Tone::Warning);
         }},
    };
}

/// The texts of a card by the names of their fields, as a card shows them.
QMap<QString, QString> textsOf(const Member &member)
{
    QMap<QString, QString> texts;
    for (const memberwords::Group &group : memberwords::groups())
        for (const auto &[name, title] : group.fields)
            texts.insert(QLatin1String(name), memberwords::text(member, QLatin1String(name)));
    return texts;
}

}

ImportPreviewStep::ImportPreviewStep(Book &book, QWidget *parent)
    : ImportStep(parent), m_book(book), m_model("ImportPreviewStep", previewColumns(), this), m_filter(m_model, this),
      m_totals(new QLabel), m_onlyProblems(new QCheckBox), m_table(new RowTable), m_detailLabel(new QLabel),
      m_detail(new QPlainTextEdit)
{
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_filter);
    constexpr int problems = 5;
    constexpr int letters[] = {24, 6, 18, 10, 14};
    for (int column = 0; column < problems; ++column)
        m_table->setLetters(column, letters[column]);
    m_table->setLetters(problems, 20);
    m_table->setWideColumn(problems);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detailLabel->setBuddy(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addWidget(m_onlyProblems);
    column->addWidget(m_table, 5);
    column->addWidget(m_detailLabel);
    column->addWidget(m_detail, 3);
    setFocusProxy(m_table);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &ImportPreviewStep::filter);
    connect(m_table, &RowTable::chosen, this, &ImportPreviewStep::describe);
}

QString ImportPreviewStep::title() const
{
    return tr("See what will happen");
}

bool ImportPreviewStep::isComplete() const
{
    return m_plan.count(PlannedRow::Add) + m_plan.count(PlannedRow::Change) > 0;
}

void ImportPreviewStep::retranslate()
{
    const auto number = [this](PlannedRow::Action action) { return int(m_plan.count(action)); };
    QStringList totals = {tr("%n to add", nullptr, number(PlannedRow::Add)),
                          tr("%n to change", nullptr, number(PlannedRow::Change)),
                          tr("%n the same", nullptr, number(PlannedRow::Same)),
                          tr("%n left out", nullptr, number(PlannedRow::Skip)),
                          tr("%n rows with problems", nullptr, int(m_plan.withProblems()))};
    const QString line = tr("%1: %2.", "name of the file: how many").arg(m_plan.source, totals.join(QStringLiteral(", ")));
    m_totals->setText(isComplete() ? line : tr("%1 There is nothing to take in.").arg(line));
    m_onlyProblems->setText(tr("&Only rows with problems"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_detailLabel->setText(tr("&About the chosen row"));
    describe();
}

void ImportPreviewStep::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    QList<PreviewRow> rows;
    rows.reserve(plan.rows.size());
    for (const PlannedRow &row : plan.rows)
        rows += {row.line, row};
    m_model.setRows(std::move(rows));
    m_onlyProblems->setEnabled(plan.withProblems() > 0);
    m_onlyProblems->setChecked(false);
    filter();
    retranslate();
    emit completeChanged();
}

QString ImportPreviewStep::promise() const
{
    const int added = int(m_plan.count(PlannedRow::Add));
    const int changed = int(m_plan.count(PlannedRow::Change));
    if (changed == 0)
        return tr("Take in %n members", nullptr, added);
    if (added == 0)
        return tr("Change %n cards", nullptr, changed);
    return tr("Take in %1 and change %2").arg(added).arg(changed);
}

void ImportPreviewStep::filter()
{
    const bool onlyProblems = m_onlyProblems->isChecked();
    m_filter.setPredicate<PreviewRow>(m_model, [onlyProblems](const PreviewRow &row) {
        return !onlyProblems || !row.planned.problems.isEmpty();
    });
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void ImportPreviewStep::describe()
{
    const PreviewRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return m_detail->clear();
    QStringList lines = {tr("Row %1, %2: %3").arg(row->planned.line).arg(row->planned.member.name, actionWord(row->planned.action))};
    for (const QString &problem : row->planned.problems)
        lines += tr("Please check: %1").arg(problem);
    if (row->planned.action == PlannedRow::Change || row->planned.action == PlannedRow::Add)
        lines += differences(row->planned);
    m_detail->setPlainText(lines.join(u'\n'));
}

/// What the row brings, field by field: all of it for a new member, what becomes different for a known one.
QStringList ImportPreviewStep::differences(const PlannedRow &row) const
{
    const auto known = row.action == PlannedRow::Change ? m_book.get(row.member.id) : Result<Member>(Member{});
    const QMap<QString, QString> before = textsOf(known ? *known : Member{});
    const QMap<QString, QString> after = textsOf(row.member);
    QStringList lines;
    for (const memberwords::Group &group : memberwords::groups())
        for (const auto &[name, marked] : group.fields) {
            const QString field = QLatin1String(name);
            if (before.value(field) == after.value(field))
                continue;
            const QString title = memberwords::title(field);
            if (before.value(field).isEmpty() || row.action == PlannedRow::Add)
                lines += tr("%1: %2", "field: value").arg(title, after.value(field));
            else
                lines += tr("%1: %2 instead of %3").arg(title, after.value(field), before.value(field));
        }
    return lines;
}
