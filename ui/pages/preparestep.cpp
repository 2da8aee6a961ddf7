// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparestep.h"

#include "core/text/dates.h"
#include "core/usecases/meetinglength.h"
#include "core/usecases/meetings.h"
#include "ui/dialogs/agendaitemdialog.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/excuselist.h"
#include "ui/pages/filelist.h"
#include "ui/pages/guestlist.h"
#include "ui/pages/waitinglist.h"
#include "ui/pages/waitingpetitions.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

static const QList<Column<AgendaLine>> &agendaColumns()
{
    static const QList<Column<AgendaLine>> all = {
        {QT_TRANSLATE_NOOP("PrepareStep", "Part"), [](const AgendaLine &line) -> QVariant { return line.part; }},
        {QT_TRANSLATE_NOOP("PrepareStep", "What it is about"), [](const AgendaLine &line) -> QVariant { return line.words; }},
        {QT_TRANSLATE_NOOP("PrepareStep", "Presenter"), [](const AgendaLine &line) -> QVariant { return line.presenter; }},
        {QT_TRANSLATE_NOOP("PrepareStep", "Minutes"), [](const AgendaLine &line) -> QVariant { return line.item.minutes; },
         Qt::AlignRight | Qt::AlignVCenter}};
    return all;
}

PrepareStep::PrepareStep(Book &book, const FileChooser &chooser, QWidget *parent)
    : RecordStep(book, parent), m_halves(new QHBoxLayout), m_closed(new StatusLabel), m_agendaTitle(new SectionHeader),
      m_agenda(new RowTable(RowTable::Sorting::No)),
      m_lines(new RowModel<AgendaLine>("PrepareStep", agendaColumns(), this)), m_add(new QAction(this)),
      m_edit(new QAction(this)), m_up(new QAction(this)), m_down(new QAction(this)), m_remove(new QAction(this)),
      m_minutes(new QProgressBar), m_minutesSentence(new StatusLabel), m_onePerson(new StatusLabel),
      m_fields(new QPushButton),
      m_waiting(new WaitingList(book)), m_petitions(new WaitingPetitions(book)), m_guests(new GuestList(book)), m_excuses(new ExcuseList(book)), m_files(new FileList(book, chooser)), m_legacyTitle(new SectionHeader), m_legacy(new QLabel),
      m_others(new QScrollArea)
{
    m_halves->setSpacing(2 * style::gap);
    m_halves->addWidget(makeAgenda(), 3);
    m_halves->addWidget(makeSides(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::gap, 0, 0);
    column->addWidget(m_closed);
    column->addLayout(m_halves, 1);

    connect(m_add, &QAction::triggered, this, &PrepareStep::addItem);
    connect(m_edit, &QAction::triggered, this, &PrepareStep::editItem);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(+1); });
    connect(m_remove, &QAction::triggered, this, &PrepareStep::removeCurrentItem);
    connect(m_agenda, &RowTable::opened, this, &PrepareStep::editItem);
    connect(m_agenda, &RowTable::chosen, this, &PrepareStep::enable);
    connect(m_fields, &QPushButton::clicked, this, &PrepareStep::changeMeetingFields);
    connect(m_guests, &GuestList::failed, this, &PrepareStep::failed);
    connect(m_guests, &GuestList::undoable, this, &PrepareStep::undoable);
    connect(m_excuses, &ExcuseList::failed, this, &PrepareStep::failed);
    connect(m_excuses, &ExcuseList::undoable, this, &PrepareStep::undoable);
    connect(m_waiting, &WaitingList::failed, this, &PrepareStep::failed);
    connect(m_waiting, &WaitingList::said, this, &PrepareStep::said);
    connect(m_petitions, &WaitingPetitions::failed, this, &PrepareStep::failed);
    connect(m_petitions, &WaitingPetitions::said, this, &PrepareStep::said);
    connect(m_files, &FileList::failed, this, &PrepareStep::failed);
    connect(m_files, &FileList::said, this, &PrepareStep::said);
    connect(m_files, &FileList::undoable, this, &PrepareStep::undoable);
    auto *newOfKind = new QShortcut(QKeySequence::New, this);
    newOfKind->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newOfKind, &QShortcut::activated, m_add, &QAction::trigger);
    retranslate();
    enable();
}

void PrepareStep::retranslate()
{
    m_closed->setStatus(Tone::Neutral, tr("The minutes are closed: nothing here can be changed any more."));
    m_agendaTitle->setText(tr("Agenda"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_add->setText(tr("&Add item…"));
    m_edit->setText(tr("&Edit… (F2)"));
    m_up->setText(tr("Move up (Alt+Up)"));
    m_down->setText(tr("Move down (Alt+Down)"));
    m_remove->setText(tr("Remove (Del)"));
    m_minutes->setAccessibleName(tr("Planned minutes"));
    m_fields->setText(tr("&Date, place and people…"));
    m_guests->retranslate();
    m_excuses->retranslate();
    m_waiting->retranslate();
    m_petitions->retranslate();
    m_files->retranslate();
    m_legacyTitle->setText(tr("From the last meeting"));
    showAgain();
}

void PrepareStep::addItem()
{
    if (!record() || isClosed())
        return;
    AgendaItem item;
    item.meeting = meeting();
    if (const AgendaLine *line = currentLine())
        item.part = line->item.part;
    openItem(item);
}

void PrepareStep::editItem()
{
    const AgendaLine *line = currentLine();
    if (line && !isClosed())
        openItem(line->item);
}

void PrepareStep::removeCurrentItem()
{
    const AgendaLine *line = currentLine();
    if (!line)
        return;
    AgendaItem removed = line->item;
    if (const auto done = removeItem(m_book, removed.id); !done)
        return emit failed(done.error());
    removed.id = {};  // what was taken back stays taken back; the same item is entered again at its place
    emit undoable(tr("“%1” is removed from the agenda.").arg(removed.title), {tr("Put it back"), [this, removed] {
                      if (const auto put = putItem(m_book, removed); !put)
                          emit failed(put.error());
                  }});
}

void PrepareStep::changeMeetingFields()
{
    if (!record())
        return;
    const auto save = [this](const Meeting &changed, const Guest &) -> Result<Done> {
        if (const auto done = changeMeeting(m_book, changed); !done)
            return done.error();
        m_unsavedMeeting.reset();
        return Done{};
    };
    const MeetingOrder *order = record()->rules.order(record()->meeting.meetingKind);
    const MeetingDialog::Kind kind{record()->meeting.meetingKind, order && !order->topic.isEmpty(), false};
    auto *dialog = new MeetingDialog(record()->meeting, MeetingDialog::Purpose::Change, {kind}, {}, people(), save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsavedMeeting)
        dialog->bringBack(*m_unsavedMeeting, {});
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        if (dialog->isEdited())
            m_unsavedMeeting = dialog->meeting();
    });
    dialog->open();
}

void PrepareStep::showRecord()
{
    QList<AgendaLine> lines;
    std::optional<Part> part;
    for (const AgendaItem &item : record()->items) {
        lines += {item.id, item, part == item.part ? QString() : meetingwords::part(item.part), wordsOf(item), record()->presenterOf(item)};
        part = item.part;
    }
    m_lines->setRows(lines);
    m_guests->show(*record());
    m_excuses->show(*record());
    m_waiting->show(*record());
    m_petitions->show(*record());
    m_files->show(*record());
    if (!m_agenda->currentIndex().isValid() && !lines.isEmpty())
        m_agenda->setCurrentIndex(m_lines->index(0, 0));
    showMinutes();
    showLegacy();
    enable();
}

void PrepareStep::begin()
{
    m_unsavedItem.reset();
    m_unsavedMeeting.reset();
    m_lines->setRows({});
    m_guests->clear();
    m_excuses->clear();
    m_waiting->clear();
    m_petitions->clear();
    m_files->clear();
}

void PrepareStep::resizeEvent(QResizeEvent *event)
{
    RecordStep::resizeEvent(event);
    arrange();
}

void PrepareStep::changeEvent(QEvent *event)
{
    RecordStep::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// Side by side where there is room, under each other with large letters or in a small window.
void PrepareStep::arrange()
{
    constexpr int lettersForTwo = 105;
    const bool narrow = width() < lettersForTwo * fontMetrics().averageCharWidth();
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_others->setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_others->setMinimumHeight(narrow ? m_others->widget()->sizeHint().height() : 0);
}

QPushButton *PrepareStep::addButton(QAction *action, QWidget *where)
{
    auto *button = new QPushButton(where);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    where->layout()->addWidget(button);
    return button;
}

QWidget *PrepareStep::makeAgenda()
{
    m_agenda->setModel(m_lines);
    m_agenda->setWideColumn(1);
    m_agenda->setLetters(0, 13);
    m_agenda->setLetters(2, 20);
    m_agenda->setLetters(3, 7);
    m_agenda->setWordWrap(true);  // an item is read whole before it is chosen
    m_agenda->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_agenda->setMinimumHeight(200);

    const std::pair<QAction *, QKeySequence> keys[] = {
        {m_add, Qt::Key_Insert}, {m_edit, Qt::Key_F2}, {m_up, Qt::ALT | Qt::Key_Up}, {m_down, Qt::ALT | Qt::Key_Down}, {m_remove, QKeySequence::Delete}};
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[action, key] : keys) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);  // the keys mean this table and nothing else in the window
        m_agenda->addAction(action);
        addButton(action, buttons);
    }

    m_minutes->setTextVisible(false);
    m_minutes->setFixedHeight(2 * style::gap);
    m_minutesSentence->setWordWrap(true);
    m_onePerson->setWordWrap(true);
    auto *agenda = new QWidget;
    auto *column = new QVBoxLayout(agenda);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_agendaTitle);
    column->addWidget(m_agenda, 1);
    column->addWidget(m_minutes);
    column->addWidget(m_minutesSentence);
    column->addWidget(m_onePerson);
    column->addWidget(buttons);
    return agenda;
}

QWidget *PrepareStep::makeSides()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, style::gap, 0);
    column->addWidget(m_fields);
    column->addSpacing(style::gap);
    column->addWidget(m_waiting);
    column->addWidget(m_petitions);
    column->addWidget(m_guests);
    column->addSpacing(style::gap);
    column->addWidget(m_excuses);
    column->addSpacing(style::gap);
    column->addWidget(m_files);
    m_legacy->setWordWrap(true);
    m_legacy->setTextFormat(Qt::PlainText);
    m_legacy->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(style::gap);
    column->addWidget(m_legacyTitle);
    column->addWidget(m_legacy);
    column->addStretch();

    m_others->setWidget(inner);
    m_others->setWidgetResizable(true);
    m_others->setFrameShape(QFrame::NoFrame);
    m_others->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_others->setFocusPolicy(Qt::NoFocus);
    return m_others;
}

const AgendaLine *PrepareStep::currentLine() const
{
    return m_lines->at(m_agenda->currentIndex());
}

void PrepareStep::openItem(const AgendaItem &item)
{
    const auto save = [this](const AgendaItem &typed) -> Result<Done> {
        const auto put = putItem(m_book, typed);
        if (!put)
            return put.error();
        m_unsavedItem.reset();
        if (const QModelIndex index = m_lines->indexOf(*put); index.isValid())
            m_agenda->setCurrentIndex(index);
        return Done{};
    };
    auto *dialog = new AgendaItemDialog(item, people(), save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsavedItem && m_unsavedItem->id == item.id)
        dialog->bringBack(*m_unsavedItem);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        if (dialog->isEdited())
            m_unsavedItem = dialog->item();
    });
    dialog->open();
}

void PrepareStep::move(int direction)
{
    const AgendaLine *line = currentLine();
    if (!line)
        return;
    const AgendaItemId id = line->id;
    if (const auto moved = moveItem(m_book, id, direction < 0 ? Direction::Up : Direction::Down); !moved)
        return emit failed(moved.error());
    m_agenda->setCurrentIndex(m_lines->indexOf(id));
}

/// The title of an item, with where it comes from and where it went when it was postponed.
QString PrepareStep::wordsOf(const AgendaItem &item) const
{
    if (item.postponed)
        return filled(tr("%1 (postponed: %2)"), {item.title, item.reason});
    const QDate since = record()->postponedOn.value(item.id);
    return since.isValid() ? filled(tr("%1 (postponed on %2)"), {item.title, dateText(since)}) : item.title;
}

void PrepareStep::showMinutes()
{
    const auto length = meetingLength(m_book, *record());
    if (!length)
        return emit failed(length.error());
    const qint64 minimum = length->minimum;
    const qint64 planned = length->planned;
    m_minutes->setRange(0, int(std::max({minimum, planned, qint64(1)})));
    m_minutes->setValue(int(planned));
    m_minutes->setVisible(minimum > 0);
    const QString plannedText = QString::number(planned);
    const Tone tone = planned < minimum ? Tone::Warning : Tone::Good;
    if (minimum == 0)
        m_minutesSentence->setStatus(Tone::Neutral, tr("Planned: %1 minutes.").arg(plannedText));
    else if (length->together)
        m_minutesSentence->setStatus(tone, tr("Planned: %1 minutes for the regular and the thematic meeting of the day. The rules ask for at least %2 for both.").arg(plannedText).arg(minimum));
    else if (planned < minimum)
        m_minutesSentence->setStatus(tone, tr("Planned: %1 minutes. The rules ask for at least %2.").arg(plannedText).arg(minimum));
    else
        m_minutesSentence->setStatus(tone, tr("Planned: %1 minutes; the rules ask for at least %2.").arg(plannedText).arg(minimum));

    QString only;
    bool onePerson = true;
    int matters = 0;
    for (const AgendaItem &item : record()->items) {
        if (item.part != Part::Proceedings)
            continue;  // the chair opens and closes every meeting
        const QString presenter = record()->presenterOf(item);
        onePerson = onePerson && !presenter.isEmpty() && (matters == 0 || presenter == only);
        only = presenter;
        ++matters;
    }
    m_onePerson->setVisible(onePerson && matters > 1);
    m_onePerson->setStatus(Tone::Warning, tr("%1 presents everything. A meeting is livelier when several people present.").arg(only));
}

void PrepareStep::showLegacy()
{
    QStringList lines;
    lines += record()->lastResolution.isEmpty() ? tr("There is no resolution before this meeting.")
                                                : tr("Last resolution: %1.").arg(record()->lastResolution);
    if (record()->carriedOver.isEmpty())
        lines += tr("No tasks are carried over.");
    for (const Task &task : record()->carriedOver) {
        const QString name = record()->nameOf(task.person);
        const QString due = dateText(task.due);
        switch (task.state) {
        case TaskState::Open:
            lines += tr("• %1 – %2, deadline %3: still open").arg(task.title, name, due);
            break;
        case TaskState::Done:
            lines += tr("• %1 – %2, deadline %3: done. %4").arg(task.title, name, due, task.result);
            break;
        case TaskState::Dropped:
            lines += tr("• %1 – %2, deadline %3: dropped. %4").arg(task.title, name, due, task.result);
            break;
        }
    }
    m_legacy->setText(lines.join(u'\n'));
}

void PrepareStep::enable()
{
    const bool open = record() && !isClosed();
    const bool hasItem = open && currentLine();
    m_closed->setVisible(isClosed());
    m_add->setEnabled(open);
    for (QAction *action : {m_edit, m_up, m_down, m_remove})
        action->setEnabled(hasItem);
    m_fields->setEnabled(open);
}

QList<PersonChoice> PrepareStep::people() const
{
    QList<PersonChoice> people = meetingwords::choices(record()->members);
    const auto add = [&](const MemberId &id) {  // who left the cell since stays who presented or presided
        const auto isThere = [&id](const PersonChoice &choice) { return choice.key == id.text; };
        if (!id.isEmpty() && std::none_of(people.cbegin(), people.cend(), isThere))
            people += PersonChoice{id.text, record()->nameOf(id), {}};
    };
    add(record()->meeting.chair);
    add(record()->meeting.minuteTaker);
    for (const AgendaItem &item : record()->items)
        add(item.presenter);
    return people;
}
