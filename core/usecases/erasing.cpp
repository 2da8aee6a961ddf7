// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/erasing.h"

#include "core/book/reading.h"
#include "core/domain/transferday.h"
#include "core/usecases/membership.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

static void initErasureResource()
{
    Q_INIT_RESOURCE(erasing);
}

Result<ErasureRules> readErasureRules(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto text = [](const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); };
    ErasureRules rules{QDate::fromString(text(root, "effective"), Qt::ISODate), text(root, "clause"), text(root, "certainty"), {}, {}};
    QString wrong = !rules.effective.isValid() ? QStringLiteral("effective") : rules.clause.isEmpty() ? QStringLiteral("clause") : rules.certainty.isEmpty() ? QStringLiteral("certainty") : QString();
    const QJsonArray groups = root.value(QLatin1String("groups")).toArray();
    for (const QJsonValue value : groups) {
        const QJsonObject object = value.toObject();
        ErasureGroup group{text(object, "code"), text(object, "title"), {}, object.value(QLatin1String("always")).toBool()};
        const QJsonArray kinds = object.value(QLatin1String("kinds")).toArray();
        for (const QJsonValue kind : kinds)
            group.kinds += kind.toString();
        if (wrong.isEmpty() && (group.code.isEmpty() || group.title.isEmpty() || group.kinds.isEmpty() || !std::all_of(group.kinds.cbegin(), group.kinds.cend(), &isErasable)))
            wrong = QStringLiteral("groups[%1]").arg(rules.groups.size());
        rules.groups += group;
    }
    const QJsonArray kept = root.value(QLatin1String("kept")).toArray();
    for (const QJsonValue value : kept) {
        rules.kept += {text(value.toObject(), "what"), text(value.toObject(), "why")};
        if (wrong.isEmpty() && (rules.kept.last().what.isEmpty() || rules.kept.last().why.isEmpty()))
            wrong = QStringLiteral("kept[%1]").arg(rules.kept.size() - 1);
    }
    if (wrong.isEmpty() && (rules.groups.isEmpty() || rules.kept.isEmpty()))
        wrong = rules.groups.isEmpty() ? QStringLiteral("groups") : QStringLiteral("kept");
    if (!wrong.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules about erasing are not in the expected form, at %1."), {wrong}};
    return rules;
}

const ErasureRules &shippedErasureRules()
{
    static const ErasureRules all = [] {
        initErasureResource();
        QFile file(QStringLiteral(":/erasure/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readErasureRules(there ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        return read ? *read : ErasureRules();
    }();
    return all;
}

namespace {

/// A record of which the log has contents that are about a member.
struct Held
{
    QString kind;
    qint64 entries = 0;      ///< with contents
    qint64 last = -1;        ///< the latest of them
};

bool isAbout(const Record &record, const MemberId &member)
{
    return std::visit([&](const auto &each) {
        using T = std::decay_t<decltype(each)>;
        if constexpr (std::is_same_v<T, Member>)
            return each.id == member;
        else if constexpr (std::is_same_v<T, Reconciliation>)
            return std::any_of(each.differences.cbegin(), each.differences.cend(), [&](const Difference &difference) { return difference.member == member; });
        else if constexpr (requires { { each.member } -> std::convertible_to<const MemberId &>; })
            return each.member == member;
        else
            return false;
    }, record);
}

/// Everything in our log that could be erased of a member, by record; also what was removed or put right since.
class LogOfMember
{
public:
    static Result<LogOfMember> read(const Book &book, const MemberId &member)
    {
        LogOfMember log;
        const auto size = book.logSize();
        if (!size)
            return size.error();
        constexpr qint64 step = 1000; // so that a long log is never in memory as a whole
        for (qint64 first = 0; first < *size; first += step) {
            const auto part = book.entries(first, std::min(first + step, *size));
            if (!part)
                return part.error();
            for (const StoredEntry &stored : *part)
                if (auto met = log.meet(stored, member); !met)
                    return met.error();
        }
        // What was set aside of a record goes with it, and so does every other state of a record that once was about the member.
        for (auto aside = log.m_asides.cbegin(); aside != log.m_asides.cend(); ++aside)
            if (log.m_found.contains(aside->first))
                log.m_found[aside.key()] = aside->second;
        for (auto held = log.m_found.begin(); held != log.m_found.end(); ++held)
            held.value().entries = log.m_all.value(held.key());
        return log;
    }

    const QHash<QString, Held> &found() const { return m_found; }

private:
    Result<Done> meet(const StoredEntry &stored, const MemberId &member)
    {
        if (stored.salt.isEmpty())
            return Done{};
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (!isErasable(entry->kind))
            return Done{};
        ++m_all[entry->record];
        const bool isAside = entry->kind == QLatin1String(SetAside::kind);
        if (!isAside && !stored.payload.contains(member.text.toLatin1()))
            return Done{};
        const auto record = recordFrom(entry->kind, stored.payload);
        if (!record)
            return record.error();
        if (const auto *aside = std::get_if<SetAside>(&*record)) {
            m_asides.insert(entry->record, {aside->record, Held{entry->kind, 0, stored.at}});
        } else if (isAbout(*record, member)) {
            Held &held = m_found[entry->record];
            held.kind = entry->kind;
            held.last = stored.at;
        }
        return Done{};
    }

    QHash<QString, Held> m_found;
    QHash<QString, std::pair<QString, Held>> m_asides;  ///< by id: of which record something was set aside
    QHash<QString, qint64> m_all;                       ///< entries with contents, by record
};

bool holdsMoreThanName(const Member &member)
{
    Member bare;
    bare.id = member.id;
    bare.name = member.name;
    return member != bare;
}

/// Why contents up to the entry `last` cannot be erased yet.
Result<std::optional<Error>> hindranceOf(const Book &book, const Transfer &transfer, qint64 last, const QDate &today)
{
    Erasure wanted;
    wanted.member = transfer.member;
    wanted.transfer = transfer.id;
    wanted.on = today;
    wanted.records = {{QLatin1String(Member::kind), transfer.member.text}};
    if (auto allowed = book.mayErase(wanted); !allowed)
        return std::optional(allowed.error());
    if (auto unsaid = book.whyUnsigned())
        return std::optional(*unsaid);
    const auto upper = upperPeer(book);
    if (!upper && upper.error().kind == Error::NotFound)
        return std::optional<Error>();
    const auto accepted = book.positionOf(QStringLiteral("transfer"), transfer.id.text);
    const auto confirmed = book.cosignedSize();
    if (!upper || !accepted || !confirmed)
        return !upper ? upper.error() : !accepted ? accepted.error() : confirmed.error();
    if (std::max(last, *accepted) < *confirmed)
        return std::optional<Error>();
    return std::optional(Error{Error::Refused,
                               QT_TRANSLATE_NOOP("Error", "The upper office has not confirmed all that is recorded of this person. Send it a bundle and take in its answer, then erase."),
                               {}, {}, "unconfirmed"});
}

/// A comparison without the lines about a member; nothing when it is one of those that were removed.
Result<std::optional<Reconciliation>> withoutMember(const Book &book, const QString &id, const MemberId &member)
{
    auto all = book.all<Reconciliation>({{{QStringLiteral("id"), id}}, {}, {}});
    if (!all)
        return all.error();
    if (all->isEmpty())
        return std::optional<Reconciliation>();
    all->first().differences.removeIf([&](const Difference &each) { return each.member == member; });
    return std::optional(all->first());
}

} // namespace

Result<ErasureSight> lookAtErasure(const Book &book, const TransferId &id, const QDate &today)
{
    const auto transfer = book.get(id);
    if (!transfer)
        return transfer.error();
    const auto member = book.get(transfer->member);
    if (!member)
        return member.error();
    const auto log = LogOfMember::read(book, transfer->member);
    if (!log)
        return log.error();
    ErasureSight sight{*transfer, member->name, {}, {}};
    qint64 last = -1;
    for (const ErasureGroup &group : shippedErasureRules().groups) {
        ErasureSight::Part part{group, {}, 0};
        QStringList ids = log->found().keys();
        std::sort(ids.begin(), ids.end()); // by the time of making
        for (const QString &record : std::as_const(ids)) {
            const Held held = log->found().value(record);
            const bool isAside = held.kind == QLatin1String(SetAside::kind);
            if (!group.kinds.contains(held.kind) && !(isAside && group.isAlways))
                continue;
            if (held.kind == QLatin1String(Member::kind) && held.entries == 1 && !holdsMoreThanName(*member))
                continue; // the card that an erasure left
            part.records += {held.kind, record};
            part.entries += held.entries;
            last = std::max(last, held.last);
        }
        sight.parts += part;
    }
    auto hindrance = hindranceOf(book, *transfer, last, today);
    if (!hindrance)
        return hindrance.error();
    sight.hindrance = *hindrance;
    if (!sight.hindrance && std::all_of(sight.parts.cbegin(), sight.parts.cend(), [](const ErasureSight::Part &part) { return part.records.isEmpty(); }))
        sight.hindrance = Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to erase.")};
    return sight;
}

Result<ErasureId> erasePerson(Book &book, const TransferId &id, const QStringList &leftOut, const QString &reason, const QDate &today)
{
    const QList<ErasureGroup> &groups = shippedErasureRules().groups;
    for (const QString &code : leftOut) {
        const auto group = std::find_if(groups.cbegin(), groups.cend(), [&](const ErasureGroup &each) { return each.code == code && !each.isAlways; });
        QStringList codes;
        for (const ErasureGroup &each : groups)
            if (!each.isAlways)
                codes += each.code;
        if (group == groups.cend())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {code, codes.join(QStringLiteral(", "))}};
    }
    if (reason.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say why the data are erased: who asked for it, or by which decision.")};
    if (hasSecrecyMark(reason))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The reason bears a mark of secrecy. Nothing that is secret is recorded here; word it without.")};
    const auto sight = lookAtErasure(book, id, today);
    if (!sight)
        return sight.error();
    if (sight->hindrance)
        return *sight->hindrance;
    Erasure erasure;
    erasure.id = ErasureId::fresh();
    erasure.member = sight->transfer.member;
    erasure.transfer = id;
    erasure.on = today;
    erasure.reason = reason.trimmed();
    QList<Fact> after;
    for (const ErasureSight::Part &part : sight->parts) {
        if (leftOut.contains(part.group.code))
            continue;
        erasure.records += part.records;
        erasure.entries += part.entries;
        for (const ErasedRecord &each : part.records) {
            if (each.recordKind == QLatin1String(Member::kind)) {
                Member bare;
                bare.id = erasure.member;
                bare.name = sight->name;
                after += created(bare);
            } else if (each.recordKind == QLatin1String(Reconciliation::kind)) {
                const auto rest = withoutMember(book, each.record, erasure.member);
                if (!rest)
                    return rest.error();
                if (*rest)
                    after += created(**rest);
            }
        }
    }
    if (erasure.records.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to erase.")};
    after.prepend(created(erasure));
    if (const auto recorded = book.record(after); !recorded)
        return recorded.error();
    return erasure.id;
}

Result<QList<Erasure>> erasures(const Book &book, const MemberId &member)
{
    auto all = book.all<Erasure>({member.isEmpty() ? QList<QPair<QString, QVariant>>() : QList<QPair<QString, QVariant>>{{QStringLiteral("member"), member.text}}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    std::reverse(all->begin(), all->end());
    return all;
}
