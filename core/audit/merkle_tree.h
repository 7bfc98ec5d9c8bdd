// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <span>
#include <vector>

/// The hash tree of RFC 6962, section 2.1: what makes a log of entries tamper-evident with proofs of O(log n) hashes.
/// Everything here is pure and may be called from any thread.
namespace assay::merkle {

/// The hash of one entry: SHA-256 of 0x00 and its bytes.
Digest leafHash(QByteArrayView entry);

/// The hash of every entry into the same place of `hashes`, at about the price of half of them.
void leafHashes(std::span<const QByteArrayView> entries, std::span<Digest> hashes);

/// The hash of an inner node: SHA-256 of 0x01 and its two children.
Digest nodeHash(const Digest& left, const Digest& right);

/// The hashes of two inner nodes that share their left child, at about the price of one.
std::array<Digest, 2> nodeHashes(const Digest& left, const std::array<Digest, 2>& rights);

/// The hashes of the inner nodes over children that lie in pairs, at about the price of half of them.
std::vector<Digest> nodesOfPairs(std::span<const Digest> children);

/// The root over `leaves`; that of no leaves is SHA-256 of nothing.
Digest root(std::span<const Digest> leaves);

/// The audit path of entry `index` (from 0) in the tree of the first `size` leaves, nearest sibling first.
/// Invalid unless index < size <= leaves.size().
Result<std::vector<Digest>> inclusionProof(std::span<const Digest> leaves, quint64 index, quint64 size);

/// The proof that the tree of the first `size1` leaves is a beginning of that of the first `size2`.
/// Invalid unless 0 < size1 <= size2 <= leaves.size().
Result<std::vector<Digest>> consistencyProof(std::span<const Digest> leaves, quint64 size1, quint64 size2);

/// Whether `proof` shows that `leaf` is entry `index` of the tree with `size` leaves and `root` (RFC 9162, 2.1.3.2).
bool verifyInclusion(const Digest& leaf, quint64 index, quint64 size, std::span<const Digest> proof,
                     const Digest& root);

/// Whether `proof` shows that the tree of `size1` and `root1` is a beginning of that of `size2` and `root2`
/// (RFC 9162, 2.1.4.2). A size1 of 0 is refused: an empty tree is a beginning of everything and proves nothing.
bool verifyConsistency(quint64 size1, quint64 size2, const Digest& root1, const Digest& root2,
                       std::span<const Digest> proof);

} // namespace assay::merkle
