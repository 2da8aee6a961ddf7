// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdstep.h"

#include "core/book/reading.h"
#include "core/usecases/phrases.h"
#include "ui/dialogs/phrasedialog.h"
#include "ui/pages/holdstepclosing.h"
#include "ui/pages/holdstepcounts.h"
#include "ui/pages/holdstepitem.h"
#include "ui/pages/opinionlist.h"
#include "ui/pages/opinionrow.h"
#include "ui/pages/rollcall.h"
#include "ui/pages/roomwindow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

static constexpr int clockStep = 1'000;  // milliseconds between looks at the clock: the seconds of whoever speaks are shown

HoldStep::HoldStep(Book &book, QWidget *parent, const FileChooser &chooser)
    : MeetingStep(book, parent), m_drafts([this](const DraftKeeper::Kept &kept) {
          if (const auto done = m_book.keepDraft({kept.key, kept.text, kept.cursor}); !done)
              emit failed(done.error());
      }),
      m_clock(&QDateTime::currentDateTime), m_closed(new StatusLabel), m_counts(new HoldStepCounts),
      m_agenda(new AgendaList), m_stack(new QStackedWidget), m_rollCall(new RollCall(book, m_drafts)),
      m_item(new HoldStepItem(book, m_drafts, chooser)), m_closing(new HoldStepClosing(book, m_drafts, [this] { return m_clock(); })),
      m_showRoom(new QAction(this)), m_phrase(new QAction(this)), m_phraseButton(new QPushButton), m_roomButton(new QPushButton)
{
    m_closed->setWordWrap(true);
    m_stack->addWidget(m_item);
    auto *scroll = new QScrollArea;  // with large letters the roll call is higher than the window
    scroll->setWidget(m_rollCall);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_closing);
    auto *buttons = new FlowLayout;
    for (const auto &[key, command] : std::initializer_list<QPair<QKeySequence, void (HoldStep::*)()>>{
             {Qt::Key_F5, &HoldStep::toggleRollCall},
             {Qt::Key_F4, &HoldStep::addOpinion},
             {Qt::Key_F6, &HoldStep::addTask},
             {Qt::Key_F7, &HoldStep::addVote},
             {Qt::Key_F8, &HoldStep::addPetition},
             {Qt::CTRL | Qt::Key_PageUp, &HoldStep::goBefore},
             {Qt::CTRL | Qt::Key_PageDown, &HoldStep::goAfter}}) {
        QAction *action = addCommand(key, command);
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);  // a click on it leaves the cursor in the text
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
        m_buttons += button;
    }
    m_phrase->setShortcut(Qt::Key_F12);
    addAction(m_phrase);
    connect(m_phrase, &QAction::triggered, this, &HoldStep::typePhrase);
    m_phraseButton->setAutoDefault(false);
    m_phraseButton->setFocusPolicy(Qt::NoFocus);  // it types where the cursor is
    connect(m_phraseButton, &QPushButton::clicked, m_phrase, &QAction::trigger);
    buttons->addWidget(m_phraseButton);
    m_showRoom->setShortcut(Qt::Key_F11);
    m_showRoom->setCheckable(true);
    addAction(m_showRoom);
    connect(m_showRoom, &QAction::toggled, this, &HoldStep::showRoom);
    m_roomButton->setAutoDefault(false);
    m_roomButton->setFocusPolicy(Qt::TabFocus);
    connect(m_roomButton, &QPushButton::clicked, m_showRoom, &QAction::toggle);
    m_counts->addButton(m_roomButton);
    auto *right = new QVBoxLayout;
    right->addWidget(m_stack, 1);
    right->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_agenda, 1);
    middle->addLayout(right, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_closed);
    column->addWidget(m_counts);
    column->addLayout(middle, 1);

    connect(m_agenda, &AgendaList::chosen, this, &HoldStep::showPlace);
    connect(m_agenda, &AgendaList::entered, this, &HoldStep::enterPlace);
    connect(m_rollCall, &RollCall::failed, this, &HoldStep::failed);
    connect(m_rollCall, &RollCall::said, this, &HoldStep::said);
    connect(m_item, &HoldStepItem::speaking, this, [this](const QString &name) {
        if (isOn(m_clock()))
            m_speaking.speak(name, m_clock());
        tick();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
    connect(m_item, &HoldStepItem::failed, this, &HoldStep::failed);
    connect(m_item, &HoldStepItem::said, this, &HoldStep::said);
    connect(m_item, &HoldStepItem::undoable, this, &HoldStep::undoable);
    connect(m_closing, &HoldStepClosing::failed, this, &HoldStep::failed);
    connect(m_closing, &HoldStepClosing::undoable, this, &HoldStep::undoable);
    connect(&m_drafts, &DraftKeeper::recovered, this, [this](TextField *field) {
        m_recovered = field;
        emit said(tr("What was being typed was recovered."));
    });
    connect(&m_book, &Book::changed, this, &HoldStep::follow);
    connect(&m_timer, &QTimer::timeout, this, &HoldStep::tick);
    retranslate();
}

HoldStep::~HoldStep()
{
    disconnect(qApp, nullptr, this, nullptr);  // the focus wanders while the fields go
    // fields that go lose the focus; that must not reach what has gone already. What was being typed is kept.
    for (QWidget *each : findChildren<QWidget *>())
        each->blockSignals(true);
}

void HoldStep::setMeeting(const MeetingId &id)
{
    m_drafts.commitAll();
    if (id != m_id) {
        m_speaking.clear();
        m_showRoom->setChecked(false);
    }
    m_id = id;
    m_place = {};
    m_lastItem = {};
    m_recovered = nullptr;
    m_record = {};
    takeDrafts();
    if (!readAgain())
        return;
    showRecord();
    AgendaList::Place place{AgendaList::Place::RollCall};
    if (!m_record.rollCall.isEmpty() && !m_record.items.isEmpty())
        place = {AgendaList::Place::Item, m_record.items.first().id};
    if (const auto drafts = m_book.drafts(); drafts && !isReadOnly()) {
        for (const Draft &draft : *drafts)  // the one typed last comes last
            if (const AgendaList::Place where = placeOf(draft.field); where.kind != AgendaList::Place::None)
                place = where;
    }
    m_agenda->choose(place);
    if (m_place != place)
        showPlace(place);
    if (m_recovered)
        m_recovered->setFocus();
    else if (place.kind == AgendaList::Place::RollCall)
        m_rollCall->begin();
    else
        m_agenda->setFocus();
}

void HoldStep::showRecordPlace(const QString &kind, const QString &id)
{
    AgendaItemId item{kind == QLatin1String(AgendaItem::kind) ? id : QString()};
    const auto look = [&](const auto &list) {
        for (const auto &each : list)
            if (each.id.text == id)
                item = each.item;
    };
    look(m_record.opinions);
    look(m_record.tasks);
    look(m_record.petitions);
    look(m_record.votes);
    look(m_record.polls);
    if (!item.isEmpty())
        m_agenda->choose({AgendaList::Place::Item, item});
    else
        m_agenda->choose({kind == QLatin1String(Attendance::kind) || kind == QLatin1String(Member::kind) ? AgendaList::Place::RollCall : AgendaList::Place::WholeMeeting});
    m_agenda->setFocus();
}

void HoldStep::retranslate()
{
    const QStringList words{tr("Roll &call"), tr("Add an o&pinion"), tr("&Task"), tr("&Vote"), tr("Pet&ition"), tr("Item &before"), tr("Item &after")};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setText(words.at(i));
        m_buttons.at(i)->setText(tr("%1 (%2)", "command and its key")
                                     .arg(style::withoutMnemonic(words.at(i)), m_actions.at(i)->shortcut().toString(QKeySequence::NativeText)));
        m_buttons.at(i)->setAccessibleName(style::withoutMnemonic(words.at(i)));
    }
    m_phrase->setText(tr("Sentence"));
    m_phraseButton->setText(tr("%1 (%2)", "command and its key")
                                .arg(style::withoutMnemonic(m_phrase->text()), m_phrase->shortcut().toString(QKeySequence::NativeText)));
    m_phraseButton->setAccessibleName(style::withoutMnemonic(m_phrase->text()));
    m_showRoom->setText(tr("Room window"));
    m_roomButton->setText(tr("%1 (%2)", "command and its key")
                              .arg(style::withoutMnemonic(m_showRoom->text()), m_showRoom->shortcut().toString(QKeySequence::NativeText)));
    m_roomButton->setAccessibleName(style::withoutMnemonic(m_showRoom->text()));
    m_roomButton->setToolTip(tr("A second window for everybody in the room, in large letters: the item, who speaks, the time, the result of votes"));
    m_closed->setStatus(Tone::Notice, tr("The minutes of this meeting are closed. Everything here can be read and nothing can be "
                                         "changed, because what was read out and signed must stay as it is."));
    m_agenda->retranslate();
    m_rollCall->retranslate();
    m_item->retranslate();
    m_closing->retranslate();
    tick();
}

void HoldStep::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    tick();
}

bool HoldStep::event(QEvent *event)
{
    // Esc leads from a field to the list before it leads away from this step
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_agenda->hasFocus()) {
        event->accept();
        return true;
    }
    return MeetingStep::event(event);
}

void HoldStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_agenda->hasFocus())
        m_agenda->setFocus();
    else
        MeetingStep::keyPressEvent(event);
}

void HoldStep::showEvent(QShowEvent *event)
{
    m_timer.start(clockStep);
    tick();
    MeetingStep::showEvent(event);
}

void HoldStep::hideEvent(QHideEvent *event)
{
    if (!m_room)  // the room goes on reading while something else is looked up
        m_timer.stop();
    MeetingStep::hideEvent(event);
}

QAction *HoldStep::addCommand(const QKeySequence &key, void (HoldStep::*command)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    m_actions += action;
    return action;
}

void HoldStep::follow(const Changes &changes)
{
    if (m_id.isEmpty())
        return;
    const bool whole = changes.touched<Meeting>() || changes.touched<Member>() || changes.touched<MemberStatus>()
        || changes.touched<FinalMinutes>() || changes.touched<MinutesSeal>() || changes.touched<BookHead>() || changes.touched<RuleChoice>()
        || changes.touched<Petition>();  // what became of one is told of other meetings too
    if (whole) {
        if (readAgain())
            showRecord();
        return;
    }
    // one kind of record at a time, so that typing an opinion does not read twenty years of meetings
    const Query query{{{QStringLiteral("meeting"), m_id.text}}, {QStringLiteral("sequence"), QStringLiteral("made")}, {}};
    const Query byMade{query.where, {QStringLiteral("made")}, {}};
    bool touched = false;
    bool read = true;
    const auto take = [&](auto &list, const Query &asked) {
        using T = typename std::decay_t<decltype(list)>::value_type;
        if (!changes.touched<T>())
            return;
        touched = true;
        auto found = m_book.all<T>(asked);
        if (found)
            list = *std::move(found);
        else
            emit failed(found.error());
        read = read && found;
    };
    take(m_record.items, query);
    take(m_record.rollCall, byMade);
    take(m_record.excuses, byMade);
    take(m_record.guests, query);
    take(m_record.opinions, query);
    take(m_record.tasks, query);
    take(m_record.mentions, query);
    take(m_record.votes, query);
    take(m_record.polls, query);
    take(m_record.ballots, {query.where, {QStringLiteral("number"), QStringLiteral("made")}, {}});
    take(m_record.counts, byMade);
    if (!touched || !read)
        return;
    // Where a taken-over item was postponed stands in another meeting.
    const auto isUnknown = [this](const AgendaItem &each) { return !each.takenFrom.isEmpty() && !m_record.postponedOn.contains(each.id); };
    if (std::any_of(m_record.items.cbegin(), m_record.items.cend(), isUnknown) && !readAgain())
        return;
    std::stable_sort(m_record.items.begin(), m_record.items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.part < b.part; });
    showRecord();
}

bool HoldStep::readAgain()
{
    if (m_id.isEmpty())
        return false;
    auto record = meetingRecord(m_book, m_id);
    if (!record) {
        emit failed(record.error());
        return false;
    }
    m_record = *std::move(record);
    return true;
}

void HoldStep::showRecord()
{
    const bool readOnly = isReadOnly();
    m_closed->setVisible(readOnly);
    for (qsizetype i = 1; i < 5; ++i) {  // opinion, task, vote, petition
        m_actions.at(i)->setEnabled(!readOnly);
        m_buttons.at(i)->setEnabled(!readOnly);
    }
    tick();
    m_agenda->setRecord(m_record);
    m_rollCall->setRecord(m_record);
    m_closing->setRecord(m_record);
    if (m_place.kind == AgendaList::Place::Item)
        m_item->show(m_record, m_place.item);
}

void HoldStep::showPlace(const AgendaList::Place &place)
{
    m_drafts.commitAll();  // while everything still shows what it is typed into
    m_place = place;
    m_speaking.stop();
    tick();
    const bool hasTexts = place.kind != AgendaList::Place::RollCall;  // the list of names needs the room
    for (qsizetype i = 1; i < 5; ++i)
        m_buttons.at(i)->setVisible(hasTexts);
    m_phraseButton->setVisible(hasTexts);
    switch (place.kind) {
    case AgendaList::Place::RollCall:
        return m_stack->setCurrentIndex(1);
    case AgendaList::Place::Item:
        m_lastItem = place.item;
        m_item->show(m_record, place.item);
        return m_stack->setCurrentIndex(0);
    case AgendaList::Place::WholeMeeting:
        return m_stack->setCurrentIndex(2);
    case AgendaList::Place::None:
        return;
    }
}

void HoldStep::enterPlace(const AgendaList::Place &place)
{
    if (place.kind == AgendaList::Place::RollCall)
        m_rollCall->begin();
    else if (place.kind == AgendaList::Place::Item)
        m_item->enter();
    else if (place.kind == AgendaList::Place::WholeMeeting)
        m_closing->enter();
}

/// Whether the meeting goes on at this moment by its own times.
bool HoldStep::isOn(const QDateTime &now) const
{
    const Meeting &meeting = m_record.meeting;
    return now.date() == meeting.date && meeting.start.isValid() && now.time() >= meeting.start && (!meeting.end.isValid() || now.time() <= meeting.end);
}

void HoldStep::tick()
{
    const QDateTime now = m_clock();
    const bool onItem = m_place.kind == AgendaList::Place::Item && isOn(now) && !isReadOnly();
    m_speaking.takeUp(onItem ? m_place.item : AgendaItemId(), now);
    const auto item = std::find_if(m_record.items.cbegin(), m_record.items.cend(), [this](const AgendaItem &each) { return each.id == m_place.item; });
    m_counts->setRecord(m_record, now);
    m_counts->setClock(m_speaking, onItem && item != m_record.items.cend() ? &*item : nullptr, now);
    if (m_room)
        m_room->show(m_record, m_place, m_speaking, now);
}

void HoldStep::showRoom(bool shown)
{
    if (!shown) {
        if (window() != this)
            window()->removeAction(m_showRoom);
        if (RoomWindow *room = std::exchange(m_room, nullptr))
            room->deleteLater();
        if (!isVisible())
            m_timer.stop();
        return;
    }
    m_room = new RoomWindow(this);
    if (window() != this)
        window()->addAction(m_showRoom);  // F11 closes it from every page
    connect(m_room, &RoomWindow::closed, m_showRoom, [this] { m_showRoom->setChecked(false); });
    tick();
    if (!m_room->open())
        emit said(tr("No second screen was found: the window for the room can be moved to where the room sees it. F11 closes it."));
}

/// Whose words are typed in a field: whoever gave the opinion; nobody elsewhere.
QString HoldStep::speakerAt(const TextField *field) const
{
    for (const QWidget *each = field; each && each != this; each = each->parentWidget())
        if (const auto *row = qobject_cast<const OpinionRow *>(each))
            return m_item->opinions()->speakerOf(row);
    return {};
}

void HoldStep::typePhrase()
{
    auto *field = qobject_cast<TextField *>(focusWidget());
    if (!field || field->isReadOnly())
        return emit said(tr("Put the cursor into a text first: the sentence is typed there."));
    const auto type = [this, field = QPointer<TextField>(field)](qsizetype from, qsizetype to, const Phrase &phrase) {
        if (!field)
            return;
        const QString before = field->toPlainText();
        const Typed after = typed(before, from, to, phrase, speakerAt(field));
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        cursor.insertText(after.text.mid(from, after.text.size() - before.size() + to - from));
        cursor.setPosition(int(after.cursor - after.selected));
        cursor.setPosition(int(after.cursor), QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
    };
    const auto known = phrases(m_book);
    if (!known)
        return emit failed(known.error());
    const QTextCursor cursor = field->textCursor();
    const QString text = field->toPlainText();
    qsizetype from = cursor.selectionStart();
    const qsizetype to = cursor.selectionEnd();
    if (!cursor.hasSelection()) {
        while (from > 0 && text.at(from - 1).isLetterOrNumber())
            --from;
        const QString word = text.mid(from, to - from);
        for (const Phrase &each : *known)
            if (!word.isEmpty() && each.code.compare(word, Qt::CaseInsensitive) == 0)
                return type(from, to, each);
    }
    auto *dialog = new PhraseDialog({[this](const QString &sought) -> Result<QList<Phrase>> {
                                         const auto all = phrases(m_book);
                                         if (!all)
                                             return all.error();
                                         return phrasesMeant(*all, sought);
                                     },
                                     [this](const Phrase &phrase) -> Result<Done> {
                                         const auto put = putPhrase(m_book, phrase);
                                         if (!put)
                                             return put.error();
                                         return Done{};
                                     },
                                     [this](const PhraseId &id) -> Result<Done> {
                                         const auto removed = removePhrase(m_book, id);
                                         if (!removed)
                                             return removed.error();
                                         return Done{};
                                     }},
                                    cursor.selectedText(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [type, dialog, to] { type(to, to, dialog->taken()); });
    dialog->open();
}

/// A speaker has ended when the minute-taker goes on to something else in this step than the row of an opinion.
void HoldStep::followFocus(const QWidget *now)
{
    if (m_speaking.speaker().isEmpty() || !now || !isAncestorOf(now) || now->window() != window())
        return;
    for (const QWidget *each = now; each != this; each = each->parentWidget())
        if (qobject_cast<const OpinionRow *>(each))
            return;
    m_speaking.stop();
    tick();
}

bool HoldStep::isReadOnly() const
{
    return m_record.state() == MinutesState::Closed || m_record.state() == MinutesState::Sealed;
}

/// What an earlier run of the program, or an earlier look at this meeting, left unrecorded.
void HoldStep::takeDrafts()
{
    const auto drafts = m_book.drafts();
    if (!drafts)
        return emit failed(drafts.error());
    QList<DraftKeeper::Kept> kept;
    for (const Draft &draft : *drafts)
        kept += {draft.field, draft.text, draft.cursor};
    m_drafts.setKept(kept);
}

AgendaList::Place HoldStep::placeOf(const QString &draftKey) const
{
    using Place = AgendaList::Place;
    const QStringList parts = draftKey.split(u'/');
    const QString &noun = parts.first();
    const bool isNew = parts.value(1) == QLatin1String("new");
    if (isNew && parts.value(2) != m_id.text)
        return {};
    if (noun == QLatin1String("mention") && (isNew || std::any_of(m_record.mentions.cbegin(), m_record.mentions.cend(), [&](const Mention &each) { return each.id.text == parts.value(1); })))
        return {Place::WholeMeeting};
    const auto itemPlace = [this](const AgendaItemId &id) -> Place {
        for (const AgendaItem &item : m_record.items)
            if (item.id == id)
                return {Place::Item, id};
        return {};
    };
    if (isNew)
        return itemPlace({parts.value(3)});
    if (noun == QLatin1String("agenda.item"))
        return itemPlace({parts.value(1)});
    if (noun == QLatin1String("opinion"))
        for (const Opinion &opinion : m_record.opinions)
            if (opinion.id.text == parts.value(1))
                return itemPlace(opinion.item);
    if (noun == QLatin1String("petition")) {
        for (const Petition &petition : m_record.petitions)
            if (petition.id.text == parts.value(1))
                return itemPlace(petition.item);
        for (const CarriedPetition &carried : m_record.carriedPetitions)
            if (carried.now.id.text == parts.value(1) && m_record.answeringItem())
                return itemPlace(m_record.answeringItem()->id);
    }
    if (noun == QLatin1String("meeting") && parts.value(1) == m_id.text)
        return {Place::WholeMeeting};
    if (noun == QLatin1String("attendance") && parts.value(1) == m_id.text)
        return {Place::RollCall};
    return {};
}

/// Opinions, tasks and votes belong to an item: the one that was shown last, else the first.
void HoldStep::goToItem()
{
    if (m_agenda->place().kind == AgendaList::Place::Item || m_record.items.isEmpty())
        return;
    m_agenda->choose({AgendaList::Place::Item, m_lastItem.isEmpty() ? m_record.items.first().id : m_lastItem});
}

void HoldStep::toggleRollCall()
{
    if (m_agenda->place().kind == AgendaList::Place::RollCall && !m_record.items.isEmpty()) {
        goToItem();
        return m_item->enter();
    }
    m_agenda->choose({AgendaList::Place::RollCall});
    m_rollCall->begin();
}

void HoldStep::addOpinion()
{
    goToItem();
    m_item->addOpinion();
}

void HoldStep::addTask()
{
    goToItem();
    m_item->addTask();
}

void HoldStep::addVote()
{
    goToItem();
    // while the meeting goes on, the vote is taken now
    const QDateTime now = m_clock();
    m_item->addVote(isOn(now) ? QTime(now.time().hour(), now.time().minute()) : QTime());
}

void HoldStep::addPetition()
{
    goToItem();
    m_item->addPetition();
}

void HoldStep::goBefore()
{
    m_agenda->move(-1);
    enterPlace(m_agenda->place());
}

void HoldStep::goAfter()
{
    m_agenda->move(1);
    enterPlace(m_agenda->place());
}
