// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/certificate.h"

#include "core/crypto/hash.h"
#include "core/log/certificatelines_p.h"
#include "core/log/lines_p.h"
#include "core/log/names.h"

using namespace certificatelines;

/// The revocation of a key that may be called by several names.
static std::optional<Revocation> strictest(const QList<Revocation> &revocations, const QList<QByteArray> &names)
{
    std::optional<Revocation> found;
    for (const Revocation &each : revocations)
        if (names.contains(each.key) && (!found || each.size < found->size))
            found = each;
    return found;
}

QByteArray Certificate::text() const
{
    return "sochibo/cert/v1\n" + line("org", org.toUtf8()) + line("title", title.toUtf8()) + line("parent", parent.toUtf8())
        + line("serial", QByteArray::number(serial)) + line("prev", prev.isEmpty() ? QByteArrayLiteral("-") : prev.toBase64())
        + line("issued", lines::timeText(issued).toUtf8())
        + line("valid", (lines::timeText(validFrom) + u' ' + lines::timeText(validTo)).toUtf8())
        + line("key log", keys.log.text()) + line("key office", keys.office.text()) + line("key witness", keys.witness.text())
        + line("age", keys.age) + personLines(persons) + revocationLines(revocations);
}

Result<Certificate> Certificate::parse(const QByteArray &text)
{
    Reader reader(text);
    Certificate read;
    reader.head("sochibo/cert/v1");
    read.org = reader.org("org");
    read.title = reader.title();
    read.parent = reader.org("parent");
    if (read.parent == read.org)
        reader.refuse();
    read.serial = reader.serial();
    read.prev = reader.prev(read.serial);
    read.issued = reader.issued();
    reader.valid(read.validFrom, read.validTo);
    read.keys.log = reader.key("log", note::KeyType::Ed25519, names::log(read.org));
    read.keys.office = reader.key("office", note::KeyType::Ed25519, names::officeKey(read.org));
    read.keys.witness = reader.key("witness", note::KeyType::Cosignature, names::witnessKey(read.org));
    read.keys.age = reader.age();
    read.persons = reader.persons();
    read.revocations = reader.revocations();
    if (const auto finished = reader.finish(); !finished)
        return finished.error();
    return read;
}

Result<QByteArray> Certificate::sign(const SigningKey &certKey) const
{
    const auto readBack = parse(text());
    if (!readBack)
        return readBack.error();
    if (*readBack != *this)
        return unwritable();
    return note::sign(text(), names::certKey(parent).toUtf8(), certKey);
}

Result<Certificate> Certificate::open(const QByteArray &bytes, const note::VerifierKey &certKey)
{
    const Error notTheWard{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The certificate was not signed by the organisation above."), {}, {}, "unknown-key"};
    if (certKey.type != note::KeyType::Ed25519)
        return notTheWard;
    const auto verified = note::verify(bytes, {certKey}, maxBytes);
    if (!verified)
        return verified.error();
    const auto certificate = parse(verified->text);
    if (!certificate)
        return certificate.error();
    if (names::certKey(certificate->parent).toUtf8() != certKey.name)
        return notTheWard;
    return certificate;
}

QByteArray Certificate::digest() const
{
    return sha256(text());
}

std::optional<Revocation> Certificate::revocationOf(const QByteArray &publicKey, const QByteArray &code) const
{
    return strictest(revocations, {publicKey, code});
}

std::optional<Revocation> Certificate::revocationOf(const note::VerifierKey &key) const
{
    return strictest(revocations, {nameInRevocation(key)});
}

bool Certificate::counts(const QByteArray &publicKey, const QByteArray &code, qint64 at) const
{
    const auto revocation = revocationOf(publicKey, code);
    return !revocation || at < revocation->size;
}

bool Certificate::follows(const Certificate &before) const
{
    return org == before.org && parent == before.parent && serial == before.serial + 1 && prev == before.digest();
}
