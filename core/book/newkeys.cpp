// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/newkeys_p.h"

#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/log/names.h"

OfficeKeys withKeys(OfficeKeys office, const QString &org, const BookKeys &keys)
{
    const auto vkey = [](const QString &name, note::KeyType type, const SigningKey &key) {
        return QString::fromLatin1(note::VerifierKey{name.toLatin1(), type, key.publicKey()}.text());
    };
    office.log = vkey(names::log(org), note::KeyType::Ed25519, keys.log);
    office.office = vkey(names::officeKey(org), note::KeyType::Ed25519, keys.office);
    office.witness = vkey(names::witnessKey(org), note::KeyType::Cosignature, keys.witness);
    if (keys.certificate)
        office.certificate = vkey(names::certKey(org), note::KeyType::Ed25519, *keys.certificate);
    office.age = QString::fromLatin1(keys.identity.recipient().text());
    return office;
}

SecretBytes secretsKeyOf(const SecretBytes &bookKey, const QByteArray &bookId)
{
    return hkdfSha256(bookKey.view(), bookId, "sochibo/secrets/v1");
}

QByteArray secretPurpose(const QString &name)
{
    return "sochibo/secret/v1 " + name.toUtf8();
}
