// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/tables_p.h"

#include "core/book/erasing_p.h"
#include "core/book/rows.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace {

template <typename T>
struct Statements
{
    QString insert;
    QString update;
    QString remove;
    QString position;
    QString all;

    static const Statements &get()
    {
        static const Statements statements = [] {
            const QString table = rows::table<T>();
            QStringList names, marks, sets;
            for (const QString &column : rows::columns<T>()) {
                names += u'"' + column + u'"';
                marks += QStringLiteral("?");
                sets += u'"' + column + QLatin1String("\" = ?");
            }
            const QString list = names.join(QLatin1String(", "));
            return Statements{
                // A record that is put back keeps its place among the others: `made` is where it was made first.
                QStringLiteral("INSERT INTO \"%1\" (owner, at, made, %2) VALUES (?, ?, (SELECT min(at) FROM entries WHERE org = ? AND record = ?), %3)")
                    .arg(table, list, marks.join(QLatin1String(", "))),
                QStringLiteral("UPDATE \"%1\" SET at = ?, %2 WHERE owner = ? AND id = ?").arg(table, sets.join(QLatin1String(", "))),
                QStringLiteral("DELETE FROM \"%1\" WHERE owner = ? AND id = ?").arg(table),
                QStringLiteral("SELECT at FROM \"%1\" WHERE owner = ? AND id = ?").arg(table),
                QStringLiteral("SELECT owner, at, made, %2 FROM \"%1\" ORDER BY owner, id").arg(table, list)};
        }();
        return statements;
    }
};

/// The meeting whose minutes a record belongs to, so that a reading of them before it is outdated; empty for others.
template <typename T>
QString meetingOf(const T &record)
{
    if constexpr (std::is_same_v<T, Meeting>)
        return record.id.text;
    else if constexpr (std::is_same_v<T, AgendaItem> || std::is_same_v<T, Attendance> || std::is_same_v<T, Guest>
                       || std::is_same_v<T, Opinion> || std::is_same_v<T, Task> || std::is_same_v<T, Vote>
                       || std::is_same_v<T, Poll> || std::is_same_v<T, BallotRound> || std::is_same_v<T, BallotCount>
                       || std::is_same_v<T, Attachment> || std::is_same_v<T, MeetingScore> || std::is_same_v<T, ScoreConfirmation>
                       || std::is_same_v<T, Objection> || std::is_same_v<T, Mention> || std::is_same_v<T, Petition>)
        return record.meeting.text;
    else
        return {};
}

} // namespace

QVariantList Tables::rowOf(const Record &record)
{
    return std::visit(
        [](const auto &each) -> QVariantList {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, UnknownRecord>)
                return {};
            else
                return rows::values(each);
        },
        record);
}

Result<Done> Tables::follow(const QString &org, qint64 at, Action action, const Record &record, const QVariantList &row)
{
    return std::visit(
        [&](const auto &each) -> Result<Done> {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, UnknownRecord>) {
                return Done{};
            } else {
                const Statements<T> &statements = Statements<T>::get();
                m_changes.orgs += org;
                m_changes.kinds += QLatin1String(T::kind);
                m_changes.records += each.id.text;
                if (const QString meeting = meetingOf(each); !meeting.isEmpty()) {
                    const auto touched = m_database.run(
                        QStringLiteral("INSERT OR REPLACE INTO touched (org, meeting, at) VALUES (?, ?, ?)"), {org, meeting, at});
                    if (!touched)
                        return touched.error();
                }
                if constexpr (std::is_same_v<T, Erasure>) {
                    if (action != Action::Create)
                        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The log takes an erasure back, which cannot be. Nothing was taken in."), {}, each.id.text};
                    if (auto erased = erase(org, at, each); !erased)
                        return erased;
                }
                if (action == Action::Create)
                    return m_database.run(statements.insert, QVariantList{org, at, org, each.id.text} + row);
                // Clang 14 takes QVariantList{at} in a generic lambda for a list of that size.
                const auto changed = action == Action::Amend
                    ? m_database.change(statements.update, QVariantList{QVariant(at)} + row + QVariantList{org, each.id.text})
                    : m_database.change(statements.remove, {org, each.id.text});
                if (!changed)
                    return changed.error();
                if (*changed == 1)
                    return Done{};
                // An office gives back a change of what this copy erased before it knew of that.
                const auto gap = m_database.value(QStringLiteral("SELECT 1 FROM entries WHERE org = ? AND record = ? AND at < ? AND salt IS NULL LIMIT 1"), {org, each.id.text, at});
                if (!gap)
                    return gap.error();
                if (gap->isValid())
                    return action == Action::Annul ? Result<Done>(Done{}) : m_database.run(statements.insert, QVariantList{org, at, org, each.id.text} + row);
                return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "What was to be changed is no longer there."), {}, each.id.text};
            }
        },
        record);
}

Result<Done> Tables::erase(const QString &org, qint64 at, const Erasure &erasure)
{
    for (const ErasedRecord &each : erasure.records) {
        m_changes.kinds += each.recordKind;
        m_changes.records += each.record;
    }
    Dropped dropped{org, erasure.member, {}};
    if (auto erased = eraseContents(m_database, org, at, erasure, dropped.files); !erased)
        return erased;
    m_dropped += dropped;
    return Done{};
}

Result<Done> Tables::dropErased(const QSet<QString> &stillNamed)
{
    for (const Dropped &each : std::as_const(m_dropped))
        if (auto dropped = dropFiles(m_database, each.org, each.member, each.files - stillNamed); !dropped)
            return dropped;
    m_dropped.clear();
    return Done{};
}

Result<qint64> Tables::positionOf(const QString &org, const Record &record)
{
    return std::visit(
        [&](const auto &each) -> Result<qint64> {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, UnknownRecord>) {
                return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This kind of record belongs to a newer program.")};
            } else {
                const auto found = m_database.value(Statements<T>::get().position, {org, each.id.text});
                if (!found)
                    return found.error();
                if (!found->isValid())
                    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "What was to be changed is no longer there."), {}, each.id.text};
                return found->toLongLong();
            }
        },
        record);
}

Result<Done> Tables::empty()
{
    if (auto done = m_database.run(QStringLiteral("DELETE FROM touched")); !done)
        return done.error();
    return forEachKind([this](const auto &each) -> Result<Done> {
        return m_database.run(QStringLiteral("DELETE FROM \"%1\"").arg(rows::table<std::decay_t<decltype(each)>>()));
    });
}

Result<Done> Tables::empty(const QString &org)
{
    if (auto done = m_database.run(QStringLiteral("DELETE FROM touched WHERE org = ?"), {org}); !done)
        return done.error();
    return forEachKind([&](const auto &each) -> Result<Done> {
        return m_database.run(QStringLiteral("DELETE FROM \"%1\" WHERE owner = ?").arg(rows::table<std::decay_t<decltype(each)>>()), {org});
    });
}

Result<QByteArray> Tables::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &table, const QString &sql) {
        return m_database.each(sql, {}, [&](const QVariantList &row) {
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream << table;
            for (const QVariant &value : row)
                stream << value.toString();
            hash.addData(bytes);
        });
    };
    if (auto done = add(QStringLiteral("touched"), QStringLiteral("SELECT org, meeting, at FROM touched ORDER BY org, meeting")); !done)
        return done.error();
    const auto done = forEachKind([&](const auto &each) -> Result<Done> {
        using T = std::decay_t<decltype(each)>;
        return add(QString::fromLatin1(T::kind), Statements<T>::get().all);
    });
    if (!done)
        return done.error();
    return hash.result();
}
