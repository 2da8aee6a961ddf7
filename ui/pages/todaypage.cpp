// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/usecases/apppack.h"
#include "core/usecases/clocks.h"
#include "core/usecases/duesarrears.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/homecoming.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/petitions.h"
#include "core/usecases/posthistory.h"
#include "core/usecases/scoring.h"
#include "core/usecases/yearbook.h"
#include "ui/dialogs/backupwords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

static constexpr int daysToSend = 2;       ///< after the meeting the minutes are due at the office (rule of the field)
static constexpr int quietDays = 35;       ///< a cell that meets every month sends something within these

static QGridLayout *addGrid(QBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(2 * style::gap);
    grid->setVerticalSpacing(style::gap);
    column->addLayout(grid);
    return grid;
}

TodayPage::TodayPage(Book &book, QWidget *parent)
    : Page(parent), m_book(book), m_heading(new SectionHeader({}, SectionHeader::Rank::Page)), m_stepsHeading(new SectionHeader),
      m_steps(new QWidget), m_stepsGrid(nullptr), m_dueHeading(new SectionHeader), m_dueGrid(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, style::gap, 0, style::gap);
    steps->addWidget(m_stepsHeading);
    m_stepsGrid = addGrid(steps);
    column->addWidget(m_steps);
    column->addSpacing(style::gap);
    column->addWidget(m_dueHeading);
    m_dueGrid = addGrid(column);
    column->addStretch();
    connect(&m_book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QIcon TodayPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/today.svg"));
}

QString TodayPage::helpText() const
{
    return tr("## Today\n\nThis page says what is due and why. The button of a line opens the right place.\n\n"
              "* A **triangle** means that something is due, an **octagon** that it is late.\n"
              "* The papers of a meeting are due in the official handbook app a day before it, minutes and resolution two days after it. "
              "A line reminds of each until it is marked as done in the papers of the meeting.\n"
              "* In January a line reminds that the minutes of the year before are to be printed and bound.\n"
              "* Minutes are to reach the office within two days after the meeting.\n"
              "* Petitions that wait for more than a month, or longer than they should, stand here until they are answered and whoever asked was told.\n"
              "* **Deadlines of members** stand here with their clause: the vote on a probationary member, decisions that are awaited, terms that end, files for badges. "
              "They follow from the dates on the cards.\n"
              "* The office has confirmed a bundle only when its receipt was taken in.\n"
              "* A backup outside this computer's disk is to be younger than a month. A prepared stick that is plugged in gets one when the book is left.");
}

void TodayPage::refresh()
{
    const auto lines = due(QDate::currentDate());
    const auto steps = firstSteps();
    if (!lines)
        return messages()->show(lines.error());
    if (!steps)
        return messages()->show(steps.error());
    m_heading->setText(tr("Today, %1").arg(dateText(QDate::currentDate())));
    if (*steps != m_shownSteps)
        fill(m_stepsGrid, m_shownSteps = *steps);
    m_steps->setVisible(!steps->isEmpty());
    if (*lines != m_shownDue)
        fill(m_dueGrid, m_shownDue = *lines);
}

void TodayPage::retranslate()
{
    m_stepsHeading->setText(tr("First steps"));
    m_dueHeading->setText(tr("What is due, and how things stand"));
    refresh();
}

void TodayPage::fill(QGridLayout *grid, const QList<Line> &lines)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        const Line &line = lines.at(row);
        auto *sentence = new QLabel(line.sentence);
        sentence->setWordWrap(true);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setMinimumHeight(style::targetHeight(fontMetrics()));
        grid->addWidget(new Mark(line.tone), row, 0);
        grid->addWidget(sentence, row, 1);
        if (line.button.isEmpty())
            continue;
        auto *button = new QPushButton(line.button);
        button->setAccessibleDescription(line.sentence);
        connect(button, &QPushButton::clicked, this, [this, line] { emit wanted(line.want, line.id); });
        grid->addWidget(button, row, 2);
    }
}

Result<QList<TodayPage::Line>> TodayPage::due(const QDate &today) const
{
    auto lines = m_book.head().bookKind == BookKind::Cell ? cellLines(today) : officeLines(today);
    const auto ofYear = yearBookLines(today);
    if (!ofYear)
        return ofYear.error();
    if (lines)
        *lines += *ofYear + backupLines(today);
    return lines;
}

/// In January the minutes of the year before are printed and bound. There is no record of it, so the line goes with the month.
Result<QList<TodayPage::Line>> TodayPage::yearBookLines(const QDate &today) const
{
    if (today.month() != 1)
        return QList<Line>();
    const int year = today.year() - 1;
    const auto closed = closedIn(m_book, YearBookSpan::ofYear(year));
    if (!closed)
        return closed.error();
    if (*closed == 0)
        return QList<Line>();
    return QList<Line>{{Tone::Notice, tr("The minutes of %1 can be printed and bound as the book of the year.").arg(year), tr("Show the book"), Want::YearBook, QString::number(year)}};
}

/// Whether a backup lies elsewhere, and which ones are damaged. A copy that was handed over needs none any more.
QList<TodayPage::Line> TodayPage::backupLines(const QDate &today) const
{
    if (m_book.copyState().kind == CopyState::Moved)
        return {};
    const BackupStanding standing = backupStanding(m_book.org());
    QList<Line> lines;
    for (const KnownBackup &each : standing.damaged)
        lines += Line{Tone::Problem, backupwords::damaged(each), tr("Open the backups"), Want::Backups};
    const backupwords::Standing elsewhere = backupwords::standing(standing, today);
    lines += Line{elsewhere.tone, elsewhere.sentence, elsewhere.tone == Tone::Good ? QString() : tr("Open the backups"), Want::Backups};
    return lines;
}

Result<QList<TodayPage::Line>> TodayPage::cellLines(const QDate &today) const
{
    const auto all = meetings(m_book);
    const auto tasks = openTasks(m_book);
    const auto people = membersOn(m_book, today);
    const auto receipt = lastReceipt(m_book);
    const auto upper = upperPeer(m_book);
    const auto standing = standingOf(m_book);
    for (const Error *error : {all ? nullptr : &all.error(), tasks ? nullptr : &tasks.error(), people ? nullptr : &people.error(),
                               receipt ? nullptr : &receipt.error(), standing ? nullptr : &standing.error()})
        if (error)
            return *error;

    QList<Line> lines;
    if (standing->isEnrolled && standing->hasNewKeys)
        lines += Line{Tone::Problem, tr("This book signs with new keys. The office takes nothing from it before it is enrolled again."), tr("Enrol the book"), Want::Exchange};
    else if (standing->isRevoked)
        lines += Line{Tone::Problem, tr("The office revoked the keys of this book as stolen or lost."), tr("Open the exchange"), Want::Exchange};
    if (!standing->revokedSigners.isEmpty())
        lines += Line{Tone::Problem, tr("The office revoked the key of %1: a new key is needed, and the book has to be enrolled with it.").arg(standing->revokedSigners.join(QStringLiteral(", "))),
                      tr("Make the keys"), Want::Keys};
    const MeetingSummary *next = nullptr; // the list begins with the latest
    for (const MeetingSummary &each : *all)
        if (each.meeting.date >= today && each.state == MinutesState::Open)
            next = &each;
    if (!next) {
        lines += Line{Tone::Notice, tr("No meeting is called."), tr("Call a meeting"), Want::NewMeeting};
    } else {
        const QString name = meetingwords::title(next->meeting);
        const int days = int(today.daysTo(next->meeting.date));
        const QString sentence = days == 0 ? tr("Today is a meeting: %1.").arg(name)
                                           : tr("The next meeting is in %n days: %1.", nullptr, days).arg(name);
        lines += Line{days <= 3 ? Tone::Warning : Tone::Notice, sentence, tr("Open the meeting"), Want::Meeting, next->meeting.id.text};
    }

    for (const MeetingSummary &each : *all) {
        const QString name = meetingwords::title(each.meeting);
        const QDate until = each.meeting.date.addDays(daysToSend);
        const Tone tone = today > until ? Tone::Problem : Tone::Warning;
        if (each.delivery == Delivery::Returned)
            lines += Line{Tone::Problem, tr("The office returned the minutes: %1. Reason: %2").arg(name, each.reason), tr("Open the meeting"), Want::Meeting, each.meeting.id.text};
        if (each.meeting.date >= today && each.state == MinutesState::Open)
            continue;
        if (each.state < MinutesState::Closed && !each.score && each.meeting.date.daysTo(today) <= quietDays) {
            const auto lacks = lacksScore(m_book, each.meeting);
            if (!lacks)
                return lacks.error();
            if (*lacks)
                lines += Line{Tone::Warning, tr("The quality of the meeting is not scored yet: %1. That comes before its minutes are read back.").arg(name), tr("Open the meeting"), Want::Meeting, each.meeting.id.text};
        }
        if (each.state != MinutesState::Sealed)
            lines += Line{tone, tr("The minutes are not signed yet: %1. They are due at the office by %2.").arg(name, dateText(until)), tr("Open the meeting"), Want::Meeting, each.meeting.id.text};
        else if (each.delivery == Delivery::Prepared)
            lines += Line{tone, tr("The minutes are signed and not sent yet: %1. They are due at the office by %2.").arg(name, dateText(until)), tr("Send them"), Want::Exchange};
    }

    const auto packs = packDeadlines(m_book, today);
    if (!packs)
        return packs.error();
    for (const PackDeadline &each : *packs) {
        const QString name = meetingwords::title(each.meeting);
        const QString sentence = each.stage == PackStage::Before
            ? tr("The papers before the meeting are due in the handbook app by %2: %1.").arg(name, dateText(each.due))
            : tr("Minutes and resolution are due in the handbook app by %2: %1.").arg(name, dateText(each.due));
        lines += Line{today > each.due ? Tone::Problem : Tone::Warning, sentence, tr("Open the papers"),
                      each.stage == PackStage::Before ? Want::PackBefore : Want::PackAfter, each.meeting.id.text};
    }

    // What the upper level says to a score may come after closing; only the last meeting is worth a reminder.
    const auto last = std::find_if(all->cbegin(), all->cend(), [](const MeetingSummary &each) { return each.state >= MinutesState::Closed && each.score; });
    if (last != all->cend() && last->score->grade != Grade::NotGraded && !last->confirmation) {
        const auto sheet = keptScoreSheet(m_book, last->score->sheet);
        if (sheet && sheet->confirmation != ConfirmationRule::None)
            lines += Line{Tone::Notice, tr("The upper level has not said anything to the score of this meeting yet: %1.").arg(meetingwords::title(last->meeting)), tr("Open the meeting"), Want::Meeting, last->meeting.id.text};
    }

    qint64 overdue = 0;
    for (const OpenTask &each : *tasks)
        overdue += each.task.due.isValid() && each.task.due < today;
    if (tasks->isEmpty())
        lines += Line{Tone::Good, tr("No task is open.")};
    else if (overdue > 0)
        lines += Line{Tone::Problem, tr("%n tasks are open, %1 of them overdue.", nullptr, int(tasks->size())).arg(overdue), tr("Show the tasks"), Want::Tasks};
    else
        lines += Line{Tone::Notice, tr("%n tasks are open, none of them overdue.", nullptr, int(tasks->size())), tr("Show the tasks"), Want::Tasks};

    const auto petitions = petitionLines(today);
    if (!petitions)
        return petitions.error();
    lines += *petitions;
    const auto dues = duesLines(today);
    if (!dues)
        return dues.error();
    lines += *dues;
    const auto clocks = clockLines(today);
    if (!clocks)
        return clocks.error();
    lines += *clocks;

    if (const auto why = m_book.whyUnsigned(); why && upper)
        lines.prepend(Line{Tone::Problem, sentence(*why), tr("Open the exchange"), Want::Exchange});
    if (const auto asides = openAsides(m_book); asides && !asides->isEmpty())
        lines.prepend(Line{Tone::Warning, tr("%n changes of the restored copy contradict what the office gave back. Decide which stands.", nullptr, int(asides->size())),
                           tr("Compare them"), Want::Exchange});
    if (!upper) {
        lines += Line{Tone::Warning, tr("The book is not enrolled with the office yet, so nothing can be sent."), tr("Enrol the book"), Want::Exchange};
    } else if (!receipt->isValid()) {
        lines += Line{Tone::Notice, tr("The office has not confirmed anything yet."), tr("Open the exchange"), Want::Exchange};
    } else {
        const int days = int(receipt->toLocalTime().date().daysTo(today));
        const QString on = dateText(receipt->toLocalTime().date());
        const bool old = days > quietDays;
        lines += Line{old ? Tone::Warning : Tone::Good,
                      old ? tr("The office last confirmed on %1, %n days ago. Ask whether the bundles arrived.", nullptr, days).arg(on)
                          : tr("The office last confirmed on %1.").arg(on),
                      old ? tr("Open the exchange") : QString(), Want::Exchange};
    }
    lines += Line{Tone::Neutral, tr("%n members are on the list.", nullptr, int(people->size())), tr("Show the members"), Want::Members};
    return lines;
}

/// What must not be missed for members, the earliest days first; where many are open at once, the rest are counted.
Result<QList<TodayPage::Line>> TodayPage::clockLines(const QDate &today) const
{
    constexpr qsizetype most = 4;
    const auto open = clocksOn(m_book, today);
    if (!open)
        return open.error();
    // people before what comes each year: a chore that nobody settles must not hide a person's deadline
    QList<Clock> sorted = *open;
    sorted.removeIf([](const Clock &each) { return each.rule == QLatin1String("arrears"); });  // duesLines() tells of them together
    std::stable_partition(sorted.begin(), sorted.end(), [](const Clock &each) { return !each.name.isEmpty(); });
    QList<Line> lines;
    for (const Clock &each : sorted.mid(0, most)) {
        const Tone tone = each.isLate(today) ? Tone::Problem : each.opens <= today ? Tone::Warning : Tone::Notice;
        const QString who = each.name.isEmpty() ? tr("The cell") : each.name;
        const QString words = each.due.isValid() ? ::filled(tr("%1: %2, by %3 (%4).", "name, what is to be done, day, clause"), {who, each.what, dateText(each.due), each.clause})
                                                 : ::filled(tr("%1: %2 (%3).", "name, what is to be done, clause"), {who, each.what, each.clause});
        const bool lacksCard = each.member.isEmpty() && (each.form == QLatin1String("card") || each.form == QLatin1String("status"));  // of an applicant there is none yet
        lines += each.form.isEmpty() || lacksCard ? Line{tone, words, tr("Show the deadlines"), Want::Deadlines} : Line{tone, words, tr("Do it"), Want::Deadline, each.key()};
    }
    if (sorted.size() > most)
        lines += Line{Tone::Notice, tr("%n more deadlines are open after these.", nullptr, int(sorted.size() - most)), tr("Show the deadlines"), Want::Deadlines};
    return lines;
}

/// Silence is what a petition must not end in: what waits too long, and who does not know of an answer.
Result<QList<TodayPage::Line>> TodayPage::petitionLines(const QDate &today) const
{
    const auto open = openPetitions(m_book);
    if (!open)
        return open.error();
    int late = 0;
    int untold = 0;
    for (const ListedPetition &each : *open) {
        late += isOverdue(each.petition, today) || isSilent(each.petition, today);
        untold += standingOf(each.petition) == PetitionStanding::Untold;
    }
    QList<Line> lines;
    if (late > 0)
        lines += Line{Tone::Problem, tr("%n petitions are without an answer for more than a month, or longer than they should.", nullptr, late), tr("Show the petitions"), Want::Petitions};
    if (untold > 0)
        lines += Line{Tone::Warning, tr("Of the answer to %n petitions whoever asked was not told yet.", nullptr, untold), tr("Show the petitions"), Want::Petitions};
    return lines;
}

/// Who has not paid for so many months that the rule speaks of it; the program decides nothing.
Result<QList<TodayPage::Line>> TodayPage::duesLines(const QDate &today) const
{
    const auto dues = duesBook(m_book);
    if (!dues)
        return dues.error();
    QStringList names;
    for (const DuesArrears &each : duesArrears(*dues, today))
        if (each.reachesRule)
            names += each.member.name;
    if (names.isEmpty())
        return QList<Line>();
    return QList<Line>{{Tone::Problem, tr("%n members have not paid dues for three months of a year or more: %1.", nullptr, int(names.size())).arg(names.join(QStringLiteral(", "))),
                        tr("Show the dues"), Want::Dues}};
}

Result<QList<TodayPage::Line>> TodayPage::officeLines(const QDate &today) const
{
    const auto cells = board(m_book);
    if (!cells)
        return cells.error();
    QList<Line> lines;
    QStringList waiting;
    QStringList quiet;
    qint64 people = 0;
    for (const CellLine &cell : *cells) {
        people += cell.members;
        if (cell.receiptDue)
            waiting += cell.cell.title;
        if (!cell.lastBundle.isValid() || cell.lastBundle.toLocalTime().date().daysTo(today) > quietDays)
            quiet += cell.cell.title;
    }
    if (cells->isEmpty())
        lines += Line{Tone::Notice, tr("No cell is enrolled yet."), tr("Enrol a cell"), Want::Exchange};
    if (!waiting.isEmpty())
        lines += Line{Tone::Warning, tr("%n cells wait for a receipt: %1.", nullptr, int(waiting.size())).arg(waiting.join(QStringLiteral(", "))), tr("Write the receipts"), Want::Exchange};
    if (!quiet.isEmpty())
        lines += Line{Tone::Problem, tr("Nothing came from %n cells for more than a month: %1.", nullptr, int(quiet.size())).arg(quiet.join(QStringLiteral(", "))), tr("Show the board"), Want::Exchange};
    if (!cells->isEmpty()) {
        if (waiting.isEmpty())
            lines += Line{Tone::Good, tr("Every bundle that came was answered with a receipt.")};
        lines += Line{Tone::Neutral, tr("%n cells are enrolled, with %1 members on their lists.", nullptr, int(cells->size())).arg(people), tr("Show the board"), Want::Exchange};
    }
    return lines;
}

Result<QList<TodayPage::Line>> TodayPage::firstSteps() const
{
    if (m_book.head().bookKind != BookKind::Cell)
        return QList<Line>();
    const auto people = m_book.all<Member>();
    const auto keys = signers(m_book);
    const auto called = m_book.all<Meeting>();
    for (const Error *error : {people ? nullptr : &people.error(), keys ? nullptr : &keys.error(), called ? nullptr : &called.error()})
        if (error)
            return *error;
    const bool enrolled = bool(upperPeer(m_book));
    if (!people->isEmpty() && keys->size() >= 2 && !called->isEmpty() && enrolled)
        return QList<Line>();
    const auto step = [](bool done, const QString &toDo, const QString &wasDone, const QString &button, Want want) {
        return done ? Line{Tone::Good, wasDone, {}, want} : Line{Tone::Notice, toDo, button, want};
    };
    return QList<Line>{
        step(!people->isEmpty(), tr("Take in the list of members from a spreadsheet."), tr("The members are in the book."),
             tr("Take in a list"), Want::ImportMembers),
        step(keys->size() >= 2, tr("Make signing keys for the two people who sign the minutes."),
             tr("Those who sign have their keys."), tr("Make the keys"), Want::Keys),
        step(!called->isEmpty(), tr("Call the first meeting."), tr("The first meeting was called."), tr("Call a meeting"), Want::NewMeeting),
        step(enrolled, tr("Enrol the book with the office, so that minutes can be sent."), tr("The book is enrolled with the office."),
             tr("Enrol the book"), Want::Exchange),
    };
}
