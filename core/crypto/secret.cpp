// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"

#include <cstring>
#include <sodium.h>
#include <utility>

Result<Done> startCrypto()
{
    if (sodium_init() < 0)
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "The library for encryption does not start on this computer.")};
    return Done{};
}

/// Returns at once when it was done before; without it two threads could open the random source at the same time.
static void ensureStarted()
{
    if (sodium_init() < 0)
        qFatal("the library for encryption does not start");
}

bool equalInConstantTime(std::span<const uchar> left, std::span<const uchar> right)
{
    return left.size() == right.size() && (left.empty() || sodium_memcmp(left.data(), right.data(), left.size()) == 0);
}

QByteArray randomBytes(qsizetype size)
{
    ensureStarted();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty()) // data() of a shared array would only wipe a fresh copy
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size == 0)
        return;
    ensureStarted();
    m_data = static_cast<uchar *>(sodium_malloc(size_t(size)));
    if (!m_data)
        qFatal("no memory left for a key");
    std::memset(m_data, 0, size_t(size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size_t(size));
    return bytes;
}

SecretBytes SecretBytes::from(QByteArray &&source)
{
    SecretBytes bytes = copyOf(bytesOf(source));
    wipe(source);
    return bytes;
}

SecretBytes SecretBytes::copyOf(std::span<const uchar> source)
{
    SecretBytes bytes(qsizetype(source.size()));
    if (!source.empty())
        std::memcpy(bytes.m_data, source.data(), source.size());
    return bytes;
}

SecretBytes SecretBytes::passphrase(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    SecretBytes bytes = from(normal.toUtf8());
    if (normal.isDetached() && !normal.isEmpty())
        sodium_memzero(normal.data(), size_t(normal.size()) * sizeof(QChar));
    return bytes;
}

QByteArray SecretBytes::exposed() const
{
    return m_size == 0 ? QByteArray() : QByteArray(reinterpret_cast<const char *>(m_data), m_size);
}
