// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/merkle.h"

#include "core/crypto/hash.h"

#include <QtEndian>
#include <algorithm>
#include <bit>

namespace merkle {

static const Error malformed{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The proof does not have the form of a proof."), {}, {}, "proof-malformed"};
static const Error wrong{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The proof does not lead to the root hash."), {}, {}, "proof-wrong"};

QByteArray leafHash(const QByteArray &entry)
{
    return sha256(QByteArray(1, '\x00') + entry);
}

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    return sha256(QByteArray(1, '\x01') + left + right);
}

QByteArray rootHash(const QList<QByteArray> &leafHashes)
{
    Frontier frontier;
    for (const QByteArray &leaf : leafHashes)
        frontier.append(leaf);
    return frontier.root();
}

void Frontier::append(const QByteArray &leafHash)
{
    Q_ASSERT(leafHash.size() == hashSize);
    QByteArray subtree = leafHash;
    for (int fullBelow = std::countr_one(quint64(m_size)); fullBelow > 0; --fullBelow)
        subtree = nodeHash(m_subtrees.takeLast(), subtree);
    m_subtrees.append(subtree);
    ++m_size;
}

QByteArray Frontier::root() const
{
    if (m_subtrees.isEmpty())
        return sha256({});
    QByteArray root = m_subtrees.last();
    for (qsizetype i = m_subtrees.size() - 2; i >= 0; --i)
        root = nodeHash(m_subtrees[i], root);
    return root;
}

QByteArray Frontier::toBytes() const
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(m_size, bytes.data());
    return bytes + m_subtrees.join();
}

Result<Frontier> Frontier::fromBytes(const QByteArray &bytes)
{
    const Error broken{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The stored state of the log is damaged.")};
    if (bytes.size() < 8)
        return broken;
    Frontier frontier;
    frontier.m_size = qFromBigEndian<qint64>(bytes.constData());
    if (frontier.m_size < 0 || bytes.size() != 8 + hashSize * std::popcount(quint64(frontier.m_size)))
        return broken;
    for (qsizetype at = 8; at < bytes.size(); at += hashSize)
        frontier.m_subtrees.append(bytes.mid(at, hashSize));
    return frontier;
}

/// The number of leaves in the left subtree of `size` leaves: the largest power of two below it.
static qint64 leftSize(qint64 size)
{
    return qint64(std::bit_floor(quint64(size - 1)));
}

static QByteArray subtreeRoot(const QList<QByteArray> &leaves, qint64 begin, qint64 end)
{
    return rootHash(leaves.mid(begin, end - begin));
}

Result<QList<QByteArray>> inclusionProof(const QList<QByteArray> &leafHashes, qint64 index, qint64 size)
{
    if (index < 0 || index >= size || size > leafHashes.size())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The log has no entry %1 at size %2."),
                     {QString::number(index), QString::number(size)}};
    QList<QByteArray> proof;
    qint64 begin = 0;
    qint64 end = size;
    while (end - begin > 1) {
        const qint64 middle = begin + leftSize(end - begin);
        if (index < middle) {
            proof.append(subtreeRoot(leafHashes, middle, end));
            end = middle;
        } else {
            proof.append(subtreeRoot(leafHashes, begin, middle));
            begin = middle;
        }
    }
    std::reverse(proof.begin(), proof.end()); // collected from the root down, written from the leaf up
    return proof;
}

Result<QList<QByteArray>> consistencyProof(const QList<QByteArray> &leafHashes, qint64 oldSize, qint64 newSize)
{
    if (oldSize <= 0 || oldSize > newSize || newSize > leafHashes.size())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The log cannot be compared between the sizes %1 and %2."),
                     {QString::number(oldSize), QString::number(newSize)}};
    QList<QByteArray> proof;
    qint64 begin = 0;
    qint64 end = newSize;
    while (oldSize != end) {
        const qint64 middle = begin + leftSize(end - begin);
        if (oldSize <= middle) {
            proof.append(subtreeRoot(leafHashes, middle, end));
            end = middle;
        } else {
            proof.append(subtreeRoot(leafHashes, begin, middle));
            begin = middle;
        }
    }
    if (begin != 0) // else the subtree is the old tree itself, whose root hash the verifier has
        proof.append(subtreeRoot(leafHashes, begin, end));
    std::reverse(proof.begin(), proof.end());
    return proof;
}

static bool areHashes(const QList<QByteArray> &hashes)
{
    return std::all_of(hashes.begin(), hashes.end(), [](const QByteArray &hash) { return hash.size() == hashSize; });
}

Result<Done> verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 size, const QList<QByteArray> &proof,
                             const QByteArray &root)
{
    if (index < 0 || index >= size || leafHash.size() != hashSize || root.size() != hashSize || !areHashes(proof))
        return malformed;
    // The names of RFC 9162 section 2.1.3.2.
    quint64 fn = quint64(index);
    quint64 sn = quint64(size - 1);
    QByteArray r = leafHash;
    for (const QByteArray &p : proof) {
        if (sn == 0)
            return malformed;
        if ((fn & 1) == 1 || fn == sn) {
            r = nodeHash(p, r);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return malformed;
    if (r != root)
        return wrong;
    return Done{};
}

Result<Done> verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
                               const QList<QByteArray> &proof)
{
    if (oldSize <= 0 || oldSize > newSize || oldRoot.size() != hashSize || newRoot.size() != hashSize || !areHashes(proof))
        return malformed;
    if (oldSize == newSize) {
        if (!proof.isEmpty())
            return malformed;
        if (oldRoot != newRoot)
            return wrong;
        return Done{};
    }
    QList<QByteArray> path = proof;
    if (std::has_single_bit(quint64(oldSize)))
        path.prepend(oldRoot);
    if (path.isEmpty())
        return malformed;
    // The names of RFC 9162 section 2.1.4.2.
    quint64 fn = quint64(oldSize - 1);
    quint64 sn = quint64(newSize - 1);
    while ((fn & 1) == 1) {
        fn >>= 1;
        sn >>= 1;
    }
    QByteArray fr = path.first();
    QByteArray sr = fr;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QByteArray &c = path[i];
        if (sn == 0)
            return malformed;
        if ((fn & 1) == 1 || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return malformed;
    if (fr != oldRoot || sr != newRoot)
        return wrong;
    return Done{};
}

Result<Frontier> grown(const Frontier &stored, const QList<QByteArray> &newLeafHashes, const QByteArray &expectedRoot)
{
    Frontier frontier = stored;
    for (const QByteArray &leaf : newLeafHashes)
        frontier.append(leaf);
    if (frontier.root() != expectedRoot)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The log received does not continue the log that is known."), {},
                     {}, "fork"};
    return frontier;
}

} // namespace merkle
