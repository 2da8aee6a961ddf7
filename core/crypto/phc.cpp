// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64_p.h"
#include "core/crypto/phc_p.h"

#include <QRegularExpression>
#include <sodium.h>

namespace phc {

QByteArray Argon2id::text() const
{
    return "$argon2id$v=19$m=" + QByteArray::number(memory) + ",t=" + QByteArray::number(passes) + ",p=1$" + toBareBase64(salt);
}

Result<Argon2id> Argon2id::parse(const QByteArray &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,8}),t=([1-9][0-9]{0,8}),p=1\\$([A-Za-z0-9+/]+)\\z"));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(text));
    const auto salt = bareBase64(match.captured(3).toLatin1());
    if (!match.hasMatch() || !salt || salt->size() != crypto_pwhash_argon2id_SALTBYTES)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file with the book's keys is damaged."), {}, QString::fromLatin1(text), "header"};
    const Argon2id parameters{match.captured(1).toUInt(), match.captured(2).toUInt(), *salt};
    if (parameters.memory < 65536 || parameters.memory > 1048576 || parameters.passes > 16)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file with the book's keys asks for more or less work than is allowed."), {}, QString::fromLatin1(text), "limit"};
    return parameters;
}

Result<SecretBytes> Argon2id::derive(const SecretBytes &passphrase) const
{
    QString typed = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), passphrase.size());
    const SecretBytes normal = SecretBytes::passphrase(typed);
    if (typed.isDetached() && !typed.isEmpty())
        sodium_memzero(typed.data(), size_t(typed.size()) * sizeof(QChar));
    SecretBytes key(32);
    if (crypto_pwhash(key.data(), quint64(key.size()), reinterpret_cast<const char *>(normal.data()), quint64(normal.size()),
                      bytesOf(salt).data(), passes, size_t(memory) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This computer has not enough memory for the passphrase.")};
    return key;
}

} // namespace phc
