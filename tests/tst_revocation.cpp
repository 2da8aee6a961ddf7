// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/note.h"
#include "core/log/proofs.h"
#include "core/usecases/recovering.h"
#include "core/usecases/revoking.h"
#include "core/usecases/verification.h"
#include "tests/exchangefixture.h"
#include "tests/forgedlog.h"

#include <QDir>
#include <QFile>

static const QString pin = QStringLiteral("2468");

template <typename T>
static QByteArray wordOfError(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().word;
}

/// A cell whose signers the ward's certificate names, with signed minutes that the ward confirmed.
struct VouchedFixture : BookFixture
{
    std::unique_ptr<Book> ward = makeBook(folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    int made = 0;
    MeetingId id;

    VouchedFixture() : BookFixture(5)
    {
        for (const auto &[member, role] : {std::pair{members.at(0), SignerRole::Chair}, std::pair{members.at(1), SignerRole::MinuteTaker}})
            must(newSigner(*book, member, role, SecretBytes::passphrase(pin), minisign::Cost::Low));
        enrol();
        id = signedMeeting(QDate(2026, 11, 3));
        exchange();
    }

    QString cell() const { return book->org(); }

    /// Enrols the cell with the keys it has now; the answer file.
    QByteArray enrol()
    {
        const RequestFile request = must(requestEnrolment(*book));
        const QByteArray answer = must(acceptRequest(*ward, request.bytes, request.fingerprint));
        must(finishEnrolment(*book, answer, wardFingerprint(*ward)));
        return answer;
    }

    MeetingId signedMeeting(const QDate &day)
    {
        const MeetingId called = meeting(day);
        close(called);
        sign(called);
        return called;
    }

    QByteArray bundle(Book &from, const Peer &to)
    {
        const QString file = folder.filePath(QStringLiteral("bundle-%1.age").arg(++made));
        must(makeBundle(from, to, file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }
    QByteArray up() { return bundle(*book, must(upperPeer(*book))); }
    QByteArray down() { return bundle(*ward, must(peerOf(*ward, cell()))); }
    void exchange()
    {
        must(takeBundle(*ward, up()));
        must(takeBundle(*book, down()));
    }

    Certificate certificate() { return must(certificateIn(must(peerOf(*ward, cell())))); }
    Trust certificateAlone() { return must(Trust::parse(must(peerOf(*ward, cell())).certificate.toUtf8())); }

    MinutesSignature signatureAs(SignerRole role, const MeetingId &of)
    {
        for (const MinutesSignature &each : must(meetingRecord(*book, of)).signatures)
            if (each.role == role)
                return each;
        FAIL("not signed");
        return {};
    }

    qint64 placeOf(const MinutesSignature &signature) { return must(book->positionOf(rows::table<MinutesSignature>(), signature.id.text)); }

    /// Exports minutes into a folder of their own; the path of the statement.
    QString exported(const MeetingId &of)
    {
        const QString to = folder.filePath(QStringLiteral("export-%1").arg(++made));
        return QDir(to).filePath(must(exportMinutes(*book, of, to)).first());
    }

    /// Revokes the chair's key at the ward; the answer file for the cell.
    QByteArray revokeChair(RevocationReason reason, qint64 size)
    {
        return must(revokeKey(*ward, cell(), signatureAs(SignerRole::Chair, id).publicKey, reason, size)).answer;
    }
};

static bool says(const QStringList &sentences, const char *words)
{
    return sentences.join(QLatin1Char('\n')).contains(QLatin1String(words));
}

TEST_CASE("a signature counts after its key was revoked, where the countersigned log places it before", "[revocation][verify]")
{
    VouchedFixture f;
    const QString statement = f.exported(f.id);
    const Verification before = must(verifyFile(statement, f.certificateAlone()));
    CHECK(before.wrong.isEmpty());
    CHECK(says(before.proved, "as the certificate you trust says"));
    const auto reason = GENERATE(RevocationReason::Superseded, RevocationReason::Compromised);
    const qint64 place = f.placeOf(f.signatureAs(SignerRole::Chair, f.id));

    const Trust answer = must(Trust::parse(f.revokeChair(reason, place + 1)));

    const Verification found = must(verifyFile(statement, answer));
    CHECK(found.wrong.isEmpty());
    CHECK(found.revoked == 0);
    CHECK(says(found.proved, "was revoked later"));
    CHECK(says(found.proved, "as the certificate you trust says")); // the minute-taker's key is as it was
    CHECK_FALSE(says(found.notProved, "taken from a file beside"));

    // The certificate alone does not say whose countersignature counts; a policy from elsewhere does.
    const Verification alone = must(verifyFile(statement, f.certificateAlone()));
    CHECK(alone.revoked == 1);
    CHECK(alone.wrong.size() == 1);
    CHECK(says(alone.wrong, "Name the office's answer"));
    const Trust policy = must(Trust::parse(must(readWhole(statement + QStringLiteral(".policy")))));
    CHECK(must(verifyFile(statement, f.certificateAlone().with(policy))).wrong.isEmpty());
}

TEST_CASE("a signature of a revoked key does not count behind the size, or without a proof", "[revocation][verify]")
{
    VouchedFixture f;
    const QString statement = f.exported(f.id);
    const qint64 place = f.placeOf(f.signatureAs(SignerRole::Chair, f.id));

    SECTION("its place is the first that no longer counts")
    {
        const Verification found = must(verifyFile(statement, must(Trust::parse(f.revokeChair(RevocationReason::Compromised, place)))));
        CHECK(found.revoked == 1);
        CHECK(found.wrong.size() == 1);
        CHECK(says(found.wrong, "does not count"));
        CHECK(says(found.wrong, "may be in strange hands"));
    }
    SECTION("no proof of the signature lies beside it")
    {
        const Trust answer = must(Trust::parse(f.revokeChair(RevocationReason::Superseded, place + 1)));
        REQUIRE(QFile::remove(statement + QStringLiteral(".chair.tlog-proof")));
        const Verification found = must(verifyFile(statement, answer));
        CHECK(found.revoked == 1);
        CHECK(says(found.wrong, "no proof lies beside it"));
        CHECK(says(found.wrong, "another took its place"));
    }
    SECTION("the proof is that of the other signature")
    {
        const Trust answer = must(Trust::parse(f.revokeChair(RevocationReason::Superseded, place + 1)));
        for (const char *ending : {"entry", "opening", "tlog-proof"})
            must(writeWhole(statement + QStringLiteral(".chair.") + QLatin1String(ending), must(readWhole(statement + QStringLiteral(".minute-taker.") + QLatin1String(ending))), Existing::Replace));
        const Verification found = must(verifyFile(statement, answer));
        CHECK(found.revoked == 0);
        CHECK(says(found.wrong, "The proof of the log for the signature as chair does not verify"));
    }
    SECTION("minutes that were never confirmed")
    {
        const MeetingId later = f.signedMeeting(QDate(2026, 12, 3));
        const QString fresh = f.exported(later);
        const Trust answer = must(Trust::parse(f.revokeChair(RevocationReason::Compromised, must(f.ward->logSize(f.cell())))));
        const Verification found = must(verifyFile(fresh, answer));
        CHECK(found.revoked == 1);
        CHECK(says(found.wrong, "no proof lies beside it"));
    }
    SECTION("a witness of the thief's own countersigned")
    {
        const Trust answer = must(Trust::parse(f.revokeChair(RevocationReason::Compromised, place + 1)));
        const SigningKey thief = SigningKey::generate();
        const note::VerifierKey key{"sochibo/org/00000000/witness", note::KeyType::Cosignature, thief.publicKey()};
        LogProof proof = must(LogProof::parse(must(readWhole(statement + QStringLiteral(".chair.tlog-proof")))));
        const auto whole = must(note::parse(proof.checkpoint));
        const Checkpoint checkpoint = must(Checkpoint::parse(whole.text));
        proof.checkpoint = must(withSignatures(must(checkpoint.sign(f.book->keys().log)), must(cosign(checkpoint, key.name, thief, nowUtc()))));
        must(writeWhole(statement + QStringLiteral(".chair.tlog-proof"), proof.text(), Existing::Replace));
        const note::VerifierKey log = f.certificate().keys.log;
        must(writeWhole(statement + QStringLiteral(".policy"), Policy{{log}, {{"thief", key}}, "thief"}.text(), Existing::Replace));
        CHECK_FALSE(must(verifyFile(statement, answer)).wrong.isEmpty());
        CHECK_FALSE(must(verifyFile(statement, f.certificateAlone())).wrong.isEmpty());
    }
}

TEST_CASE("a log that the certificate does not name proves nothing, whatever the policy beside it says", "[revocation][verify]")
{
    VouchedFixture f;
    const QString statement = f.exported(f.id);
    const SigningKey stranger = SigningKey::generate();
    const note::VerifierKey log = f.certificate().keys.log;
    const note::VerifierKey other{log.name, note::KeyType::Ed25519, stranger.publicKey()};
    LogProof proof = must(LogProof::parse(must(readWhole(statement + QStringLiteral(".tlog-proof")))));
    const Checkpoint checkpoint = must(Checkpoint::parse(must(note::parse(proof.checkpoint)).text));
    proof.checkpoint = must(withSignatures(must(checkpoint.sign(stranger)), proof.checkpoint.mid(proof.checkpoint.lastIndexOf("\n\xe2\x80\x94") + 1)));
    must(writeWhole(statement + QStringLiteral(".tlog-proof"), proof.text(), Existing::Replace));
    const QByteArray witness = must(readWhole(statement + QStringLiteral(".policy")));
    Policy policy = must(Policy::parse(witness));
    policy.logs += other;
    must(writeWhole(statement + QStringLiteral(".policy"), policy.text(), Existing::Replace));

    CHECK(must(verifyFile(statement)).wrong.isEmpty()); // whoever trusts nobody is told what came with the files
    const Verification found = must(verifyFile(statement, f.certificateAlone()));
    CHECK(says(found.wrong, "The proof of the log does not verify"));
}

TEST_CASE("receipts for a log key that was replaced go on to prove, under a witness that is trusted", "[revocation][verify]")
{
    VouchedFixture f;
    const SheetToConfirm sheet = must(makeRecoverySheet(*f.book, QDate(2026, 11, 24)));
    QMap<int, QString> typed;
    for (const int number : sheet.asked)
        typed.insert(number, documents::groupsOf(sheet.sheet.code).at(number - 1));
    must(confirmRecoverySheet(*f.book, typed, SecretBytes::passphrase(testPassphrase)));
    const QString statement = f.exported(f.id);
    f.book.reset();
    f.book = must(recoverByCode(f.path, sheet.sheet.code, SecretBytes::passphrase(testPassphrase), keystore::Cost::Floor));
    CHECK(must(standingOf(*f.book)).hasNewKeys);
    const Trust answer = must(Trust::parse(f.enrol()));
    CHECK_FALSE(must(standingOf(*f.book)).hasNewKeys);

    CHECK(must(verifyFile(statement, answer)).wrong.isEmpty());
    const Verification alone = must(verifyFile(statement, f.certificateAlone()));
    CHECK(alone.revoked == 3); // the closing and both signatures
    CHECK(says(alone.wrong, "only a file beside the statement"));

    // Stolen before the receipt was written: what that key signed since proves nothing.
    const QByteArray oldLog = f.certificate().revocations.first().key;
    const Trust stolen = must(Trust::parse(must(revokeKey(*f.ward, f.cell(), QString::fromLatin1(oldLog), RevocationReason::Compromised, 10)).answer));
    const Verification found = must(verifyFile(statement, stolen));
    CHECK(found.revoked == 3);
    CHECK(says(found.wrong, "it counts only for the first 10 entries"));
}

TEST_CASE("the ward takes in no bundle with a signature of a key it revoked before", "[revocation][exchange]")
{
    VouchedFixture f;
    const qint64 held = must(f.ward->logSize(f.cell()));
    const QByteArray answer = f.revokeChair(RevocationReason::Compromised, held);
    const MeetingId later = f.signedMeeting(QDate(2026, 12, 3)); // the cell does not know yet
    const QByteArray bundle = f.up();

    const auto taken = takeBundle(*f.ward, bundle);
    CHECK(wordOfError(taken) == "revoked");
    CHECK(taken.error().kind == Error::Untrusted);
    CHECK(must(f.ward->logSize(f.cell())) == held);

    // An officer who asked the cell lets the bundle in; the signature counts as little as before.
    const TakeReport marked = must(takeBundle(*f.ward, bundle, RevokedSignatures::Mark));
    CHECK(marked.outcome == TakeReport::Taken);
    CHECK(marked.revoked.size() == 1);
    CHECK(marked.uncertified.isEmpty());
    CHECK(must(notSigned(*f.ward, f.cell())) == QSet<MeetingId>{later});
    CHECK(wordOfError(judgeMinutes(*f.ward, f.cell(), later, Judgement::Accepted, {})) == "revoked");
    must(judgeMinutes(*f.ward, f.cell(), f.id, Judgement::Accepted, {}));
    must(judgeMinutes(*f.ward, f.cell(), later, Judgement::Returned, QStringLiteral("Ký lại bằng khóa mới")));
    must(takeBundle(*f.book, f.down()));

    // The cell learns it, makes a new key, signs those minutes again and is enrolled with it.
    must(finishEnrolment(*f.book, answer, wardFingerprint(*f.ward)));
    CHECK(must(standingOf(*f.book)).revokedSigners.size() == 1);
    CHECK(must(notSigned(*f.book)) == QSet<MeetingId>{later});
    CHECK(signMinutes(*f.book, later, SignerRole::Chair, SecretBytes::passphrase(pin)).error().kind == Error::NotFound);
    CHECK(signMinutes(*f.book, later, SignerRole::MinuteTaker, SecretBytes::passphrase(pin)).error().kind == Error::Refused); // that one counts
    must(newSigner(*f.book, f.members.at(0), SignerRole::Chair, SecretBytes::passphrase(pin), minisign::Cost::Low));
    const Trust trust = must(Trust::parse(f.enrol()));
    CHECK(must(standingOf(*f.book)).revokedSigners.isEmpty());
    must(signMinutes(*f.book, later, SignerRole::Chair, SecretBytes::passphrase(pin)));
    CHECK(must(notSigned(*f.book)).isEmpty());
    f.exchange();
    CHECK(must(notSigned(*f.ward, f.cell())).isEmpty());
    must(judgeMinutes(*f.ward, f.cell(), later, Judgement::Accepted, {}));
    CHECK(must(verifyFile(f.exported(later), trust)).wrong.isEmpty());
    CHECK(must(f.ward->check()).problems.isEmpty());
    CHECK(must(f.book->check()).problems.isEmpty());
}

TEST_CASE("a key named by its person's code is revoked like one named by itself", "[revocation]")
{
    VouchedFixture f;
    const MinutesSignature signature = f.signatureAs(SignerRole::Chair, f.id);
    Certificate certificate = f.certificate();
    certificate.revocations = {{signature.person.toLatin1(), QStringLiteral("superseded"), 9}, {signature.publicKey.toLatin1(), QStringLiteral("compromised"), 7}};

    CHECK(certificate.revocationOf(signature.publicKey.toLatin1(), signature.person.toLatin1())->size == 7);
    CHECK(certificate.revocationOf("RWanother", signature.person.toLatin1())->size == 9);
    CHECK_FALSE(certificate.revocationOf("RWanother", "p-77"));
    CHECK(certificate.counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), 6));
    CHECK_FALSE(certificate.counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), 7));
    CHECK(must(Certificate::parse(certificate.text())) == certificate);
}

TEST_CASE("a revocation is the next certificate, of a key the office vouches for, up to what it holds", "[revocation]")
{
    VouchedFixture f;
    const Certificate before = f.certificate();
    const qint64 held = must(f.ward->logSize(f.cell()));
    const QString code = f.signatureAs(SignerRole::Chair, f.id).person;
    const qint64 place = f.placeOf(f.signatureAs(SignerRole::Chair, f.id));

    CHECK(revokeKey(*f.ward, f.cell(), QStringLiteral("p-77"), RevocationReason::Compromised, 3).error().kind == Error::NotFound);
    CHECK(revokeKey(*f.ward, f.cell(), code, RevocationReason::Compromised, held + 1).error().kind == Error::Refused);
    CHECK(revokeKey(*f.book, f.cell(), code, RevocationReason::Compromised, 3).error().kind == Error::Refused);
    CHECK(f.certificate() == before);

    const KeyRevoked superseded = must(revokeKey(*f.ward, f.cell(), code, RevocationReason::Superseded, held));
    CHECK(superseded.minutes == 0);
    const Certificate second = f.certificate();
    CHECK(second.follows(before));
    CHECK(second.persons.size() == before.persons.size() - 1);
    REQUIRE(second.revocations.size() == 1);
    CHECK(second.revocations.first().reason == QStringLiteral("superseded"));
    CHECK(revokeKey(*f.ward, f.cell(), code, RevocationReason::Superseded, held).error().kind == Error::Refused);

    const KeyRevoked stolen = must(revokeKey(*f.ward, f.cell(), code, RevocationReason::Compromised, place)); // it turned out worse
    CHECK(stolen.minutes == 1);
    const Certificate third = f.certificate();
    CHECK(third.follows(second));
    REQUIRE(third.revocations.size() == 1);
    CHECK(third.revocations.first() == Revocation{f.signatureAs(SignerRole::Chair, f.id).publicKey.toLatin1(), QStringLiteral("compromised"), place});
    CHECK(revokeKey(*f.ward, f.cell(), code, RevocationReason::Compromised, held).error().kind == Error::Refused); // nothing is given back
    const QList<CellKey> keys = must(keysOf(*f.ward, f.cell()));
    REQUIRE(keys.size() == 5);
    CHECK(keys.last().code == code);
    CHECK_FALSE(keys.last().isNamed);
    CHECK(keys.last().revocation->size == place);
}

TEST_CASE("a key revoked as stolen is not named again by a request, one that was replaced may be", "[revocation][enrol]")
{
    VouchedFixture f;
    const qint64 held = must(f.ward->logSize(f.cell()));
    f.revokeChair(RevocationReason::Superseded, held);
    f.enrol(); // the cell has found the old key again
    CHECK(f.certificate().revocations.isEmpty());

    f.revokeChair(RevocationReason::Compromised, held);
    const RequestFile request = must(requestEnrolment(*f.book));
    CHECK(acceptRequest(*f.ward, request.bytes, request.fingerprint).error().kind == Error::Refused);
    must(newSigner(*f.book, f.members.at(0), SignerRole::Chair, SecretBytes::passphrase(pin), minisign::Cost::Low, ReplaceKey::Yes));
    f.enrol();
    REQUIRE(f.certificate().revocations.size() == 1);
    CHECK(f.certificate().revocations.first().reason == QStringLiteral("compromised"));
}

TEST_CASE("after the whole book was stolen its own keys are revoked, and new ones come by its sheet", "[revocation][enrol]")
{
    VouchedFixture f;
    const SheetToConfirm sheet = must(makeRecoverySheet(*f.book, QDate(2026, 11, 24)));
    QMap<int, QString> typed;
    for (const int number : sheet.asked)
        typed.insert(number, documents::groupsOf(sheet.sheet.code).at(number - 1));
    must(confirmRecoverySheet(*f.book, typed, SecretBytes::passphrase(testPassphrase)));
    f.exchange();
    const qint64 held = must(f.ward->logSize(f.cell()));
    const QByteArray late = f.up();

    must(revokeKey(*f.ward, f.cell(), QStringLiteral("log"), RevocationReason::Compromised, held));
    const QByteArray answer = must(revokeKey(*f.ward, f.cell(), QStringLiteral("office"), RevocationReason::Compromised, held)).answer;
    CHECK(wordOfError(takeBundle(*f.ward, late)) == "revoked");
    CHECK(must(f.ward->logSize(f.cell())) == held);
    must(finishEnrolment(*f.book, answer, wardFingerprint(*f.ward)));
    CHECK(must(standingOf(*f.book)).isRevoked);
    const RequestFile request = must(requestEnrolment(*f.book));
    CHECK(acceptRequest(*f.ward, request.bytes, request.fingerprint).error().kind == Error::Refused);

    f.book.reset();
    f.book = must(recoverByCode(f.path, sheet.sheet.code, SecretBytes::passphrase(testPassphrase), keystore::Cost::Floor));
    f.enrol();
    CHECK_FALSE(must(standingOf(*f.book)).isRevoked);
    const Certificate certificate = f.certificate();
    CHECK(certificate.revocations.size() == 3);
    int stolen = 0;
    for (const Revocation &each : certificate.revocations)
        stolen += each.reason == QStringLiteral("compromised");
    CHECK(stolen == 2); // log and office; the witness key was replaced by the recovery
    f.exchange();
    CHECK(must(f.ward->logSize(f.cell())) > held);
}
