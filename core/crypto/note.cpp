// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/note.h"

#include "core/crypto/base64_p.h"
#include "core/crypto/hash.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>

namespace note {

static constexpr qsizetype idSize = 4;
static constexpr qsizetype maxSignatures = 16;
static const QByteArray dash = QByteArrayLiteral("\xe2\x80\x94 "); // U+2014 and a space

static Error malformed(const char *why)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not a signed note."), {}, QString::fromLatin1(why), "note"};
}

static bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

static bool hasControls(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x20 && c != '\n'; });
}

static bool isText(const QByteArray &text)
{
    return text.endsWith('\n') && !hasControls(text) && isUtf8(text);
}

bool isKeyName(const QByteArray &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9.-]+(/[a-z0-9._-]+)+\\z"));
    return name.size() <= 128 && isUtf8(name) && shape.match(QString::fromUtf8(name)).hasMatch();
}

bool isForeignKeyName(const QByteArray &name)
{
    const QString text = QString::fromUtf8(name);
    return !name.isEmpty() && isUtf8(name) && !name.contains('+') && !hasControls(name) && !name.contains('\n')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QByteArray keyId(const QByteArray &name, KeyType type, const QByteArray &publicKey)
{
    return sha256(name + '\n' + char(type) + publicKey).first(idSize);
}

QByteArray VerifierKey::text() const
{
    return name + '+' + id().toHex() + '+' + (char(type) + publicKey).toBase64();
}

Result<VerifierKey> VerifierKey::parse(const QByteArray &text)
{
    const auto wrong = [](Error::Kind kind, const char *why) {
        return Error{kind, QT_TRANSLATE_NOOP("Error", "This is not a verifier key."), {}, QString::fromLatin1(why), "note"};
    };
    const qsizetype first = text.indexOf('+');
    const qsizetype second = text.indexOf('+', first + 1);
    if (first < 0 || second < 0)
        return wrong(Error::Invalid, "parts");
    const QByteArray name = text.first(first);
    const QByteArray id = text.sliced(first + 1, second - first - 1);
    const auto key = paddedBase64(text.sliced(second + 1));
    if (!isForeignKeyName(name) || !key || key->isEmpty())
        return wrong(Error::Invalid, "name or base64");
    if (key->front() != char(KeyType::Ed25519) && key->front() != char(KeyType::Cosignature))
        return wrong(Error::Unsupported, "key type");
    if (key->size() != 33)
        return wrong(Error::Invalid, "key length");
    VerifierKey verifier{name, KeyType(uchar(key->front())), key->sliced(1)};
    if (id != verifier.id().toHex())
        return wrong(Error::Invalid, "key id");
    return verifier;
}

QByteArray SignatureLine::line() const
{
    return dash + name + ' ' + (id + signature).toBase64() + '\n';
}

Result<SignatureLine> SignatureLine::parse(const QByteArray &line)
{
    if (!line.startsWith(dash))
        return malformed("signature line");
    const qsizetype space = line.indexOf(' ', dash.size());
    if (space < 0)
        return malformed("signature line");
    const QByteArray name = line.sliced(dash.size(), space - dash.size());
    const auto bytes = paddedBase64(line.sliced(space + 1));
    if (!isForeignKeyName(name) || !bytes || bytes->size() <= idSize)
        return malformed("signature line");
    return SignatureLine{name, bytes->first(idSize), bytes->sliced(idSize)};
}

QByteArray Note::bytes() const
{
    QByteArray out = text + '\n';
    for (const SignatureLine &signature : signatures)
        out += signature.line();
    return out;
}

Result<Note> parse(const QByteArray &bytes, qsizetype maxBytes)
{
    const auto beyond = [] {
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A signed note is larger than is read."), {}, {}, "limit"};
    };
    if (bytes.size() > maxBytes)
        return beyond();
    const qsizetype gap = bytes.lastIndexOf("\n\n");
    if (gap < 0 || !isText(bytes))
        return malformed("text");
    QList<QByteArray> lines = bytes.sliced(gap + 2).split('\n');
    lines.removeLast(); // behind the LF at the end
    if (lines.isEmpty())
        return malformed("no signature");
    if (lines.size() > maxSignatures)
        return beyond();
    Note note{bytes.first(gap + 1), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        auto signature = SignatureLine::parse(line);
        if (!signature)
            return signature.error();
        note.signatures += *signature;
    }
    return note;
}

Result<SignatureLine> signatureLine(const QByteArray &text, const QByteArray &name, const SigningKey &key)
{
    if (!isText(text) || !isKeyName(name))
        return malformed("text or name to sign");
    return SignatureLine{name, keyId(name, KeyType::Ed25519, key.publicKey()), key.sign(text)};
}

Result<QByteArray> sign(const QByteArray &text, const QByteArray &name, const SigningKey &key)
{
    const auto signature = signatureLine(text, name, key);
    if (!signature)
        return signature.error();
    return Note{text, {*signature}}.bytes();
}

static QByteArray cosigned(const QByteArray &text, quint64 time)
{
    return "cosignature/v1\ntime " + QByteArray::number(time) + '\n' + text;
}

Result<SignatureLine> cosign(const QByteArray &text, const QByteArray &name, const SigningKey &key, quint64 time)
{
    if (!isText(text) || !isKeyName(name))
        return malformed("text or name to sign");
    QByteArray stamped(8, Qt::Uninitialized);
    qToBigEndian(time, stamped.data());
    return SignatureLine{name, keyId(name, KeyType::Cosignature, key.publicKey()), stamped + key.sign(cosigned(text, time))};
}

bool VerifiedNote::isSignedBy(const QByteArray &name) const
{
    return std::any_of(by.begin(), by.end(), [&](const VerifiedBy &who) { return who.key.name == name; });
}

/// The signer when the line is a good signature of this key.
static Result<VerifiedBy> check(const QByteArray &text, const SignatureLine &line, const VerifierKey &key)
{
    const auto wrong = [&] {
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The signature of %1 is wrong: the text was changed or somebody else signed."),
                     {QString::fromUtf8(key.name)},
                     {},
                     "signature"};
    };
    VerifiedBy who{key, 0};
    QByteArray message = text;
    QByteArray signature = line.signature;
    if (key.type == KeyType::Cosignature) {
        if (signature.size() != 8 + 64)
            return wrong();
        who.time = qFromBigEndian<quint64>(signature.constData());
        message = cosigned(text, who.time);
        signature = signature.sliced(8);
    }
    if (!verifySignature(key.publicKey, message, signature))
        return wrong();
    return who;
}

Result<VerifiedNote> verify(const Note &note, const QList<VerifierKey> &keys)
{
    VerifiedNote verified{note.text, {}};
    for (const VerifierKey &key : keys) {
        bool counted = false;
        for (const SignatureLine &line : note.signatures) {
            if (line.name != key.name || line.id != key.id())
                continue;
            auto who = check(note.text, line, key);
            if (!who)
                return who.error();
            if (!counted)
                verified.by += *who;
            counted = true;
        }
    }
    if (verified.by.isEmpty())
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "None of the known keys has signed this text."), {}, {}, "unknown-key"};
    return verified;
}

Result<VerifiedNote> verify(const QByteArray &bytes, const QList<VerifierKey> &keys, qsizetype maxBytes)
{
    const auto note = parse(bytes, maxBytes);
    if (!note)
        return note.error();
    return verify(*note, keys);
}

} // namespace note
