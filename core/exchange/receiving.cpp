// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receiving.h"

#include "core/base/json.h"
#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/documents/correctionslip.h"
#include "core/documents/statement.h"
#include "core/log/certificate.h"
#include "core/log/names.h"
#include "core/log/witness.h"

#include <QJsonObject>
#include <algorithm>

static Error unreadable(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again."), {}, detail, "tampered"};
}

static const QByteArray *find(const QList<BundleMember> &members, const QString &name)
{
    for (const BundleMember &member : members)
        if (member.name == name)
            return &member.bytes;
    return nullptr;
}

/// The lines of an NDJSON member; the last one must end too.
static Result<QList<QByteArray>> linesOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return QList<QByteArray>();
    if (!bytes.endsWith('\n'))
        return unreadable(name);
    return bytes.chopped(1).split('\n');
}

/// Entries [first, end) as they stand in two members of a bundle.
static Result<QList<StoredEntry>> entriesOf(const QList<BundleMember> &members, const QString &entriesName, const QString &payloadsName,
                                            qint64 begin, qint64 end)
{
    const QByteArray *entryBytes = find(members, entriesName);
    const QByteArray *payloadBytes = find(members, payloadsName);
    if (!entryBytes || !payloadBytes)
        return unreadable(QStringLiteral("entries"));
    const auto entryLines = linesOf(*entryBytes, QStringLiteral("entries"));
    const auto payloadLines = linesOf(*payloadBytes, QStringLiteral("payloads"));
    if (!entryLines)
        return entryLines.error();
    if (!payloadLines)
        return payloadLines.error();
    if (entryLines->size() != end - begin)
        return unreadable(QStringLiteral("entries"));
    QList<StoredEntry> stored;
    for (const QByteArray &line : *entryLines)
        stored += StoredEntry{begin + stored.size(), line, {}, {}};
    qint64 last = begin - 1;
    for (const QByteArray &line : *payloadLines) {
        const auto object = jcs::read(line);
        if (!object)
            return unreadable(QStringLiteral("payloads"));
        const qint64 at = object->value(QStringLiteral("i")).toInteger(-1);
        const QByteArray salt = QByteArray::fromBase64(object->value(QStringLiteral("s")).toString().toLatin1());
        if (at <= last || at >= end || salt.size() != 32)
            return unreadable(QStringLiteral("payloads"));
        last = at;
        stored[at - begin].salt = salt;
        stored[at - begin].payload = QByteArray::fromBase64(object->value(QStringLiteral("p")).toString().toLatin1());
    }
    return stored;
}

/// The state of our own log that a receipt is for: signed by one of our log keys, countersigned by the office.
static Result<Checkpoint> openReceipt(const Peer &peer, const QByteArray &note, const QList<note::VerifierKey> &logKeys)
{
    const auto witnessKey = note::VerifierKey::parse(peer.witness.toLatin1());
    if (!witnessKey)
        return witnessKey.error();
    const auto checkpoint = Checkpoint::open(note, logKeys);
    if (!checkpoint)
        return checkpoint.error();
    if (const auto time = verifyCosignature(note, *witnessKey); !time)
        return time.error();
    return checkpoint;
}

/// Whether our log once had the state that a receipt is for.
static Result<Done> checkHeld(const Book &book, const Checkpoint &receipt)
{
    const auto leaves = book.leafHashes();
    if (!leaves)
        return leaves.error();
    if (receipt.size > leaves->size())
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The upper office holds %1 entries of this book, %2 of them are not in it: the book was restored from an "
                                                "old copy or written on another computer. Nothing was taken in. If there is a newer copy, open that one; "
                                                "otherwise make a bundle for the office: it asks for what is missing."),
                     {QString::number(receipt.size), QString::number(receipt.size - leaves->size())}, receipt.origin, "fork"};
    if (merkle::rootHash(leaves->first(receipt.size)) != receipt.root)
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The upper office holds entries of this book that are not in it: the book was restored from an old copy "
                                                "or written on another computer. Nothing was taken in. If there is a newer copy, open that one; "
                                                "otherwise make a bundle for the office: it asks for what is missing."),
                     {}, receipt.origin, "fork"};
    return Done{};
}

static Result<QList<Verdict>> newVerdicts(const Book &book, const QByteArray &bytes)
{
    const auto lines = linesOf(bytes, QStringLiteral("verdict"));
    if (!lines)
        return lines.error();
    const auto known = book.all<Verdict>();
    if (!known)
        return known.error();
    QList<Verdict> fresh;
    for (const QByteArray &line : *lines) {
        const auto record = recordFrom(QLatin1String(Verdict::kind), line);
        if (!record)
            return unreadable(QStringLiteral("verdict"));
        const auto *verdict = std::get_if<Verdict>(&*record);
        if (verdict && verdict->cell == book.org() && !known->contains(*verdict))
            fresh += *verdict;
    }
    return fresh;
}

/// Whether the keys that sign for a cell, its office key and its log key, still counted where this part of its log ends.
static Result<Done> checkOfficeKeys(const Peer &peer, const Certificate &certificate, const Manifest &manifest)
{
    for (const QString &text : {peer.office, peer.log}) {
        const auto key = note::VerifierKey::parse(text.toLatin1());
        if (!key)
            return key.error();
        const auto revocation = certificate.revocationOf(*key);
        if (revocation && manifest.end > revocation->size)
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "This bundle is signed with a key of %1 that was revoked: it counts only for the first %2 entries of its log. "
                                                    "Nothing was taken in. The cell needs new keys and has to be enrolled again."),
                         {peer.title, QString::number(revocation->size)}, QString::fromLatin1(nameInRevocation(*key)), "revoked"};
    }
    return Done{};
}

/// A file that came with the bundle, or that is here already.
static Result<QByteArray> sentOrHeld(const Book &book, const QList<BundleMember> &members, const QString &hash)
{
    const QByteArray *sent = find(members, QStringLiteral("att/") + hash);
    const auto bytes = sent ? Result<QByteArray>(*sent) : book.file(hash);
    if (bytes && QString::fromLatin1(sha256(*bytes).toHex()) != hash)
        return unreadable(hash);
    return bytes;
}

/// All records of a kind: those of the sender's log that are here, and the new ones.
template <typename T>
static Result<QList<T>> known(const Book &book, const QString &org, const VerifiedEntries &entries)
{
    auto held = book.all<T>({{}, {}, org});
    if (held)
        *held += entries.records<T>();
    return held;
}

namespace {

/// A signature that the new entries bring, under minutes or under a slip that corrects them.
struct Brought
{
    qint64 at = 0;           ///< place of its entry
    SignerRole role = SignerRole::Chair;
    QString person;          ///< code
    QString publicKey;
    QString signature;
    QString statement;       ///< SHA-256 of what it signs; empty when that was never made
    MemberId member;         ///< who signs in that role
};

} // namespace

/// The signatures that the new entries bring. Slips must be of the minutes that were closed and say what their statement says.
static Result<QList<Brought>> signaturesIn(const Book &book, const Peer &peer, const VerifiedEntries &entries, const QList<BundleMember> &members)
{
    const auto finals = known<FinalMinutes>(book, peer.org, entries);
    const auto corrections = known<Correction>(book, peer.org, entries);
    if (!finals)
        return finals.error();
    if (!corrections)
        return corrections.error();
    QHash<MeetingId, FinalMinutes> closed;
    for (const FinalMinutes &final : *finals)
        closed.insert(final.meeting, final);
    QHash<CorrectionId, Correction> slips;
    for (const Correction &correction : *corrections)
        slips.insert(correction.id, correction);
    const auto meetings = known<Meeting>(book, peer.org, entries);
    if (!meetings)
        return meetings.error();
    QHash<MeetingId, Meeting> held;
    for (const Meeting &meeting : *meetings)
        held.insert(meeting.id, meeting);

    for (const Correction &correction : entries.records<Correction>()) {
        const FinalMinutes final = closed.value(correction.meeting);
        const auto statement = sentOrHeld(book, members, correction.statement);
        const auto pdf = sentOrHeld(book, members, correction.pdf);
        if (!statement || !pdf || final.statement != correction.minutes || final.pdf != correction.minutesPdf || !documents::speaksOf(*statement, correction))
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "The correction slip %1 of %2 does not belong to the minutes that were closed, or was changed. Nothing was taken in; call the sender."),
                         {correction.symbol, peer.title}, correction.id.text, "correction"};
    }
    for (const Extract &extract : entries.records<Extract>())
        if (closed.value(extract.meeting).statement != extract.minutes || !sentOrHeld(book, members, extract.pdf))
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "The extract %1 of %2 is not of the minutes that were closed, or its paper did not come with it. Nothing was taken in; call the sender."),
                         {extract.symbol, peer.title}, extract.id.text, "extract"};
    QList<Brought> brought;
    for (const auto &[at, each] : entries.made<MinutesSignature>())
        brought += Brought{at, each.role, each.person, each.publicKey, each.signature, closed.value(each.meeting).statement,
                           signerIn(held.value(each.meeting), each.role)};
    for (const auto &[at, each] : entries.made<CorrectionSignature>()) {
        const Correction slip = slips.value(each.correction);
        const bool fits = slip.meeting == each.meeting && each.role != SignerRole::Secretary;
        brought += Brought{at, each.role, each.person, each.publicKey, each.signature, fits ? slip.statement : QString(),
                           signerIn(held.value(slip.meeting), each.role)};
    }
    return brought;
}

/// Checks every signature that the new entries bring: it verifies over the statement that was closed or made, with the key of a
/// person whom the cell's log names, and that key was not revoked before.
static Result<Done> checkSignatures(const Book &book, const Peer &peer, const Certificate &certificate, const VerifiedEntries &entries,
                                    const QList<BundleMember> &members, RevokedSignatures revoked, TakeReport &report)
{
    const auto signatures = signaturesIn(book, peer, entries, members);
    if (!signatures)
        return signatures.error();
    if (signatures->isEmpty())
        return Done{};
    const auto persons = known<Person>(book, peer.org, entries);
    if (!persons)
        return persons.error();
    QStringList certified;
    for (const CertifiedPerson &person : certificate.persons)
        certified += QString::fromLatin1(person.publicKey);

    for (const Brought &signature : *signatures) {
        const Error wrong{Error::Untrusted,
                          QT_TRANSLATE_NOOP("Error", "A signature under minutes of %1 does not verify. Nothing was taken in; call the sender."),
                          {peer.title}, signature.person, "signature"};
        const auto isSigner = [&](const Person &each) { return each.code == signature.person && each.publicKey == signature.publicKey; };
        const auto person = std::find_if(persons->cbegin(), persons->cend(), isSigner);
        if (person == persons->cend() || signature.statement.isEmpty() || person->member != signature.member)
            return wrong;
        const auto statement = sentOrHeld(book, members, signature.statement);
        const auto key = minisign::PublicKey::parse(signature.publicKey.toLatin1());
        const auto comment = statement && key ? minisign::verify(*statement, signature.signature.toUtf8(), *key) : Result<QByteArray>(wrong);
        if (!comment || !documents::commentSays(*comment, signature.role, signature.statement, signature.person))
            return wrong;
        ++report.signatures;
        const auto revocation = certificate.revocationOf(signature.publicKey.toLatin1(), signature.person.toLatin1());
        if (!revocation && !certified.contains(signature.publicKey) && !report.uncertified.contains(person->name))
            report.uncertified += person->name;
        if (certificate.counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), signature.at))
            continue;
        if (revoked == RevokedSignatures::Refuse)
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "%1 signed minutes with a key that was revoked: it counts only for the first %2 entries of the log of %3, and this "
                                                    "signature is entry %4. Nothing was taken in; ask the cell what happened."),
                         {person->name, QString::number(revocation->size), peer.title, QString::number(signature.at)}, signature.person, "revoked"};
        if (!report.revoked.contains(person->name))
            report.revoked += person->name;
    }
    return Done{};
}

Result<BundleOutside> inspectBundle(const Book &book, const QByteArray &file)
{
    const auto outer = openOuter(file, book.keys().identity);
    if (!outer)
        return outer.error();
    const auto peer = peerOf(book, names::orgId(outer->manifest.from));
    return BundleOutside{outer->manifest, peer ? peer->title : QString()};
}

/// Whether the upper office answers a question that this copy asked since it was put back.
static Result<bool> isAnswer(const Book &book, const Manifest &manifest)
{
    if (manifest.answer.isEmpty())
        return false;
    const auto asked = book.all<BundleMade>({{{QStringLiteral("manifest"), QString::fromLatin1(manifest.answer.toBase64())}}, {}, {}});
    if (!asked)
        return asked.error();
    if (asked->isEmpty() || asked->first().end != 0)
        return false;
    const auto said = book.entriesOf(asked->first().id.text);
    const auto entry = said ? LogEntry::decode(said->first().entry) : Result<LogEntry>(said.error());
    if (!entry)
        return entry.error();
    return entry->epoch == book.epoch();
}

namespace {

/// A bundle whose outside was checked, on its way into the book.
struct Incoming
{
    Book &book;
    const Manifest &manifest;
    const Peer &peer;
    const QList<BundleMember> &members;
    RevokedSignatures revoked;
    const QString &digits;
    TakeReport report = {};
    BundleTaken record = {};
    QList<Fact> facts = {};      ///< what goes into the book beside the record of the bundle

    Result<QList<QByteArray>> files() const;
    Result<Done> takeReceipt();
    Result<Done> takeAnswer();
    Result<Done> takeQuestion();
    Result<Done> takeLog(bool isFirst);

private:
    Result<QList<note::VerifierKey>> ownKeys(const QList<StoredEntry> &returned) const;
};

} // namespace

Result<QList<QByteArray>> Incoming::files() const
{
    QList<QByteArray> files;
    for (const BundleMember &member : members) {
        if (!member.name.startsWith(QLatin1String("att/")))
            continue;
        if (QString::fromLatin1(sha256(member.bytes).toHex()) != member.name.mid(4))
            return unreadable(member.name);
        files += member.bytes;
    }
    return files;
}

/// Our log keys as this copy knows them, and one named by what comes back when its digits were read out.
Result<QList<note::VerifierKey>> Incoming::ownKeys(const QList<StoredEntry> &returned) const
{
    auto keys = book.logKeysOf(book.officeKeys());
    if (!keys || digits.isEmpty())
        return keys;
    for (const StoredEntry &stored : returned) {
        const auto said = recordFrom(QLatin1String(OfficeKeys::kind), stored.payload);
        const auto *office = said ? std::get_if<OfficeKeys>(&*said) : nullptr;
        const auto key = office ? note::VerifierKey::parse(office->log.toLatin1()) : Result<note::VerifierKey>(Error{});
        if (key && fingerprintMatches(digits, office->log.toLatin1()))
            *keys += *key;
    }
    return keys;
}

/// A bundle that brings no log: a receipt, verdicts, or neither where the office holds nothing yet.
Result<Done> Incoming::takeReceipt()
{
    const auto keys = ownKeys({});
    const auto answers = isAnswer(book, manifest);
    if (!keys)
        return keys.error();
    if (!answers)
        return answers.error();
    const QByteArray *note = find(members, QStringLiteral("cosigned.note"));
    if (note) {
        const auto receipt = openReceipt(peer, *note, *keys);
        if (!receipt)
            return receipt.error();
        if (auto held = checkHeld(book, *receipt); !held) {
            if (auto noted = book.distrust(receipt->size); !noted)
                return noted.error();
            return held.error();
        }
        record.cosigned = QString::fromUtf8(*note);
        record.acknowledged = receipt->size;
        report.acknowledged = receipt->size;
    }
    const bool isNew = *answers || manifest.time >= book.copyState().since;
    const bool saysAll = note || manifest.haveOrigin.isEmpty();
    const bool wasWaiting = book.whyUnsigned().has_value();
    const auto done = book.acknowledge(record.acknowledged, QList<Fact>{created(record)} + facts,
                                       peer.peerKind == PeerKind::Upper && isNew && saysAll ? Settles::Yes : Settles::No);
    if (!done)
        return done.error();
    report.settled = wasWaiting && !book.whyUnsigned();
    return Done{};
}

/// What the upper office holds of our log behind what our restored copy has.
Result<Done> Incoming::takeAnswer()
{
    const auto returned = entriesOf(members, QStringLiteral("returned.ndjson.gz"), QStringLiteral("returned-payloads.ndjson.gz"),
                                    manifest.returnFirst, manifest.returnEnd);
    const QByteArray *note = find(members, QStringLiteral("cosigned.note"));
    if (!returned)
        return returned.error();
    if (!note || peer.peerKind != PeerKind::Upper)
        return unreadable(QStringLiteral("return"));
    const auto keys = ownKeys(*returned);
    if (!keys)
        return keys.error();
    const auto receipt = openReceipt(peer, *note, *keys);
    if (!receipt && QByteArray(receipt.error().word) == "unknown-key")
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "What the office gives back was signed with a newer key than this copy of the book knows. Have the office read "
                                                "out the 30 digits of this book's log key and compare them; nothing was taken in yet."),
                     {}, receipt.error().detail, "unknown-log-key"};
    if (!receipt)
        return receipt.error();
    const auto verified = book.verifyReturned(manifest.returnFirst, *returned, *receipt);
    if (!verified)
        return verified.error();
    if (verified->count() == 0)
        return takeReceipt(); // all of it is here by now
    const auto answers = isAnswer(book, manifest);
    if (!answers)
        return answers.error();
    if (!*answers)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This file answers an older question. Make a new bundle for the office and take in what it answers to that one."), {}, {}, "outdated"};
    const auto attached = files();
    if (!attached)
        return attached.error();
    record.cosigned = QString::fromUtf8(*note);
    record.acknowledged = receipt->size;
    report.acknowledged = receipt->size;
    const auto home = comeHome(book, *verified, QList<Fact>{created(record)} + facts, *attached);
    if (!home)
        return home.error();
    report.home = *home;
    report.settled = true;
    return Done{};
}

/// A cell whose book was restored asks for what we hold of its log. It signs nothing of it meanwhile.
Result<Done> Incoming::takeQuestion()
{
    const auto common = commonSize(book, report.from, manifest.asks);
    const auto held = book.logSize(report.from);
    if (!common)
        return common.error();
    if (!held)
        return held.error();
    record.asks = true;
    record.asksFrom = *common;
    report.asks = true;
    report.lacking = *held - *common;
    report.isApart = report.lacking > 0 && manifest.asks.first().size > *common;
    if (auto recorded = book.record(QList<Fact>{created(record)} + facts); !recorded)
        return recorded.error();
    return Done{};
}

/// How many slips the new entries give their second signature.
static Result<qint64> slipsMadeWhole(const Book &book, const QString &org, const VerifiedEntries &entries)
{
    const auto all = known<CorrectionSignature>(book, org, entries);
    if (!all)
        return all.error();
    QHash<CorrectionId, QSet<SignerRole>> roles;
    for (const CorrectionSignature &each : *all)
        roles[each.correction] += each.role;
    QSet<CorrectionId> fresh;
    for (const auto &[at, each] : entries.made<CorrectionSignature>())
        fresh += each.correction;
    return std::count_if(fresh.cbegin(), fresh.cend(), [&](const CorrectionId &id) {
        return roles.value(id).contains(SignerRole::Chair) && roles.value(id).contains(SignerRole::MinuteTaker);
    });
}

/// New entries of the sender's own log.
Result<Done> Incoming::takeLog(bool isFirst)
{
    const auto request = AddCheckpoint::parse(*find(members, QStringLiteral("add-checkpoint")));
    const auto stored = entriesOf(members, QStringLiteral("entries.ndjson.gz"), QStringLiteral("payloads.ndjson.gz"), manifest.first, manifest.end);
    const auto attached = files();
    if (!request)
        return request.error();
    if (!stored)
        return stored.error();
    if (!attached)
        return attached.error();
    const auto certificate = certificateIn(peer);
    if (!certificate)
        return certificate.error();
    if (auto counted = checkOfficeKeys(peer, *certificate, manifest); !counted)
        return counted;
    const auto verified = book.verify(report.from, peer.log, manifest.first, *stored, request->checkpoint);
    if (!verified)
        return verified.error();
    report.entries = verified->count();
    report.meetings = verified->countOf<MinutesSeal>();
    report.erasures = verified->countOf<Erasure>();
    const auto whole = slipsMadeWhole(book, report.from, *verified);
    if (!whole)
        return whole.error();
    report.corrections = *whole;
    if (auto checked = checkSignatures(book, peer, *certificate, *verified, members, revoked, report); !checked)
        return checked.error();
    if (report.entries == 0 && !isFirst) {
        report.outcome = TakeReport::Older;
        return Done{}; // changes nothing: all of it was here
    }
    record.checkpoint = QString::fromUtf8(request->checkpoint);
    if (auto applied = book.apply(*verified, QList<Fact>{created(record)} + facts, *attached); !applied)
        return applied.error();
    return Done{};
}

Result<TakeReport> takeBundle(Book &book, const QByteArray &file, RevokedSignatures revoked, const QString &digits)
{
    const auto outer = openOuter(file, book.keys().identity);
    if (!outer)
        return outer.error();
    const Manifest &manifest = outer->manifest;
    const QString org = names::orgId(manifest.from);
    if (manifest.from == book.orgName())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This bundle was made by this book itself. It is for the office it was made for.")};
    const auto peer = peerOf(book, org);
    if (!peer)
        return Error{Error::NotFound,
                     QT_TRANSLATE_NOOP("Error", "The sender %1 is not enrolled here. Nothing was taken in; enrol it first."),
                     {manifest.from}, {}, "unknown-log"};
    const auto officeKey = note::VerifierKey::parse(peer->office.toLatin1());
    if (!officeKey)
        return officeKey.error();
    const auto members = openInner(*outer, *officeKey);
    if (!members)
        return members.error();
    if (manifest.to != book.orgName() || QString::fromLatin1(manifest.toKey) != book.officeKeys().age)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for."), {}, manifest.to, "not-for-me"};

    Incoming incoming{book, manifest, *peer, *members, revoked, digits};
    TakeReport &report = incoming.report;
    report.from = org;
    report.title = peer->title;
    report.sequence = manifest.sequence;
    if (peer->peerKind == PeerKind::Upper)
        for (const BundleMember &member : *members)
            if (member.name.startsWith(updateFolder))
                report.update = {member.name.mid(updateFolder.size()), member.bytes};
    const QString digest = QString::fromLatin1(manifest.digest().toBase64());
    const auto taken = book.all<BundleTaken>({{{QStringLiteral("from"), org}}, {QStringLiteral("made")}, {}});
    if (!taken)
        return taken.error();
    QString lastDigest;
    for (const BundleTaken &each : *taken) {
        if (each.manifest == digest) {
            report.outcome = TakeReport::Repeated;
            report.acknowledged = each.acknowledged;
            return report;
        }
        if (each.stream == manifest.stream)
            lastDigest = each.manifest;
    }
    report.bundleMissing = !lastDigest.isEmpty() ? QString::fromLatin1(manifest.previous.toBase64()) != lastDigest : manifest.sequence > 1;

    BundleTaken &record = incoming.record;
    record.id = TakenId::fresh();
    record.from = org;
    record.stream = manifest.stream;
    record.sequence = manifest.sequence;
    record.manifest = digest;
    record.first = manifest.first;
    record.end = manifest.end;
    if (const QByteArray *bytes = find(*members, QStringLiteral("verdict.ndjson")); bytes && peer->peerKind == PeerKind::Upper) {
        const auto verdicts = newVerdicts(book, *bytes);
        if (!verdicts)
            return verdicts.error();
        for (const Verdict &verdict : *verdicts)
            incoming.facts += created(verdict);
        report.verdicts = verdicts->size();
    }
    const auto done = find(*members, QStringLiteral("add-checkpoint")) ? incoming.takeLog(taken->isEmpty())
        : !manifest.asks.isEmpty() && peer->peerKind == PeerKind::Cell ? incoming.takeQuestion()
        : manifest.returnEnd > 0 ? incoming.takeAnswer()
                                 : incoming.takeReceipt();
    if (!done)
        return done.error();
    return report;
}
