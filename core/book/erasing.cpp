// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/erasing_p.h"

#include "core/book/book.h"
#include "core/book/database_p.h"
#include "core/domain/transferday.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace {

Error notErasable(const QString &record)
{
    return {Error::Untrusted, QT_TRANSLATE_NOOP("Error", "An erasure names what is never erased. Nothing was changed."), {}, record, "erasure"};
}

/// The hashes that a payload names files by.
QSet<QString> filesNamedIn(const QByteArray &payload)
{
    static const QRegularExpression hash(QStringLiteral("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"));
    QSet<QString> files;
    for (auto found = hash.globalMatch(QString::fromUtf8(payload)); found.hasNext();)
        files += found.next().captured();
    return files;
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

/// Takes away a file that only transfers of the member name.
Result<Done> dropFile(Database &database, const QString &file, const MemberId &member)
{
    bool isNamed = false;
    const auto read = database.each(QStringLiteral("SELECT entry, payload FROM entries WHERE instr(payload, ?) > 0"), {file.toLatin1()}, [&](const QVariantList &row) {
        const auto entry = LogEntry::decode(row[0].toByteArray());
        isNamed = isNamed || !entry || !isTransferOf(entry->kind, row[1].toByteArray(), member);
    });
    if (!read || isNamed)
        return read;
    for (const char *sql : {"DELETE FROM file_words WHERE sha256 = ?", "DELETE FROM blobs WHERE sha256 = ?"})
        if (auto gone = database.run(QLatin1String(sql), {file}); !gone)
            return gone;
    return Done{};
}

} // namespace

Result<Done> eraseContents(Database &database, const QString &org, qint64 at, const Erasure &erasure)
{
    QSet<QString> files;
    for (const ErasedRecord &each : erasure.records) {
        bool isAsSaid = isErasable(each.recordKind);
        const auto read = database.each(QStringLiteral("SELECT entry, payload FROM entries WHERE org = ? AND record = ? AND at < ?"), {org, each.record, at}, [&](const QVariantList &row) {
            const auto entry = LogEntry::decode(row[0].toByteArray());
            isAsSaid = isAsSaid && entry && entry->kind == each.recordKind;
            files += filesNamedIn(row[1].toByteArray());
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
    for (const QString &file : std::as_const(files))
        if (auto dropped = dropFile(database, file, erasure.member); !dropped)
            return dropped;
    return database.run(QStringLiteral("DELETE FROM drafts WHERE instr(field, ?) > 0"), {erasure.member.text});
}

/// Whether a record is of that member and of nobody else.
template <typename T>
static bool isOf(const T &record, const Erasure &erasure)
{
    if constexpr (std::is_same_v<T, Member>)
        return record.id == erasure.member;
    else if constexpr (std::is_same_v<T, Reconciliation>) // put down again without the person
        return std::any_of(record.differences.cbegin(), record.differences.cend(), [&](const Difference &each) { return each.member == erasure.member; });
    else if constexpr (std::is_same_v<T, SetAside>)
        return std::any_of(erasure.records.cbegin(), erasure.records.cend(), [&](const ErasedRecord &each) { return each.record == record.record; });
    else if constexpr (requires { { record.member } -> std::convertible_to<const MemberId &>; })
        return record.member == erasure.member;
    else
        return false;
}

Result<Done> Book::mayErase(const Erasure &erasure, const QString &org) const
{
    const auto transfer = get(erasure.transfer, org);
    if (!transfer && transfer.error().kind != Error::NotFound)
        return transfer.error();
    if (!transfer || transfer->member != erasure.member || transfer->direction != TransferDirection::Out || stageOf(*transfer) != TransferStage::Accepted)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Data are erased after an official transfer that the other organisation has accepted.")};
    const auto way = all<MemberStatus>({{{QStringLiteral("member"), erasure.member.text}}, {QStringLiteral("from"), QStringLiteral("made")}, org});
    if (!way)
        return way.error();
    const MemberStatus *now = statusOn(*way, erasure.on);
    if (!now || now->situation != Situation::MovedOut)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This member still counts in this organisation; data are erased once that has ended.")};
    if (erasure.records.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to erase.")};
    for (const ErasedRecord &each : erasure.records) {
        bool isHis = isErasable(each.recordKind);
        const auto looked = forEachKind([&](const auto &kind) -> Result<Done> {
            using T = std::decay_t<decltype(kind)>;
            if (!isHis || each.recordKind != QLatin1String(T::kind))
                return Done{};
            const auto rows = all<T>({{{QStringLiteral("id"), each.record}}, {}, org});
            if (!rows)
                return rows.error();
            isHis = rows->isEmpty() || isOf(rows->first(), erasure); // what was removed before has only its entries left
            return Done{};
        });
        if (!looked)
            return looked;
        if (!isHis)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "An erasure names what is not of this person alone. Nothing was erased."), {}, each.record};
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
