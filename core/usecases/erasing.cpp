// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/erasing.h"

#include "core/book/erasing.h"
#include "core/book/reading.h"
#include "core/usecases/membership.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
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

/// By what a member is known where a record names no member.
struct Traces
{
    MemberId member;
    QSet<QString> names;
    QStringList marks;       ///< identification numbers and dates of birth
    bool isOnlyOne = true;   ///< nobody else in the handbook has one of the names

    static Result<Traces> read(const Book &book, const MemberId &member)
    {
        Traces traces;
        traces.member = member;
        const auto entries = book.entriesOf(member.text);
        const auto everybody = book.all<Member>();
        if (!entries || !everybody)
            return !entries ? entries.error() : everybody.error();
        const auto take = [&traces](const Member &card) {
            traces.names += card.name;
            for (const QString &mark : {card.idNumber, card.born})
                if (!mark.isEmpty() && !traces.marks.contains(mark))
                    traces.marks += mark;
        };
        for (const StoredEntry &stored : *entries) {
            const auto record = stored.salt.isEmpty() ? Result<Record>(UnknownRecord{}) : recordFrom(QLatin1String(Member::kind), stored.payload);
            if (!record)
                return record.error();
            if (const auto *card = std::get_if<Member>(&*record))
                take(*card);
        }
        traces.isOnlyOne = std::count_if(everybody->cbegin(), everybody->cend(), [&](const Member &each) { return traces.names.contains(each.name); }) <= 1;
        return traces;
    }

    bool isLine(const Difference &line) const
    {
        if (!line.member.isEmpty())
            return line.member == member;
        return names.contains(line.name) && std::any_of(marks.cbegin(), marks.cend(), [&](const QString &mark) { return line.theirs.contains(mark); });
    }
};

bool isAbout(const Record &record, const Traces &traces)
{
    if (const auto *compared = std::get_if<Reconciliation>(&record))
        return std::any_of(compared->differences.cbegin(), compared->differences.cend(), [&](const Difference &each) { return traces.isLine(each); });
    if (const auto *settled = std::get_if<ClockSettled>(&record); settled && settled->member.isEmpty())
        return traces.isOnlyOne && traces.names.contains(settled->name);
    if (const auto *aside = std::get_if<SetAside>(&record)) {
        const auto inner = isErasable(aside->recordKind) && aside->recordKind != QLatin1String(SetAside::kind) ? recordFrom(aside->recordKind, aside->payload.toUtf8())
                                                                                                               : Result<Record>(UnknownRecord{});
        return inner && isAbout(*inner, traces);
    }
    return mayGoWith(record, traces.member);
}

/// A record of which the log has contents that are about a member.
struct Held
{
    QString kind;
    QString group;           ///< the kind it is grouped by: of what was set aside, the kind of that
    qint64 entries = 0;      ///< with contents
    qint64 last = -1;        ///< the latest of them
};

/// Everything in our log that could be erased of a member, by record; also what was removed or put right since.
class LogOfMember
{
public:
    static Result<LogOfMember> read(const Book &book, const Traces &traces)
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
                if (auto met = log.meet(stored, traces); !met)
                    return met.error();
        }
        // What also spoke of somebody else stays, but for comparisons, which are put down again without the person.
        log.m_met.removeIf([](const QHash<QString, Met>::iterator &each) {
            return !each->isAbout || (each->isOfOthers && each->held.kind != QLatin1String(Reconciliation::kind));
        });
        return log;
    }

    QHash<QString, Held> found() const
    {
        QHash<QString, Held> all;
        for (auto met = m_met.cbegin(); met != m_met.cend(); ++met)
            all.insert(met.key(), met->held);
        return all;
    }

private:
    struct Met
    {
        Held held;
        bool isAbout = false;    ///< one of its states is about the member
        bool isOfOthers = false; ///< one is not
    };

    Result<Done> meet(const StoredEntry &stored, const Traces &traces)
    {
        if (stored.salt.isEmpty())
            return Done{};
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (!isErasable(entry->kind))
            return Done{};
        const auto record = recordFrom(entry->kind, stored.payload);
        if (!record)
            return record.error();
        Met &met = m_met[entry->record];
        const auto *aside = std::get_if<SetAside>(&*record);
        met.held.kind = entry->kind;
        met.held.group = aside ? aside->recordKind : entry->kind;
        met.held.last = stored.at;
        ++met.held.entries;
        (isAbout(*record, traces) ? met.isAbout : met.isOfOthers) = true;
        return Done{};
    }

    QHash<QString, Met> m_met;
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
    if (auto allowed = book.mayErase(wanted, QDate::currentDate()); !allowed)
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
Result<std::optional<Reconciliation>> withoutMember(const Book &book, const QString &id, const Traces &traces)
{
    auto all = book.all<Reconciliation>({{{QStringLiteral("id"), id}}, {}, {}});
    if (!all)
        return all.error();
    if (all->isEmpty())
        return std::optional<Reconciliation>();
    all->first().differences.removeIf([&](const Difference &each) { return traces.isLine(each); });
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
    const auto traces = Traces::read(book, transfer->member);
    if (!traces)
        return traces.error();
    const auto log = LogOfMember::read(book, *traces);
    if (!log)
        return log.error();
    const QHash<QString, Held> found = log->found();
    ErasureSight sight{*transfer, member->name, {}, {}};
    qint64 last = -1;
    for (const ErasureGroup &group : shippedErasureRules().groups) {
        ErasureSight::Part part{group, {}, 0};
        QStringList ids = found.keys();
        std::sort(ids.begin(), ids.end()); // by the time of making
        for (const QString &record : std::as_const(ids)) {
            const Held held = found.value(record);
            if (!group.kinds.contains(held.group))
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
    const auto traces = Traces::read(book, erasure.member); // before the card is gone
    if (!traces)
        return traces.error();
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
                const auto rest = withoutMember(book, each.record, *traces);
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
