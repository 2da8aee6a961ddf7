// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importpreviewstep.h"

#include "core/text/dates.h"
#include "core/text/vietnamese.h"
#include "ui/dialogs/memberwords.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
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
            return memberwords::text(row.planned().member, QLatin1String(field));
        };
    };
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Name"), shown("name"), left,
         [](const PreviewRow &row) -> QVariant { return personSortKey(row.planned().member.name, row.planned().member.born); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Row"),
         [](const PreviewRow &row) -> QVariant { return QString::number(row.planned().line); },
         Qt::AlignRight | Qt::AlignVCenter, [](const PreviewRow &row) -> QVariant { return row.planned().line; }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "What will happen"),
         [](const PreviewRow &row) -> QVariant { return actionWord(row.planned().action); }, left,
         [](const PreviewRow &row) -> QVariant { return int(row.planned().action); },
         [](const PreviewRow &row) -> QVariant { return style::markIcon(actionTone(row.planned().action)); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Born"), shown("born"), left,
         [](const PreviewRow &row) -> QVariant { return row.planned().member.born; }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Status"),
         [](const PreviewRow &row) -> QVariant { return memberwords::status(row.planned().status); }},
        {QT_TRANSLATE_NOOP("ImportPreviewStep", "Problems"),
         [](const PreviewRow &row) -> QVariant { return row.planned().problems.join(u' '); }, left,
         [](const PreviewRow &row) -> QVariant { return -row.planned().problems.size(); },
         [](const PreviewRow &row) -> QVariant {
             return row.planned().problems.isEmpty() ? QVariant() : style::markIcon(Tone::Warning);
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
      m_totals(new QLabel), m_onlyProblems(new QCheckBox), m_onlyDoubts(new QCheckBox), m_table(new RowTable), m_detailLabel(new QLabel),
      m_detail(new QPlainTextEdit), m_doubt(new QWidget), m_decisionLabel(new QLabel), m_decision(new QComboBox), m_forAll(new QPushButton)
{
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_onlyDoubts->setObjectName(QStringLiteral("onlyDoubts"));
    m_table->setModel(&m_filter);
    constexpr int problems = 5;
    constexpr int letters[] = {22, 6, 16, 10, 12};
    for (int column = 0; column < problems; ++column)
        m_table->setLetters(column, letters[column]);
    m_table->setLetters(problems, 20);
    m_table->setWideColumn(problems);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detailLabel->setBuddy(m_detail);
    m_decision->setObjectName(QStringLiteral("decision"));
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decision->setMinimumContentsLength(30);
    m_decisionLabel->setBuddy(m_decision);
    m_forAll->setAutoDefault(false);
    m_forAll->setObjectName(QStringLiteral("forAll"));
    auto *checks = new QHBoxLayout;
    checks->addWidget(m_onlyProblems);
    checks->addWidget(m_onlyDoubts);
    checks->addStretch();
    auto *doubt = new QHBoxLayout(m_doubt);
    doubt->setContentsMargins(0, 0, 0, 0);
    doubt->addWidget(m_decisionLabel);
    doubt->addWidget(m_decision, 1);
    doubt->addWidget(m_forAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addLayout(checks);
    column->addWidget(m_table, 5);
    column->addWidget(m_doubt);
    column->addWidget(m_detailLabel);
    column->addWidget(m_detail, 3);
    m_doubt->hide();
    setFocusProxy(m_table);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &ImportPreviewStep::filter);
    connect(m_onlyDoubts, &QCheckBox::toggled, this, &ImportPreviewStep::filter);
    connect(m_table, &RowTable::chosen, this, &ImportPreviewStep::describe);
    connect(m_decision, &QComboBox::activated, this, &ImportPreviewStep::decideChosen);
    connect(m_forAll, &QPushButton::clicked, this, &ImportPreviewStep::decideAll);
}

QString ImportPreviewStep::title() const
{
    return tr("See what will happen");
}

bool ImportPreviewStep::isComplete() const
{
    return m_plan->count(PlannedRow::Add) + m_plan->count(PlannedRow::Change) > 0;
}

void ImportPreviewStep::retranslate()
{
    const auto number = [this](PlannedRow::Action action) { return int(m_plan->count(action)); };
    QStringList totals = {tr("%n to add", nullptr, number(PlannedRow::Add)),
                          tr("%n to change", nullptr, number(PlannedRow::Change)),
                          tr("%n the same", nullptr, number(PlannedRow::Same)),
                          tr("%n left out", nullptr, number(PlannedRow::Skip)),
                          tr("%n rows with problems", nullptr, int(m_plan->withProblems()))};
    if (const int undecided = int(m_plan->undecided()); undecided > 0)
        totals += tr("%n of them doubtful: decide who they are about, or they are left out", nullptr, undecided);
    const QString line = tr("%1: %2.", "name of the file: how many").arg(m_plan->source, totals.join(QStringLiteral(", ")));
    QString words = isComplete() ? line : tr("%1 There is nothing to take in.").arg(line);
    if (!m_plan->leftOut.isEmpty())
        words += QLatin1Char(' ') + tr("Columns that are not taken in: %1. (Back assigns them.)").arg(m_plan->leftOut.join(QStringLiteral("; ")));
    m_totals->setText(words);
    m_onlyProblems->setText(tr("&Only rows with problems"));
    m_onlyDoubts->setText(tr("Only &doubtful rows"));
    m_decisionLabel->setText(tr("&Who it is"));
    m_forAll->setText(tr("The same for all do&ubtful rows"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_detailLabel->setText(tr("&About the chosen row"));
    describe();
}

void ImportPreviewStep::setPlan(ImportPlan plan)
{
    m_plan = std::make_shared<ImportPlan>(std::move(plan));
    QList<PreviewRow> rows;
    rows.reserve(m_plan->rows.size());
    for (qsizetype at = 0; at < m_plan->rows.size(); ++at)
        rows += {m_plan->rows[at].line, m_plan, at};
    m_model.setRows(std::move(rows));
    m_onlyProblems->setEnabled(m_plan->withProblems() > 0);
    m_onlyProblems->setChecked(false);
    m_onlyDoubts->setEnabled(std::any_of(m_plan->rows.cbegin(), m_plan->rows.cend(), [](const PlannedRow &row) { return row.doubt != nullptr; }));
    m_onlyDoubts->setChecked(m_plan->undecided() > 0);  // what waits for a decision is not to be overlooked
    filter();
    retranslate();
    emit completeChanged();
}

QString ImportPreviewStep::promise() const
{
    const int added = int(m_plan->count(PlannedRow::Add));
    const int changed = int(m_plan->count(PlannedRow::Change));
    if (changed == 0)
        return tr("Take in %n members", nullptr, added);
    if (added == 0)
        return tr("Change %n cards", nullptr, changed);
    return tr("Take in %1 and change %2").arg(added).arg(changed);
}

void ImportPreviewStep::filter()
{
    const bool onlyProblems = m_onlyProblems->isChecked();
    const bool onlyDoubts = m_onlyDoubts->isChecked();
    m_filter.setPredicate<PreviewRow>(m_model, [onlyProblems, onlyDoubts](const PreviewRow &row) {
        return (!onlyProblems || !row.planned().problems.isEmpty()) && (!onlyDoubts || row.planned().doubt);
    });
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, 0));
    m_table->scrollTo(m_table->currentIndex());
    describe();
}

void ImportPreviewStep::describe()
{
    const PreviewRow *shown = m_model.at(m_table->currentIndex());
    m_doubt->setVisible(shown && shown->planned().doubt);
    if (!shown)
        return m_detail->clear();
    const PlannedRow &row = shown->planned();
    if (row.doubt)
        showChoices(row);
    QStringList lines = {tr("Row %1, %2: %3").arg(row.line).arg(row.member.name, actionWord(row.action))};
    for (const QString &problem : row.problems)
        lines += tr("Please check: %1").arg(problem);
    if (row.action == PlannedRow::Change || row.action == PlannedRow::Add)
        lines += differences(row);
    m_detail->setPlainText(lines.join(u'\n'));
}

/// The ways to decide a doubtful row, each with the number of the person it may be, or one of the others.
void ImportPreviewStep::showChoices(const PlannedRow &row)
{
    m_decision->clear();
    const auto add = [this](const QString &words, Doubt::Choice choice, qsizetype which = 0) {
        m_decision->addItem(words, QVariantList{int(choice), which});
    };
    add(tr("Decide later: the row is left out"), Doubt::Open);
    const QList<Likeness> &like = row.doubt->like;
    for (qsizetype which = 0; which < like.size(); ++which) {
        const Likeness &each = like[which];
        const auto date = parseIsoText(each.born);
        const QString born = date && !date->isNull() ? dateText(*date) : tr("not known", "birth date");
        const QString why = QCoreApplication::translate("Error", each.why);
        if (each.line > 0)
            add(tr("The same as %1 in row %2, born %3 (%4): leave it out").arg(each.name).arg(each.line).arg(born, why), Doubt::SamePerson, which);
        else
            add(tr("%1 of the handbook, born %2 (%3): put what the list says on the card").arg(each.name, born, why), Doubt::SamePerson, which);
    }
    add(tr("Somebody else: enter a new member"), Doubt::NewPerson);
    add(tr("Leave the row out"), Doubt::LeaveOut);
    for (int i = 0; i < m_decision->count(); ++i) {
        const QVariantList way = m_decision->itemData(i).toList();
        const bool isWho = row.doubt->choice != Doubt::SamePerson || way[1].toLongLong() == row.doubt->chosen;
        if (way[0].toInt() == int(row.doubt->choice) && isWho)
            m_decision->setCurrentIndex(i);
    }
}

void ImportPreviewStep::decideChosen()
{
    const PreviewRow *shown = m_model.at(m_table->currentIndex());
    const QVariantList way = m_decision->currentData().toList();
    if (!shown || way.size() != 2)
        return;
    decideRow(shown->at, Doubt::Choice(way[0].toInt()), way[1].toLongLong());
    showDecided();
}

/// What was chosen for this row, for every doubtful one; where it is somebody, for each the person it is most like.
void ImportPreviewStep::decideAll()
{
    const QVariantList way = m_decision->currentData().toList();
    if (way.size() != 2)
        return;
    for (qsizetype at = 0; at < m_plan->rows.size(); ++at)
        if (m_plan->rows[at].doubt && !decideRow(at, Doubt::Choice(way[0].toInt()), 0))
            break;
    showDecided();
}

bool ImportPreviewStep::decideRow(qsizetype at, Doubt::Choice choice, qsizetype which)
{
    const auto decided = decide(m_book, *m_plan, at, choice, which);
    if (!decided)
        emit failed(decided.error());
    return decided.has_value();
}

void ImportPreviewStep::showDecided()
{
    m_table->viewport()->update();
    retranslate();
    emit completeChanged();
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
