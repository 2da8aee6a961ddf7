// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

/// The Merkle tree of RFC 6962 section 2.1 over SHA-256. Every hash is 32 bytes.
namespace merkle {

/// The length of a hash in bytes.
inline constexpr qsizetype hashSize = 32;

/// SHA-256(0x00 entry), RFC 6962 section 2.1.
QByteArray leafHash(const QByteArray &entry);

/// SHA-256(0x01 left right), RFC 6962 section 2.1.
QByteArray nodeHash(const QByteArray &left, const QByteArray &right);

/// The root hash over leaf hashes; SHA-256 of nothing for an empty list.
QByteArray rootHash(const QList<QByteArray> &leafHashes);

/// The roots of the full subtrees that cover a log of some size, largest first (a compact range that begins at 0): all
/// that is needed to append and to tell the root hash.
class Frontier
{
public:
    /// Adds one leaf hash at the end of the log.
    void append(const QByteArray &leafHash);

    /// The number of leaves.
    qint64 size() const { return m_size; }

    /// The root hash of the log.
    QByteArray root() const;

    /// The size in 8 bytes, most significant first, then one hash for each bit set in the size, largest subtree first.
    QByteArray toBytes() const;

    /// A frontier from the bytes of toBytes(). Corrupt when the number of hashes does not belong to the size.
    static Result<Frontier> fromBytes(const QByteArray &bytes);

    friend bool operator==(const Frontier &, const Frontier &) = default;

private:
    qint64 m_size = 0;
    QList<QByteArray> m_subtrees;
};

/// The inclusion proof of the leaf at `index` in the tree of the first `size` leaves, the leaf's sibling first (RFC 6962
/// section 2.1.1). Invalid when not 0 <= index < size <= number of leaves.
Result<QList<QByteArray>> inclusionProof(const QList<QByteArray> &leafHashes, qint64 index, qint64 size);

/// The consistency proof between the trees of the first `oldSize` and the first `newSize` leaves (RFC 6962 section
/// 2.1.2); empty when the sizes are equal. Invalid when not 0 < oldSize <= newSize <= number of leaves.
Result<QList<QByteArray>> consistencyProof(const QList<QByteArray> &leafHashes, qint64 oldSize, qint64 newSize);

/// Checks an inclusion proof (RFC 9162 section 2.1.3.2). Invalid (`proof-malformed`) when index, size or the lengths
/// cannot belong together, Untrusted (`proof-wrong`) when the proof leads to another root hash.
Result<Done> verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 size, const QList<QByteArray> &proof,
                             const QByteArray &root);

/// Checks a consistency proof (RFC 9162 section 2.1.4.2). Old size 0 is refused: nothing was promised then. Invalid
/// (`proof-malformed`) when sizes and lengths cannot belong together, Untrusted (`proof-wrong`) when one of the root
/// hashes does not follow from the proof.
Result<Done> verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
                               const QList<QByteArray> &proof);

/// The stored frontier grown by the leaves that follow it. Untrusted (`fork`) when the result does not have the root
/// hash expected: then the sender's log does not continue the one that is stored.
Result<Frontier> grown(const Frontier &stored, const QList<QByteArray> &newLeafHashes, const QByteArray &expectedRoot);

} // namespace merkle
