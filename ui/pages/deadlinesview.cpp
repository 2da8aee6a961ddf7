// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deadlinesview.h"

#include "core/base/files.h"
#include "core/text/dates.h"
#include "core/usecases/clockpapers.h"
#include "core/usecases/worklists.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

static Tone toneOf(const DeadlineRow &row)
{
    return row.clock.isLate(row.today) ? Tone::Problem : row.clock.opens <= row.today ? Tone::Warning : Tone::Notice;
}

static QString dueOf(const DeadlineRow &row)
{
    const Clock &clock = row.clock;
    if (!clock.due.isValid())
        return DeadlinesView::tr("no limit is said");
    return clock.isLate(row.today) ? DeadlinesView::tr("%1, late").arg(dateText(clock.due)) : dateText(clock.due);
}

static QList<Column<DeadlineRow>> columns()
{
    return {
        {QT_TRANSLATE_NOOP("DeadlinesView", "By when"), [](const DeadlineRow &row) -> QVariant { return dueOf(row); }, Qt::AlignLeft | Qt::AlignVCenter,
         [](const DeadlineRow &row) -> QVariant { return row.clock.due; }, [](const DeadlineRow &row) -> QVariant { return style::markIcon(toneOf(row)); }},
        {QT_TRANSLATE_NOOP("DeadlinesView", "For whom"), [](const DeadlineRow &row) -> QVariant { return row.clock.name.isEmpty() ? DeadlinesView::tr("The cell") : row.clock.name; }},
        {QT_TRANSLATE_NOOP("DeadlinesView", "What is to be done"), [](const DeadlineRow &row) -> QVariant { return row.clock.what; }},
        {QT_TRANSLATE_NOOP("DeadlinesView", "Since"), [](const DeadlineRow &row) -> QVariant { return dateText(row.clock.opens); }, Qt::AlignLeft | Qt::AlignVCenter,
         [](const DeadlineRow &row) -> QVariant { return row.clock.opens; }},
    };
}

DeadlinesView::DeadlinesView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_today(&QDate::currentDate), m_rows("DeadlinesView", columns()), m_open(new QAction(this)),
      m_settle(new QAction(this)), m_paper(new QAction(this)), m_xlsx(new QAction(this)), m_csv(new QAction(this)), m_calendar(new QAction(this)), m_stack(new QStackedWidget),
      m_table(new RowTable(RowTable::Sorting::No)), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/check.svg")))), m_why(new QLabel)
{
    m_table->setModel(&m_rows);
    m_table->setWideColumn(2);
    m_table->setLetters(0, 17);
    m_table->setLetters(1, 20);
    m_table->setLetters(3, 11);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_why);
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
    content()->addWidget(buttons);
    connect(m_open, &QAction::triggered, this, &DeadlinesView::openCurrent);
    connect(m_settle, &QAction::triggered, this, &DeadlinesView::settleCurrent);
    connect(m_paper, &QAction::triggered, this, &DeadlinesView::print);
    connect(m_xlsx, &QAction::triggered, this, [this] { saveList(listleaving::Format::Xlsx); });
    connect(m_csv, &QAction::triggered, this, [this] { saveList(listleaving::Format::Csv); });
    connect(m_calendar, &QAction::triggered, this, &DeadlinesView::saveCalendar);
    connect(m_table, &RowTable::chosen, this, &DeadlinesView::enable);
    connect(m_table, &RowTable::opened, this, &DeadlinesView::openCurrent);
    connect(m_empty, &EmptyState::pressed, this, &DeadlinesView::backAsked);
    setFocusProxy(m_table);
}

QString DeadlinesView::title() const
{
    return tr("Deadlines");
}

QString DeadlinesView::helpText() const
{
    return tr("## Deadlines\n\n"
              "What the cell must not miss for its members and as a whole, the earliest day first; below the list stands where the rule is written.\n\n"
              "**Do it** (Enter) opens the form by which it is done: the next meeting, the card, the timeline, the dossier, a transfer, the comparison of lists, the evaluation, the dues, the lists. "
              "Most deadlines go by themselves once the book holds what they wait for.\n\n"
              "**Settle…** takes away what was done elsewhere or came to nothing (a refusal, a withdrawal), with a word why. Undo brings it back.\n\n"
              "**Print the list** and **Save a calendar…** (a file for the calendar of a telephone or computer, with names left out) are for the wall and the pocket.\n\n"
              "Badges: who is seriously ill or has died may be proposed up to a year early, badges of 70 years and more up to two years; the program does not know of illness and does not "
              "count that; of who has died it tells. After a disciplinary measure in the timeline the badge waits 6, 9 or 12 months. Rules of which only a summary could be read are marked “likely”.");
}

void DeadlinesView::refresh()
{
    const QDate today = m_today();
    const auto clocks = clocksOn(book(), today);
    if (!clocks)
        return emit failed(clocks.error());
    QList<DeadlineRow> rows;
    for (const Clock &each : *clocks)
        rows += {each.key(), each, today};
    m_rows.setRows(std::move(rows));
    m_stack->setCurrentWidget(m_rows.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->selectRow(0);
    enable();
}

void DeadlinesView::retranslate()
{
    HandbookView::retranslate();
    m_open->setText(tr("&Do it…"));
    m_settle->setText(tr("&Settle…"));
    m_paper->setText(tr("&Print the list…"));
    m_xlsx->setText(tr("Save as &XLSX…"));
    m_csv->setText(tr("Save as CS&V…"));
    m_calendar->setText(tr("Save a &calendar…"));
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(actions[i]->text());
    m_table->setAccessibleName(title());
    m_empty->setTexts(tr("Nothing is due. The book looks every day at probations, decisions, terms, transfers, badges and what comes each quarter and year."), tr("Back to the members"));
    enable();
}

const DeadlineRow *DeadlinesView::current() const
{
    return m_rows.at(m_table->currentIndex());
}

void DeadlinesView::enable()
{
    const DeadlineRow *row = current();
    // some are done elsewhere; of an applicant there is no card yet
    const bool needsCard = row && (row->clock.form == QLatin1String("card") || row->clock.form == QLatin1String("status"));
    m_open->setEnabled(row && !row->clock.form.isEmpty() && !(needsCard && row->clock.member.isEmpty()));
    m_settle->setEnabled(row);
    for (QAction *action : {m_xlsx, m_csv})
        action->setEnabled(m_rows.rowCount() > 0);
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(actions[i]->isEnabled());
    m_why->setText(!row ? QString()
                   : row->clock.certainty == QLatin1String("sure") ? filled(tr("Where it is written: %1."), {row->clock.clause})
                                                                   : filled(tr("Where it is written: %1 (likely: no full text could be read)."), {row->clock.clause}));
}

void DeadlinesView::openClock(const QString &key)
{
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (m_rows.rows().at(row).id == key) {
            m_table->selectRow(row);
            return openCurrent();
        }
}

void DeadlinesView::openCurrent()
{
    const DeadlineRow *row = current();
    if (!row || !m_open->isEnabled())
        return;
    const QString form = row->clock.form;
    const MemberId member = row->clock.member;
    if (form == QLatin1String("meeting")) {
        const auto all = meetings(book());
        if (!all)
            return emit failed(all.error());
        MeetingId next;  // the earliest that is still to come; the list begins with the latest
        for (const MeetingSummary &each : *all)
            if (each.state == MinutesState::Open && each.meeting.date >= m_today())
                next = each.meeting.id;
        if (next.isEmpty())
            return emit failed(Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No meeting is open. Call the next one (Meetings, Ctrl+N) and put this on its agenda.")});
        return emit meetingAsked(next);
    }
    emit formAsked(form, member);
}

void DeadlinesView::settleCurrent()
{
    const DeadlineRow *row = current();
    if (!row)
        return;
    const QString who = row->clock.name.isEmpty() ? tr("The cell") : row->clock.name;
    auto *dialog = new SettleDialog(QStringLiteral("%1: %2").arg(who, row->clock.what), m_today(), window());
    dialog->setSave([this, dialog, clock = row->clock]() -> Result<Done> {
        const auto settled = settleClock(book(), clock, dialog->how(), dialog->on());
        return settled ? Result<Done>(Done{}) : settled.error();
    });
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The deadline is settled; undo (Ctrl+Z) brings it back.")); });
    openKept(book(), dialog, QStringLiteral("clock/") + row->id);
}

void DeadlinesView::print()
{
    PaperDialog::Paper paper;
    paper.pages = [this, day = m_today()](int) -> Result<paper::Pages> {
        const auto sheet = deadlineSheet(book(), day);
        return sheet ? documents::deadlineSheetPages(*sheet) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, day = m_today()](int) -> Result<QByteArray> {
        const auto sheet = deadlineSheet(book(), day);
        return sheet ? documents::deadlineSheetPdf(*sheet) : Result<QByteArray>(sheet.error());
    };
    paper.title = title();
    paper.fileName = QStringLiteral("viec-den-han-%1.pdf").arg(m_today().toString(Qt::ISODate));
    openPaper(std::move(paper), {QStringLiteral("list"), QStringLiteral("Những việc đến hạn"), {}, m_rows.rowCount()});
}

void DeadlinesView::saveList(listleaving::Format format)
{
    QList<Clock> seen;
    for (const DeadlineRow &row : m_rows.rows())
        seen += row.clock;
    const auto table = deadlinesTable(book(), seen, m_today());
    if (!table)
        return emit failed(table.error());
    listleaving::save(book(), *table, pagesOf(*table), format, chooser(), window(), [this](const Error &error) { emit failed(error); },
                      [this](const QString &sentence) { say(sentence); });
}

void DeadlinesView::saveCalendar()
{
    chooser().toSave(window(), tr("Save a calendar"), QStringLiteral("viec-den-han.ics"), [this](const QString &path) {
        const QDate today = m_today();
        const auto text = deadlineCalendar(book(), today, today.addMonths(12), Names::Without);
        if (!text)
            return emit failed(text.error());
        if (const auto written = writeWhole(path, *text, Existing::Replace); !written)
            return emit failed(written.error());
        say(tr("The deadlines of the next twelve months are in the calendar file, without names: %1").arg(path));
    });
}
