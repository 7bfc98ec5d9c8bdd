// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merkle_frontier.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <limits>

namespace assay {
namespace {

constexpr qsizetype sizeLength = 8;
constexpr quint64 largestSize = std::numeric_limits<qint64>::max(); // what a database counts to
constexpr qsizetype hashLength = std::tuple_size_v<Digest>;

} // namespace

void MerkleFrontier::append(const Digest& leafHash)
{
    carry(leafHash, 0);
    ++m_size;
}

// Level by level: the first of the new sub-trees completes the one that is held there, the others lie in pairs, and one
// may be left over to be held.
void MerkleFrontier::append(std::span<const Digest> leafHashes)
{
    std::vector<Digest> grown(leafHashes.begin(), leafHashes.end());
    for (int level = 0; !grown.empty(); ++level) {
        Digest& held = m_roots[static_cast<std::size_t>(level)];
        if (holds(level))
            grown.insert(grown.begin(), held);
        if (grown.size() % 2 == 1)
            held = grown.back();
        grown = merkle::nodesOfPairs(grown);
    }
    m_size += leafHashes.size();
}

void MerkleFrontier::appendPair(const Digest& node)
{
    Q_ASSERT(m_size % 2 == 0);
    carry(node, 1);
    m_size += 2;
}

/// Puts a new sub-tree beside those that are held; the size does not count it yet.
void MerkleFrontier::carry(Digest grown, int level)
{
    for (; holds(level); ++level)
        grown = merkle::nodeHash(m_roots[static_cast<std::size_t>(level)], grown);
    m_roots[static_cast<std::size_t>(level)] = grown;
}

Digest MerkleFrontier::root() const
{
    if (m_size == 0)
        return sha256({});
    int level = std::countr_zero(m_size);
    Digest folded = m_roots[static_cast<std::size_t>(level)];
    for (quint64 left = m_size & (m_size - 1); left != 0; left &= left - 1) {
        level = std::countr_zero(left);
        folded = merkle::nodeHash(m_roots[static_cast<std::size_t>(level)], folded);
    }
    return folded;
}

std::array<Digest, 2> MerkleFrontier::rootNowAndWith(const Digest& leafHash) const
{
    Q_ASSERT(m_size % 2 == 0);
    if (m_size == 0)
        return {root(), leafHash};
    const Digest& smallest = m_roots[static_cast<std::size_t>(std::countr_zero(m_size))];
    std::array<Digest, 2> folded{smallest, merkle::nodeHash(smallest, leafHash)};
    for (quint64 left = m_size & (m_size - 1); left != 0; left &= left - 1)
        folded = merkle::nodeHashes(m_roots[static_cast<std::size_t>(std::countr_zero(left))], folded);
    return folded;
}

QByteArray MerkleFrontier::serialised() const
{
    QByteArray bytes(sizeLength, Qt::Uninitialized);
    qToBigEndian(m_size, bytes.data());
    for (int level = levels - 1; level >= 0; --level) {
        if (holds(level))
            bytes.append(bytesOf(m_roots[static_cast<std::size_t>(level)]));
    }
    return bytes;
}

Result<MerkleFrontier> MerkleFrontier::parse(QByteArrayView bytes)
{
    MerkleFrontier frontier;
    if (bytes.size() >= sizeLength)
        frontier.m_size = qFromBigEndian<quint64>(bytes.data());
    const bool counted = frontier.m_size <= largestSize;
    if (!counted || bytes.size() < sizeLength
        || bytes.size() != sizeLength + hashLength * std::popcount(frontier.m_size))
        return fail(Error::Kind::Corrupt,
                    QCoreApplication::translate("MerkleFrontier",
                                                "The stored head of the audit log is damaged: its %1 "
                                                "bytes do not fit the size it states. The entries are "
                                                "unharmed; verify the project to see what they say.")
                        .arg(bytes.size()));
    qsizetype at = sizeLength;
    for (int level = levels - 1; level >= 0; --level) {
        if (!frontier.holds(level))
            continue;
        frontier.m_roots[static_cast<std::size_t>(level)] = *digestFromBytes(bytes.sliced(at, hashLength));
        at += hashLength;
    }
    return frontier;
}

bool MerkleFrontier::operator==(const MerkleFrontier& other) const
{
    return serialised() == other.serialised();
}

} // namespace assay
