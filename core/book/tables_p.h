// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/changes.h"
#include "core/book/database_p.h"
#include "core/domain/facts.h"

/// The tables that follow the log. They hold nothing that the log does not say.
class Tables
{
public:
    Tables(Database &database, Changes &changes) : m_database(database), m_changes(changes) {}

    /// Lets the tables follow one entry of an organisation's log. Refused when it makes a record that is there or changes
    /// one that is not.
    Result<Done> follow(const QString &org, qint64 at, Action action, const Record &record)
    {
        return follow(org, at, action, record, action == Action::Annul ? QVariantList() : rowOf(record));
    }

    /// The same with the row of the record at hand.
    Result<Done> follow(const QString &org, qint64 at, Action action, const Record &record, const QVariantList &row);

    /// The columns of a record's row; it asks no database, so that a long list can be prepared on another processor.
    static QVariantList rowOf(const Record &record);

    /// Empties every table that follows the log; the caller replays.
    Result<Done> empty();

    /// Empties what follows the log of one organisation.
    Result<Done> empty(const QString &org);

    /// One digest over all rows of all tables that follow the log, for comparing before and after a replay.
    Result<QByteArray> digest();

    /// Takes away the files of what was erased by entries that were followed, once all that may name them is written; those of `stillNamed` stay.
    Result<Done> dropErased(const QSet<QString> &stillNamed = {});

    /// Index of the entry that a record's row stands on; NotFound when there is no such record.
    Result<qint64> positionOf(const QString &org, const Record &record);

private:
    Result<Done> erase(const QString &org, qint64 at, const Erasure &erasure);

    /// Files that an erasure's records named.
    struct Dropped
    {
        QString org;
        MemberId member;
        QSet<QString> files;
    };

    Database &m_database;
    Changes &m_changes;
    QList<Dropped> m_dropped;
};
