// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/pagekeys_p.h"

#include "core/crypto/hash.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace sealing {

static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES && tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(nonceSize == crypto_stream_xchacha20_NONCEBYTES);

Slot pageAt(qint64 offset)
{
    const qint64 index = offset / pageSize;
    return {'D', quint64(index) + 1, index * pageSize, pageSize, index * pageSize};
}

Slot slotAt(qint64 offset)
{
    if (offset < walHeadSize)
        return {'H', 0, 0, walHeadSize, 0};
    const qint64 frame = (offset - walHeadSize) / frameSize;
    const qint64 start = walHeadSize + frame * frameSize;
    const qint64 stored = walHeadSlot + frame * frameSlot;
    if (offset < start + frameHeadSize)
        return {'F', quint64(frame), start, frameHeadSize, stored};
    return {'P', quint64(frame), start + frameHeadSize, pageSize, stored + frameHeadSlot};
}

qint64 framesIn(qint64 stored)
{
    return stored < walHeadSlot ? -1 : (stored - walHeadSlot) / frameSlot;
}

Keys::Keys(const QByteArray &bookId, const SecretBytes &bookKey)
    : m_page(hkdfSha256(bookKey.view(), bookId, "sochibo/page/v1"))
    , m_mask(hkdfSha256(bookKey.view(), bookId, "sochibo/page-mask/v1"))
{
    std::memcpy(m_associated.data(), "sochibo/page/v1", 16); // with its zero byte
    std::memcpy(m_associated.data() + 16, bookId.constData(), 16);
}

Keys::Associated Keys::associated(char kind, quint64 position) const
{
    Associated bytes = m_associated;
    bytes[32] = uchar(kind);
    qToBigEndian(position, bytes.data() + 33);
    return bytes;
}

void Keys::seal(char kind, quint64 position, const uchar *plain, int size, uchar *cipher, const uchar *nonce, uchar *tag) const
{
    const Associated with = associated(kind, position);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(cipher, tag, nullptr, plain, size_t(size), with.data(), with.size(),
                                                        nullptr, nonce, m_page.data());
}

bool Keys::open(char kind, quint64 position, uchar *plain, const uchar *cipher, int size, const uchar *nonce, const uchar *tag) const
{
    const Associated with = associated(kind, position);
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain, nullptr, cipher, size_t(size), tag, with.data(),
                                                               with.size(), nonce, m_page.data())
        == 0;
}

void Keys::sealPage(char kind, quint64 position, const uchar *page, uchar *stored) const
{
    uchar *nonce = stored + contentSize;
    randombytes_buf(nonce, nonceSize);
    seal(kind, position, page, contentSize, stored, nonce, nonce + nonceSize);
}

bool Keys::openPage(char kind, quint64 position, uchar *page) const
{
    // Of a page that does not open only nonce and tag stay as they were: the library wipes the rest (libsodium 1.0.18).
    const uchar *nonce = page + contentSize;
    if (!open(kind, position, page, page, contentSize, nonce, nonce + nonceSize))
        return false;
    std::memset(page + contentSize, 0, reserved);
    return true;
}

void Keys::sealHead(char kind, quint64 position, const uchar *head, int size, uchar *stored) const
{
    randombytes_buf(stored, nonceSize);
    seal(kind, position, head, size, stored + nonceSize, stored, stored + nonceSize + size);
}

bool Keys::openHead(char kind, quint64 position, const uchar *stored, int size, uchar *head) const
{
    return open(kind, position, head, stored + nonceSize, size, stored, stored + nonceSize + size);
}

void Keys::mask(const uchar *nonce, uchar *checksum) const
{
    uchar stream[4];
    crypto_stream_xchacha20(stream, sizeof stream, nonce, m_mask.data());
    for (int i = 0; i < 4; ++i)
        checksum[i] = uchar(checksum[i] ^ stream[i]);
}

int Keys::fail(const Slot &slot)
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = BadPlace{slot.kind, slot.position, slot.physical};
    m_isStopped = true;
    sqlite3_log(SQLITE_IOERR_DATA, "sochibo: %c %llu does not open with the book's key", slot.kind,
                static_cast<unsigned long long>(slot.position));
    return SQLITE_IOERR_DATA;
}

std::optional<BadPlace> Keys::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

bool Keys::isOwn(const Slot &slot) const
{
    const std::lock_guard lock(m_mutex);
    return slot.kind != 'H' && slot.position < m_own.size() && m_own[size_t(slot.position)];
}

void Keys::setOwn(const Slot &slot, bool own)
{
    const std::lock_guard lock(m_mutex);
    if (slot.position >= m_own.size())
        m_own.resize(size_t(slot.position) + 1);
    m_own[size_t(slot.position)] = own;
}

void Keys::forgetOwn()
{
    const std::lock_guard lock(m_mutex);
    m_own.clear();
}

void Keys::walClosed()
{
    if (--m_wals == 0)
        forgetOwn();
}

} // namespace sealing
