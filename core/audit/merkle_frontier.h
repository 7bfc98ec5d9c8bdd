// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/merkle_tree.h"

#include <array>

namespace assay {

/// The right edge of an RFC 6962 tree: its size and the roots of the perfect sub-trees it falls into. All that is
/// needed to add a leaf or to tell the root, in O(log n) hashes and at most 64 kept ones. A value; not for two
/// threads at once.
class MerkleFrontier {
public:
    /// The number of leaves.
    quint64 size() const { return m_size; }

    void append(const Digest& leafHash);

    /// The same leaf by leaf, at about the price of half of them.
    void append(std::span<const Digest> leafHashes);

    /// Two leaves by the node over them. Only for an even size.
    void appendPair(const Digest& node);

    /// The root over all leaves appended; SHA-256 of nothing while there are none.
    Digest root() const;

    /// The root now and the root once `leafHash` is appended, at about the price of one. Only for an even size, where
    /// both fold the same sub-trees.
    std::array<Digest, 2> rootNowAndWith(const Digest& leafHash) const;

    /// The size as 8 bytes, big end first, then the kept roots, largest sub-tree first: 32 bytes each.
    QByteArray serialised() const;

    /// What serialised() wrote. Corrupt for anything else.
    static Result<MerkleFrontier> parse(QByteArrayView bytes);

    bool operator==(const MerkleFrontier& other) const;

private:
    static constexpr int levels = 64;

    void carry(Digest grown, int level);
    bool holds(int level) const { return (m_size >> level & 1) != 0; }

    quint64 m_size = 0;
    std::array<Digest, levels> m_roots; ///< [k] is the sub-tree of 2^k leaves, held where bit k of the size is set.
};

} // namespace assay
