// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/erasing.h"

#include "core/book/database_p.h"
#include "core/book/erasing_p.h"
#include "core/log/logentry.h"

#include <QRegularExpression>
#include <algorithm>

namespace {

Error notErasable(const QString &record)
{
    return {Error::Untrusted, QT_TRANSLATE_NOOP("Error", "An erasure names what is never erased. Nothing was changed."), {}, record, "erasure"};
}

/// Whether a payload is a transfer of a member: what it says of the files that went along may stay without them.
bool isTransferOf(const QString &kind, const QByteArray &payload, const MemberId &member)
{
    if (kind != QLatin1String(Transfer::kind))
        return false;
    const auto record = recordFrom(kind, payload);
    const auto *transfer = record ? std::get_if<Transfer>(&*record) : nullptr;
    return transfer && transfer->member == member;
}

} // namespace

QSet<QString> filesNamedIn(const QByteArray &payload)
{
    static const QRegularExpression hash(QStringLiteral("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"));
    QSet<QString> files;
    for (auto found = hash.globalMatch(QString::fromUtf8(payload)); found.hasNext();)
        files += found.next().captured();
    return files;
}

bool mayGoWith(const Record &record, const MemberId &member)
{
    return std::visit([&](const auto &each) {
        using T = std::decay_t<decltype(each)>;
        if constexpr (std::is_same_v<T, UnknownRecord>) {
            return false;
        } else if constexpr (std::is_same_v<T, Member>) {
            return each.id == member;
        } else if constexpr (std::is_same_v<T, Reconciliation>) {
            return true;
        } else if constexpr (std::is_same_v<T, ClockSettled>) {
            return each.member == member || (each.member.isEmpty() && !each.name.isEmpty());
        } else if constexpr (std::is_same_v<T, SetAside>) {
            const auto inner = each.recordKind == QLatin1String(SetAside::kind) ? Result<Record>(UnknownRecord{}) : recordFrom(each.recordKind, each.payload.toUtf8());
            return inner && mayGoWith(*inner, member);
        } else if constexpr (requires { { each.member } -> std::convertible_to<const MemberId &>; }) {
            return isErasable(QLatin1String(T::kind)) && each.member == member;
        } else {
            return false;
        }
    }, record);
}

Result<Done> eraseContents(Database &database, const QString &org, qint64 at, const Erasure &erasure, QSet<QString> &files)
{
    for (const ErasedRecord &each : erasure.records) {
        bool isAsSaid = isErasable(each.recordKind);
        const auto read = database.each(QStringLiteral("SELECT entry, salt, payload FROM entries WHERE org = ? AND record = ? AND at < ?"), {org, each.record, at}, [&](const QVariantList &row) {
            const auto entry = LogEntry::decode(row[0].toByteArray());
            isAsSaid = isAsSaid && entry && entry->kind == each.recordKind;
            if (!isAsSaid || row[1].toByteArray().isEmpty())
                return;
            const auto record = recordFrom(entry->kind, row[2].toByteArray());
            isAsSaid = record && mayGoWith(*record, erasure.member);
            files += filesNamedIn(row[2].toByteArray());
        });
        if (!read)
            return read;
        if (!isAsSaid)
            return notErasable(each.record);
        if (auto gone = database.run(QStringLiteral("UPDATE entries SET salt = NULL, payload = NULL WHERE org = ? AND record = ? AND at < ?"), {org, each.record, at}); !gone)
            return gone;
        const QString table = QString(each.recordKind).replace(u'.', u'_');
        if (auto gone = database.run(QStringLiteral("DELETE FROM \"%1\" WHERE owner = ? AND id = ?").arg(table), {org, each.record}); !gone)
            return gone;
    }
    // Files that went along in a packet, or came in one.
    const auto read = database.each(QStringLiteral("SELECT entry, payload FROM entries WHERE org = ? AND at < ? AND instr(payload, ?) > 0"), {org, at, erasure.member.text.toLatin1()},
                                    [&](const QVariantList &row) {
                                        const auto entry = LogEntry::decode(row[0].toByteArray());
                                        if (entry && isTransferOf(entry->kind, row[1].toByteArray(), erasure.member))
                                            files += filesNamedIn(row[1].toByteArray());
                                    });
    if (!read)
        return read;
    return database.run(QStringLiteral("DELETE FROM drafts WHERE ? = (SELECT org FROM self) AND instr(field, ?) > 0"), {org, erasure.member.text});
}

Result<Done> dropFiles(Database &database, const QString &org, const MemberId &member, const QSet<QString> &files)
{
    for (const QString &file : files) {
        const auto isKept = database.value(QStringLiteral("SELECT 1 FROM blobs WHERE sha256 = ?"), {file});
        if (!isKept)
            return isKept.error();
        if (!isKept->isValid())
            continue; // a hash that is no file's, or whose file is gone
        bool isNamed = false;
        const auto read = database.each(QStringLiteral("SELECT org, entry, payload FROM entries WHERE instr(payload, ?) > 0"), {file.toLatin1()}, [&](const QVariantList &row) {
            const auto entry = LogEntry::decode(row[1].toByteArray());
            isNamed = isNamed || row[0].toString() != org || !entry || !isTransferOf(entry->kind, row[2].toByteArray(), member);
        });
        if (!read)
            return read;
        if (isNamed)
            continue;
        for (const char *sql : {"DELETE FROM file_words WHERE sha256 = ?", "DELETE FROM blobs WHERE sha256 = ?"})
            if (auto gone = database.run(QLatin1String(sql), {file}); !gone)
                return gone;
    }
    return Done{};
}

Result<Done> ErasuresOfLog::meet(qint64 at, const Erasure &erasure)
{
    for (const ErasedRecord &each : erasure.records) {
        m_erased.insert(each.record, at);
        const auto read = m_database.each(QStringLiteral("SELECT at FROM entries WHERE org = ? AND record = ? AND at < ? AND salt IS NOT NULL"), {m_org, each.record, at},
                                          [this](const QVariantList &row) {
                                              m_problems += sentence(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 was to be erased and still has its content."),
                                                                           {m_org, row[0].toString()}});
                                          });
        if (!read)
            return read;
    }
    return Done{};
}

QStringList ErasuresOfLog::problems() const
{
    QStringList all = m_problems;
    for (const auto &[at, record] : m_empty)
        if (m_erased.value(record, -1) < at)
            all += sentence(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Log of %1: the content of entry %2 is gone, and no erasure names it."), {m_org, QString::number(at)}});
    return all;
}
