// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/// Calendars as iCalendar files (RFC 5545), written by libical.
namespace icalendar {

/// Something on one whole day.
struct Entry
{
    QString uid;             ///< the same each time the same thing is written, so that a calendar replaces it
    QDate day;
    QString summary;
    QString description;
    int remindDays = 0;      ///< an alarm so many days before; 0 for none
};

/// A calendar with a name: UTF-8, lines of at most 75 bytes that end in CR LF. `stamp` is when it was made (UTC).
QByteArray write(const QString &name, const QList<Entry> &entries, const QDateTime &stamp);

} // namespace icalendar
