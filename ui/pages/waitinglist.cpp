// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/waitinglist.h"

#include "core/text/dates.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QPushButton>
#include <QVBoxLayout>

WaitingList::WaitingList(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new SectionHeader), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, style::gap);
    m_column->addWidget(m_title);
    retranslate();
    setVisible(false);
}

void WaitingList::show(const MeetingRecord &record)
{
    m_meeting = record.meeting.id;
    m_open = !record.final;
    const auto waiting = waitingItems(m_book, record.meeting);
    if (!waiting)
        return emit failed(waiting.error());
    m_waiting = m_open ? *waiting : QList<WaitingItem>();
    fill();
}

void WaitingList::clear()
{
    m_open = false;
    m_waiting.clear();
    fill();
}

void WaitingList::retranslate()
{
    m_title->setText(tr("Postponed, and on no agenda yet"));
    fill();
}

void WaitingList::fill()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // its own button may be what is being pressed
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    for (const WaitingItem &each : std::as_const(m_waiting)) {
        auto *sentence = new StatusLabel;
        sentence->setWordWrap(true);
        sentence->setStatus(Tone::Warning, filled(tr("%1 – postponed on %2: %3", "item, day, reason"), {each.item.title, dateText(each.meeting.date), each.item.reason}));
        auto *button = new QPushButton(tr("Put it on the agenda"));
        button->setAccessibleName(filled(tr("Put %1 on the agenda"), {each.item.title}));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, each] { take(each); });
        column->addWidget(sentence);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_rows);
    setVisible(!m_waiting.isEmpty());
}

void WaitingList::take(const WaitingItem &waiting)
{
    if (const auto taken = takeUp(m_book, m_meeting, waiting.item.id); !taken)
        return emit failed(taken.error());
    emit said(filled(tr("“%1” stands on the agenda."), {waiting.item.title}));
}
