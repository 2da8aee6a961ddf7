// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/enrolling.h"

#include "core/base/clock.h"
#include "core/crypto/fingerprint.h"
#include "core/log/names.h"
#include "core/usecases/certifying_p.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/revoking.h"

#include <algorithm>

static Error wrongDigits()
{
    return {Error::Untrusted,
            QT_TRANSLATE_NOOP("Error", "The 30 digits are not those of this file. Compare them once more by telephone; if they still differ, do not go on: the file may come from somebody else.")};
}

static Error cellsOnly()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Only a cell's book can ask to be enrolled.")};
}

Result<RequestFile> requestEnrolment(const Book &book)
{
    if (book.head().bookKind != BookKind::Cell)
        return cellsOnly();
    const auto keys = certifying::publicKeys(book.officeKeys());
    const auto people = signers(book);
    if (!keys)
        return keys.error();
    if (!people)
        return people.error();
    EnrolmentRequest request;
    request.org = book.orgName();
    request.title = book.head().name;
    // The upper office's id is learnt from its answer; until then the id of zeros stands for it.
    request.parent = names::org(QStringLiteral("0000"));
    request.keys = *keys;
    for (const Person &person : *people)
        request.persons += {person.code, wordOf(person.role), person.publicKey.toLatin1(), person.name};
    const auto note = request.sign(book.keys().office, book.keys().log);
    if (!note)
        return note.error();
    return RequestFile{*note, request.fingerprint()};
}

Result<RequestSeen> lookAtRequest(const QByteArray &bytes)
{
    const auto request = EnrolmentRequest::open(bytes);
    if (!request)
        return request.error();
    return RequestSeen{*request, request->fingerprint()};
}

Result<CellStanding> standingOf(const Book &book)
{
    CellStanding standing;
    const auto certificate = certificateFor(book);
    const auto keys = certifying::publicKeys(book.officeKeys());
    const auto people = signers(book);
    if (!certificate)
        return certificate.error();
    if (!keys)
        return keys.error();
    if (!people)
        return people.error();
    if (!*certificate)
        return standing;
    standing.isEnrolled = true;
    standing.hasNewKeys = (*certificate)->keys != *keys;
    for (const note::VerifierKey &key : {keys->log, keys->office, keys->witness})
        standing.isRevoked = standing.isRevoked || (*certificate)->revocationOf(key);
    for (const Person &person : *people)
        if ((*certificate)->revocationOf(person.publicKey.toLatin1(), person.code.toLatin1()))
            standing.revokedSigners += person.name;
    return standing;
}

QString wardFingerprint(const Book &ward)
{
    return fingerprint(ward.officeKeys().certificate.toLatin1());
}

/// Whose key a request names although this office revoked it as stolen; nothing when it names none.
static QString stolenKeyIn(const Certificate &certificate, const Certificate &before)
{
    const auto isStolen = [](const std::optional<Revocation> &revocation) { return revocation && revocation->reason == certifying::compromised; };
    for (const note::VerifierKey &key : {certificate.keys.log, certificate.keys.office, certificate.keys.witness})
        if (isStolen(before.revocationOf(key)))
            return QString::fromLatin1(key.name);
    for (const CertifiedPerson &person : certificate.persons)
        if (isStolen(before.revocationOf(person.publicKey, person.code.toLatin1())))
            return person.name;
    return {};
}

/// Makes a certificate follow the one a cell has: the next serial, bound to it, and keys that are no longer named count only in
/// the part of the log that is held here. What was revoked stays so, unless it was merely replaced and is named again.
static Result<Done> continueFrom(Certificate &certificate, const Peer &known, qint64 held)
{
    const auto before = certificateIn(known);
    if (!before)
        return before.error();
    if (const QString stolen = stolenKeyIn(certificate, *before); !stolen.isEmpty())
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The request names a key that this office revoked as stolen or lost: %1. The cell makes a new key first; new keys of the "
                                                "book itself it gets when it opens a copy by its recovery sheet or by escrow."),
                     {stolen}};
    certifying::follow(certificate, *before);
    QList<QByteArray> named;
    for (const note::VerifierKey &key : {certificate.keys.log, certificate.keys.office, certificate.keys.witness})
        named += nameInRevocation(key);
    for (const CertifiedPerson &person : certificate.persons)
        named += person.publicKey;
    QList<QByteArray> gone;
    for (const note::VerifierKey &key : {before->keys.log, before->keys.office, before->keys.witness})
        gone += nameInRevocation(key);
    for (const CertifiedPerson &person : before->persons)
        gone += person.publicKey;

    certificate.revocations = before->revocations;
    certificate.revocations.removeIf([&](const Revocation &each) { return named.contains(each.key); });
    for (const QByteArray &key : gone) {
        const auto isRevoked = [&](const Revocation &each) { return each.key == key; };
        if (!named.contains(key) && std::none_of(certificate.revocations.cbegin(), certificate.revocations.cend(), isRevoked))
            certificate.revocations += {key, certifying::superseded, held};
    }
    return Done{};
}

Result<QByteArray> acceptRequest(Book &ward, const QByteArray &bytes, const QString &typed)
{
    if (auto office = certifying::refuseUnlessOffice(ward); !office)
        return office.error();
    auto request = EnrolmentRequest::open(bytes);
    if (!request)
        return request.error();
    if (!fingerprintMatches(typed, request->keys.log.text()))
        return wrongDigits();
    const QString org = names::orgId(request->org);
    const auto known = peerOf(ward, org);
    // The request could not name us; the certificate does.
    request->parent = ward.orgName();
    const QDateTime now = nowUtc();
    Certificate certificate = request->certificate(now, now, now.addYears(2));
    if (known) {
        const auto held = ward.logSize(org);
        if (!held)
            return held.error();
        if (auto continued = continueFrom(certificate, *known, *held); !continued)
            return continued.error();
    }
    const auto issued = certifying::issue(ward, certificate);
    if (!issued)
        return issued.error();

    Peer peer;
    peer.id = known ? known->id : PeerId::fresh();
    peer.peerKind = PeerKind::Cell;
    peer.org = org;
    peer.title = request->title;
    peer.log = QString::fromLatin1(request->keys.log.text());
    peer.office = QString::fromLatin1(request->keys.office.text());
    peer.witness = QString::fromLatin1(request->keys.witness.text());
    peer.age = QString::fromLatin1(request->keys.age);
    peer.certificate = QString::fromUtf8(issued->note);
    peer.fingerprint = request->fingerprint();
    if (auto recorded = ward.record({known ? amended(peer) : created(peer)}); !recorded)
        return recorded.error();
    return issued->answer;
}

Result<AnswerSeen> lookAtAnswer(const QByteArray &bytes)
{
    const auto answer = EnrolmentAnswer::open(bytes);
    if (!answer)
        return answer.error();
    return AnswerSeen{*answer, answer->ward.fingerprint()};
}

Result<Changes> finishEnrolment(Book &book, const QByteArray &bytes, const QString &typed)
{
    if (book.head().bookKind != BookKind::Cell)
        return cellsOnly();
    const auto answer = EnrolmentAnswer::open(bytes);
    if (!answer)
        return answer.error();
    if (!fingerprintMatches(typed, answer->ward.cert.text()))
        return wrongDigits();
    const auto keys = certifying::publicKeys(book.officeKeys());
    if (!keys)
        return keys.error();
    if (answer->certificate.org != book.orgName() || answer->certificate.keys != *keys)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This answer is for another cell. Nothing was taken in.")};
    const auto known = upperPeer(book);
    Peer peer;
    peer.id = known ? known->id : PeerId::fresh();
    peer.peerKind = PeerKind::Upper;
    peer.org = names::orgId(answer->ward.org);
    peer.title = answer->ward.title;
    peer.log = QString::fromLatin1(answer->ward.keys.log.text());
    peer.office = QString::fromLatin1(answer->ward.keys.office.text());
    peer.witness = QString::fromLatin1(answer->ward.keys.witness.text());
    peer.certificateKey = QString::fromLatin1(answer->ward.cert.text());
    peer.age = QString::fromLatin1(answer->ward.keys.age);
    peer.certificate = QString::fromUtf8(answer->certificateNote);
    peer.fingerprint = answer->ward.fingerprint();
    if (known && *known == peer)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This answer was taken in already.")};
    if (known)
        return book.record({amended(peer)});
    // A book that was put back before it was ever enrolled had nobody to ask; from here on the office compares.
    return book.acknowledge(0, {created(peer)}, Settles::Yes);
}

Result<Changes> judgeMinutes(Book &ward, const QString &cell, const MeetingId &meeting, Judgement judgement, const QString &reason)
{
    const auto seals = ward.all<MinutesSeal>({{{QStringLiteral("meeting"), meeting.text}}, {}, cell});
    if (!seals)
        return seals.error();
    if (seals->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Signed minutes of this meeting were not received yet.")};
    const auto lacking = notSigned(ward, cell);
    if (!lacking)
        return lacking.error();
    if (judgement == Judgement::Accepted && lacking->contains(meeting))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "A signature under these minutes does not count, because its key was revoked before. They cannot be accepted; return them, so that the "
                                                "cell signs them again with a new key."),
                     {}, {}, "revoked"};
    if (judgement == Judgement::Returned && reason.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say why the minutes are returned.")};
    return ward.record({created(Verdict{VerdictId::fresh(), cell, meeting, judgement, reason.trimmed()})});
}

Result<QList<CellLine>> board(const Book &ward)
{
    const auto peers = ward.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {QStringLiteral("title")}, {}});
    const auto taken = ward.all<BundleTaken>({{}, {QStringLiteral("made")}, {}});
    const auto made = ward.all<BundleMade>({{}, {QStringLiteral("made")}, {}});
    if (!peers)
        return peers.error();
    if (!taken)
        return taken.error();
    if (!made)
        return made.error();
    QList<CellLine> lines;
    for (const Peer &peer : *peers) {
        CellLine line;
        line.cell = peer;
        const auto size = ward.logSize(peer.org);
        const auto people = membersOn(ward, QDate::currentDate(), peer.org);
        const auto held = ward.all<Meeting>({{}, {QStringLiteral("date")}, peer.org});
        const auto seals = ward.all<MinutesSeal>({{}, {}, peer.org});
        if (!size)
            return size.error();
        if (!people)
            return people.error();
        if (!held)
            return held.error();
        if (!seals)
            return seals.error();
        line.entries = *size;
        line.members = people->size();
        line.sealedMinutes = seals->size();
        if (!held->isEmpty())
            line.lastMeeting = held->last().date;
        qint64 lastTaken = -1;
        qint64 lastMade = -1;
        for (const BundleTaken &each : *taken) {
            if (each.from != peer.org)
                continue;
            const auto at = ward.positionOf(rows::table<BundleTaken>(), each.id.text);
            if (!at)
                return at.error();
            lastTaken = *at;
        }
        for (const BundleMade &each : *made) {
            if (each.to != peer.org)
                continue;
            const auto at = ward.positionOf(rows::table<BundleMade>(), each.id.text);
            if (!at)
                return at.error();
            lastMade = std::max(lastMade, *at);
        }
        line.receiptDue = lastTaken > lastMade;
        if (lastTaken >= 0) {
            const auto entry = ward.entries(lastTaken, lastTaken + 1);
            if (!entry)
                return entry.error();
            if (const auto decoded = LogEntry::decode(entry->first().entry); decoded)
                line.lastBundle = decoded->time;
        }
        lines += line;
    }
    return lines;
}
