// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <span>

/// Prepares the cryptographic library; once per program, before anything else of this folder. Unsupported when the
/// library does not start.
Result<Done> startCrypto();

/// The bytes of an array without a copy.
inline std::span<const uchar> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())};
}

/// Whether two byte strings are equal, in a time that does not tell where they differ.
bool equalInConstantTime(std::span<const uchar> left, std::span<const uchar> right);

/// Random bytes that need not be hidden: nonces, salts, ids.
QByteArray randomBytes(qsizetype size);

/// Overwrites the bytes of an array that nobody else shares and empties it.
void wipe(QByteArray &bytes);

/// Secret bytes in locked memory between guard pages: they move, are never copied by accident, and are wiped when they go.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeros
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    static SecretBytes random(qsizetype size);
    /// Takes the bytes over and wipes the array they came in.
    static SecretBytes from(QByteArray &&source);
    static SecretBytes copyOf(std::span<const uchar> bytes);
    /// A passphrase as it was typed, in NFC and UTF-8, so that two keyboards give the same bytes.
    static SecretBytes passphrase(const QString &typed);

    uchar *data() { return m_data; }
    const uchar *data() const { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const uchar> view() const { return {m_data, size_t(m_size)}; }
    std::span<uchar> view() { return {m_data, size_t(m_size)}; }

    SecretBytes copy() const { return copyOf(view()); }
    /// The bytes in ordinary memory, for what has to be printed or handed to a file; wipe() it afterwards.
    QByteArray exposed() const;

    /// Compares in constant time.
    friend bool operator==(const SecretBytes &left, const SecretBytes &right)
    {
        return equalInConstantTime(left.view(), right.view());
    }

private:
    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};
