// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/agekeys.h"

#include "core/crypto/bech32.h"

#include <cctype>
#include <sodium.h>

namespace age {

Result<Recipient> Recipient::parse(const QByteArray &text)
{
    const Error wrong{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not an age recipient (age1...)."), {}, {}, "header"};
    const auto decoded = bech32::decode(text);
    if (!decoded || decoded->prefix != "age" || decoded->bytes.size() != crypto_scalarmult_BYTES || text != text.toLower())
        return wrong;
    // A point of low order would give everybody the same shared secret; any scalar shows it.
    SecretBytes scalar(crypto_scalarmult_SCALARBYTES);
    SecretBytes product(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(product.data(), scalar.data(), bytesOf(decoded->bytes).data()) != 0)
        return wrong;
    return Recipient(decoded->bytes);
}

QByteArray Recipient::text() const
{
    return bech32::encode("age", m_publicKey);
}

Identity Identity::generate()
{
    return Identity(SecretBytes::random(crypto_scalarmult_SCALARBYTES));
}

Result<Identity> Identity::fromSecret(SecretBytes secret)
{
    if (secret.size() != crypto_scalarmult_SCALARBYTES)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not an age identity (AGE-SECRET-KEY-1...), or it has a typing mistake."), {}, {}, "no-match"};
    return Identity(std::move(secret));
}

Result<Identity> Identity::parse(const QByteArray &text)
{
    QByteArray code;
    code.reserve(text.size());
    for (const char c : text)
        if (!std::isspace(uchar(c)))
            code += char(std::toupper(uchar(c)));
    auto decoded = bech32::decode(code);
    wipe(code);
    if (!decoded || decoded->prefix != "age-secret-key-" || decoded->bytes.size() != crypto_scalarmult_SCALARBYTES)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "This is not an age identity (AGE-SECRET-KEY-1...), or it has a typing mistake."),
                     {},
                     {},
                     "no-match"};
    return Identity(SecretBytes::from(std::move(decoded->bytes)));
}

Result<std::vector<Identity>> Identity::parseFile(const QByteArray &content)
{
    std::vector<Identity> identities;
    for (const QByteArray &line : content.split('\n')) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        auto identity = parse(line);
        if (!identity)
            return identity.error();
        identities.push_back(std::move(*identity));
    }
    if (identities.empty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no age identity in this file."), {}, {}, "no-match"};
    return identities;
}

Recipient Identity::recipient() const
{
    QByteArray publicKey(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(reinterpret_cast<uchar *>(publicKey.data()), m_secret.data());
    return Recipient(publicKey);
}

SecretBytes Identity::toText() const
{
    QByteArray secret = m_secret.exposed();
    QByteArray lower = bech32::encode("age-secret-key-", secret);
    wipe(secret);
    SecretBytes text = SecretBytes::from(std::move(lower));
    for (uchar &c : text.view())
        c = uchar(std::toupper(c));
    return text;
}

} // namespace age
