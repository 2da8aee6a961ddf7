// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/erasure.h"

#include <QHash>
#include <QSet>

class Database;

/// The hashes that a payload names files by.
QSet<QString> filesNamedIn(const QByteArray &payload);

/// Takes salt and payload out of the entries of a log before `at` that speak of the records of an erasure, their rows out of the tables, and from
/// our own book what was being typed about the member; `files` gets the hashes of files that were named by them. What is gone already stays so. Untrusted
/// when an entry is of another kind than the erasure says, of one that is never erased, or speaks of somebody else.
Result<Done> eraseContents(Database &database, const QString &org, qint64 at, const Erasure &erasure, QSet<QString> &files);

/// Takes away those of the files that nothing names any more but transfers of the member in that log; once everything that may name them is
/// written.
Result<Done> dropFiles(Database &database, const QString &org, const MemberId &member, const QSet<QString> &files);

/// Whether the entries without contents of one log, read from its beginning, are those that its erasures name.
class ErasuresOfLog
{
public:
    ErasuresOfLog(Database &database, const QString &org) : m_database(database), m_org(org) {}

    /// The next entry, which has no contents.
    void meet(qint64 at, const QString &record) { m_empty += {at, record}; }

    /// The next entry, an erasure; whether what it names is gone.
    Result<Done> meet(qint64 at, const Erasure &erasure);

    /// What is wrong, as sentences; at the end of the log.
    QStringList problems() const;

private:
    Database &m_database;
    QString m_org;
    QList<std::pair<qint64, QString>> m_empty;
    QHash<QString, qint64> m_erased;  ///< by record: the last erasure of it
    QStringList m_problems;
};
