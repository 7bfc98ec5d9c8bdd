// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merkle_tree.h"

#include "core/crypto/sha256_pair.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace assay::merkle {
namespace {

constexpr quint8 leafTag = 0x00;
constexpr quint8 nodeTag = 0x01;

/// Where a tree of `size` > 1 leaves is split: the largest power of two below `size`.
std::size_t splitOf(std::size_t size)
{
    return std::bit_floor(size - 1);
}

void addPath(std::span<const Digest> leaves, std::size_t index, std::vector<Digest>& path)
{
    if (leaves.size() == 1)
        return;
    const std::size_t split = splitOf(leaves.size());
    if (index < split) {
        addPath(leaves.first(split), index, path);
        path.push_back(root(leaves.subspan(split)));
    } else {
        addPath(leaves.subspan(split), index - split, path);
        path.push_back(root(leaves.first(split)));
    }
}

/// RFC 6962's SUBPROOF: `whole` says that the verifier knows the root of the first `size1` of these leaves already.
void addSubProof(std::span<const Digest> leaves, std::size_t size1, bool whole, std::vector<Digest>& proof)
{
    if (size1 == leaves.size()) {
        if (!whole)
            proof.push_back(root(leaves));
        return;
    }
    const std::size_t split = splitOf(leaves.size());
    if (size1 <= split) {
        addSubProof(leaves.first(split), size1, whole, proof);
        proof.push_back(root(leaves.subspan(split)));
    } else {
        addSubProof(leaves.subspan(split), size1 - split, false, proof);
        proof.push_back(root(leaves.first(split)));
    }
}

tl::unexpected<Error> outside(quint64 asked, quint64 size, std::size_t held)
{
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("MerkleTree",
                                            "No proof can be given for entry or size %1 in a log of size %2 "
                                            "of which %3 entries are known.")
                    .arg(QString::number(asked), QString::number(size), QString::number(held)));
}

} // namespace

Digest leafHash(QByteArrayView entry)
{
    return taggedSha256(leafTag, entry);
}

void leafHashes(std::span<const QByteArrayView> entries, std::span<Digest> hashes)
{
    taggedSha256Each(leafTag, entries, hashes);
}

Digest nodeHash(const Digest& left, const Digest& right)
{
    return taggedSha256(nodeTag, left, right);
}

std::array<Digest, 2> nodeHashes(const Digest& left, const std::array<Digest, 2>& rights)
{
    return taggedSha256Pair(nodeTag, left, rights);
}

std::vector<Digest> nodesOfPairs(std::span<const Digest> children)
{
    const std::size_t count = children.size() / 2;
    std::vector<QByteArrayView> pairs;
    pairs.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        pairs.emplace_back(children[2 * i].data(), static_cast<qsizetype>(2 * sizeof(Digest)));
    std::vector<Digest> nodes(count);
    taggedSha256Each(nodeTag, pairs, nodes);
    return nodes;
}

Digest root(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.front();
    const std::size_t split = splitOf(leaves.size());
    return nodeHash(root(leaves.first(split)), root(leaves.subspan(split)));
}

Result<std::vector<Digest>> inclusionProof(std::span<const Digest> leaves, quint64 index, quint64 size)
{
    if (index >= size || size > leaves.size())
        return outside(index, size, leaves.size());
    std::vector<Digest> path;
    addPath(leaves.first(size), index, path);
    return path;
}

Result<std::vector<Digest>> consistencyProof(std::span<const Digest> leaves, quint64 size1, quint64 size2)
{
    if (size1 == 0 || size1 > size2 || size2 > leaves.size())
        return outside(size1, size2, leaves.size());
    std::vector<Digest> proof;
    addSubProof(leaves.first(size2), size1, true, proof);
    return proof;
}

bool verifyInclusion(const Digest& leaf, quint64 index, quint64 size, std::span<const Digest> proof, const Digest& root)
{
    if (index >= size)
        return false;
    quint64 node = index;
    quint64 last = size - 1;
    Digest hash = leaf;
    for (const Digest& sibling : proof) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            hash = nodeHash(sibling, hash);
            const int levels = (node & 1) != 0 ? 0 : std::countr_zero(node);
            node >>= levels;
            last >>= levels;
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(quint64 size1, quint64 size2, const Digest& root1, const Digest& root2,
                       std::span<const Digest> proof)
{
    if (size1 == 0 || size1 > size2)
        return false;
    if (size1 == size2)
        return proof.empty() && root1 == root2;

    // A beginning that is a perfect tree is itself the first node, and the proof leaves it out.
    const bool perfect = std::has_single_bit(size1);
    if (proof.empty())
        return false;
    quint64 node = size1 - 1;
    quint64 last = size2 - 1;
    const int levels = std::countr_one(node);
    node >>= levels;
    last >>= levels;
    Digest hash1 = perfect ? root1 : proof.front();
    Digest hash2 = hash1;
    for (const Digest& sibling : proof.subspan(perfect ? 0 : 1)) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            hash1 = nodeHash(sibling, hash1);
            hash2 = nodeHash(sibling, hash2);
            const int skipped = (node & 1) != 0 ? 0 : std::countr_zero(node);
            node >>= skipped;
            last >>= skipped;
        } else {
            hash2 = nodeHash(hash2, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash1 == root1 && hash2 == root2;
}

} // namespace assay::merkle
