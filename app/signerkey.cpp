// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signerkey.h"

#include <QDateTime>

namespace cli {

static const QByteArray beginning = QByteArrayLiteral("PRIVATE+KEY+");

static const Error notAKey{
    Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not a key that signs notes."), {}, {}, "note"};

Result<SignerKey> SignerKey::generate(const QByteArray &name, note::KeyType type)
{
    if (!note::isKeyName(name))
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "\"%1\" is no name of a key; one looks like example.org/log."),
                     {QString::fromUtf8(name)},
                     {},
                     "note"};
    return SignerKey{name, type, SigningKey::generate()};
}

Result<SignerKey> SignerKey::parse(const QByteArray &file)
{
    const QByteArray line = file.trimmed();
    if (!line.startsWith(beginning))
        return notAKey;
    const qsizetype first = line.indexOf('+', beginning.size());
    const qsizetype second = line.indexOf('+', first + 1);
    if (first < 0 || second < 0)
        return notAKey;
    auto decoded = QByteArray::fromBase64Encoding(line.mid(second + 1),
                                                  QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool isKnown = decoded && decoded.decoded.size() == 33
        && (decoded.decoded[0] == char(note::KeyType::Ed25519)
            || decoded.decoded[0] == char(note::KeyType::Cosignature));
    if (!isKnown)
        return notAKey;
    const auto type = note::KeyType(uchar(decoded.decoded[0]));
    const SecretBytes seed = SecretBytes::copyOf(bytesOf(decoded.decoded).subspan(1));
    wipe(decoded.decoded);
    auto key = SigningKey::fromSeed(seed);
    if (!key)
        return notAKey;
    SignerKey signer{line.mid(beginning.size(), first - beginning.size()), type, std::move(*key)};
    if (!note::isKeyName(signer.name) || signer.verifier().id().toHex() != line.mid(first + 1, second - first - 1))
        return notAKey;
    return signer;
}

QByteArray SignerKey::file() const
{
    const SecretBytes seed = key.seed();
    QByteArray bytes = seed.exposed();
    bytes.prepend(char(type));
    const QByteArray line = beginning + name + '+' + verifier().id().toHex() + '+' + bytes.toBase64() + '\n';
    wipe(bytes);
    return line;
}

Result<note::SignatureLine> SignerKey::sign(const QByteArray &text) const
{
    if (type == note::KeyType::Cosignature)
        return note::cosign(text, name, key, quint64(QDateTime::currentSecsSinceEpoch()));
    return note::signatureLine(text, name, key);
}

} // namespace cli
