// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingspage.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/meetings.h"
#include "core/usecases/proposing.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/currentstack.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/yearbookprinting.h"
#include "ui/pages/yearplanview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<MeetingLine>> &columns()
{
    static const QList<Column<MeetingLine>> all = {
        {QT_TRANSLATE_NOOP("MeetingsPage", "Month"), [](const MeetingLine &line) -> QVariant { return line.month; }},
        {QT_TRANSLATE_NOOP("MeetingsPage", "Date"),
         [](const MeetingLine &line) -> QVariant { return dateText(line.summary.meeting.date); }},
        {QT_TRANSLATE_NOOP("MeetingsPage", "Meeting"),
         [](const MeetingLine &line) -> QVariant { return meetingwords::kind(line.summary.meeting.meetingKind); }},
        {QT_TRANSLATE_NOOP("MeetingsPage", "Minutes"),
         [](const MeetingLine &line) -> QVariant { return meetingwords::state(line.summary.state); },
         Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const MeetingLine &line) -> QVariant { return style::markIcon(meetingwords::tone(line.summary.state)); }},
        {QT_TRANSLATE_NOOP("MeetingsPage", "To the upper office"),
         [](const MeetingLine &line) -> QVariant {
             const QString word = meetingwords::delivery(line.summary.delivery);
             return line.summary.delivery == Delivery::Returned && !line.summary.reason.isEmpty()
                 ? MeetingsPage::tr("%1: %2").arg(word, line.summary.reason)
                 : word;
         },
         Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const MeetingLine &line) -> QVariant {
             return line.summary.delivery == Delivery::NotReady
                 ? QVariant()
                 : QVariant(style::markIcon(meetingwords::tone(line.summary.delivery)));
         }}};
    return all;
}

MeetingsPage::MeetingsPage(Book &book, QWidget *parent, const FileChooser &chooser)
    : Page(parent), m_book(book), m_new(new QAction(this)), m_showPlan(new QAction(this)), m_showBook(new QAction(this)), m_chooser(chooser), m_stack(new CurrentStack),
      m_heading(new SectionHeader({}, SectionHeader::Rank::Page)), m_search(new QLineEdit), m_year(new QComboBox),
      m_yearLabel(new QLabel), m_searchLabel(new QLabel), m_table(new RowTable(RowTable::Sorting::No)),
      m_lines(new RowModel<MeetingLine>("MeetingsPage", columns(), this)), m_empty(new EmptyState(icon())),
      m_open(new QPushButton), m_call(new QPushButton), m_openPlan(new QPushButton), m_openBook(new QPushButton), m_meeting(new MeetingPage(book, chooser)), m_plan(new YearPlanView(book, chooser))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_meeting);
    m_stack->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);

    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &MeetingsPage::newMeeting);
    m_showPlan->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(m_showPlan, &QAction::triggered, this, &MeetingsPage::showPlan);
    connect(m_openPlan, &QPushButton::clicked, this, &MeetingsPage::showPlan);
    m_showBook->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(m_showBook, &QAction::triggered, this, [this] { showYearBook(yearInSight()); });
    connect(m_openBook, &QPushButton::clicked, this, [this] { showYearBook(yearInSight()); });
    connect(m_plan, &YearPlanView::backAsked, this, &MeetingsPage::showList);
    connect(m_plan, &YearPlanView::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_plan, &YearPlanView::said, this, [this](const QString &sentence) { messages()->say(sentence); });
    connect(m_plan, &YearPlanView::openAsked, this, &MeetingsPage::openMeeting);
    connect(m_plan, &YearPlanView::callAsked, this, [this](const MeetingKind &kind, int year, int month) {
        const auto proposed = meetingOfMonth(m_book, kind, year, month, QDate::currentDate());
        if (!proposed)
            return messages()->show(proposed.error());
        callProposed(*proposed);
    });
    connect(m_call, &QPushButton::clicked, this, &MeetingsPage::newMeeting);
    connect(m_empty, &EmptyState::pressed, this, &MeetingsPage::newMeeting);
    connect(m_open, &QPushButton::clicked, this, &MeetingsPage::openChosen);
    connect(m_table, &RowTable::opened, this, &MeetingsPage::openChosen);
    connect(m_table, &RowTable::chosen, this, [this](const QModelIndex &index) { m_open->setEnabled(index.isValid()); });
    connect(m_search, &QLineEdit::textChanged, this, &MeetingsPage::refresh);
    connect(m_year, &QComboBox::activated, this, &MeetingsPage::refresh);
    connect(m_meeting, &MeetingPage::backAsked, this, &MeetingsPage::showList);
    connect(m_meeting, &MeetingPage::stepChanged, this, &MeetingsPage::commandsChanged);
    connect(m_meeting, &MeetingPage::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_meeting, &MeetingPage::said, this, [this](const QString &sentence) { messages()->say(sentence); });
    connect(m_meeting, &MeetingPage::undoable, this,
            [this](const QString &sentence, const WayOut &undo) { messages()->say(sentence, undo); });
    connect(&m_book, &Book::changed, this, &MeetingsPage::refresh);
    retranslate();
    m_table->setFocus();
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QIcon MeetingsPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/meetings.svg"));
}

QString MeetingsPage::helpText() const
{
    return tr("## Meetings\n\n"
              "The list shows all meetings, the latest first. **New meeting** (Ctrl+N) calls one; Enter opens the chosen one.\n\n"
              "**Plan of the year** (Ctrl+Shift+N) has a line for each month: the day by the rule of the cell, moved off weekends, Tết and holidays, and the "
              "theme; F2 plans the month, one button calls its meeting.\n\n"
              "**Book of the year** (Ctrl+Shift+B) puts all closed minutes of the year in sight, with their slips and resolutions, behind each other with cover, "
              "index, page numbers and a closing page, to be printed, bound and kept. The closing page names meetings without closed minutes and missing numbers.\n\n"
              "A meeting has five steps; Alt+1 to Alt+5 lead to them:\n\n"
              "1. **Prepare**: agenda with what was postponed, guests, excuses told before the day, attached files.\n"
              "2. **Hold**: roll call, opinions, tasks, votes and secret ballots.\n"
              "3. **Score**: the points of the meeting, filled in from what is recorded.\n"
              "4. **Papers**: look at, print and save the papers; what is put into the handbook app before the meeting and after it.\n"
              "5. **Read back, close, sign**: read the minutes to the meeting (F9), close them, sign them with the PIN.\n\n"
              "**Votes** (F7): the rule says how many are needed and of whom; where no regulation could be read in full, the form says so, "
              "and the book follows what is set under *Book and keys*. For a secret ballot the program prints the papers and keeps what "
              "the counting team found, as totals; nothing in the book says who voted what.\n\n"
              "Everything is saved at once. Esc leads back to the list. Closed minutes can no longer be changed.")
        + QStringLiteral("\n\n")
        + tr("**While the meeting goes on**: F12 types a sentence that is kept under a few letters: type *nt* and F12, or F12 alone to choose one and to keep "
             "sentences of your own. F11 opens a window for the room, on a second screen if there is one: the item, who speaks and how long, how many are "
             "there, the result of votes, and nothing of what is written down. Who takes part from a remote point or by telephone is marked in the roll call, with how "
             "it was checked who is there; such members count as present. No regulation was found that says more.");
}

void MeetingsPage::refresh()
{
    const auto all = meetings(m_book);
    if (!all)
        return messages()->show(all.error());
    showYears(*all);
    const int year = m_year->currentData().toInt();
    QList<MeetingLine> lines;
    QString month;
    for (const MeetingSummary &summary : *all) {
        const QDate date = summary.meeting.date;
        const QString words = QStringList{dateText(date), meetingwords::kind(summary.meeting.meetingKind), summary.meeting.place,
                                          meetingwords::state(summary.state), meetingwords::delivery(summary.delivery)}
                                  .join(u' ');
        if ((year != 0 && date.year() != year) || !containsFolded(words, m_search->text()))
            continue;
        const QString ofDate = tr("%1/%2", "month of a year, in numbers").arg(date.month(), 2, 10, QLatin1Char('0')).arg(date.year());
        lines += {summary.meeting.id, summary, ofDate == month ? QString() : ofDate};
        month = ofDate;
    }
    m_lines->setRows(lines);
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->setCurrentIndex(m_lines->index(0, 0));
    m_open->setEnabled(m_table->currentIndex().isValid());
    if (isPlanShown())
        m_plan->refresh();
    else if (m_meeting->meeting().isEmpty())
        m_stack->setCurrentIndex(all->isEmpty() ? 1 : 0);
}

void MeetingsPage::retranslate()
{
    m_new->setText(tr("&New meeting…"));
    m_heading->setText(tr("Meetings"));
    m_yearLabel->setText(tr("&Year"));
    m_searchLabel->setText(tr("&Search"));
    m_search->setPlaceholderText(tr("Date, kind, place or state"));
    m_table->setAccessibleName(tr("Meetings"));
    m_empty->setTexts(tr("No meeting is in the book yet. Call the first one; its agenda is proposed for you."), tr("New meeting…"));
    m_open->setText(tr("&Open the meeting"));
    m_call->setText(tr("&New meeting…"));
    m_showPlan->setText(tr("&Plan of the year…"));
    m_openPlan->setText(tr("&Plan of the year…"));
    m_showBook->setText(tr("Book o&f the year…"));
    m_openBook->setText(tr("Book o&f the year…"));
    m_meeting->retranslate();
    m_plan->retranslate();
    refresh();
}

QList<QAction *> MeetingsPage::commands() const
{
    return m_meeting->meeting().isEmpty() ? QList<QAction *>{m_new, m_showPlan, m_showBook} : m_meeting->commands();
}

void MeetingsPage::commitDrafts()
{
    m_meeting->commitDrafts();
}

QString MeetingsPage::chosenRecord() const
{
    if (!m_meeting->meeting().isEmpty())
        return m_meeting->meeting().text;
    if (isPlanShown())
        return m_plan->chosenRecord();
    const MeetingLine *line = m_lines->at(m_table->currentIndex());
    return line ? line->id.text : QString();
}

void MeetingsPage::openMeeting(const MeetingId &id)
{
    m_meeting->setMeeting(id);
    m_meeting->goTo(MeetingPage::Prepare);
    m_stack->setCurrentWidget(m_meeting);
    emit commandsChanged();
}

void MeetingsPage::openPack(const MeetingId &id, PackStage stage)
{
    openMeeting(id);
    m_meeting->goTo(MeetingPage::Papers);
    m_meeting->papersStep()->showKind(QStringLiteral("pack-") + wordOf(stage));
}

void MeetingsPage::openRecord(const MeetingId &id, const QString &kind, const QString &record)
{
    openMeeting(id);
    const auto is = [&kind](const char *one) { return kind == QLatin1String(one); };
    if (is(Meeting::kind) || is(Guest::kind) || is(Attachment::kind))
        return m_meeting->goTo(MeetingPage::Prepare);
    if (is(Correction::kind) || is(Extract::kind))
        return m_meeting->goTo(MeetingPage::Close);
    if (is(Paper::kind) || is(Admission::kind)) {
        m_meeting->goTo(MeetingPage::Papers);
        QString key;
        if (const auto paper = is(Paper::kind) ? m_book.get(PaperId{record}) : Result<Paper>(Error{}); paper)
            key = paperKey(paper->type, paper->about);
        if (const auto admission = is(Admission::kind) ? m_book.get(AdmissionId{record}) : Result<Admission>(Error{}); admission)
            key = paperKey(paperOf(admission->step), admission->id);
        return m_meeting->papersStep()->showKind(key);
    }
    m_meeting->goTo(MeetingPage::Hold);
    m_meeting->holdStep()->showRecordPlace(kind, record);
}

bool MeetingsPage::isPlanShown() const
{
    return m_stack->currentWidget() == m_plan;
}

void MeetingsPage::showPlan()
{
    if (!m_meeting->meeting().isEmpty())
        return;
    m_plan->refresh();
    m_stack->setCurrentWidget(m_plan);
    m_plan->setFocus();
    emit commandsChanged();
}

int MeetingsPage::yearInSight() const
{
    if (isPlanShown())
        return m_plan->year();
    if (const int chosen = m_year->currentData().toInt(); chosen != 0)
        return chosen;
    const MeetingLine *line = m_lines->at(m_table->currentIndex());
    return line ? line->summary.meeting.date.year() : QDate::currentDate().year();
}

void MeetingsPage::showYearBook(int year)
{
    if (const auto opened = openYearBook(m_book, year, m_chooser, window()); !opened)
        messages()->show(opened.error());
}

void MeetingsPage::newMeeting()
{
    const auto proposed = proposedMeeting(m_book, QStringLiteral("regular"), QDate::currentDate());
    if (!proposed)
        return messages()->show(proposed.error());
    callProposed(*proposed);
}

/// Shows the form of a new meeting, filled in as it is proposed.
void MeetingsPage::callProposed(const Meeting &proposed)
{
    const QDate today = QDate::currentDate();
    const auto people = membersOn(m_book, today);
    if (!people)
        return messages()->show(people.error());
    QList<MeetingDialog::Kind> kinds;
    for (const MeetingOrder &order : rulesOn(proposed.date).orders)
        kinds += {order.kind, !order.topic.isEmpty(), order.summoned == Summoned::Group};
    QStringList groups;
    for (const MemberOnDay &each : *people)
        if (!each.member.group.isEmpty() && !groups.contains(each.member.group))
            groups += each.member.group;
    std::sort(groups.begin(), groups.end());
    const auto save = [this, proposed](const Meeting &meeting, const Guest &guest) -> Result<Done> {
        const auto called = callMeeting(m_book, meeting);
        if (!called)
            return called.error();
        if (m_unsavedOf == proposed)
            m_unsaved.reset();
        if (!guest.name.isEmpty()) {
            Guest invited = guest;
            invited.meeting = *called;
            if (const auto put = putGuest(m_book, invited); !put)
                messages()->show(put.error());  // the meeting is called; its guest can be added there
        }
        openMeeting(*called);
        return Done{};
    };
    auto *dialog = new MeetingDialog(proposed, MeetingDialog::Purpose::New, kinds, groups, meetingwords::choices(*people), save, this,
                                     [this, today](const MeetingKind &kind) { return proposedMeeting(m_book, kind, today); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsaved && m_unsavedOf == proposed)
        dialog->bringBack(m_unsaved->first, m_unsaved->second);
    connect(dialog, &QDialog::rejected, this, [this, dialog, proposed] {
        if (!dialog->isEdited())
            return;
        m_unsavedOf = proposed;
        m_unsaved = {dialog->meeting(), dialog->guest()};
    });
    dialog->open();
}

void MeetingsPage::showList()
{
    commitDrafts();
    const MeetingId left = m_meeting->meeting();
    m_meeting->setMeeting({});
    m_stack->setCurrentIndex(0);
    refresh();
    if (const QModelIndex index = m_lines->indexOf(left); index.isValid())
        m_table->setCurrentIndex(index);
    m_table->setFocus();
    emit commandsChanged();
}

void MeetingsPage::search()
{
    if (!m_meeting->meeting().isEmpty() || isPlanShown())
        return;
    m_search->setFocus();
    m_search->selectAll();
}

void MeetingsPage::print()
{
    if (isPlanShown())
        return m_plan->print();
    if (m_meeting->meeting().isEmpty())
        return;
    m_meeting->goTo(MeetingPage::Papers);
    m_meeting->papersStep()->print();
}

QWidget *MeetingsPage::makeList()
{
    auto *list = new QWidget;
    auto *filters = new QHBoxLayout;
    filters->setSpacing(style::gap);
    m_searchLabel->setBuddy(m_search);
    m_yearLabel->setBuddy(m_year);
    m_search->setClearButtonEnabled(true);
    filters->addWidget(m_searchLabel);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_yearLabel);
    filters->addWidget(m_year);
    m_table->setModel(m_lines);
    m_table->setWideColumn(4);
    m_table->setLetters(0, 9);
    m_table->setLetters(1, 12);
    m_table->setLetters(2, 22);
    m_table->setLetters(3, 13);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::gap);
    buttons->addWidget(m_open);
    buttons->addWidget(m_call);
    buttons->addWidget(m_openPlan);
    buttons->addWidget(m_openBook);
    buttons->addStretch();
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return list;
}

void MeetingsPage::openChosen()
{
    if (const MeetingLine *line = m_lines->at(m_table->currentIndex()))
        openMeeting(line->id);
}

void MeetingsPage::showYears(const QList<MeetingSummary> &all)
{
    const int chosen = m_year->currentData().toInt();
    QList<int> years;
    for (const MeetingSummary &summary : all)
        if (!years.contains(summary.meeting.date.year()))
            years += summary.meeting.date.year();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}
