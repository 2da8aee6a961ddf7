// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/revoking.h"

#include "core/base/clock.h"
#include "core/usecases/certifying_p.h"

#include <algorithm>

/// The certificate of an enrolled cell.
static Result<Certificate> certificateOf(const Book &ward, const QString &cell)
{
    const auto peer = peerOf(ward, cell);
    if (!peer)
        return peer.error();
    return certificateIn(*peer);
}

static QList<std::pair<CellKey::Kind, note::VerifierKey>> orgKeysIn(const Certificate &certificate)
{
    return {{CellKey::Log, certificate.keys.log}, {CellKey::Office, certificate.keys.office}, {CellKey::Witness, certificate.keys.witness}};
}

/// A key of which nothing but its revocation is left.
static CellKey gone(const Revocation &revocation, const QList<Person> &people)
{
    CellKey key{CellKey::Person, revocation.key, {}, {}, {}, false, revocation};
    const QByteArray name = revocation.key.left(revocation.key.indexOf('+'));
    for (const auto &[ending, kind] : {std::pair{"/log", CellKey::Log}, std::pair{"/office", CellKey::Office}, std::pair{"/witness", CellKey::Witness}})
        if (revocation.key.contains('+') && name.endsWith(ending))
            key.kind = kind;
    for (const Person &person : people) {
        if (person.publicKey.toLatin1() != revocation.key && person.code.toLatin1() != revocation.key)
            continue;
        key.code = person.code;
        key.name = person.name;
        key.role = wordOf(person.role);
    }
    return key;
}

Result<QList<CellKey>> keysOf(const Book &ward, const QString &cell)
{
    const auto certificate = certificateOf(ward, cell);
    const auto people = ward.all<Person>({{}, {QStringLiteral("made")}, cell});
    if (!certificate)
        return certificate.error();
    if (!people)
        return people.error();
    QList<CellKey> keys;
    QList<QByteArray> named;
    for (const CertifiedPerson &person : certificate->persons) {
        keys += {CellKey::Person, person.publicKey, person.code, person.name, person.role, true,
                 certificate->revocationOf(person.publicKey, person.code.toLatin1())};
        named += {person.publicKey, person.code.toLatin1()};
    }
    for (const auto &[kind, key] : orgKeysIn(*certificate)) {
        keys += {kind, nameInRevocation(key), {}, {}, {}, true, certificate->revocationOf(key)};
        named += nameInRevocation(key);
    }
    for (const Revocation &revocation : certificate->revocations)
        if (!named.contains(revocation.key))
            keys += gone(revocation, *people);
    return keys;
}

/// The key that somebody means by its name in a revocation, a person's code, or a word.
static Result<CellKey> meant(const QList<CellKey> &keys, const QString &word)
{
    static const char *const words[] = {"", "log", "office", "witness"};
    const auto isMeant = [&](const CellKey &key) {
        return QString::fromLatin1(key.key) == word || (!key.code.isEmpty() && key.code == word)
            || (key.isNamed && key.kind != CellKey::Person && word == QLatin1String(words[key.kind]));
    };
    const auto found = std::find_if(keys.cbegin(), keys.cend(), isMeant);
    if (found == keys.cend())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The certificate of this cell does not know the key %1."), {word}};
    return *found;
}

Result<KeyRevoked> revokeKey(Book &ward, const QString &cell, const QString &word, RevocationReason reason, qint64 size)
{
    if (auto office = certifying::refuseUnlessOffice(ward); !office)
        return office.error();
    auto peer = peerOf(ward, cell);
    const auto before = certificateOf(ward, cell);
    const auto keys = keysOf(ward, cell);
    const auto held = ward.logSize(cell);
    if (!peer)
        return peer.error();
    if (!before)
        return before.error();
    if (!keys)
        return keys.error();
    if (!held)
        return held.error();
    const auto key = meant(*keys, word);
    if (!key)
        return key.error();
    if (size < 0 || size > *held)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This office holds %1 entries of the cell's log; what comes after them nobody has confirmed. Give a number up to that."), {QString::number(*held)}};
    const auto &old = key->revocation;
    if (old && old->size <= size && (old->reason == certifying::compromised || reason == RevocationReason::Superseded))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This key was revoked already and counts only for the first %1 entries of the log."), {QString::number(old->size)}};

    Certificate certificate = *before;
    certifying::follow(certificate, *before);
    certificate.issued = nowUtc();
    certificate.revocations.removeIf([&](const Revocation &each) { return each.key == key->key; });
    certificate.revocations += {key->key, wordOf(reason), old ? std::min(size, old->size) : size};
    certificate.persons.removeIf([&](const CertifiedPerson &person) { return person.publicKey == key->key; });
    const auto issued = certifying::issue(ward, certificate);
    if (!issued)
        return issued.error();
    const auto unsignedBefore = notSigned(ward, cell);
    if (!unsignedBefore)
        return unsignedBefore.error();
    peer->certificate = QString::fromUtf8(issued->note);
    if (auto recorded = ward.record({amended(*peer)}); !recorded)
        return recorded.error();
    const auto unsignedNow = notSigned(ward, cell);
    if (!unsignedNow)
        return unsignedNow.error();
    return KeyRevoked{issued->answer, unsignedNow->size() - unsignedBefore->size()};
}

Result<std::optional<Certificate>> certificateFor(const Book &book, const QString &org)
{
    const bool isOwn = org.isEmpty() || org == book.org();
    if (isOwn && book.head().bookKind == BookKind::Committee)
        return std::optional<Certificate>();
    const auto peer = isOwn ? upperPeer(book) : peerOf(book, org);
    if (!peer)
        return peer.error().kind == Error::NotFound ? Result<std::optional<Certificate>>(std::optional<Certificate>()) : peer.error();
    const auto certificate = certificateIn(*peer);
    if (!certificate)
        return certificate.error();
    return std::optional(*certificate);
}

Result<bool> isRevoked(const Book &book, const Person &person)
{
    const auto certificate = certificateFor(book);
    if (!certificate)
        return certificate.error();
    return *certificate && (*certificate)->revocationOf(person.publicKey.toLatin1(), person.code.toLatin1());
}

/// The roles of signatures that count, by meeting.
static Result<QHash<MeetingId, QSet<SignerRole>>> countedRoles(const Book &book, const QList<MinutesSignature> &signatures, const QString &org)
{
    const auto certificate = certificateFor(book, org);
    if (!certificate)
        return certificate.error();
    QHash<MeetingId, QSet<SignerRole>> counted;
    for (const MinutesSignature &signature : signatures) {
        const auto at = book.positionOf(rows::table<MinutesSignature>(), signature.id.text, org);
        if (!at)
            return at.error();
        if (!*certificate || (*certificate)->counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), *at))
            counted[signature.meeting].insert(signature.role);
    }
    return counted;
}

Result<QSet<SignerRole>> rolesSigned(const Book &book, const MeetingId &meeting, const QString &org)
{
    const auto signatures = book.all<MinutesSignature>({{{QStringLiteral("meeting"), meeting.text}}, {}, org});
    if (!signatures)
        return signatures.error();
    const auto counted = countedRoles(book, *signatures, org);
    if (!counted)
        return counted.error();
    return counted->value(meeting);
}

Result<QSet<SignerRole>> rolesSigned(const Book &book, const CorrectionId &correction, const QString &org)
{
    const auto signatures = book.all<CorrectionSignature>({{{QStringLiteral("correction"), correction.text}}, {}, org});
    const auto certificate = certificateFor(book, org);
    if (!signatures)
        return signatures.error();
    if (!certificate)
        return certificate.error();
    QSet<SignerRole> counted;
    for (const CorrectionSignature &signature : *signatures) {
        const auto at = book.positionOf(rows::table<CorrectionSignature>(), signature.id.text, org);
        if (!at)
            return at.error();
        if (!*certificate || (*certificate)->counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), *at))
            counted.insert(signature.role);
    }
    return counted;
}

Result<QSet<MeetingId>> notSigned(const Book &book, const QString &org)
{
    const auto certificate = certificateFor(book, org);
    if (!certificate)
        return certificate.error();
    if (!*certificate || (*certificate)->revocations.isEmpty())
        return QSet<MeetingId>(); // the usual case, and a board asks it of every cell
    const auto signatures = book.all<MinutesSignature>({{}, {}, org});
    const auto seals = book.all<MinutesSeal>({{}, {}, org});
    if (!signatures)
        return signatures.error();
    if (!seals)
        return seals.error();
    const auto counted = countedRoles(book, *signatures, org);
    if (!counted)
        return counted.error();
    QSet<MeetingId> lacking;
    for (const MinutesSeal &seal : *seals)
        if (const auto roles = counted->value(seal.meeting); !roles.contains(SignerRole::Chair) || !roles.contains(SignerRole::MinuteTaker))
            lacking.insert(seal.meeting);
    return lacking;
}

Result<MeetingRecord> withCountedSlips(const Book &book, MeetingRecord record, const QString &org)
{
    const auto certificate = certificateFor(book, org);
    if (!certificate)
        return certificate.error();
    QList<CorrectionSignature> counted;
    for (const CorrectionSignature &each : std::as_const(record.correctionSignatures)) {
        const auto at = book.positionOf(rows::table<CorrectionSignature>(), each.id.text, org);
        if (!at)
            return at.error();
        if (!*certificate || (*certificate)->counts(each.publicKey.toLatin1(), each.person.toLatin1(), *at))
            counted += each;
    }
    record.correctionSignatures = counted;
    return record;
}
