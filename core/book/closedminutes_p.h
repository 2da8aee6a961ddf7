// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

/// What closed minutes bind, followed through a log in its order. One rule for three questions: whether a fact of ours may be
/// recorded, whether a log that comes in kept to it, and whether a whole log did.
class ClosedMinutes
{
public:
    /// What stood before the first entry that is asked about. Empty functions say that nothing did.
    struct Before
    {
        std::function<Result<bool>(const MeetingId &)> isClosed;
        std::function<Result<std::optional<Record>>(const QString &kind, const QString &id)> record;
        std::function<Result<bool>(const QString &id)> isCorrectionSigned;
        std::function<Result<std::optional<MeetingId>>(const Petition &)> laterTeller; ///< whose minutes were closed while it was there and may tell of it
    };

    explicit ClosedMinutes(Before before = {}) : m_before(std::move(before)) {}

    /// The meeting whose closed minutes the next entry changes; nothing when it changes none, which is so for what became of a
    /// task or a petition. A petition is bound by its own meeting and by each later one whose minutes may tell of it. `record` is an
    /// UnknownRecord where the payload was erased or belongs to a newer program; then kind and id tell what they can, and the
    /// meeting may be empty. Errors of the functions in Before.
    Result<std::optional<MeetingId>> changedBy(Action action, const QString &kind, const QString &id, const Record &record);

    /// The day of a meeting that was followed or stood before; invalid when it is not known.
    Result<QDate> dayOf(const MeetingId &meeting) const;

private:
    Result<bool> isClosed(const MeetingId &meeting) const;
    Result<bool> isCorrectionSigned(const QString &id) const;
    Result<std::optional<MeetingId>> laterTeller(const Petition &petition) const;
    Result<std::optional<Record>> standing(const QString &kind, const QString &id) const;

    Before m_before;
    QHash<MeetingId, qint64> m_closed;  ///< and how many entries were followed before
    QHash<QString, qint64> m_asked;     ///< petitions by id, and how many entries were followed before they were recorded
    qint64 m_count = 0;                 ///< of the entries that were followed
    QSet<QString> m_signed;  ///< ids of correction slips
    QHash<QString, std::optional<Record>> m_followed;  ///< by id; nothing where it was taken back
};
