// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the log: notes, checkpoints, certificates, enrolment, escrow, entries, records, proofs, policies.
#include "tests/fuzz/target.h"

#include "core/base/json.h"
#include "core/crypto/age.h"
#include "core/domain/facts.h"
#include "core/log/certificate.h"
#include "core/log/enrolment.h"
#include "core/log/escrow.h"
#include "core/log/logentry.h"
#include "core/log/merkle.h"
#include "core/log/names.h"
#include "core/log/proofs.h"
#include "core/log/witness.h"

#include <QDateTime>

namespace fuzz {

static SigningKey keyOf(char letter)
{
    return *SigningKey::fromSeed(SecretBytes::from(QByteArray(32, letter)));
}

static const QString org = QStringLiteral("sochibo/org/7f3c0a11");
static const QString wardOrg = QStringLiteral("sochibo/org/00d2c4e1");
static const QDateTime morning(QDate(2026, 11, 23), QTime(2, 11, 9), Qt::UTC);

static note::VerifierKey verifier(const QString &name, char letter, note::KeyType type = note::KeyType::Ed25519)
{
    return {name.toLatin1(), type, keyOf(letter).publicKey()};
}

static const note::VerifierKey &logKey()
{
    static const note::VerifierKey key = verifier(names::log(org), 'l');
    return key;
}

static const note::VerifierKey &witnessKey()
{
    static const note::VerifierKey key = verifier(names::witnessKey(wardOrg), 'w', note::KeyType::Cosignature);
    return key;
}

static const note::VerifierKey &certKey()
{
    static const note::VerifierKey key = verifier(names::certKey(wardOrg), 'c');
    return key;
}

static QByteArray recipient()
{
    return age::Identity::fromSecret(SecretBytes::from(QByteArray(32, 'a')))->recipient().text();
}

/// Lines of a list of leaves.
static const QList<QByteArray> &entries()
{
    static const QList<QByteArray> all = [] {
        QList<QByteArray> list;
        for (int i = 0; i < 5; ++i) {
            LogEntry entry;
            entry.action = i == 4 ? QStringLiteral("amend") : QStringLiteral("create");
            entry.commitment = commitment(QByteArray(32, 's'), "{}");
            entry.device = QStringLiteral("07d5e5abb7e81340");
            entry.epoch = 1;
            entry.kind = QStringLiteral("minutes.final");
            entry.org = QStringLiteral("7f3c0a11");
            entry.person = QStringLiteral("p-00");
            entry.record = QStringLiteral("01a20b12-304a-7000-a415-ec91bbab734%1").arg(i);
            entry.time = morning.addSecs(i);
            if (i == 4)
                entry.amends = 3;
            list += *entry.encode();
        }
        return list;
    }();
    return all;
}

static QList<QByteArray> leaves()
{
    QList<QByteArray> hashes;
    for (const QByteArray &entry : entries())
        hashes += merkle::leafHash(entry);
    return hashes;
}

static const QByteArray &checkpointNote()
{
    static const QByteArray bytes = [] {
        const Checkpoint checkpoint{names::log(org), 5, merkle::rootHash(leaves())};
        const QByteArray alone = *checkpoint.sign(keyOf('l'));
        return *withSignatures(alone, *cosign(checkpoint, witnessKey().name, keyOf('w'), morning));
    }();
    return bytes;
}

/// A note of several signers whose one known signature is right says what was signed.
static void runNote(const QByteArray &input)
{
    const auto parsed = note::parse(input);
    if (parsed)
        hold(parsed->bytes() == input, "a note that is read is written the same");
    static const QByteArray text = note::parse(checkpointNote())->text;
    if (const auto verified = note::verify(input, {logKey()}))
        hold(verified->text == text, "no changed note verifies");
    if (const auto verified = note::verify(input, {witnessKey()}))
        hold(verified->text == text, "no changed note verifies");
    if (const auto checkpoint = Checkpoint::open(input, logKey()))
        hold(checkpoint->text() == text && checkpoint->size == 5, "no changed checkpoint verifies");
    if (const auto time = verifyCosignature(input, witnessKey()))
        hold(*time == morning, "the time of a cosignature is signed");
    if (const auto checkpoint = Checkpoint::parse(input))
        hold(checkpoint->text() == input, "a checkpoint that is read is written the same");
    if (const auto key = note::VerifierKey::parse(input))
        hold(key->text() == input, "a verifier key has one spelling");
    if (const auto line = note::SignatureLine::parse(input))
        hold(line->line() == input + '\n', "a signature line that is read is written the same");
    if (const auto both = withSignatures(checkpointNote(), input))
        hold(Checkpoint::open(*both, logKey()).has_value() || !note::parse(*both), "lines that are added do not hide the log's signature");
}

// Certificates and what leads to them

static Certificate certificate()
{
    Certificate made;
    made.org = org;
    made.title = QStringLiteral("Chi bộ Tổ dân phố 5");
    made.parent = wardOrg;
    made.issued = morning;
    made.validFrom = morning;
    made.validTo = morning.addYears(2);
    made.keys = {logKey(), verifier(names::officeKey(org), 'o'), verifier(names::witnessKey(org), 'v', note::KeyType::Cosignature), recipient()};
    const QByteArray person = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    made.persons = {{QStringLiteral("p-02"), QStringLiteral("secretary"), person, QStringLiteral("Nguyễn Thị B")},
                    {QStringLiteral("p-03"), QStringLiteral("chair"), "RWQAAQIDBAUGB1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY", QStringLiteral("Trần Văn C")}};
    made.revocations = {{"p-01", QStringLiteral("superseded"), 1207}};
    return made;
}

static EnrolmentRequest request()
{
    const Certificate full = certificate();
    return {full.org, full.title, full.parent, full.keys, full.persons};
}

static WardStatement ward()
{
    return {wardOrg, QStringLiteral("Đảng ủy phường Hạp Lĩnh"), certKey(),
            {verifier(names::log(wardOrg), 'm'), verifier(names::officeKey(wardOrg), 'p'), witnessKey(), recipient()}};
}

static const QByteArray armor = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n-----END AGE ENCRYPTED FILE-----\n";

template <typename T>
static void mirror(const QByteArray &input)
{
    if (const auto read = T::parse(input))
        hold(read->text() == input, "what is read is written the same");
}

static void runCertificate(const QByteArray &input)
{
    mirror<Certificate>(input);
    mirror<EnrolmentRequest>(input);
    mirror<WardStatement>(input);
    if (const auto opened = Certificate::open(input, certKey()))
        hold(*opened == certificate(), "no changed certificate verifies");
    if (const auto opened = EnrolmentRequest::open(input))
        hold(EnrolmentRequest::parse(opened->text()).has_value(), "a request that opens can be read");
    if (const auto opened = EnrolmentAnswer::open(input)) {
        hold(EnrolmentAnswer::file(opened->wardNote, opened->certificateNote).has_value(), "an answer that opens can be put together");
        if (opened->ward.cert == certKey())
            hold(opened->certificate == certificate() && opened->ward == ward(), "no changed answer verifies");
    }
}

static QList<QByteArray> certificateSeeds()
{
    const QByteArray wardNote = *ward().sign(keyOf('c'));
    const QByteArray certificateNote = *certificate().sign(keyOf('c'));
    return {certificate().text(), certificateNote, request().text(), *request().sign(keyOf('o'), keyOf('l')), ward().text(), wardNote,
            *EnrolmentAnswer::file(wardNote, certificateNote)};
}

static void runEscrow(const QByteArray &input)
{
    static const EscrowOffer offer{wardOrg, QStringLiteral("Đảng ủy phường Hạp Lĩnh"), recipient()};
    if (const auto opened = EscrowOffer::open(input, certKey()))
        hold(*opened == offer, "no changed offer verifies");
    mirror<EscrowRequest>(input);
    (void)EscrowAnswer::parse(input);
    static const QByteArray answer = *EscrowAnswer{wardOrg, QByteArray(16, 'b'), QByteArray(32, 'r'), morning, armor}.sign(keyOf('p'));
    if (EscrowAnswer::check(input, verifier(names::officeKey(wardOrg), 'p')))
        hold(note::parse(input, 1 << 20)->text == note::parse(answer, 1 << 20)->text, "no changed answer verifies");
}

static QList<QByteArray> escrowSeeds()
{
    return {*EscrowOffer{wardOrg, QStringLiteral("Đảng ủy phường Hạp Lĩnh"), recipient()}.sign(keyOf('c')),
            EscrowRequest{QStringLiteral("Chi bộ 5"), QByteArray(16, 'b'), morning, recipient(), recipient(), armor}.text(),
            *EscrowAnswer{wardOrg, QByteArray(16, 'b'), QByteArray(32, 'r'), morning, armor}.sign(keyOf('p'))};
}

// Entries, records and proofs

static void runEntry(const QByteArray &input)
{
    if (const auto entry = LogEntry::decode(input)) {
        const auto again = entry->encode();
        hold(again && *again == input, "an entry that is read is written the same");
        hold(input.size() <= LogEntry::maxBytes, "an entry has its limit");
    }
}

static void runJson(const QByteArray &input)
{
    if (const auto object = jcs::read(input)) {
        const auto again = jcs::write(*object);
        hold(again && *again == input, "canonical JSON that is read is written the same");
    }
}

/// The first byte is the kind, the rest a payload.
static const QList<Record> &records()
{
    static const QList<Record> all = [] {
        QList<Record> list;
        const auto add = [&list]<typename T>(T) {
            if constexpr (!std::is_same_v<T, UnknownRecord>) {
                T record;
                record.id.text = QStringLiteral("01a20b12-304a-7000-a415-ec91bbab7341");
                list += Record(record);
            }
        };
        [&]<size_t... i>(std::index_sequence<i...>) { (add(std::variant_alternative_t<i, RecordKinds>()), ...); }(std::make_index_sequence<std::variant_size_v<RecordKinds>>());
        return list;
    }();
    return all;
}

static void runRecord(const QByteArray &input)
{
    Taken taken(input);
    const Record &like = records().at(taken.byte() % records().size());
    const auto record = recordFrom(kindOf(like), taken.rest());
    if (!record || std::holds_alternative<UnknownRecord>(*record))
        return;
    const QByteArray payload = payloadOf(*record);
    const auto again = recordFrom(kindOf(*record), payload);
    hold(again && *again == *record, "a record that is read is written and read the same");
    hold(payload == payloadOf(*again), "a record has one payload");
}

static QList<QByteArray> recordSeeds()
{
    QList<QByteArray> seeds;
    for (qsizetype i = 0; i < records().size(); ++i)
        seeds += char(i) + payloadOf(records()[i]);
    Member member;
    member.id.text = QStringLiteral("01a20b12-304a-7000-a415-ec91bbab7341");
    member.name = QStringLiteral("Nguyễn Thị Bích Ngọc");
    member.born = QStringLiteral("1960-02-03");
    Vote vote;
    vote.id.text = member.id.text;
    vote.base.official = 9;
    vote.passed = true;
    Meeting meeting;
    meeting.id.text = member.id.text;
    meeting.date = QDate(2026, 11, 3);
    meeting.start = QTime(19, 30);
    for (const Record &record : {Record(member), Record(vote), Record(meeting)})
        for (qsizetype i = 0; i < records().size(); ++i)
            if (kindOf(records()[i]) == kindOf(record))
                seeds += char(i) + payloadOf(record);
    return seeds;
}

static void runProof(const QByteArray &input)
{
    static const Policy policy{{logKey()}, {{"phuong", witnessKey()}}, "phuong"};
    mirror<LogProof>(input);
    mirror<AddCheckpoint>(input);
    if (const auto read = Policy::parse(input)) {
        const auto again = Policy::parse(read->text());
        hold(again && again->text() == read->text(), "a policy that is read says the same again");
    }
    const QByteArray entry = entries().at(2);
    if (const auto proven = verifyProof(input, entry, policy))
        hold(proven->index == 2 && proven->checkpoint.size == 5 && proven->cosigned == morning, "no changed proof proves");
    for (const WitnessState &state : {WitnessState{}, WitnessState{3, merkle::rootHash(leaves().first(3))}})
        if (const auto step = judge(input, KnownLog{names::log(org), {logKey()}, state}))
            hold(step->state.size == 5 && step->checkpoint.root == merkle::rootHash(leaves()), "a witness confirms what the log signed and nothing else");
}

static QList<QByteArray> proofSeeds()
{
    const QByteArray whole = *makeProof(leaves(), 2, checkpointNote());
    return {whole, *makeProof(leaves(), 4, checkpointNote(), "extra"), AddCheckpoint{0, {}, checkpointNote()}.text(),
            AddCheckpoint{3, *merkle::consistencyProof(leaves(), 3, 5), checkpointNote()}.text(),
            Policy{{logKey()}, {{"phuong", witnessKey()}}, "phuong"}.text(), "log " + logKey().text() + "\nquorum none\n"};
}

const QList<Target> logTargets{
    {"note", "signed notes, checkpoints, cosignatures, verifier keys; nothing changed verifies",
     [] {
         return QList<QByteArray>{checkpointNote(), note::parse(checkpointNote())->text, logKey().text(), witnessKey().text(),
                                  note::parse(checkpointNote())->signatures[0].line().chopped(1)};
     },
     runNote},
    {"certificate", "certificates, enrolment requests and answers, a ward's statement", certificateSeeds, runCertificate},
    {"escrow", "offers, requests and answers of escrow", escrowSeeds, runEscrow},
    {"entry", "log entries: read and written the same, or refused", [] { return entries(); }, runEntry},
    {"json", "canonical JSON: read and written the same, or refused",
     [] { return QList<QByteArray>{"{}", R"({"a":1,"b":"x\n","c":[true,null,-5],"d":{"e":"ệ"}})", R"({"a":9007199254740991,"b":[]})"}; }, runJson},
    {"record", "payloads of every kind of record", recordSeeds, runRecord},
    {"proof", "proofs, add-checkpoint requests and policies; nothing changed proves", proofSeeds, runProof},
};

} // namespace fuzz
