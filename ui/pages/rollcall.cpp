// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rollcall.h"

#include "core/text/fold.h"
#include "core/usecases/meetings.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/timefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

static constexpr Presence presences[] = {Presence::Present, Presence::AbsentWithReason, Presence::AbsentWithoutReason,
                                         Presence::Exempt, Presence::Away};

static Tone toneOf(const RollCallRow &row)
{
    if (!row.marked && !row.excuse.isEmpty())
        return Tone::Notice;
    if (!row.marked)
        return row.expected ? Tone::Warning : Tone::Neutral;
    switch (row.line.presence) {
    case Presence::Present:
        return Tone::Good;
    case Presence::AbsentWithReason:
        return Tone::Notice;
    case Presence::AbsentWithoutReason:
        return Tone::Problem;
    case Presence::Exempt:
    case Presence::Away:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

static QVariant timeText(const QTime &time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

static QList<Column<RollCallRow>> columns()
{
    return {{QT_TRANSLATE_NOOP("RollCall", "No."), [](const RollCallRow &r) -> QVariant { return r.number; }},
            {QT_TRANSLATE_NOOP("RollCall", "Name"), [](const RollCallRow &r) -> QVariant { return r.name; }},
            {QT_TRANSLATE_NOOP("RollCall", "Status"), [](const RollCallRow &r) -> QVariant { return r.standing; }},
            {QT_TRANSLATE_NOOP("RollCall", "In the roll call"),
             [](const RollCallRow &r) -> QVariant {
                 return r.marked && r.line.joined != Joined::InRoom ? meetingwords::joined(r.line.joined)
                     : r.marked ? RollCall::word(r.line.presence)
                     : r.excuse.isEmpty() ? RollCall::tr("Not marked") : RollCall::tr("Absent with reason (told before)");
             },
             Qt::AlignLeft | Qt::AlignVCenter, nullptr,
             [](const RollCallRow &r) -> QVariant { return style::markIcon(toneOf(r)); }},
            {QT_TRANSLATE_NOOP("RollCall", "Arrived"), [](const RollCallRow &r) { return timeText(r.line.arrived); }},
            {QT_TRANSLATE_NOOP("RollCall", "Left"), [](const RollCallRow &r) { return timeText(r.line.left); }},
            {QT_TRANSLATE_NOOP("RollCall", "Reason"), [](const RollCallRow &r) -> QVariant { return r.marked ? r.line.reason : r.excuse; }}};
}

/// Fields with their names that stay together when a row is broken.
static QWidget *sideBySide(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : widgets)
        row->addWidget(each);
    return box;
}

RollCall::RollCall(Book &book, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_book(book), m_drafts(drafts), m_model("RollCall", columns()), m_filter(m_model),
      m_search(new QLineEdit), m_others(new QPushButton), m_table(new RowTable(RowTable::Sorting::No)),
      m_who(new QLabel), m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_arrivedLabel(new QLabel),
      m_arrived(new TimeField), m_leftLabel(new QLabel), m_left(new TimeField), m_joinedLabel(new QLabel), m_joined(new QComboBox), m_pointLabel(new QLabel), m_point(new QLineEdit),
      m_checkedLabel(new QLabel), m_checked(new QLineEdit), m_excused(new QCheckBox),
      m_guestBox(new QWidget), m_guestLabel(new QLabel)
{
    m_search->setClearButtonEnabled(true);
    m_who->setTextFormat(Qt::PlainText);
    QFont bold;
    bold.setBold(true);
    m_who->setFont(bold);
    m_who->setMinimumHeight(32);
    m_others->setAutoDefault(false);
    m_table->setModel(&m_filter);
    m_table->setWideColumn(6);
    m_table->setLetters(0, 3);
    m_table->setLetters(1, 22);
    m_table->setLetters(2, 12);
    m_table->setLetters(3, 32);
    m_table->setLetters(4, 6);
    m_table->setLetters(5, 6);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    m_reason->installEventFilter(this);
    m_reasonLabel->setBuddy(m_reason);
    m_arrivedLabel->setBuddy(m_arrived);
    m_leftLabel->setBuddy(m_left);
    m_joinedLabel->setBuddy(m_joined);
    m_pointLabel->setBuddy(m_point);
    m_checkedLabel->setBuddy(m_checked);
    m_joined->setFocusPolicy(Qt::StrongFocus);
    m_joined->installEventFilter(this);
    for (const char *word : Words<Joined>::list)
        m_joined->addItem(QString(), QLatin1String(word));

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_others);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_who);
    for (const Presence presence : presences) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setIcon(style::markIcon(toneOf({{}, 0, {}, {}, true, true, Attendance{{}, {}, {}, presence, {}, {}, {}}})));
        connect(button, &QPushButton::clicked, this, [this, presence] { mark(presence); });
        m_marks += {presence, button};
        buttons->addWidget(button);
    }
    auto *details = new FlowLayout;
    details->addWidget(sideBySide({m_reasonLabel, m_reason}));
    details->addWidget(sideBySide({m_arrivedLabel, m_arrived, m_leftLabel, m_left}));
    details->addWidget(sideBySide({m_joinedLabel, m_joined}));
    details->addWidget(sideBySide({m_pointLabel, m_point}));
    details->addWidget(sideBySide({m_checkedLabel, m_checked}));
    auto *guests = new FlowLayout(m_guestBox);
    guests->addWidget(m_guestLabel);
    m_guestLabel->setMinimumHeight(32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addLayout(details);
    column->addWidget(m_excused);
    column->addWidget(m_guestBox);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter.setPredicate<RollCallRow>(m_model, [typed](const RollCallRow &row) { return containsFolded(row.name, typed); });
        if (m_filter.rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table, &RowTable::chosen, this, &RollCall::showCurrent);
    connect(m_others, &QPushButton::clicked, this, &RollCall::markOthers);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (const RollCallRow *row = current())
            m_drafts.keep(reasonKey(row->id), text, m_reason->cursorPosition());
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &RollCall::recordReason);
    connect(m_arrived, &QLineEdit::editingFinished, this, &RollCall::recordDetails);
    connect(m_left, &QLineEdit::editingFinished, this, &RollCall::recordDetails);
    connect(m_joined, &QComboBox::activated, this, &RollCall::chooseJoined);
    connect(m_point, &QLineEdit::editingFinished, this, &RollCall::recordDetails);
    connect(m_checked, &QLineEdit::editingFinished, this, &RollCall::recordDetails);
    connect(m_excused, &QCheckBox::clicked, this, &RollCall::recordDetails);
    measure();
}

QString RollCall::letter(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return tr("P", "one letter: marks a member as present");
    case Presence::AbsentWithReason:
        return tr("L", "one letter: marks a member as absent with reason");
    case Presence::AbsentWithoutReason:
        return tr("K", "one letter: marks a member as absent without reason");
    case Presence::Exempt:
        return tr("M", "one letter: marks a member as exempt");
    case Presence::Away:
        return tr("A", "one letter: marks a member as away");
    }
    return {};
}

QString RollCall::word(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return tr("Present");
    case Presence::AbsentWithReason:
        return tr("Absent with reason");
    case Presence::AbsentWithoutReason:
        return tr("Absent without reason");
    case Presence::Exempt:
        return tr("Exempt");
    case Presence::Away:
        return tr("Away");
    }
    return {};
}

void RollCall::setRecord(const MeetingRecord &record)
{
    const bool another = record.meeting.id != m_record.meeting.id;
    m_record = record;
    m_readOnly = record.state() == MinutesState::Closed || record.state() == MinutesState::Sealed;
    if (another) {
        m_asking = false;
        m_search->clear();
    }
    m_model.setRows(rowsOf(record));
    m_others->setEnabled(!m_readOnly);
    m_reason->setReadOnly(m_readOnly);
    m_arrived->setReadOnly(m_readOnly);
    m_left->setReadOnly(m_readOnly);
    m_point->setReadOnly(m_readOnly);
    m_checked->setReadOnly(m_readOnly);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
    showGuests();
}

void RollCall::retranslate()
{
    m_search->setPlaceholderText(tr("Find a member by a part of the name; Enter goes to the list, where one letter marks"));
    m_search->setAccessibleName(tr("Find a member"));
    m_others->setText(tr("Mark all &others present"));
    m_table->setAccessibleName(tr("Roll call"));
    m_table->setAccessibleDescription(tr("One letter marks the chosen member: %1 present, %2 absent with reason, %3 absent without "
                                         "reason, %4 exempt, %5 away. Up and down move.")
                                          .arg(letter(Presence::Present), letter(Presence::AbsentWithReason),
                                               letter(Presence::AbsentWithoutReason), letter(Presence::Exempt),
                                               letter(Presence::Away)));
    for (const auto &[presence, button] : std::as_const(m_marks)) {
        button->setText(tr("%2  %1", "presence, its letter").arg(word(presence), letter(presence)));
        button->setAccessibleName(word(presence));
    }
    m_reasonLabel->setText(tr("&Reason of the absence"));
    m_arrivedLabel->setText(tr("Arr&ived at"));
    m_leftLabel->setText(tr("Le&ft at"));
    m_joinedLabel->setText(tr("Ta&kes part"));
    for (int i = 0; i < m_joined->count(); ++i)
        m_joined->setItemText(i, meetingwords::joined(Joined(i)));
    m_pointLabel->setText(tr("Re&mote point"));
    m_checkedLabel->setText(tr("How it was c&hecked who is there"));
    m_excused->setText(tr("Officially e&xcused for the whole meeting: not in the base of votes"));
    m_guestLabel->setText(tr("Guests who are present:"));
    m_model.setRows(rowsOf(m_record));
    showCurrent();
}

void RollCall::begin()
{
    for (const RollCallRow &row : m_model.rows()) {
        const DraftKeeper::Kept *kept = m_drafts.kept(reasonKey(row.id));
        if (!kept || m_readOnly || kept->text == row.line.reason)
            continue;
        m_table->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(row.id)));
        mark(Presence::AbsentWithReason);
        return;
    }
    for (const RollCallRow &row : m_model.rows()) {
        if (row.marked)
            continue;
        m_table->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(row.id)));
        break;
    }
    m_table->setFocus();
}

void RollCall::mark(Presence presence)
{
    const RollCallRow *row = current();
    if (!row || m_readOnly)
        return;
    if (presence == Presence::AbsentWithReason) {
        m_asking = true;
        showCurrent();
        m_reason->setFocus();
        if (const DraftKeeper::Kept *kept = m_drafts.kept(reasonKey(row->id))) {
            m_reason->setText(kept->text);
            m_reason->setCursorPosition(int(kept->cursor));
        } else {
            if (!row->marked && m_reason->text().isEmpty())
                m_reason->setText(row->excuse);
            m_reason->selectAll();
        }
        return;
    }
    m_asking = false;
    Attendance line = row->line;
    line.presence = presence;
    line.reason.clear();
    line.excused = false;
    if (presence != Presence::Present) {
        line.arrived = {};
        line.left = {};
        line.joined = Joined::InRoom;
    }
    m_drafts.forget(reasonKey(row->id));
    if (record(line))
        goToNext();
}

void RollCall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void RollCall::measure()
{
    m_table->setMinimumHeight(6 * style::rowHeight(fontMetrics()));
    m_point->setMinimumWidth(20 * fontMetrics().averageCharWidth());
    m_checked->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_reason->setMinimumWidth(30 * fontMetrics().averageCharWidth());
}

bool RollCall::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_joined && event->type() == QEvent::Wheel && !m_joined->hasFocus()) {
        event->ignore();  // the wheel scrolls the page and changes nothing that was not asked for
        return true;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride) {
        // Esc takes back the question for the reason before it means anything to the page
        if (watched == m_reason && key->key() == Qt::Key_Escape)
            key->accept();
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_reason && key->key() == Qt::Key_Escape) {
        m_asking = false;  // what was typed stays kept and stands here again when the reason is asked again
        m_reason->setText(current() ? current()->line.reason : QString());
        m_table->setFocus();
        showCurrent();
        return true;
    }
    if (watched == m_reason && enter) {
        recordReason();
        return true;
    }
    if (watched == m_table && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const QString typed = key->text().toUpper();
        for (const Presence presence : presences) {
            if (typed.isEmpty() || typed != letter(presence).toUpper())
                continue;
            mark(presence);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<RollCallRow> RollCall::rowsOf(const MeetingRecord &record) const
{
    QList<RollCallRow> rows;
    for (const MemberOnDay &each : record.members) {
        RollCallRow row;
        row.id = each.member.id;
        row.number = int(rows.size()) + 1;
        row.name = each.member.name;
        row.standing = memberwords::status(each.status);
        row.expected = each.status.situation != Situation::Exempt && each.status.situation != Situation::AwayTemporarily;
        row.line.meeting = record.meeting.id;
        row.line.member = each.member.id;
        if (const Excuse *excuse = record.excuseOf(each.member.id))
            row.excuse = excuse->reason;
        if (const Attendance *line = record.attendanceOf(each.member.id)) {
            row.marked = true;
            row.line = *line;
        }
        rows += row;
    }
    return rows;
}

const RollCallRow *RollCall::current() const
{
    return m_model.at(m_table->currentIndex());
}

bool RollCall::record(Attendance line)
{
    if (const auto marked = markAttendance(m_book, std::move(line)); !marked) {
        emit failed(marked.error());
        return false;
    }
    return true;
}

void RollCall::goToNext()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();  // found and marked: on to the next name
        m_search->setFocus();
        return;
    }
    const int next = m_table->currentIndex().row() + 1;
    if (next < m_filter.rowCount())
        m_table->selectRow(next);
    m_table->setFocus();
}

void RollCall::showCurrent()
{
    const RollCallRow *row = current();
    const bool some = row && !m_readOnly;
    const bool absent = row && (m_asking || (row->marked && row->line.presence == Presence::AbsentWithReason));
    m_who->setText(row ? row->name : QString());
    for (const auto &[presence, button] : std::as_const(m_marks))
        button->setEnabled(some);
    m_reason->setEnabled(absent);
    m_reasonLabel->setEnabled(absent);
    const bool present = row && row->marked && row->line.presence == Presence::Present;
    m_arrived->setEnabled(present);
    m_left->setEnabled(present);
    m_excused->setEnabled(some && absent && row->marked);
    m_joined->setEnabled(present && !m_readOnly);
    if (!m_joining.isEmpty() && (!row || row->id != m_joining || !present)) {
        if (row && row->id != m_joining)
            emit failed({Error::Invalid, QT_TRANSLATE_NOOP("Error", "How %1 takes part was not recorded: name the point, and how it was checked who is there."),
                         {m_record.nameOf(m_joining)}});
        m_joining = {};
    }
    if (m_joining.isEmpty()) {
        m_joined->setCurrentIndex(row ? int(row->line.joined) : 0);
        m_point->setText(row ? row->line.point : QString());
        m_checked->setText(row ? row->line.checked : QString());
    }
    fillIn(Joined(m_joined->currentIndex()));
    if (!m_reason->hasFocus())
        m_reason->setText(row ? row->line.reason : QString());
    if (!m_arrived->hasFocus())
        m_arrived->setTime(row ? row->line.arrived : QTime());
    if (!m_left->hasFocus())
        m_left->setTime(row ? row->line.left : QTime());
    m_excused->setChecked(row && row->line.excused);
}

void RollCall::recordDetails()
{
    const RollCallRow *row = current();
    if (!row || m_readOnly || !row->marked)
        return;
    const auto arrived = m_arrived->value();
    const auto left = m_left->value();
    if (!arrived)
        return emit failed(arrived.error());
    if (!left)
        return emit failed(left.error());
    Attendance line = row->line;
    line.arrived = *arrived;
    line.left = *left;
    line.excused = m_excused->isChecked();
    const auto joined = Joined(m_joined->currentIndex());
    const QString point = nfc(m_point->text().simplified());
    const QString checked = nfc(m_checked->text().simplified());
    if (joined == Joined::InRoom || (!checked.isEmpty() && (joined == Joined::Phone || !point.isEmpty()))) {
        line.joined = joined;
        line.point = point;
        line.checked = checked;
        m_joining = {};
    }  // else the fields are being filled in, and nothing is wrong yet
    if (line != row->line)
        record(line);
}

/// The fields that the way of taking part asks for.
void RollCall::fillIn(Joined joined)
{
    for (QWidget *each : QList<QWidget *>{m_pointLabel, m_point})
        each->parentWidget()->setVisible(joined == Joined::RemotePoint);
    for (QWidget *each : QList<QWidget *>{m_checkedLabel, m_checked})
        each->parentWidget()->setVisible(joined != Joined::InRoom);
}

void RollCall::chooseJoined()
{
    const RollCallRow *row = current();
    if (!row || m_readOnly)
        return;
    const auto joined = Joined(m_joined->currentIndex());
    fillIn(joined);
    if (joined == row->line.joined) {
        m_joining = {};
        return showCurrent();
    }
    if (joined == Joined::InRoom)
        return recordDetails();
    // Many sit at one point: what was said of the last of them is offered for the next, and recorded once somebody has gone through it.
    m_joining = row->id;
    m_point->clear();
    m_checked->clear();
    for (const RollCallRow &each : m_model.rows()) {
        if (each.line.joined != joined)
            continue;
        m_point->setText(each.line.point);
        m_checked->setText(each.line.checked);
    }
}

void RollCall::recordReason()
{
    const RollCallRow *row = current();
    const QString reason = m_reason->text().simplified();
    if (!row || m_readOnly)
        return;
    const bool absent = row->marked && row->line.presence == Presence::AbsentWithReason;
    if (!m_asking && (!absent || row->line.reason == nfc(reason)))
        return;
    const bool leaving = !m_reason->hasFocus();
    if (leaving && reason.isEmpty()) {
        m_asking = false;  // left without a reason: nothing is marked
        return showCurrent();
    }
    const MemberId member = row->id;
    Attendance line = row->line;
    line.presence = Presence::AbsentWithReason;
    line.reason = nfc(reason);
    line.arrived = {};
    line.left = {};
    if (!record(line))
        return;
    m_asking = false;
    m_drafts.forget(reasonKey(member));
    if (!leaving)
        goToNext();
    else
        showCurrent();
}

void RollCall::markOthers()
{
    const qint64 before = m_record.rollCall.size();
    if (const auto marked = markRest(m_book, m_record.meeting.id); !marked)
        return emit failed(marked.error());
    emit said(tr("%n other member(s) are marked; exempt, away and excused ones as such.", nullptr, int(m_record.rollCall.size() - before)));
}

void RollCall::showGuests()
{
    QList<GuestId> ids;
    for (const Guest &guest : std::as_const(m_record.guests))
        ids += guest.id;
    QList<GuestId> shown;
    for (const auto &[id, box] : std::as_const(m_guests))
        shown += id;
    if (ids != shown) {
        for (const auto &[id, box] : std::as_const(m_guests))
            delete box;
        m_guests.clear();
        for (const GuestId &id : ids) {
            auto *box = new QCheckBox;
            connect(box, &QCheckBox::clicked, this, [this, id](bool present) { markGuest(id, present); });
            m_guestBox->layout()->addWidget(box);
            m_guests += {id, box};
        }
    }
    for (qsizetype i = 0; i < m_guests.size(); ++i) {
        const Guest &guest = m_record.guests.at(i);
        QCheckBox *box = m_guests.at(i).second;
        box->setText(guest.office.isEmpty() ? guest.name : tr("%1, %2", "guest and office").arg(guest.name, guest.office));
        box->setChecked(guest.present);
        box->setEnabled(!m_readOnly);
    }
    m_guestBox->setVisible(!m_guests.isEmpty());
}

void RollCall::markGuest(const GuestId &id, bool present)
{
    auto guest = m_book.get(id);
    if (!guest)
        return emit failed(guest.error());
    guest->present = present;
    if (const auto put = putGuest(m_book, *guest); !put)
        emit failed(put.error());
}

QString RollCall::reasonKey(const MemberId &member) const
{
    return QStringLiteral("attendance/%1/%2/reason").arg(m_record.meeting.id.text, member.text);
}
