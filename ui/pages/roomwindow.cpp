// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roomwindow.h"

#include "core/usecases/voting.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/votewords.h"
#include "ui/pages/speakingclock.h"
#include "ui/widgets/statuslabel.h"

#include <QCloseEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

RoomWindow::RoomWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_meeting(new QLabel), m_time(new QLabel), m_heading(new QLabel), m_presenter(new QLabel),
      m_speaker(new QLabel), m_vote(new StatusLabel), m_present(new QLabel), m_item(new QLabel), m_next(new QLabel)
{
    setObjectName(QStringLiteral("room"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    parent->window()->installEventFilter(this);
    for (QLabel *label : {m_meeting, m_time, m_heading, m_presenter, m_speaker, m_present, m_item, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_time && label != m_item);
    }
    m_heading->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_item->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_vote->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_meeting, 1);
    top->addWidget(m_time);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_present, 1);
    foot->addWidget(m_item);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(line);
    column->addWidget(m_heading, 1);
    column->addWidget(m_presenter);
    column->addWidget(m_speaker);
    column->addWidget(m_vote);
    column->addLayout(foot);
    column->addWidget(m_next);
    resize(1024, 640);
    fit();
}

/// "4:05" for what takes seconds, as a clock on a wall shows it.
static QString minutesAndSeconds(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

static void showOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void RoomWindow::show(const MeetingRecord &record, const AgendaList::Place &place, const SpeakingClock &clock, const QDateTime &now)
{
    setWindowTitle(tr("Room window"));
    m_meeting->show();
    m_meeting->setText(::filled(tr("%1 – %2", "name of the cell, kind and day of the meeting"), {record.head.name, meetingwords::title(record.meeting)}));
    m_time->setText(now.toString(QStringLiteral("HH:mm")));

    const auto at = std::find_if(record.items.begin(), record.items.end(), [&](const AgendaItem &each) { return each.id == place.item; });
    const bool onItem = place.kind == AgendaList::Place::Item && at != record.items.end();
    const auto numbered = [&](auto item) {
        return ::filled(tr("%1. %2", "number and title of an item"), {QString::number(item - record.items.begin() + 1), item->title});
    };
    m_heading->setText(onItem ? numbered(at) : place.kind == AgendaList::Place::RollCall ? tr("Roll call") : tr("Closing of the meeting"));
    const QString presenter = onItem ? record.presenterOf(*at) : QString();
    showOrHide(m_presenter, presenter.isEmpty() ? QString() : ::filled(tr("Presents: %1"), {presenter}));
    showOrHide(m_speaker, clock.speaker().isEmpty() ? QString()
                              : ::filled(tr("Speaks: %1 – %2", "name, minutes and seconds"), {clock.speaker(), minutesAndSeconds(clock.spoken(now))}));
    showVote(record, onItem ? at->id : AgendaItemId());

    const HeadCount count = record.headCount();
    m_present->setText(tr("Present: %1 of %2").arg(count.present).arg(count.members));
    const qint64 gone = onItem ? clock.dealtWith(at->id, now) / 60 : 0;
    showOrHide(m_item, !onItem ? QString() : at->minutes > 0 ? tr("%1 of %2 minutes", "of this item").arg(gone).arg(at->minutes)
                                                              : tr("%n minute(s)", "of this item", int(gone)));
    const auto after = onItem ? at + 1 : place.kind == AgendaList::Place::RollCall ? record.items.begin() : record.items.end();
    showOrHide(m_next, after == record.items.end() ? QString() : ::filled(tr("Next: %1"), {numbered(after)}));
    fit();
}

bool RoomWindow::open()
{
    const QScreen *own = parentWidget()->window()->screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [own](const QScreen *each) {
        return each != own && each->geometry() != own->geometry();  // a mirrored one shows the program itself
    });
    if (other == screens.end()) {
        create();
        windowHandle()->setTransientParent(nullptr);  // or it would always cover the program on the only screen
        setVisible(true);
        return false;
    }
    setGeometry((*other)->geometry());
    setWindowState(windowState() | Qt::WindowFullScreen);  // showFullScreen() would take the keyboard along
    setVisible(true);
    return true;
}

QString RoomWindow::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_meeting, m_time, m_heading, m_presenter, m_speaker, m_present, m_item, m_next})
        if (!label->isHidden())
            lines += label->text();
    if (!m_vote->isHidden())
        lines += m_vote->word();
    return lines.join(u'\n');
}

void RoomWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void RoomWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RoomWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

bool RoomWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        close();  // the program may go on for a while without a window, until its last backup is made
    return QWidget::eventFilter(watched, event);
}

/// Whether the words need more height than there is.
bool RoomWindow::isTooHigh() const
{
    for (QObject *row : layout()->children())  // a label tells only the outermost layout that its letters changed
        static_cast<QLayout *>(row)->invalidate();
    layout()->invalidate();
    return layout()->totalHeightForWidth(width()) > height();
}

/// As large as the window allows, never below what the last row can read; the title of the item twice as large where it fits.
void RoomWindow::fit()
{
    qreal points = std::max(leastPoints, height() * 28.0 / 640);
    enlarge(points);
    while (points > leastPoints && isTooHigh()) {
        points = std::max(leastPoints, points - 2);
        enlarge(points);
    }
    for (QLabel *each : {m_next, m_meeting, m_presenter})  // the item and who speaks stay
        if (isTooHigh())
            each->hide();
}

void RoomWindow::enlarge(qreal points)
{
    const auto give = [](QWidget *widget, qreal size, bool bold) {
        QFont own = widget->font();
        own.setPointSizeF(size);
        own.setBold(bold);
        if (own != widget->font())
            widget->setFont(own);
    };
    for (QWidget *each : QList<QWidget *>{m_meeting, m_presenter, m_speaker, m_vote, m_present, m_item, m_next})
        give(each, points, false);
    give(m_time, points, true);
    qreal large = points * 1.7;
    const int room = width() - 2 * 32;
    const auto tooHigh = [&](qreal size) {
        QFont own = m_heading->font();
        own.setPointSizeF(size);
        own.setBold(true);
        return QFontMetrics(own).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_heading->text()).height() > height() / 3;
    };
    while (large > points && tooHigh(large))
        large = std::max(points, large - 2);
    give(m_heading, large, true);
}

/// The last open vote on the item. What a secret ballot came to is read out by the counting team, not shown before.
void RoomWindow::showVote(const MeetingRecord &record, const AgendaItemId &item)
{
    const Vote *last = nullptr;
    for (const Vote &vote : record.votes)
        if (!item.isEmpty() && vote.item == item)
            last = &vote;
    if (last && (!standsOnRollCall(record, *last) || !standsOnRule(record, *last)))
        last = nullptr;  // its figures no longer hold and are to be settled first
    m_vote->setVisible(last);
    if (last)
        m_vote->setStatus(last->passed ? Tone::Good : Tone::Notice,
                          ::filled(tr("%1: %2", "what was voted on, what came out"), {last->matter, votewords::outcome(*last)}));
}
