// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

/// What one commit touched: organisations, kinds of records, and the records themselves.
struct Changes
{
    QSet<QString> orgs;
    QSet<QString> kinds;
    QSet<QString> records;
    qint64 size = 0;         ///< of our own log after the commit

    template <typename T>
    bool touched() const { return kinds.contains(QLatin1String(T::kind)); }
};

Q_DECLARE_METATYPE(Changes)
