// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/age.h"

#include "core/crypto/ageheader_p.h"
#include "core/crypto/agepayload_p.h"

#include <QBuffer>
#include <QTemporaryFile>

namespace age {

static Result<Done> encryptTo(QIODevice &in, QIODevice &out, const QList<Stanza> &stanzas, const SecretBytes &fileKey)
{
    const QByteArray header = writeHeader(stanzas, fileKey);
    if (out.write(header) != header.size())
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The encrypted file could not be written."), {}, out.errorString()};
    return encryptPayload(in, out, fileKey);
}

Result<Done> encrypt(QIODevice &in, QIODevice &out, const QList<Recipient> &recipients)
{
    if (recipients.isEmpty() || recipients.size() > 20)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A file is encrypted for one to twenty recipients."), {}, {}, "limit"};
    const SecretBytes fileKey = SecretBytes::random(fileKeySize);
    QList<Stanza> stanzas;
    for (const Recipient &recipient : recipients)
        stanzas += wrap(fileKey, recipient);
    return encryptTo(in, out, stanzas, fileKey);
}

Result<Done> encryptWithPassphrase(QIODevice &in, QIODevice &out, const SecretBytes &passphrase, int logN)
{
    if (passphrase.isEmpty() || logN < 1 || logN > defaultMaxLogN)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A passphrase must not be empty."), {}, {}, "passphrase"};
    const SecretBytes fileKey = SecretBytes::random(fileKeySize);
    const auto stanza = wrap(fileKey, passphrase, logN);
    if (!stanza)
        return stanza.error();
    return encryptTo(in, out, {*stanza}, fileKey);
}

/// Runs a function from one device to another over byte arrays; what it wrote counts only when it succeeded.
template <typename Work>
static Result<QByteArray> inMemory(const QByteArray &from, Work work)
{
    QBuffer in;
    in.setData(from);
    in.open(QIODevice::ReadOnly);
    QByteArray to;
    to.reserve(from.size() + 1024); // so that growing leaves no plaintext behind in outgrown blocks
    QBuffer out(&to);
    out.open(QIODevice::WriteOnly);
    const Result<Done> worked = work(in, out);
    out.close();
    if (!worked) {
        wipe(to);
        return worked.error();
    }
    return to;
}

Result<QByteArray> encrypt(const QByteArray &plaintext, const QList<Recipient> &recipients)
{
    return inMemory(plaintext, [&](QIODevice &in, QIODevice &out) { return encrypt(in, out, recipients); });
}

Result<QByteArray> encryptWithPassphrase(const QByteArray &plaintext, const SecretBytes &passphrase, int logN)
{
    return inMemory(plaintext, [&](QIODevice &in, QIODevice &out) { return encryptWithPassphrase(in, out, passphrase, logN); });
}

/// Copies what is left of a sequential device, still encrypted, to where it can be read twice.
static Result<Done> spool(QIODevice &in, QTemporaryFile &copy)
{
    const auto cannot = [&] {
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The encrypted file could not be copied to the temporary folder."), {}, copy.errorString()};
    };
    if (!copy.open())
        return cannot();
    for (;;) {
        const QByteArray piece = readUpTo(in, 1 << 20);
        if (piece.isEmpty())
            break;
        if (copy.write(piece) != piece.size())
            return cannot();
    }
    if (!copy.flush() || !copy.seek(0))
        return cannot();
    return Done{};
}

static Result<Done> decryptFrom(QIODevice &in, QIODevice &out, const Openers &openers, Release release)
{
    if (release == Release::AtEnd && in.isSequential()) {
        QTemporaryFile copy;
        if (auto spooled = spool(in, copy); !spooled)
            return spooled;
        return decryptFrom(copy, out, openers, release);
    }
    const auto header = readHeader(in);
    if (!header)
        return header.error();
    const auto fileKey = unwrap(*header, openers);
    if (!fileKey)
        return fileKey.error();
    if (release == Release::AtEnd) {
        const qint64 payload = in.pos();
        if (auto verified = decryptPayload(in, nullptr, *fileKey); !verified)
            return verified;
        if (!in.seek(payload))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The encrypted file cannot be read a second time."), {}, in.errorString()};
    }
    return decryptPayload(in, &out, *fileKey);
}

static Result<QByteArray> decryptWhole(const QByteArray &file, const Openers &openers)
{
    QByteArray binary = file;
    if (isArmored(file.first(qMin(file.size(), qsizetype(1024))))) {
        auto inside = dearmored(file);
        if (!inside)
            return inside.error();
        binary = std::move(*inside);
    }
    // inMemory hands nothing on after a failure, so one pass is enough.
    return inMemory(binary, [&](QIODevice &in, QIODevice &out) { return decryptFrom(in, out, openers, Release::ByChunk); });
}

Result<QByteArray> decrypt(const QByteArray &file, const Identities &identities)
{
    return decryptWhole(file, {identities});
}

Result<QByteArray> decrypt(const QByteArray &file, const Identity &identity)
{
    return decryptWhole(file, {{&identity}});
}

Result<QByteArray> decryptWithPassphrase(const QByteArray &file, const SecretBytes &passphrase, int maxLogN)
{
    return decryptWhole(file, {{}, &passphrase, maxLogN});
}

Result<Done> decrypt(QIODevice &in, QIODevice &out, const Identities &identities, Release release)
{
    return decryptFrom(in, out, {identities}, release);
}

Result<Done> decryptWithPassphrase(QIODevice &in, QIODevice &out, const SecretBytes &passphrase, Release release, int maxLogN)
{
    return decryptFrom(in, out, {{}, &passphrase, maxLogN}, release);
}

} // namespace age
