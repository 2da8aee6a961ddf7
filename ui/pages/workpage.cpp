// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workpage.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/meetings.h"
#include "ui/dialogs/taskclosing.h"
#include "ui/pages/petitionsview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

static Tone toneOf(const WorkRow &row)
{
    if (row.task.state == TaskState::Done)
        return Tone::Good;
    if (row.task.state == TaskState::Dropped)
        return Tone::Neutral;
    return row.daysLeft < 0 ? Tone::Problem : row.daysLeft <= 3 ? Tone::Warning : Tone::Neutral;
}

static QString stateOf(const WorkRow &row)
{
    if (row.task.state == TaskState::Done)
        return WorkPage::tr("Done on %1").arg(dateText(row.task.closedOn));
    if (row.task.state == TaskState::Dropped)
        return WorkPage::tr("Dropped on %1").arg(dateText(row.task.closedOn));
    if (row.daysLeft < 0)
        return WorkPage::tr("Overdue by %n day(s)", nullptr, int(-row.daysLeft));
    if (row.daysLeft == 0)
        return WorkPage::tr("Due today");
    return WorkPage::tr("%n day(s) left", nullptr, int(row.daysLeft));
}

static QList<Column<WorkRow>> columns()
{
    return {{QT_TRANSLATE_NOOP("WorkPage", "Task"), [](const WorkRow &r) -> QVariant { return r.task.title; }},
            {QT_TRANSLATE_NOOP("WorkPage", "Who does it"), [](const WorkRow &r) -> QVariant { return r.person; },
             Qt::AlignLeft | Qt::AlignVCenter, [](const WorkRow &r) -> QVariant { return nameSortKey(r.person); }},
            {QT_TRANSLATE_NOOP("WorkPage", "Deadline"), [](const WorkRow &r) -> QVariant { return dateText(r.task.due); },
             Qt::AlignLeft | Qt::AlignVCenter, [](const WorkRow &r) -> QVariant { return r.task.due; }},
            {QT_TRANSLATE_NOOP("WorkPage", "State"), [](const WorkRow &r) -> QVariant { return stateOf(r); },
             Qt::AlignLeft | Qt::AlignVCenter, [](const WorkRow &r) -> QVariant { return r.daysLeft; },
             [](const WorkRow &r) -> QVariant { return style::markIcon(toneOf(r)); }},
            {QT_TRANSLATE_NOOP("WorkPage", "Given at"), [](const WorkRow &r) -> QVariant { return dateText(r.meeting.date); },
             Qt::AlignLeft | Qt::AlignVCenter, [](const WorkRow &r) -> QVariant { return r.meeting.date; }},
            {QT_TRANSLATE_NOOP("WorkPage", "Result"), [](const WorkRow &r) -> QVariant { return r.task.result.simplified(); }}};
}

WorkPage::WorkPage(Book &book, QWidget *parent)
    : Page(parent), m_book(book), m_today(&QDate::currentDate), m_model("WorkPage", columns()), m_filter(m_model),
      m_tabs(new QTabBar), m_views(new QStackedWidget), m_petitions(new PetitionsView(book)), m_close(new QAction(this)), m_reopen(new QAction(this)), m_open(new QAction(this)), m_search(new QLineEdit),
      m_show(new QComboBox), m_closeButton(new QPushButton), m_reopenButton(new QPushButton), m_openButton(new QPushButton),
      m_stack(new QStackedWidget), m_table(new RowTable), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/work.svg"))))
{
    m_close->setShortcut(Qt::Key_F2);
    m_search->setClearButtonEnabled(true);
    for (const Show each : {Show::Open, Show::Overdue, Show::Closed})
        m_show->addItem(QString(), int(each));
    m_table->setModel(&m_filter);
    m_table->setWideColumn(0);
    m_table->setLetters(1, 24);
    m_table->setLetters(2, 12);
    m_table->setLetters(3, 22);
    m_table->setLetters(4, 12);
    m_table->setLetters(5, 24);
    m_table->sortByColumn(2, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_show);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *button : {m_closeButton, m_reopenButton, m_openButton}) {
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    bottom->addStretch();
    auto *tasks = new QWidget;
    auto *column = new QVBoxLayout(tasks);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
    m_views->addWidget(tasks);
    m_views->addWidget(m_petitions);
    for (int i = 0; i < m_views->count(); ++i)
        m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_tabs);
    whole->addWidget(m_views, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        emit commandsChanged();
    });
    connect(m_petitions, &PetitionsView::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_petitions, &PetitionsView::said, this, [this](const QString &sentence, const WayOut &wayOut) { messages()->say(sentence, wayOut); });
    connect(m_petitions, &PetitionsView::meetingAsked, this, &WorkPage::meetingAsked);
    connect(m_closeButton, &QPushButton::clicked, m_close, &QAction::trigger);
    connect(m_reopenButton, &QPushButton::clicked, m_reopen, &QAction::trigger);
    connect(m_openButton, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_close, &QAction::triggered, this, &WorkPage::closeCurrent);
    connect(m_reopen, &QAction::triggered, this, &WorkPage::reopenCurrent);
    connect(m_open, &QAction::triggered, this, &WorkPage::openMeeting);
    connect(m_search, &QLineEdit::textChanged, this, &WorkPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_show, &QComboBox::currentIndexChanged, this, &WorkPage::filter);
    connect(m_table, &RowTable::chosen, this, &WorkPage::enableCommands);
    connect(m_table, &RowTable::opened, this, &WorkPage::closeCurrent);
    connect(&m_book, &Book::changed, this, [this](const Changes &changes) {
        if (changes.touched<Task>() || changes.touched<Meeting>() || changes.touched<Member>())
            refresh();
    });
    retranslate();
}

QString WorkPage::title() const
{
    return tr("Work");
}

QIcon WorkPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/work.svg"));
}

QString WorkPage::helpText() const
{
    return tr("# Work\n\nHere stand the tasks that meetings gave, until each is closed.\n\n"
              "- **Overdue** tasks carry an eight-sided mark and the number of days.\n"
              "- **Close a task** (F2, Enter or a double click) asks what came of it. No task goes without a result in words; "
              "the result stands in the table of the next resolution.\n"
              "- The field above the list finds a task, a person or a result by any part of a word, with or without accents.\n"
              "- A task that was closed by mistake is opened again under “Done and dropped”.\n\n"
              "**Petitions** stand on a tab of their own: what a meeting was asked for, until it is answered for good and whoever asked was told. "
              "“Planned” and “passed on” are not the end. What waits comes by itself onto the next regular meeting. "
              "One that waits for more than a month, or longer than it should, carries an eight-sided mark. "
              "Answering (F2) asks for one of six outcomes in words; a petition that was answered is opened again with a reason, and its history (Ctrl+H) keeps both.");
}

void WorkPage::refresh()
{
    const auto tasks = m_book.all<Task>({{}, {QStringLiteral("due"), QStringLiteral("made")}, {}});
    const auto meetings = m_book.all<Meeting>();
    const auto members = m_book.all<Member>();
    if (!tasks)
        return messages()->show(tasks.error());
    if (!meetings)
        return messages()->show(meetings.error());
    if (!members)
        return messages()->show(members.error());
    QHash<MeetingId, Meeting> meetingOf;
    for (const Meeting &meeting : *meetings)
        meetingOf.insert(meeting.id, meeting);
    QHash<MemberId, QString> names;
    for (const Member &member : *members)
        names.insert(member.id, member.name);
    QList<WorkRow> rows;
    const QDate today = m_today();
    for (const Task &task : *tasks)
        rows += {task.id, task, meetingOf.value(task.meeting), names.value(task.person), today.daysTo(task.due)};
    m_model.setRows(std::move(rows));
    filter();
    m_petitions->refresh();
}

QList<QAction *> WorkPage::commands() const
{
    return m_views->currentWidget() == m_petitions ? m_petitions->commands() : QList<QAction *>{m_close, m_reopen, m_open};
}

QString WorkPage::chosenRecord() const
{
    if (m_views->currentWidget() == m_petitions)
        return m_petitions->currentPetition().text;
    const WorkRow *row = current();
    return row ? row->id.text : QString();
}

void WorkPage::showTasks()
{
    m_tabs->setCurrentIndex(0);
}

void WorkPage::showPetitions()
{
    m_tabs->setCurrentIndex(1);
}

void WorkPage::retranslate()
{
    m_tabs->setTabText(0, tr("Ta&sks"));
    m_tabs->setTabText(1, tr("Petitio&ns"));
    m_tabs->setAccessibleName(tr("Kinds of work"));
    m_petitions->retranslate();
    m_close->setText(tr("&Close the task…"));
    m_reopen->setText(tr("&Open the task again"));
    m_open->setText(tr("Go to the &meeting"));
    m_closeButton->setText(m_close->text());
    m_reopenButton->setText(m_reopen->text());
    m_openButton->setText(m_open->text());
    m_search->setPlaceholderText(tr("Find a task, a person or a result"));
    m_search->setAccessibleName(tr("Find a task"));
    m_show->setAccessibleName(tr("Which tasks are shown"));
    m_show->setItemText(0, tr("Open tasks"));
    m_show->setItemText(1, tr("Overdue tasks"));
    m_show->setItemText(2, tr("Done and dropped"));
    m_table->setAccessibleName(tr("Tasks"));
    m_empty->setTexts(tr("No task is waiting here. Tasks are given while a meeting is held (F6) and stand here until they are closed."));
    refresh();
}

void WorkPage::search()
{
    if (m_views->currentWidget() == m_petitions)
        return m_petitions->search();
    m_search->setFocus();
    m_search->selectAll();
}

void WorkPage::setCalendar(std::function<QDate()> today)
{
    m_today = std::move(today);
    m_petitions->setCalendar(m_today);
    refresh();
}

void WorkPage::closeCurrent()
{
    const WorkRow *row = current();
    if (!row || row->task.state != TaskState::Open)
        return;
    const QString whose = filled(tr("%1 – %2, by %3", "task, person, deadline"),
                                 {row->task.title, row->person, dateText(row->task.due)});
    auto *dialog = new TaskClosing(row->task, whose, m_today(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = QStringLiteral("task/%1/result").arg(row->id.text);
    const auto keep = [this, key](const QString &typed) {
        if (const auto kept = m_book.keepDraft({key, typed, typed.size()}); !kept)
            messages()->show(kept.error());
    };
    dialog->setSave([this, dialog, id = row->id]() -> Result<Done> {
        const auto closed = closeTask(m_book, id, dialog->state(), dialog->result(), dialog->day(), dialog->proof());
        if (!closed)
            return closed.error();
        return Done{};
    });
    connect(dialog, &KeptDialog::edited, this, [dialog, keep] { keep(dialog->typed()); });
    connect(dialog, &QDialog::accepted, this, [this, keep] {
        keep({});
        messages()->say(tr("The task is closed with its result."));
    });
    if (const auto drafts = m_book.drafts())
        for (const Draft &draft : *drafts)
            if (draft.field == key)
                dialog->bringBack(draft.text);
    dialog->open();
}

const WorkRow *WorkPage::current() const
{
    return m_model.at(m_table->currentIndex());
}

void WorkPage::reopenCurrent()
{
    const WorkRow *row = current();
    if (!row || row->task.state == TaskState::Open)
        return;
    if (const auto opened = closeTask(m_book, row->id, TaskState::Open, row->task.result, {}, row->task.proof); !opened)
        return messages()->show(opened.error());
    messages()->say(tr("The task is open again."));
}

void WorkPage::openMeeting()
{
    if (const WorkRow *row = current())
        emit meetingAsked(row->meeting.id);
}

void WorkPage::filter()
{
    const auto which = Show(m_show->currentData().toInt());
    const QString typed = m_search->text();
    m_filter.setPredicate<WorkRow>(m_model, [which, typed](const WorkRow &row) {
        const bool open = row.task.state == TaskState::Open;
        const bool shown = which == Show::Open ? open : which == Show::Overdue ? row.isOverdue() : !open;
        return shown && containsFolded(QStringList{row.task.title, row.person, row.task.result}.join(u' '), typed);
    });
    m_stack->setCurrentWidget(m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    enableCommands();
}

void WorkPage::enableCommands()
{
    const WorkRow *row = current();
    const bool open = row && row->task.state == TaskState::Open;
    m_close->setEnabled(open);
    m_reopen->setEnabled(row && !open);
    m_open->setEnabled(row);
    m_closeButton->setEnabled(open);
    m_reopenButton->setEnabled(row && !open);
    m_openButton->setEnabled(row);
}
