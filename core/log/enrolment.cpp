// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/enrolment.h"

#include "core/crypto/fingerprint.h"
#include "core/log/certificatelines_p.h"
#include "core/log/names.h"

using namespace certificatelines;

static Error notSigned()
{
    return {Error::Untrusted, QT_TRANSLATE_NOOP("Error", "A signature is missing: whoever wrote this does not show that the keys in it are theirs."),
            {}, {}, "unknown-key"};
}

/// The text of a note before anything was verified: what it says about its own keys is needed to verify it.
static Result<QByteArray> claimedText(const QByteArray &bytes)
{
    const auto whole = note::parse(bytes, maxBytes);
    if (!whole)
        return whole.error();
    return whole->text;
}

/// Done when each of the keys has signed the note.
static Result<Done> verifyAll(const QByteArray &bytes, const QList<note::VerifierKey> &keys)
{
    const auto verified = note::verify(bytes, keys, maxBytes);
    if (!verified)
        return verified.error();
    for (const note::VerifierKey &key : keys)
        if (!verified->isSignedBy(key.name))
            return notSigned();
    return Done{};
}

QByteArray EnrolmentRequest::text() const
{
    return "sochibo/enrol/v1\n" + line("org", org.toUtf8()) + line("title", title.toUtf8()) + line("parent", parent.toUtf8())
        + line("key log", keys.log.text()) + line("key office", keys.office.text()) + line("key witness", keys.witness.text())
        + line("age", keys.age) + personLines(persons);
}

Result<EnrolmentRequest> EnrolmentRequest::parse(const QByteArray &text)
{
    Reader reader(text);
    EnrolmentRequest read;
    reader.head("sochibo/enrol/v1");
    read.org = reader.org("org");
    read.title = reader.title();
    read.parent = reader.org("parent");
    if (read.parent == read.org)
        reader.refuse();
    read.keys.log = reader.key("log", note::KeyType::Ed25519, names::log(read.org));
    read.keys.office = reader.key("office", note::KeyType::Ed25519, names::officeKey(read.org));
    read.keys.witness = reader.key("witness", note::KeyType::Cosignature, names::witnessKey(read.org));
    read.keys.age = reader.age();
    read.persons = reader.persons();
    if (const auto finished = reader.finish(); !finished)
        return finished.error();
    return read;
}

Result<QByteArray> EnrolmentRequest::sign(const SigningKey &officeKey, const SigningKey &logKey) const
{
    const auto readBack = parse(text());
    if (!readBack)
        return readBack.error();
    if (*readBack != *this || keys.office.publicKey != officeKey.publicKey() || keys.log.publicKey != logKey.publicKey())
        return unwritable();
    const auto byOffice = note::signatureLine(text(), keys.office.name, officeKey);
    const auto byLog = note::signatureLine(text(), keys.log.name, logKey);
    if (!byOffice || !byLog)
        return byOffice ? byLog.error() : byOffice.error();
    return note::Note{text(), {*byOffice, *byLog}}.bytes();
}

Result<EnrolmentRequest> EnrolmentRequest::open(const QByteArray &bytes)
{
    const auto text = claimedText(bytes);
    if (!text)
        return text.error();
    const auto request = parse(*text);
    if (!request)
        return request.error();
    if (const auto verified = verifyAll(bytes, {request->keys.office, request->keys.log}); !verified)
        return verified.error();
    return request;
}

Certificate EnrolmentRequest::certificate(const QDateTime &issued, const QDateTime &validFrom, const QDateTime &validTo) const
{
    Certificate certificate;
    certificate.org = org;
    certificate.title = title;
    certificate.parent = parent;
    certificate.issued = issued;
    certificate.validFrom = validFrom;
    certificate.validTo = validTo;
    certificate.keys = keys;
    certificate.persons = persons;
    return certificate;
}

QString EnrolmentRequest::fingerprint() const
{
    return ::fingerprint(keys.log.text());
}

QByteArray WardStatement::text() const
{
    return "sochibo/ward/v1\n" + line("org", org.toUtf8()) + line("title", title.toUtf8()) + line("key cert", cert.text())
        + line("key office", keys.office.text()) + line("key witness", keys.witness.text()) + line("key log", keys.log.text())
        + line("age", keys.age);
}

/// Whether a ward's log key may have this name: its own log's, or that of the directives to one cell.
static bool isWardLog(const QString &ward, const QString &name)
{
    const QString directives = ward + QStringLiteral("/to/");
    return name == names::log(ward) || (name.startsWith(directives) && names::isOrgId(name.mid(directives.size())));
}

Result<WardStatement> WardStatement::parse(const QByteArray &text)
{
    Reader reader(text);
    WardStatement read;
    reader.head("sochibo/ward/v1");
    read.org = reader.org("org");
    read.title = reader.title();
    read.cert = reader.key("cert", note::KeyType::Ed25519, names::certKey(read.org));
    read.keys.office = reader.key("office", note::KeyType::Ed25519, names::officeKey(read.org));
    read.keys.witness = reader.key("witness", note::KeyType::Cosignature, names::witnessKey(read.org));
    read.keys.log = reader.key("log", note::KeyType::Ed25519);
    if (!isWardLog(read.org, QString::fromUtf8(read.keys.log.name)))
        reader.refuse();
    read.keys.age = reader.age();
    if (const auto finished = reader.finish(); !finished)
        return finished.error();
    return read;
}

Result<QByteArray> WardStatement::sign(const SigningKey &certKey) const
{
    const auto readBack = parse(text());
    if (!readBack)
        return readBack.error();
    if (*readBack != *this || cert.publicKey != certKey.publicKey())
        return unwritable();
    return note::sign(text(), cert.name, certKey);
}

Result<WardStatement> WardStatement::open(const QByteArray &bytes)
{
    const auto text = claimedText(bytes);
    if (!text)
        return text.error();
    const auto statement = parse(*text);
    if (!statement)
        return statement.error();
    if (const auto verified = verifyAll(bytes, {statement->cert}); !verified)
        return verified.error();
    return statement;
}

QString WardStatement::fingerprint() const
{
    return ::fingerprint(cert.text());
}

Result<QByteArray> EnrolmentAnswer::file(const QByteArray &wardNote, const QByteArray &certificateNote)
{
    const QByteArray bytes = wardNote + "--\n" + certificateNote;
    if (const auto answer = open(bytes); !answer)
        return answer.error();
    return bytes;
}

Result<EnrolmentAnswer> EnrolmentAnswer::open(const QByteArray &file)
{
    const qsizetype cut = file.indexOf("\n--\n");
    if (cut < 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not an answer to an enrolment."), {}, {}, "note"};
    EnrolmentAnswer answer;
    answer.wardNote = file.left(cut + 1);
    answer.certificateNote = file.mid(cut + 4);
    const auto ward = WardStatement::open(answer.wardNote);
    if (!ward)
        return ward.error();
    // The name of the certificate key begins with the ward, so this also ties the certificate to it as its parent.
    const auto certificate = Certificate::open(answer.certificateNote, ward->cert);
    if (!certificate)
        return certificate.error();
    answer.ward = *ward;
    answer.certificate = *certificate;
    return answer;
}

bool EnrolmentAnswer::grants(const EnrolmentRequest &request) const
{
    return certificate.org == request.org && certificate.parent == request.parent && certificate.keys == request.keys
        && certificate.persons == request.persons;
}
