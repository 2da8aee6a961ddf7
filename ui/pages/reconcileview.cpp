// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcileview.h"

#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/text/dates.h"
#include "core/usecases/reconciliationpaper.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/comparisondialog.h"
#include "ui/dialogs/memberwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

QString titleOf(const Difference &each)
{
    if (each.field == u"not-here")
        return ReconcileView::tr("Only on the other list");
    if (each.field == u"not-there")
        return ReconcileView::tr("Only in the handbook");
    return each.field == u"status" ? ReconcileView::tr("Status") : memberwords::title(each.field);
}

QString valueOf(const QString &field, const QString &value)
{
    const QStringList words = value.split(u' ');
    if ((field != u"status" && field != u"not-there") || words.size() != 2)
        return differenceText(field, value);
    MemberStatus status;
    status.standing = fromWord<Standing>(words[0]);
    status.situation = fromWord<Situation>(words[1]);
    return memberwords::status(status);
}

QString settledWords(const Difference &each)
{
    if (each.settled.isEmpty())
        return ReconcileView::tr("Open");
    const QString how = each.settled == u"took-theirs" ? ReconcileView::tr("Theirs taken") : ReconcileView::tr("Ours kept");
    return each.note.isEmpty() ? how : ReconcileView::tr("%1: %2", "how it was settled: note").arg(how, each.note);
}

const QList<Column<DifferenceRow>> &columns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<DifferenceRow>> all = {
        {QT_TRANSLATE_NOOP("ReconcileView", "Name"), [](const DifferenceRow &row) -> QVariant { return row.difference.name; }, left, [](const DifferenceRow &row) -> QVariant { return row.id; }},
        {QT_TRANSLATE_NOOP("ReconcileView", "What differs"), [](const DifferenceRow &row) -> QVariant { return titleOf(row.difference); }},
        {QT_TRANSLATE_NOOP("ReconcileView", "In the handbook"), [](const DifferenceRow &row) -> QVariant { return valueOf(row.difference.field, row.difference.ours); }},
        {QT_TRANSLATE_NOOP("ReconcileView", "On the other list"), [](const DifferenceRow &row) -> QVariant { return valueOf(row.difference.field, row.difference.theirs); }},
        {QT_TRANSLATE_NOOP("ReconcileView", "Settled"), [](const DifferenceRow &row) -> QVariant { return settledWords(row.difference); }, left, nullptr,
         [](const DifferenceRow &row) -> QVariant { return style::markIcon(row.difference.settled.isEmpty() ? Tone::Warning : Tone::Good); }}};
    return all;
}

}

ReconcileView::ReconcileView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_model("ReconcileView", columns()), m_filter(m_model), m_compare(new QAction(this)), m_theirs(new QAction(this)),
      m_ours(new QAction(this)), m_member(new QAction(this)), m_paper(new QAction(this)), m_whichLabel(new QLabel), m_which(new QComboBox), m_totals(new QLabel),
      m_state(new StatusLabel), m_onlyOpen(new QCheckBox), m_noteLabel(new QLabel), m_note(new QLineEdit), m_leftLabel(new QLabel), m_left(new QComboBox),
      m_stack(new QStackedWidget), m_full(new QWidget), m_table(new RowTable), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/members.svg"))))
{
    m_which->setObjectName(QStringLiteral("which"));
    m_note->setObjectName(QStringLiteral("note"));
    m_left->setObjectName(QStringLiteral("left"));
    m_whichLabel->setBuddy(m_which);
    m_noteLabel->setBuddy(m_note);
    m_leftLabel->setBuddy(m_left);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(34);
    for (const Situation each : {Situation::MovedOut, Situation::Deceased, Situation::Left})
        m_left->addItem({}, int(each));
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_filter);
    m_table->setWideColumn(3);
    constexpr int letters[] = {22, 18, 26, 30, 22};
    for (int column = 0; column < int(std::size(letters)); ++column)
        m_table->setLetters(column, letters[column]);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    header()->addWidget(m_whichLabel);
    header()->addWidget(m_which);

    auto *words = new QHBoxLayout;
    words->setSpacing(style::gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_noteLabel, m_note, m_leftLabel, m_left})
        words->addWidget(each, each == m_note ? 1 : 0);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : commands()) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setObjectName(action == m_theirs ? QStringLiteral("theirs") : action == m_ours ? QStringLiteral("ours") : QString());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
        m_buttons += {action, button};
    }
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addWidget(m_state);
    column->addWidget(m_onlyOpen);
    column->addWidget(m_table, 1);
    column->addLayout(words);
    column->addWidget(buttons);
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_empty);
    content()->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    m_stack->setFocusProxy(m_table);

    connect(m_compare, &QAction::triggered, this, &ReconcileView::compare);
    connect(m_empty, &EmptyState::pressed, this, &ReconcileView::compare);
    connect(m_theirs, &QAction::triggered, this, &ReconcileView::takeTheirs);
    connect(m_ours, &QAction::triggered, this, &ReconcileView::keepOurs);
    connect(m_paper, &QAction::triggered, this, &ReconcileView::print);
    connect(m_member, &QAction::triggered, this, [this] {
        if (const DifferenceRow *row = current())
            emit memberAsked(row->difference.member);
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReconcileView::filter);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ReconcileView::filter);
    connect(m_table, &RowTable::chosen, this, &ReconcileView::enable);
}

QString ReconcileView::title() const
{
    return tr("Compare with a list from above");
}

QString ReconcileView::helpText() const
{
    return tr("## Compare with a list from above\n\n"
              "Every three months the handbook is compared with the list that the upper level keeps. *Compare with a list…* asks for the file "
              "(.xlsx or .csv), for who made it and of which day it is, and for what stands in which column; letters of old fonts are recognised.\n\n"
              "The table shows every difference: a field that says something else here and there, and people who stand on one list only. "
              "An empty cell of the list says nothing, and people of other cells are left aside when the list names the cells.\n\n"
              "- **Take theirs** changes the card, enters the person, or records the new status from the day of the comparison; the list is the paper it rests on.\n"
              "- **Keep ours** changes nothing. A note says why, for whoever keeps the other list.\n\n"
              "Each decision can be undone. *Print or save the record* makes the paper with the places for both signatures.");
}

QList<QAction *> ReconcileView::commands() const
{
    return {m_theirs, m_ours, m_member, m_compare, m_paper};
}

QString ReconcileView::chosenRecord() const
{
    const Reconciliation *shown = comparison();
    return shown ? shown->id.text : QString();
}

void ReconcileView::refresh()
{
    const auto all = reconciliations(book());
    if (!all)
        return emit failed(all.error());
    const QString before = m_which->currentData().toString();
    m_all = *all;
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const Reconciliation &each : std::as_const(m_all))
            m_which->addItem(tr("%1: %2", "day of the comparison: the list").arg(dateText(each.on), each.source), each.id.text);
        m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    }
    filter();
}

void ReconcileView::filter()
{
    const Reconciliation *shown = comparison();
    m_whichLabel->setVisible(m_all.size() > 0);
    m_which->setVisible(m_all.size() > 0);
    m_stack->setCurrentWidget(shown ? m_full : static_cast<QWidget *>(m_empty));
    QList<DifferenceRow> rows;
    if (shown) {
        for (qsizetype i = 0; i < shown->differences.size(); ++i)
            rows += {int(i) + 1, shown->differences[i]};
        const int open = int(openDifferences(*shown));
        m_totals->setText(tr("On our list %1 people, on the other %2; %3 are the same in all that was compared.").arg(shown->ours).arg(shown->theirs).arg(shown->same));
        if (open > 0)
            m_state->setStatus(Tone::Warning, tr("%n differences are open.", nullptr, open));
        else
            m_state->setStatus(Tone::Good, rows.isEmpty() ? tr("The two lists are the same.") : tr("Every difference is settled."));
    }
    m_model.setRows(std::move(rows));
    const bool onlyOpen = m_onlyOpen->isChecked();
    m_filter.setPredicate<DifferenceRow>(m_model, [onlyOpen](const DifferenceRow &row) { return !onlyOpen || row.difference.settled.isEmpty(); });
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, 0));
    enable();
}

void ReconcileView::retranslate()
{
    HandbookView::retranslate();
    m_compare->setText(tr("&Compare with a list…"));
    m_theirs->setText(tr("&Take theirs"));
    m_ours->setText(tr("&Keep ours"));
    m_member->setText(tr("&Show the card"));
    m_paper->setText(tr("&Print or save the record…"));
    for (const auto &[action, button] : std::as_const(m_buttons))
        qobject_cast<QPushButton *>(button)->setText(action->text());
    m_whichLabel->setText(tr("Compa&rison"));
    m_onlyOpen->setText(tr("Only &open differences"));
    m_noteLabel->setText(tr("&Note"));
    m_note->setPlaceholderText(tr("why, for whoever keeps the other list"));
    m_leftLabel->setText(tr("Taking theirs means this person h&as"));
    m_left->setItemText(0, tr("moved to another cell"));
    m_left->setItemText(1, tr("died"));
    m_left->setItemText(2, tr("left the Party"));
    m_table->setAccessibleName(tr("Differences"));
    m_empty->setTexts(tr("The handbook has not been compared with a list from above yet. The rules ask for it every three months."), tr("Compare with a list…"));
    refresh();
}

const Reconciliation *ReconcileView::comparison() const
{
    const int at = m_which->currentIndex();
    return at >= 0 && at < m_all.size() ? &m_all[at] : nullptr;
}

const DifferenceRow *ReconcileView::current() const
{
    return m_model.at(m_table->currentIndex());
}

qsizetype ReconcileView::shown() const
{
    return m_filter.rowCount();
}

void ReconcileView::enable()
{
    const DifferenceRow *row = current();
    const bool isOpen = row && row->difference.settled.isEmpty();
    m_theirs->setEnabled(isOpen);
    m_ours->setEnabled(isOpen);
    m_member->setEnabled(row && !row->difference.member.isEmpty());
    m_paper->setEnabled(comparison());
    const bool isGone = isOpen && row->difference.field == u"not-there";
    m_leftLabel->setVisible(isGone);
    m_left->setVisible(isGone);
    m_note->setEnabled(isOpen);
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setEnabled(action->isEnabled());
}

void ReconcileView::compare()
{
    chooser().toOpen(window(), tr("Choose the list from above"), [this](const QString &path) { open(path); });
}

void ReconcileView::open(const QString &path)
{
    const auto bytes = readWhole(path, SheetLimits().fileBytes);
    if (!bytes)
        return emit failed(bytes.error());
    auto workbook = readSpreadsheet(*bytes);
    if (!workbook)
        return emit failed(workbook.error());
    const auto kept = importMappings(book());
    if (!kept)
        return emit failed(kept.error());
    auto *dialog = new ComparisonDialog(std::make_shared<const Workbook>(*std::move(workbook)), *kept, QFileInfo(path).completeBaseName(), QDate::currentDate(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCompare([this, dialog, hash = QString::fromLatin1(sha256(*bytes).toHex())]() -> Result<Done> {
        const auto compared = compareWithList(book(), *dialog->columns()->sheet(), dialog->columns()->mapping(), dialog->day(), {dialog->source(), hash});
        if (!compared)
            return compared.error();
        const auto recorded = recordReconciliation(book(), *compared);
        if (!recorded)
            return recorded.error();
        refresh();
        m_which->setCurrentIndex(m_which->findData(recorded->text));
        return Done{};
    });
    connect(dialog->columns(), &ColumnChoice::forgetAsked, this, [this](const ImportMappingId &id) {
        if (const auto forgotten = forgetMapping(book(), id); !forgotten)
            emit failed(forgotten.error());
    });
    connect(dialog, &QDialog::accepted, this, [this] {
        m_table->setFocus();
        say(tr("The handbook was compared with the list."));
    });
    dialog->open();
}

void ReconcileView::takeTheirs()
{
    settle(Settlement::TakeTheirs);
}

void ReconcileView::keepOurs()
{
    settle(Settlement::KeepOurs);
}

void ReconcileView::settle(Settlement::How how)
{
    const DifferenceRow *row = current();
    const Reconciliation *shown = comparison();
    const auto size = book().logSize();
    if (!row || !shown || !row->difference.settled.isEmpty())
        return;
    if (!size)
        return emit failed(size.error());
    const int next = m_table->currentIndex().row() + 1;
    const Settlement settlement{how, m_note->text(), Situation(m_left->currentData().toInt())};
    if (const auto settled = settleDifference(book(), shown->id, row->id - 1, settlement); !settled)
        return emit failed(settled.error());
    m_note->clear();
    refresh();
    if (!m_onlyOpen->isChecked() && next < m_filter.rowCount())
        m_table->setCurrentIndex(m_filter.index(next, 0));
    const auto takeBack = [self = QPointer<ReconcileView>(this), at = *size] {
        if (!self)
            return;
        if (const auto undone = undo(self->book(), at); !undone)
            emit self->failed(undone.error());
    };
    emit said(how == Settlement::TakeTheirs ? tr("Theirs is taken.") : tr("Ours is kept."), {tr("Take it &back"), takeBack});
}

void ReconcileView::print()
{
    const Reconciliation *shown = comparison();
    if (!shown)
        return;
    const ReconciliationId id = shown->id;
    PaperDialog::Paper paper;
    paper.pages = [this, id](int) -> Result<paper::Pages> {
        const auto sheet = reconciliationSheet(book(), id);
        return sheet ? documents::reconciliationSheetPages(*sheet) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, id](int) { return reconciliationPdf(book(), id); };
    paper.title = tr("Record of the comparison");
    paper.fileName = QStringLiteral("doi-chieu-danh-sach-%1.pdf").arg(shown->on.toString(Qt::ISODate));
    openPaper(std::move(paper), {QStringLiteral("list"), tr("Record of the comparison"), {}, shown->ours, shown->source});
}
