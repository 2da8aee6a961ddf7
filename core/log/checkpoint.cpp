// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/checkpoint.h"

#include "core/log/lines_p.h"
#include "core/log/merkle.h"

static const Error malformed{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The checkpoint of the log cannot be read."), {}, {}, "note"};

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.toBase64() + '\n';
}

Result<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    QByteArray rest = text;
    const auto origin = lines::takeLine(rest);
    const auto size = lines::decimal(lines::takeLine(rest).value_or(QByteArray()));
    const auto root = lines::hash(lines::takeLine(rest).value_or(QByteArray()));
    if (!origin || origin->isEmpty() || !size || !root || !rest.isEmpty())
        return malformed;
    if (*size == 0 && *root != merkle::rootHash({}))
        return malformed;
    const Checkpoint checkpoint{QString::fromUtf8(*origin), *size, *root};
    if (checkpoint.text() != text) // an origin that is not UTF-8
        return malformed;
    return checkpoint;
}

Result<QByteArray> Checkpoint::sign(const SigningKey &logKey) const
{
    if (const auto readBack = parse(text()); !readBack)
        return readBack.error();
    return note::sign(text(), origin.toUtf8(), logKey);
}

Result<Checkpoint> Checkpoint::open(const QByteArray &bytes, const note::VerifierKey &logKey)
{
    const Error notTheLog{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The checkpoint was not signed by the key of its log."), {}, {}, "unknown-key"};
    if (logKey.type != note::KeyType::Ed25519)
        return notTheLog;
    const auto verified = note::verify(bytes, {logKey});
    if (!verified)
        return verified.error();
    const auto checkpoint = parse(verified->text);
    if (!checkpoint)
        return checkpoint.error();
    if (checkpoint->origin.toUtf8() != logKey.name)
        return notTheLog;
    return checkpoint;
}

Result<Checkpoint> Checkpoint::open(const QByteArray &bytes, const QList<note::VerifierKey> &logKeys)
{
    Q_ASSERT(!logKeys.isEmpty());
    for (const note::VerifierKey &key : logKeys.mid(1))
        if (const auto checkpoint = open(bytes, key))
            return checkpoint;
    return open(bytes, logKeys.first());
}

Result<QByteArray> cosign(const Checkpoint &checkpoint, const QByteArray &witnessName, const SigningKey &witnessKey,
                          const QDateTime &time)
{
    if (const auto readBack = Checkpoint::parse(checkpoint.text()); !readBack)
        return readBack.error();
    if (!time.isValid() || time.toSecsSinceEpoch() <= 0)
        return malformed;
    const auto signature = note::cosign(checkpoint.text(), witnessName, witnessKey, quint64(time.toSecsSinceEpoch()));
    if (!signature)
        return signature.error();
    return signature->line();
}

Result<QByteArray> withSignatures(const QByteArray &bytes, const QByteArray &signatureLines)
{
    auto whole = note::parse(bytes);
    if (!whole)
        return whole.error();
    QByteArray rest = signatureLines;
    while (!rest.isEmpty()) {
        const auto line = lines::takeLine(rest);
        if (!line)
            return malformed;
        const auto signature = note::SignatureLine::parse(*line);
        if (!signature)
            return signature.error();
        if (!whole->signatures.contains(*signature))
            whole->signatures.append(*signature);
    }
    const QByteArray joined = whole->bytes();
    if (const auto readBack = note::parse(joined); !readBack) // too many signatures
        return readBack.error();
    return joined;
}

Result<QDateTime> verifyCosignature(const QByteArray &bytes, const note::VerifierKey &witnessKey)
{
    if (witnessKey.type != note::KeyType::Cosignature)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The key is not one that cosigns."), {}, {}, "note"};
    const auto verified = note::verify(bytes, {witnessKey});
    if (!verified)
        return verified.error();
    if (const auto checkpoint = Checkpoint::parse(verified->text); !checkpoint)
        return checkpoint.error();
    const quint64 seconds = verified->by.first().time;
    if (seconds == 0 || seconds > quint64(lines::largest) / 1000)
        return malformed;
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}
