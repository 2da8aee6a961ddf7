// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/speakingclock.h"

#include <algorithm>

static qint64 between(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() ? std::max<qint64>(0, from.secsTo(to)) : 0;
}

void SpeakingClock::speak(const QString &name, const QDateTime &now)
{
    m_speaker = name;
    m_speaks = now;
}

void SpeakingClock::stop()
{
    m_speaker.clear();
    m_speaks = {};
}

void SpeakingClock::takeUp(const AgendaItemId &item, const QDateTime &now)
{
    if (item == m_item)
        return;
    if (!m_item.isEmpty())
        m_before[m_item] += between(m_taken, now);
    m_item = item;
    m_taken = now;
}

qint64 SpeakingClock::spoken(const QDateTime &now) const
{
    return m_speaker.isEmpty() ? 0 : between(m_speaks, now);
}

qint64 SpeakingClock::dealtWith(const AgendaItemId &item, const QDateTime &now) const
{
    if (item.isEmpty())
        return 0;
    return m_before.value(item) + (item == m_item ? between(m_taken, now) : 0);
}
