// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/sealing/badplace.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

// The layout of the files, and what seals their pages. AEAD is XChaCha20-Poly1305-IETF with a fresh random nonce for each
// write; the associated bytes are `sochibo/page/v1` 0x00, book id (16), kind (1), position (8, most significant first).
//   file       page n (from 1):  ciphertext 4056, nonce 24, tag 16                     D, n
//   -wal       head:             nonce 24, ciphertext 32, tag 16                       H, 0
//              frame i (from 0), at 72 + 4160 i:  nonce 24, ciphertext 24, tag 16      F, i
//                                then its page like a page of the file                 P, i
//   -journal   page images like pages of the file, in place                            J, offset
//              checksums behind them masked, all else as SQLite writes it
// docs/formats.md, "book.sqlite", describes them for other readers.
namespace sealing {

constexpr int nonceSize = 24;
constexpr int tagSize = 16;
constexpr int contentSize = pageSize - reserved;
constexpr int walHeadSize = 32;
constexpr int frameHeadSize = 24;
constexpr int walHeadSlot = nonceSize + walHeadSize + tagSize;
constexpr int frameHeadSlot = nonceSize + frameHeadSize + tagSize;
constexpr int frameSize = frameHeadSize + pageSize; ///< as SQLite counts
constexpr int frameSlot = frameHeadSlot + pageSize; ///< on the disk
static_assert(reserved == nonceSize + tagSize && walHeadSlot == 72 && frameSlot == 4160);

/// A piece that is sealed as one: where SQLite believes it is, and where it is.
struct Slot
{
    char kind;
    quint64 position;
    qint64 logical;
    int size;
    qint64 physical;
};

/// The page of the database's file that SQLite's byte `offset` lies in.
Slot pageAt(qint64 offset);

/// The piece of the write-ahead log that SQLite's byte `offset` lies in.
Slot slotAt(qint64 offset);

/// Whole frames in so many stored bytes; -1 without a whole head. A slot that is cut off does not count.
qint64 framesIn(qint64 stored);

/// What the files of one book share: the key, and what was noticed.
class Keys
{
public:
    /// K_page = HKDF(book key, salt = book id, info = `sochibo/page/v1`); the mask's key with info `sochibo/page-mask/v1`.
    Keys(const QByteArray &bookId, const SecretBytes &bookKey);

    friend bool operator==(const Keys &left, const Keys &right)
    {
        return left.m_page == right.m_page && left.m_associated == right.m_associated;
    }

    /// A page of 4096 bytes as it is stored; its last 40 bytes are left out.
    void sealPage(char kind, quint64 position, const uchar *page, uchar *stored) const;
    /// Opens a stored page in place, its last 40 bytes become zeros. False leaves it as it was.
    bool openPage(char kind, quint64 position, uchar *page) const;

    /// A head of the write-ahead log in `size` + 40 bytes.
    void sealHead(char kind, quint64 position, const uchar *head, int size, uchar *stored) const;
    bool openHead(char kind, quint64 position, const uchar *stored, int size, uchar *head) const;

    /// XORs a checksum of the plaintext with the first four bytes of XChaCha20(mask's key, nonce of its page).
    void mask(const uchar *nonce, uchar *checksum) const;

    /// Notes the first failure and ends all writing; what SQLite is told.
    int fail(const Slot &slot);
    std::optional<BadPlace> failure() const;
    bool isStopped() const { return m_isStopped; }

    /// Which frames of the write-ahead log this process wrote since it opened it: those cannot be torn.
    bool isOwn(const Slot &slot) const;
    void setOwn(const Slot &slot, bool own);
    void forgetOwn();
    void walOpened() { ++m_wals; }
    void walClosed();

    std::atomic<qint64> zeroPages = 0;
    std::atomic<qint64> tornEnds = 0;

private:
    using Associated = std::array<uchar, 16 + 16 + 1 + 8>;

    Associated associated(char kind, quint64 position) const;
    void seal(char kind, quint64 position, const uchar *plain, int size, uchar *cipher, const uchar *nonce, uchar *tag) const;
    bool open(char kind, quint64 position, uchar *plain, const uchar *cipher, int size, const uchar *nonce, const uchar *tag) const;

    SecretBytes m_page;
    SecretBytes m_mask;
    Associated m_associated = {};
    mutable std::mutex m_mutex;
    std::optional<BadPlace> m_failure;
    std::vector<bool> m_own;
    std::atomic<int> m_wals = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace sealing
