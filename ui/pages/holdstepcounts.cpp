// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdstepcounts.h"

#include "ui/dialogs/votewords.h"
#include "ui/pages/speakingclock.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuslabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

HoldStepCounts::HoldStepCounts(QWidget *parent)
    : QWidget(parent), m_present(new StatusLabel), m_withReason(new StatusLabel), m_withoutReason(new StatusLabel),
      m_unmarked(new StatusLabel), m_time(new QLabel), m_speaker(new QLabel), m_base(new QLabel), m_top(new QHBoxLayout)
{
    QFont bold;
    bold.setBold(true);
    m_present->setFont(bold);
    auto *counts = new FlowLayout;
    counts->setSpacing(2 * style::gap);
    for (QWidget *each : QList<QWidget *>{m_present, m_withReason, m_withoutReason, m_unmarked, m_time, m_speaker})
        counts->addWidget(each);
    for (QLabel *label : {m_time, m_speaker, m_base}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_base->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_top->addLayout(counts, 1);
    column->addLayout(m_top);
    column->addWidget(m_base);
    m_speaker->hide();
}

void HoldStepCounts::setRecord(const MeetingRecord &record, const QDateTime &now)
{
    const HeadCount count = record.headCount();
    m_present->setStatus(count.present > 0 ? Tone::Good : Tone::Neutral, tr("Present: %1 of %2").arg(count.present).arg(count.members));
    m_withReason->setStatus(Tone::Notice, tr("Absent with reason: %1").arg(count.absentWithReason));
    m_withoutReason->setStatus(count.absentWithoutReason > 0 ? Tone::Problem : Tone::Neutral,
                               tr("Without reason: %1").arg(count.absentWithoutReason));
    m_unmarked->setStatus(Tone::Warning, tr("Not marked: %1").arg(count.unmarked));
    m_unmarked->setVisible(count.unmarked > 0);
    m_time->setText(timeSentence(record, now));

    const VoteRule *rule = record.rules.vote(QStringLiteral("ordinary"));
    if (!rule && !record.rules.votes.isEmpty())
        rule = &record.rules.votes.first();
    if (!rule)
        return m_base->clear();
    const VoteBase base = voteBase(record.members, record.rollCall, *rule);
    m_base->setText(tr("Base of an ordinary vote: %1. %2").arg(votewords::arithmetic(base), votewords::needed(*rule, base.base)));
}

void HoldStepCounts::setClock(const SpeakingClock &clock, const AgendaItem *item, const QDateTime &now)
{
    QStringList parts;
    if (const qint64 gone = item ? clock.dealtWith(item->id, now) / 60 : 0; gone > 0)
        parts += item->minutes > 0 ? tr("This item: %1 of %2 minutes").arg(gone).arg(item->minutes) : tr("This item: %n minute(s)", nullptr, int(gone));
    if (!clock.speaker().isEmpty()) {
        const qint64 seconds = clock.spoken(now);
        parts += filled(tr("Speaks: %1 – %2", "name, minutes and seconds"),
                        {clock.speaker(), QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))});
    }
    m_speaker->setText(parts.join(QStringLiteral("   ")));
    m_speaker->setVisible(!parts.isEmpty());
}

void HoldStepCounts::addButton(QPushButton *button)
{
    m_top->addWidget(button, 0, Qt::AlignTop);
}

QString HoldStepCounts::text() const
{
    QStringList lines{m_present->word(), m_withReason->word(), m_withoutReason->word()};
    if (!m_unmarked->isHidden())
        lines += m_unmarked->word();
    lines += m_time->text();
    if (!m_speaker->isHidden())
        lines += m_speaker->text();
    return (lines << m_base->text()).join(u'\n');
}

QString HoldStepCounts::timeSentence(const MeetingRecord &record, const QDateTime &now) const
{
    const Meeting &meeting = record.meeting;
    const int planned = int(record.plannedMinutes());
    if (!meeting.start.isValid())
        return tr("Planned: %n minute(s)", nullptr, planned);
    const auto clock = [](const QTime &time) { return time.toString(QStringLiteral("HH:mm")); };
    if (meeting.end.isValid())
        return tr("%1 to %2: %3 minutes, %4 planned")
            .arg(clock(meeting.start), clock(meeting.end))
            .arg(meeting.start.secsTo(meeting.end) / 60)
            .arg(planned);
    const QTime until = meeting.start.addSecs(60 * planned);
    if (now.date() != meeting.date || now.time() < meeting.start)
        return tr("Planned: %1 to %2").arg(clock(meeting.start), clock(until));
    const qint64 gone = meeting.start.secsTo(now.time()) / 60;
    if (gone > planned)
        return tr("Now %1: %2 minutes over the plan (until %3)").arg(clock(now.time())).arg(gone - planned).arg(clock(until));
    return tr("Now %1: %2 of %3 minutes gone, until %4").arg(clock(now.time())).arg(gone).arg(planned).arg(clock(until));
}
