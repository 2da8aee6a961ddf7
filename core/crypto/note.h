// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signingkey.h"

#include <QList>

/// Signed notes (c2sp.org/signed-note) and the cosignatures of c2sp.org/tlog-cosignature@v1.0.1.
namespace note {

/// How a key signs: 0x01 signs the text, 0x04 signs a time and the text.
enum class KeyType : uchar { Ed25519 = 0x01, Cosignature = 0x04 };

/// Whether a name follows docs/formats.md, "Names": `[a-z0-9.-]+(/[a-z0-9._-]+)+`, at most 128 bytes.
bool isKeyName(const QByteArray &name);

/// Whether a name is one a signed note may carry at all: not empty, UTF-8, no space, no `+`.
bool isForeignKeyName(const QByteArray &name);

/// First 4 bytes of SHA-256(name LF type public-key).
QByteArray keyId(const QByteArray &name, KeyType type, const QByteArray &publicKey);

/// A public key with the name it signs under.
struct VerifierKey
{
    QByteArray name;
    KeyType type = KeyType::Ed25519;
    QByteArray publicKey; ///< 32 bytes

    QByteArray id() const { return keyId(name, type, publicKey); }
    /// `name+hex id+base64(type public-key)`
    QByteArray text() const;
    /// Invalid (`note`) when it is no vkey or its id is wrong, Unsupported for another key type. Any name that a note
    /// may carry is read; use isKeyName() where ours is demanded.
    static Result<VerifierKey> parse(const QByteArray &text);

    friend bool operator==(const VerifierKey &, const VerifierKey &) = default;
};

/// One line below a note: who claims to have signed it.
struct SignatureLine
{
    QByteArray name;
    QByteArray id;        ///< 4 bytes
    QByteArray signature; ///< what follows the id: 64 bytes for 0x01, time (8) and 64 bytes for 0x04

    /// The line with its LF.
    QByteArray line() const;
    /// A line without its LF. Invalid (`note`).
    static Result<SignatureLine> parse(const QByteArray &line);

    friend bool operator==(const SignatureLine &, const SignatureLine &) = default;
};

/// A note as it was read: nothing about it is believed yet.
struct Note
{
    QByteArray text; ///< with the LF at its end
    QList<SignatureLine> signatures;

    /// Text, empty line, signature lines.
    QByteArray bytes() const;
};

/// Invalid (`note`) when it is not a signed note; Refused (`limit`) when larger than `maxBytes` or with more than 16 signatures.
Result<Note> parse(const QByteArray &bytes, qsizetype maxBytes = 16 * 1024);

/// The signature line of type 0x01 for a text. Invalid (`note`) when the text cannot be a note or the name is not a key name.
Result<SignatureLine> signatureLine(const QByteArray &text, const QByteArray &name, const SigningKey &key);

/// A whole note with one signature of type 0x01.
Result<QByteArray> sign(const QByteArray &text, const QByteArray &name, const SigningKey &key);

/// The cosignature (type 0x04) of a checkpoint's text at a time in seconds since 1970.
Result<SignatureLine> cosign(const QByteArray &text, const QByteArray &name, const SigningKey &key, quint64 time);

/// A key whose signature was found good, and for a cosignature when it says it saw the text.
struct VerifiedBy
{
    VerifierKey key;
    quint64 time = 0; ///< seconds since 1970; 0 for type 0x01
};

/// A text that at least one of the asked keys has signed.
struct VerifiedNote
{
    QByteArray text;
    QList<VerifiedBy> by; ///< in the order of the keys asked; a key whose signature is not there is left out

    /// Whether a key of that name is among the signers.
    bool isSignedBy(const QByteArray &name) const;
};

/// Untrusted: `signature` when a line of a known key is wrong, `unknown-key` when no line is of a known key. Lines of
/// other keys are ignored (c2sp.org/signed-note, "Verifying signatures").
Result<VerifiedNote> verify(const Note &note, const QList<VerifierKey> &keys);

/// parse() and verify() in one.
Result<VerifiedNote> verify(const QByteArray &bytes, const QList<VerifierKey> &keys, qsizetype maxBytes = 16 * 1024);

} // namespace note
