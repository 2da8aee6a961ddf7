// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/transferpacket.h"

#include "core/archive/tar.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/domain/facts.h"
#include "core/log/names.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace {

const QString manifestName = QStringLiteral("manifest.note");
const QByteArray packetHead = QByteArrayLiteral("sochibo/transfer/v1");
const QByteArray receiptHead = QByteArrayLiteral("sochibo/transfer-receipt/v1");
const QString timeForm = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'");
constexpr qsizetype largestNote = 256 * 1024;
constexpr int mostMembers = 1024;

Error damaged(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The file is damaged or not what its sender sealed. Nothing was taken in; ask for it again."), {}, detail, "tampered"};
}

Error notOurs()
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is neither a packet of a transfer nor a receipt for one."), {}, {}, "header"};
}

QString isoOf(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Fields of a canonical JSON object; the first that is not as it must be is remembered.
struct Fields
{
    QJsonObject object;
    QString wrong = {};

    QString text(const char *key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isString() || value.toString().normalized(QString::NormalizationForm_C) != value.toString())
            complain(key);
        return value.toString();
    }
    QString digits(const char *key, int count)
    {
        const QString value = text(key);
        if (value.size() != count || !std::all_of(value.cbegin(), value.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }))
            complain(key);
        return value;
    }
    QDate date(const char *key)
    {
        const QString value = text(key);
        const QDate read = QDate::fromString(value, Qt::ISODate);
        if (isoOf(read) != value)
            complain(key);
        return read;
    }
    QDateTime time(const char *key)
    {
        QDateTime read = QDateTime::fromString(text(key), timeForm);
        read.setTimeSpec(Qt::UTC);
        if (!read.isValid())
            complain(key);
        return read;
    }
    void complain(const char *key)
    {
        if (wrong.isEmpty())
            wrong = QLatin1String(key);
    }
};

QJsonObject jsonOf(const PacketParty &party)
{
    return {{QStringLiteral("age"), QString::fromLatin1(party.age)}, {QStringLiteral("office"), QString::fromLatin1(party.office)},
            {QStringLiteral("org"), party.org}, {QStringLiteral("title"), party.title}};
}

PacketParty partyOf(Fields &from)
{
    Fields fields{from.object.value(QStringLiteral("from")).toObject()};
    PacketParty party{fields.text("org"), fields.text("title"), fields.text("office").toLatin1(), fields.text("age").toLatin1()};
    const auto key = note::VerifierKey::parse(party.office);
    if (!names::isOrg(party.org) || !key || key->name != names::officeKey(party.org).toLatin1() || !age::Recipient::parse(party.age) || !fields.wrong.isEmpty())
        from.complain("from");
    return party;
}

/// A signed note of a head line and one line of canonical JSON.
Result<QByteArray> signedText(const QByteArray &head, const QJsonObject &object, const QString &org, const SigningKey &key)
{
    const auto json = jcs::write(object);
    if (!json)
        return json.error();
    return note::sign(head + '\n' + *json + '\n', names::officeKey(org).toLatin1(), key);
}

/// The JSON of such a note, once the key that it names has signed it.
Result<QJsonObject> verifiedText(const QByteArray &bytes, const QByteArray &head)
{
    const auto note = note::parse(bytes, largestNote);
    if (!note)
        return damaged(QStringLiteral("note"));
    const QList<QByteArray> lines = note->text.split('\n');
    if (lines.first() != head && lines.first().startsWith(head.left(head.lastIndexOf('v'))))
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This file was made by a newer version of the program. Nothing was taken in; install the newer version.")};
    if (lines.first() != head || lines.size() != 3)
        return notOurs();
    const auto object = jcs::read(lines[1]);
    if (!object)
        return damaged(QStringLiteral("json"));
    const auto key = note::VerifierKey::parse(object->value(QStringLiteral("from")).toObject().value(QStringLiteral("office")).toString().toLatin1());
    if (!key)
        return damaged(QStringLiteral("from"));
    if (const auto verified = note::verify(*note, {*key}); !verified)
        return verified.error();
    return *object;
}

Result<QByteArray> decrypted(const QByteArray &file, const age::Identity &identity)
{
    if (file.size() > largestPacket + (1 << 20))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file is larger than %1 MB and is not read."), {QString::number(largestPacket >> 20)}, {}, "limit"};
    auto inside = age::decrypt(file, identity);
    if (inside)
        return inside;
    Error error = inside.error();
    error.args.clear();
    if (qstrcmp(error.word, "no-match") == 0) {
        error.kind = Error::Untrusted;
        error.text = QT_TRANSLATE_NOOP("Error", "This file is sealed for somebody else. Nothing was taken in; give it to the organisation it was made for.");
    } else if (!file.startsWith("age-encryption.org/")) {
        return notOurs();
    } else {
        error.kind = Error::Corrupt;
        error.text = QT_TRANSLATE_NOOP("Error", "The file is damaged or cut off. Nothing was taken in; copy it again or ask for it again.");
    }
    return error;
}

template <typename T>
QByteArray lineOf(const T &record)
{
    return payloadOf(record) + '\n';
}

template <typename T>
QByteArray linesOf(const QList<T> &records)
{
    QByteArray out;
    for (const T &record : records)
        out += lineOf(record);
    return out;
}

/// Records of one kind, one on a line. Corrupt for anything else.
template <typename T>
Result<QList<T>> recordsIn(const QByteArray &bytes)
{
    QList<T> records;
    QList<QByteArray> lines = bytes.split('\n');
    if (!lines.takeLast().isEmpty())
        return damaged(QLatin1String(T::kind));
    for (const QByteArray &line : std::as_const(lines)) {
        const auto record = recordFrom(QLatin1String(T::kind), line);
        if (!record)
            return damaged(QLatin1String(T::kind));
        if (!std::holds_alternative<T>(*record))
            return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This file was made by a newer version of the program. Nothing was taken in; install the newer version.")};
        records += std::get<T>(*record);
    }
    return records;
}

/// The files of a packet behind its manifest, in their one order.
QList<ArchiveMember> membersOf(const TransferPacket &packet)
{
    QList<ArchiveMember> members{{QStringLiteral("member.json"), lineOf(packet.member)},
                                 {QStringLiteral("statuses.ndjson"), linesOf(packet.statuses)},
                                 {QStringLiteral("events.ndjson"), linesOf(packet.events)},
                                 {QStringLiteral("dossier.ndjson"), linesOf(packet.dossier)},
                                 {QStringLiteral("evaluations.ndjson"), linesOf(packet.evaluations)}};
    if (!packet.certificate.isEmpty())
        members += {QStringLiteral("certificate.note"), packet.certificate};
    QList<ArchiveMember> files;
    for (const QByteArray &bytes : packet.files)
        files += {QStringLiteral("files/") + QString::fromLatin1(sha256(bytes).toHex()), bytes};
    std::sort(files.begin(), files.end(), [](const ArchiveMember &a, const ArchiveMember &b) { return a.name < b.name; });
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return members + files;
}

QStringList namesOf(const QList<ArchiveMember> &members)
{
    QStringList names;
    for (const ArchiveMember &member : members)
        names += member.name;
    return names;
}

QJsonObject manifestOf(const TransferPacket &packet, const QList<ArchiveMember> &members)
{
    const Transfer &transfer = packet.transfer;
    QJsonArray items;
    for (const TransferItem &item : transfer.items)
        items += QJsonObject{{QStringLiteral("sha256"), item.sha256}, {QStringLiteral("what"), item.what}};
    QJsonArray files;
    for (const ArchiveMember &member : members)
        files += QJsonObject{{QStringLiteral("name"), member.name}, {QStringLiteral("sha256"), QString::fromLatin1(sha256(member.bytes).toHex())},
                             {QStringLiteral("size"), member.bytes.size()}};
    return {{QStringLiteral("packet"), transfer.packet}, {QStringLiteral("from"), jsonOf(packet.from)},
            {QStringLiteral("to"), QJsonObject{{QStringLiteral("age"), QString::fromLatin1(packet.toKey)}, {QStringLiteral("title"), packet.toTitle}}},
            {QStringLiteral("time"), packet.time.toUTC().toString(timeForm)}, {QStringLiteral("proof"), packet.proof},
            {QStringLiteral("term"), wordOf(transfer.term)}, {QStringLiteral("reason"), transfer.reason}, {QStringLiteral("event"), isoOf(transfer.event)},
            {QStringLiteral("introduced"), isoOf(transfer.introduced)}, {QStringLiteral("paper"), transfer.paper},
            {QStringLiteral("duesPaidTo"), isoOf(transfer.duesPaidTo)}, {QStringLiteral("until"), isoOf(transfer.until)},
            {QStringLiteral("items"), items}, {QStringLiteral("files"), files}};
}

/// Takes what the manifest says into a packet; empty when it is whole, the name of the field otherwise.
QString readManifest(const QJsonObject &object, TransferPacket &packet)
{
    Fields fields{object};
    packet.from = partyOf(fields);
    packet.toKey = object.value(QStringLiteral("to")).toObject().value(QStringLiteral("age")).toString().toLatin1();
    packet.toTitle = object.value(QStringLiteral("to")).toObject().value(QStringLiteral("title")).toString();
    packet.time = fields.time("time");
    packet.proof = fields.digits("proof", 64);
    Transfer &transfer = packet.transfer;
    transfer.packet = fields.digits("packet", 16);
    const QString term = fields.text("term");
    if (!isWordOf<TransferTerm>(term))
        fields.complain("term");
    transfer.term = fromWord<TransferTerm>(term);
    transfer.reason = fields.text("reason");
    transfer.event = fields.date("event");
    transfer.introduced = fields.date("introduced");
    transfer.paper = fields.text("paper");
    transfer.duesPaidTo = fields.date("duesPaidTo");
    transfer.until = fields.date("until");
    for (const QJsonValue value : object.value(QStringLiteral("items")).toArray()) {
        Fields item{value.toObject()};
        transfer.items += {item.text("what"), item.text("sha256"), false, {}};
        if (!item.wrong.isEmpty())
            fields.complain("items");
    }
    return fields.wrong;
}

/// Whether the members are those that the manifest announced.
bool isAsAnnounced(const QJsonArray &files, const QList<ArchiveMember> &members)
{
    if (files.size() != members.size())
        return false;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QJsonObject file = files[i].toObject();
        if (file.value(QStringLiteral("name")).toString() != members[i].name || file.value(QStringLiteral("size")).toInteger() != members[i].bytes.size()
            || file.value(QStringLiteral("sha256")).toString() != QString::fromLatin1(sha256(members[i].bytes).toHex()))
            return false;
    }
    return true;
}

template <typename T>
Result<Done> take(const QList<ArchiveMember> &members, const char *name, QList<T> &into)
{
    const auto found = std::find_if(members.cbegin(), members.cend(), [name](const ArchiveMember &each) { return each.name == QLatin1String(name); });
    if (found == members.cend())
        return damaged(QLatin1String(name));
    const auto records = recordsIn<T>(found->bytes);
    if (!records)
        return records.error();
    into = *records;
    return Done{};
}

/// Whether everything in a packet is about its member, and the files are those that items and events name.
bool isOfOnePerson(const TransferPacket &packet)
{
    const auto ours = [&](const auto &list) { return std::all_of(list.cbegin(), list.cend(), [&](const auto &each) { return each.member == packet.member.id; }); };
    QSet<QString> named;
    for (const TransferItem &item : packet.transfer.items)
        named += item.sha256;
    for (const MemberEvent &event : packet.events)
        named += event.scan;
    named.remove(QString());
    QSet<QString> there;
    for (const QByteArray &bytes : packet.files)
        there += QString::fromLatin1(sha256(bytes).toHex());
    return isUuid(packet.member.id.text) && !packet.member.name.isEmpty() && ours(packet.statuses) && ours(packet.events) && ours(packet.dossier)
        && ours(packet.evaluations) && named == there;
}

} // namespace

Result<QByteArray> sealPacket(const TransferPacket &packet, const SigningKey &officeKey)
{
    const auto recipient = age::Recipient::parse(packet.toKey);
    if (!recipient)
        return recipient.error();
    if (!isOfOnePerson(packet))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A packet is about one member, and holds exactly the files that its inventory names.")};
    const QList<ArchiveMember> members = membersOf(packet);
    const auto note = signedText(packetHead, manifestOf(packet, members), packet.from.org, officeKey);
    if (!note)
        return note.error();
    const auto archive = tar::write(QList<ArchiveMember>{{manifestName, *note}} + members);
    if (!archive)
        return archive.error();
    if (archive->size() > largestPacket || note->size() > largestNote)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The packet would be larger than %1 MB. Leave out some files."), {QString::number(largestPacket >> 20)}, {}, "limit"};
    return age::encrypt(*archive, {*recipient});
}

Result<TransferPacket> openPacket(const QByteArray &file, const age::Identity &identity)
{
    const auto archive = decrypted(file, identity);
    if (!archive)
        return archive.error();
    const auto first = tar::readFirst(*archive, largestNote);
    if (!first || first->name != manifestName)
        return notOurs();
    const auto manifest = verifiedText(first->bytes, packetHead);
    if (!manifest)
        return manifest.error();
    auto members = tar::read(*archive, {largestPacket, mostMembers});
    if (!members)
        return damaged(members.error().detail);
    members->removeFirst();
    TransferPacket packet;
    if (const QString wrong = readManifest(*manifest, packet); !wrong.isEmpty())
        return damaged(wrong);
    if (packet.toKey != identity.recipient().text())
        return damaged(QStringLiteral("to"));
    if (!isAsAnnounced(manifest->value(QStringLiteral("files")).toArray(), *members))
        return damaged(QStringLiteral("files"));
    QList<Member> person;
    if (auto took = take(*members, "member.json", person); !took)
        return took.error();
    if (person.size() != 1)
        return damaged(QStringLiteral("member.json"));
    packet.member = person.first();
    for (const Result<Done> &took : {take(*members, "statuses.ndjson", packet.statuses), take(*members, "events.ndjson", packet.events),
                                     take(*members, "dossier.ndjson", packet.dossier), take(*members, "evaluations.ndjson", packet.evaluations)})
        if (!took)
            return took.error();
    for (const ArchiveMember &each : std::as_const(*members)) {
        if (each.name == QLatin1String("certificate.note"))
            packet.certificate = each.bytes;
        else if (each.name.startsWith(QLatin1String("files/")))
            packet.files += each.bytes;
    }
    if (!isOfOnePerson(packet) || namesOf(membersOf(packet)) != namesOf(*members))
        return damaged(QStringLiteral("content"));
    packet.digest = sha256(file);
    return packet;
}

Result<QByteArray> sealReceipt(const TransferReceipt &receipt, const SigningKey &officeKey, const age::Recipient &sender)
{
    QJsonArray items;
    for (const TransferItem &item : receipt.items)
        items += QJsonObject{{QStringLiteral("received"), item.checked}, {QStringLiteral("trouble"), item.trouble}, {QStringLiteral("what"), item.what}};
    const QJsonObject object{{QStringLiteral("packet"), receipt.packet}, {QStringLiteral("digest"), receipt.digest}, {QStringLiteral("proof"), receipt.proof},
                             {QStringLiteral("from"), jsonOf(receipt.from)}, {QStringLiteral("time"), receipt.time.toUTC().toString(timeForm)},
                             {QStringLiteral("outcome"), receipt.accepted.isValid() ? QStringLiteral("accepted") : QStringLiteral("refused")},
                             {QStringLiteral("accepted"), isoOf(receipt.accepted)}, {QStringLiteral("refusal"), receipt.refusal}, {QStringLiteral("items"), items}};
    const auto note = signedText(receiptHead, object, receipt.from.org, officeKey);
    if (!note)
        return note.error();
    return age::encrypt(*note, {sender});
}

Result<TransferReceipt> openReceipt(const QByteArray &file, const age::Identity &identity)
{
    const auto note = decrypted(file, identity);
    if (!note)
        return note.error();
    const auto object = verifiedText(*note, receiptHead);
    if (!object)
        return object.error();
    Fields fields{*object};
    TransferReceipt receipt;
    receipt.from = partyOf(fields);
    receipt.packet = fields.digits("packet", 16);
    receipt.digest = fields.digits("digest", 64);
    receipt.proof = fields.digits("proof", 64);
    receipt.time = fields.time("time");
    receipt.accepted = fields.date("accepted");
    receipt.refusal = fields.text("refusal");
    const bool isAccepted = fields.text("outcome") == QLatin1String("accepted");
    if (isAccepted != receipt.accepted.isValid() || isAccepted != receipt.refusal.isEmpty())
        fields.complain("outcome");
    for (const QJsonValue value : object->value(QStringLiteral("items")).toArray()) {
        Fields item{value.toObject()};
        receipt.items += {item.text("what"), {}, item.object.value(QStringLiteral("received")).toBool(), item.text("trouble")};
        if (!item.wrong.isEmpty())
            fields.complain("items");
    }
    if (!fields.wrong.isEmpty())
        return damaged(fields.wrong);
    return receipt;
}
