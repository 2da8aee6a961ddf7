// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluationview.h"

#include "core/usecases/evaluationpaper.h"
#include "ui/dialogs/evaluationcapdialog.h"
#include "ui/dialogs/evaluationdecisiondialog.h"
#include "ui/dialogs/evaluationdialog.h"
#include "ui/dialogs/evaluationwords.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

static const QList<Column<EvaluationRow>> &columns()
{
    static const QList<Column<EvaluationRow>> all = {
        {QT_TRANSLATE_NOOP("EvaluationView", "Name"), [](const EvaluationRow &row) -> QVariant { return row.found.person.member.name; }},
        {QT_TRANSLATE_NOOP("EvaluationView", "How far"), [](const EvaluationRow &row) -> QVariant { return evaluationwords::stage(row.found.stage()); },
         Qt::AlignLeft | Qt::AlignVCenter, nullptr, [](const EvaluationRow &row) -> QVariant { return style::markIcon(evaluationwords::tone(row.found)); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "Tasks done"), [](const EvaluationRow &row) -> QVariant { return evaluationwords::tasks(row.found.evaluation); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "Own rating"),
         [](const EvaluationRow &row) -> QVariant { return evaluationwords::rating(row.found.evaluation.selfLevel, row.found.evaluation.selfPoints); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "Proposed"),
         [](const EvaluationRow &row) -> QVariant { return evaluationwords::rating(row.found.evaluation.proposed, row.found.evaluation.proposedPoints); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "In favour"), [](const EvaluationRow &row) -> QVariant { return evaluationwords::vote(row.found.evaluation); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "Level"), [](const EvaluationRow &row) -> QVariant { return evaluationwords::rating(row.found.evaluation.level, row.found.evaluation.points); }},
        {QT_TRANSLATE_NOOP("EvaluationView", "To note"), [](const EvaluationRow &row) -> QVariant { return evaluationwords::remark(row.found); }}};
    return all;
}

EvaluationView::EvaluationView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_today(&QDate::currentDate), m_edit(new QAction(this)), m_decide(new QAction(this)), m_cap(new QAction(this)), m_list(new QAction(this)), m_xlsx(new QAction(this)), m_csv(new QAction(this)),
      m_sheet(new QAction(this)), m_yearLabel(new QLabel), m_year(new NumberField(1930, 2100)), m_quarterLabel(new QLabel), m_quarter(new QComboBox), m_capLine(new StatusLabel),
      m_counts(new QLabel), m_stack(new QStackedWidget), m_table(new RowTable(RowTable::Sorting::No)), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/members.svg")))),
      m_rows(new RowModel<EvaluationRow>("EvaluationView", columns(), this))
{
    m_edit->setShortcut(Qt::Key_F2);
    for (int quarter = 0; quarter <= 4; ++quarter)
        m_quarter->addItem(QString(), quarter);
    m_yearLabel->setBuddy(m_year);
    m_quarterLabel->setBuddy(m_quarter);
    header()->addWidget(m_yearLabel);
    header()->addWidget(m_year);
    header()->addWidget(m_quarterLabel);
    header()->addWidget(m_quarter);
    m_capLine->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_table->setModel(m_rows);
    m_table->setWideColumn(7);
    const int letters[] = {20, 15, 8, 12, 12, 13, 12, 18};
    for (int column = 0; column < int(std::size(letters)); ++column)
        m_table->setLetters(column, letters[column]);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : commands()) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
        m_buttons += button;
    }
    content()->addWidget(m_capLine);
    content()->addWidget(m_counts);
    content()->addWidget(m_stack, 1);
    content()->addWidget(buttons);
    setFocusProxy(m_table);

    connect(m_edit, &QAction::triggered, this, &EvaluationView::editChosen);
    connect(m_decide, &QAction::triggered, this, &EvaluationView::decideAll);
    connect(m_cap, &QAction::triggered, this, &EvaluationView::settleTheCap);
    connect(m_list, &QAction::triggered, this, &EvaluationView::printList);
    connect(m_xlsx, &QAction::triggered, this, [this] { saveList(listleaving::Format::Xlsx); });
    connect(m_csv, &QAction::triggered, this, [this] { saveList(listleaving::Format::Csv); });
    connect(m_sheet, &QAction::triggered, this, &EvaluationView::printSheet);
    connect(m_table, &RowTable::opened, this, &EvaluationView::editChosen);
    connect(m_table, &RowTable::chosen, this, &EvaluationView::enable);
    connect(m_year, &NumberField::valueChanged, this, &EvaluationView::refresh);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &EvaluationView::refresh);
    connect(m_empty, &EmptyState::pressed, this, &HandbookView::backAsked);
    setTime(timeAt(m_today()));
}

QString EvaluationView::title() const
{
    return tr("Evaluation");
}

QString EvaluationView::helpText() const
{
    return tr("## Evaluation of the members\n\n"
              "Choose the **year** and the **quarter** (or the whole year). The table holds every official and probationary member on the list at the end of that time. "
              "Who is exempt is not classified and stands there with the reason; who was here for less than half of the time is told, and you decide.\n\n"
              "**Enter** or F2 opens the form of a member. It goes by the steps of the review: own rating, tasks, proposal of the committee, vote of the cell, level in the end. After "
              "saving, the form of the next member opens; take the mark away if you want only one.\n\n"
              "* **Tasks** are counted from the book: those due in this time, those done, those done in time. What is not due yet or was dropped is not counted. The tasks stand at the right. "
              "You can type other numbers; *beyond what was asked* only you know.\n"
              "* **Points** choose the level (by Regulation 366 from 90 excellent, from 70 good, from 50 fulfilled). What an excellent level asks for besides (all tasks done and in time, 30 percent beyond what was asked, "
              "earlier weaknesses mended) is checked. It never stops you: if something is not met, write in the note why.\n"
              "* **Vote**: take over a vote or secret ballot of a meeting, or type the totals. Of a secret ballot the book holds totals only.\n"
              "* **The cap** on excellent members is a setting, because the rules now in force do not make it certain: by default 20 percent of those rated good or better, rounded down. "
              "The upper committee counts it over the whole organisation and may give the cell a number: settle it with *Cap* and say on what paper.\n\n"
              "**Decide all as proposed** records the levels for everybody once the decision has come. A level that was decided can still be corrected: change it in the form and write why; "
              "the history (Ctrl+H) keeps what stood there.\n\n"
              "**Print the list** (Ctrl+P) makes the list of results, **Save as XLSX** and **Save as CSV** the same for a spreadsheet, **Sheet of the member** one page with what the book knows. Each print is noted in the log of what left the book.");
}

void EvaluationView::refresh()
{
    auto found = evaluationList(book(), time(), m_today());
    m_shown.reset();
    if (!found) {
        m_rows->setRows({});
        m_counts->clear();
        m_capLine->setStatus(Tone::Warning, sentence(found.error()));
        m_empty->setTexts(sentence(found.error()));
        m_stack->setCurrentWidget(m_empty);
        return enable();
    }
    m_shown = *std::move(found);
    QList<EvaluationRow> rows;
    for (const EvaluationCase &each : m_shown->cases)
        rows += {each.person.member.id, each};
    m_rows->setRows(std::move(rows));
    m_capLine->setStatus(evaluationwords::capTone(*m_shown), evaluationwords::cap(*m_shown));
    m_counts->setText(evaluationwords::counts(*m_shown));
    m_empty->setTexts(tr("Nobody was on the list of members at that time."), tr("Go to the members"));
    m_stack->setCurrentWidget(m_shown->cases.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    enable();
}

void EvaluationView::retranslate()
{
    HandbookView::retranslate();
    m_edit->setText(tr("&Evaluate the member…"));
    m_decide->setText(tr("&Decide all as proposed…"));
    m_cap->setText(tr("&Cap on excellent…"));
    m_list->setText(tr("&Print the list…"));
    m_xlsx->setText(tr("Save as &XLSX…"));
    m_csv->setText(tr("Save as CS&V…"));
    m_sheet->setText(tr("&Sheet of the member…"));
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(actions[i]->text());
    m_yearLabel->setText(tr("&Year"));
    m_quarterLabel->setText(tr("&Quarter"));
    m_table->setAccessibleName(tr("Evaluation of the members"));
    const QSignalBlocker quiet(m_quarter);
    for (int i = 0; i < m_quarter->count(); ++i)
        m_quarter->setItemText(i, evaluationwords::quarter(i));
    refresh();
}

QString EvaluationView::chosenRecord() const
{
    const EvaluationRow *row = chosen();
    return row ? row->found.evaluation.id.text : QString();
}

void EvaluationView::showMember(const MemberId &member)
{
    refresh();
    if (const QModelIndex index = m_rows->indexOf(member); index.isValid())
        m_table->setCurrentIndex(index);
}

void EvaluationView::setCalendar(std::function<QDate()> today)
{
    m_today = std::move(today);
    setTime(timeAt(m_today()));
}

void EvaluationView::setTime(const EvaluatedTime &time)
{
    {
        const QSignalBlocker quietYear(m_year);
        const QSignalBlocker quietQuarter(m_quarter);
        m_year->setValue(int(time.year));
        m_quarter->setCurrentIndex(int(time.quarter));
    }
    refresh();
}

EvaluatedTime EvaluationView::time() const
{
    return {m_year->value(), m_quarter->currentIndex()};
}

QString EvaluationView::countsText() const
{
    return m_counts->text();
}

QString EvaluationView::capText() const
{
    return m_capLine->word();
}

void EvaluationView::editChosen()
{
    if (const EvaluationRow *row = chosen())
        open(row->id);
}

void EvaluationView::open(const MemberId &member)
{
    const auto meetings = meetingsOfTime(book(), member, time());
    const auto votes = offeredVotes(book(), member, time());
    if (!meetings)
        return emit failed(meetings.error());
    if (!votes)
        return emit failed(votes.error());
    const QModelIndex index = m_rows->indexOf(member);
    m_table->setCurrentIndex(index);
    const QString place = tr("%1 of %2").arg(index.row() + 1).arg(m_rows->rowCount());
    auto *dialog = new EvaluationDialog(*m_shown, member, *meetings, *votes, place, window());
    dialog->setGoesOn(m_goesOn);
    dialog->setSave([this, dialog]() -> Result<Done> {
        if (!dialog->saysSomething())  // Enter went on to the next one
            return Done{};
        const auto put = putEvaluation(book(), dialog->evaluation(), m_today());
        if (!put)
            return put.error();
        say(tr("The evaluation is recorded."));
        return Done{};
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_goesOn = dialog->goesOn(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, member] {
        if (dialog->goesOn())
            openNext(member);
    });
    openKept(book(), dialog, QStringLiteral("evaluation/%1/%2/%3").arg(time().year).arg(time().quarter).arg(member.text));
}

void EvaluationView::openNext(const MemberId &after)
{
    const QModelIndex index = m_rows->indexOf(after);
    if (!index.isValid())
        return;
    if (index.row() + 1 >= m_rows->rowCount())
        return say(tr("That was the last member of the list."));
    open(m_rows->row(index.row() + 1).id);
}

void EvaluationView::decideAll()
{
    if (!m_shown)
        return;
    qint64 waiting = 0;
    qint64 leftOut = 0;
    for (const EvaluationCase &each : m_shown->cases) {
        waiting += each.stage() == EvaluationStage::Proposed || each.stage() == EvaluationStage::Voted;
        leftOut += each.stage() == EvaluationStage::NotClassified && !each.isRecorded();
    }
    auto *dialog = new EvaluationDecisionDialog(waiting, leftOut, evaluationwords::timeInSentence(time()), window());
    dialog->setSave([this, dialog, asked = time()]() -> Result<Done> {
        const auto done = decideAsProposed(book(), asked, dialog->paper(), m_today());
        if (!done)
            return done.error();
        if (done->left.isEmpty()) {
            say(tr("Recorded for %n member(s).", nullptr, int(done->changed)));
        } else {
            QStringList names;
            for (const auto &[member, error] : done->left)
                if (const EvaluationCase *found = m_shown ? m_shown->of(member) : nullptr)
                    names += found->person.member.name;
            say(tr("Recorded for %n member(s). Left for you to decide, with a note:", nullptr, int(done->changed)) + u' ' + names.join(QStringLiteral(", ")));
        }
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("evaluation/%1/%2/decision").arg(time().year).arg(time().quarter));
}

void EvaluationView::settleTheCap()
{
    const auto cap = capOn(book(), time().last());
    if (!cap)
        return emit failed(cap.error());
    const RuleText &rule = evaluationRulesOn(time().last()).capText;
    auto *dialog = new EvaluationCapDialog(*cap, cap->from.isValid() ? cap->from : QDate(time().first().year(), 1, 1), QStringLiteral("%1 (%2)").arg(rule.text, rule.clause), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto settled = settleCap(book(), dialog->cap());
        if (!settled)
            return settled.error();
        return Done{};
    });
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The cap is settled.")); });
    openKept(book(), dialog, QStringLiteral("evaluation/cap"));
}

void EvaluationView::printList()
{
    if (!m_shown || m_shown->cases.isEmpty())
        return;
    const auto sheet = [this, asked = time()] { return evaluationListSheet(book(), asked, m_today()); };
    PaperDialog::Paper paper;
    paper.pages = [sheet](int) -> Result<paper::Pages> {
        const auto made = sheet();
        return made ? documents::evaluationListPages(*made) : Result<paper::Pages>(made.error());
    };
    const QString title = QStringLiteral("Bảng tổng hợp đánh giá, xếp loại %1").arg(documents::evaluatedTimeWords(time()));
    const qint64 people = m_shown->cases.size();
    paper.pdf = [sheet](int) -> Result<QByteArray> {
        const auto made = sheet();
        return made ? documents::evaluationListPdf(*made) : Result<QByteArray>(made.error());
    };
    paper.title = tr("List of results");
    paper.fileName = QStringLiteral("xep-loai-dang-vien-%1.pdf").arg(time().isYear() ? QString::number(time().year) : QStringLiteral("%1-quy-%2").arg(time().year).arg(time().quarter));
    openPaper(std::move(paper), {QStringLiteral("evaluation"), title, {}, people});
}

void EvaluationView::saveList(listleaving::Format format)
{
    if (!m_shown || m_shown->cases.isEmpty())
        return;
    const auto table = evaluationTable(book(), *m_shown, m_today());
    if (!table)
        return emit failed(table.error());
    listleaving::save(book(), *table, pagesOf(*table), format, chooser(), window(), [this](const Error &error) { emit failed(error); },
                      [this](const QString &sentence) { say(sentence); });
}

void EvaluationView::printSheet()
{
    const EvaluationRow *row = chosen();
    if (!row)
        return;
    const auto sheet = [this, asked = time(), member = row->id] { return evaluationMemberSheet(book(), asked, member, m_today()); };
    PaperDialog::Paper paper;
    paper.pages = [sheet](int) -> Result<paper::Pages> {
        const auto made = sheet();
        return made ? documents::evaluationMemberPages(*made) : Result<paper::Pages>(made.error());
    };
    const QString title = QStringLiteral("Phiếu đánh giá, xếp loại %1").arg(documents::evaluatedTimeWords(time()));
    paper.pdf = [sheet](int) -> Result<QByteArray> {
        const auto made = sheet();
        return made ? documents::evaluationMemberPdf(*made) : Result<QByteArray>(made.error());
    };
    paper.title = tr("Sheet of %1").arg(row->found.person.member.name);
    paper.fileName = QStringLiteral("phieu-danh-gia-%1.pdf").arg(time().isYear() ? QString::number(time().year) : QStringLiteral("%1-quy-%2").arg(time().year).arg(time().quarter));
    openPaper(std::move(paper), {QStringLiteral("evaluation"), title, row->id});
}

const EvaluationRow *EvaluationView::chosen() const
{
    return m_rows->at(m_table->currentIndex());
}

void EvaluationView::enable()
{
    const bool isThere = m_shown && !m_shown->cases.isEmpty();
    m_edit->setEnabled(isThere && chosen());
    m_sheet->setEnabled(isThere && chosen());
    m_decide->setEnabled(isThere);
    for (QAction *action : {m_list, m_xlsx, m_csv})
        action->setEnabled(isThere);
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(actions[i]->isEnabled());
}
