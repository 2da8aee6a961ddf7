// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"

#include <QDateTime>
#include <QHash>
#include <QString>

/// Who is speaking and for how long, and how long the item at hand has been dealt with. It goes by what the minute-taker
/// does, in the time of the computer's clock, and is recorded nowhere.
class SpeakingClock
{
public:
    /// Somebody begins to speak. Whoever spoke before has ended.
    void speak(const QString &name, const QDateTime &now);

    /// Nobody speaks any more.
    void stop();

    /// An item is taken up, or up again; an empty one when none is at hand. The same item goes on.
    void takeUp(const AgendaItemId &item, const QDateTime &now);

    /// Forgets everything: another meeting is shown.
    void clear() { *this = {}; }

    QString speaker() const { return m_speaker; }  ///< empty when nobody speaks

    /// Seconds since the speaker began; 0 when nobody speaks, or when the computer's clock was put back meanwhile.
    qint64 spoken(const QDateTime &now) const;

    /// Seconds in which an item was at hand, all times together.
    qint64 dealtWith(const AgendaItemId &item, const QDateTime &now) const;

private:
    QString m_speaker;
    QDateTime m_speaks;
    AgendaItemId m_item;
    QDateTime m_taken;
    QHash<AgendaItemId, qint64> m_before;  ///< seconds of earlier times
};
