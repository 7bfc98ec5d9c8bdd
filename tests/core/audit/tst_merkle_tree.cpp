// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merkle_frontier.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace assay;

namespace {

QJsonDocument fixture(const char* name)
{
    QFile file(QStringLiteral(ASSAY_FIXTURES "/rfc6962/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", name);
    return QJsonDocument::fromJson(file.readAll());
}

/// A digest as the vectors write it. Some hold a word of another length where the verdict must not depend on it:
/// that is filled up with zeros, so that equal words stay equal. An empty one is no digest: it cannot be handed on.
Digest fromBase64(const QJsonValue& text)
{
    return *digestFromBytes(QByteArray::fromBase64(text.toString().toLatin1()).leftJustified(32, '\0', true));
}

std::vector<Digest> proofOf(const QJsonObject& vector)
{
    std::vector<Digest> proof;
    const QJsonArray steps = vector[QStringLiteral("proof")].toArray();
    for (const auto& step : steps)
        proof.push_back(fromBase64(step));
    return proof;
}

quint64 number(const QJsonObject& vector, const char* key)
{
    return static_cast<quint64>(vector[QLatin1String(key)].toInteger());
}

bool hasEmptyDigest(const QJsonObject& vector)
{
    return std::any_of(vector.begin(), vector.end(),
                       [](const QJsonValue& value) { return value.toString(QStringLiteral("-")).isEmpty(); });
}

bool inclusionHolds(const QJsonObject& vector)
{
    return !hasEmptyDigest(vector)
        && merkle::verifyInclusion(fromBase64(vector[QStringLiteral("leafHash")]), number(vector, "leafIdx"),
                                   number(vector, "treeSize"), proofOf(vector),
                                   fromBase64(vector[QStringLiteral("root")]));
}

bool consistencyHolds(const QJsonObject& vector)
{
    return !hasEmptyDigest(vector)
        && merkle::verifyConsistency(number(vector, "size1"), number(vector, "size2"),
                                     fromBase64(vector[QStringLiteral("root1")]),
                                     fromBase64(vector[QStringLiteral("root2")]), proofOf(vector));
}

std::vector<Digest> someLeaves(std::size_t count)
{
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < count; ++i)
        leaves.push_back(merkle::leafHash(QByteArray::number(static_cast<qulonglong>(i))));
    return leaves;
}

std::vector<Digest> flippedEverywhere(const Digest& digest)
{
    std::vector<Digest> flipped;
    for (std::size_t bit = 0; bit < 8 * digest.size(); ++bit) {
        flipped.push_back(digest);
        flipped.back()[bit / 8] ^= static_cast<quint8>(1U << bit % 8);
    }
    return flipped;
}

/// The proof with each bit of each element flipped, each element dropped, repeated, and exchanged with its next.
std::vector<std::vector<Digest>> mutationsOf(const std::vector<Digest>& proof)
{
    std::vector<std::vector<Digest>> mutations;
    for (std::size_t i = 0; i < proof.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        for (const Digest& flipped : flippedEverywhere(proof[i])) {
            mutations.push_back(proof);
            mutations.back()[i] = flipped;
        }
        mutations.push_back(proof);
        mutations.back().erase(mutations.back().begin() + at);
        mutations.push_back(proof);
        mutations.back().insert(mutations.back().begin() + at, proof[i]);
        if (i + 1 < proof.size() && proof[i] != proof[i + 1]) {
            mutations.push_back(proof);
            std::swap(mutations.back()[i], mutations.back()[i + 1]);
        }
    }
    mutations.push_back(proof);
    mutations.back().push_back(Digest{});
    return mutations;
}

} // namespace

class TestMerkleTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReferenceTreeHasItsRootsAndProofs();
    void everyInclusionVectorGetsItsVerdict();
    void everyConsistencyVectorGetsItsVerdict();
    void noMutatedInclusionVectorIsAccepted();
    void noMutatedConsistencyVectorIsAccepted();
    void proofsOfEveryTreeUpToSeventyLeavesHold();
    void aProofHoldsForItsOwnPlaceOnly();
    void theFrontierTellsTheRootOfEverySize();
    void leavesAppendedTogetherOrInPairsAreTheSame();
    void theFrontierSurvivesItsStoredForm();
    void aDamagedFrontierIsRefused();
    void noProofIsGivenForWhatIsNotThere();
    void aLogOfAMillionEntriesHasItsProofsAtOnce();
};

void TestMerkleTree::theReferenceTreeHasItsRootsAndProofs()
{
    const QJsonObject tree = fixture("tree.json").object();
    std::vector<Digest> leaves;
    const QJsonArray hexes = tree[QStringLiteral("leaves_hex")].toArray();
    for (const auto& leaf : hexes)
        leaves.push_back(merkle::leafHash(QByteArray::fromHex(leaf.toString().toLatin1())));
    const QJsonArray roots = tree[QStringLiteral("root_hex_by_size")].toArray();
    QCOMPARE(roots.size(), 9);
    for (qsizetype size = 0; size < roots.size(); ++size)
        QCOMPARE(QString::fromLatin1(toHex(merkle::root(std::span(leaves).first(static_cast<std::size_t>(size))))),
                 roots[size].toString());

    int compared = 0;
    for (const char* kind : {"inclusion", "consistency"}) {
        const QJsonObject proofs = tree[QLatin1String(kind)].toObject();
        for (auto expected = proofs.begin(); expected != proofs.end(); ++expected) {
            const QStringList sizes = QString(expected.key()).replace(u'-', u'/').split(u'/');
            const quint64 first = sizes.first().toULongLong();
            const quint64 second = sizes.last().toULongLong();
            const auto proof = kind[0] == 'i' ? merkle::inclusionProof(leaves, second, first)
                                              : merkle::consistencyProof(leaves, first, second);
            QVERIFY2(proof.has_value(), qPrintable(expected.key()));
            QJsonArray written;
            for (const Digest& step : *proof)
                written.append(QString::fromLatin1(toHex(step)));
            QCOMPARE(written, expected->toArray());
            ++compared;
        }
    }
    QCOMPARE(compared, 36 + 36);
}

void TestMerkleTree::everyInclusionVectorGetsItsVerdict()
{
    const QJsonArray vectors = fixture("inclusion.json").array();
    QVERIFY(vectors.size() > 40);
    for (const auto& vector : vectors)
        QVERIFY2(inclusionHolds(vector.toObject()) != vector[QStringLiteral("wantErr")].toBool(),
                 qPrintable(vector[QStringLiteral("name")].toString()));
}

void TestMerkleTree::everyConsistencyVectorGetsItsVerdict()
{
    const QJsonArray vectors = fixture("consistency.json").array();
    QVERIFY(vectors.size() > 40);
    for (const auto& vector : vectors)
        QVERIFY2(consistencyHolds(vector.toObject()) != vector[QStringLiteral("wantErr")].toBool(),
                 qPrintable(vector[QStringLiteral("name")].toString()));
}

void TestMerkleTree::noMutatedInclusionVectorIsAccepted()
{
    int tried = 0;
    const QJsonArray vectors = fixture("inclusion.json").array();
    for (const auto& value : vectors) {
        const QJsonObject vector = value.toObject();
        if (!inclusionHolds(vector))
            continue;
        const Digest leaf = fromBase64(vector[QStringLiteral("leafHash")]);
        const Digest root = fromBase64(vector[QStringLiteral("root")]);
        const std::vector<Digest> proof = proofOf(vector);
        const quint64 index = number(vector, "leafIdx");
        const quint64 size = number(vector, "treeSize");
        for (const auto& mutated : mutationsOf(proof))
            QVERIFY(!merkle::verifyInclusion(leaf, index, size, mutated, root));
        for (const Digest& mutated : flippedEverywhere(leaf))
            QVERIFY(!merkle::verifyInclusion(mutated, index, size, proof, root));
        for (const Digest& mutated : flippedEverywhere(root))
            QVERIFY(!merkle::verifyInclusion(leaf, index, size, proof, mutated));
        ++tried;
    }
    QVERIFY(tried > 0);
}

void TestMerkleTree::noMutatedConsistencyVectorIsAccepted()
{
    int tried = 0;
    const QJsonArray vectors = fixture("consistency.json").array();
    for (const auto& value : vectors) {
        const QJsonObject vector = value.toObject();
        if (!consistencyHolds(vector))
            continue;
        const Digest root1 = fromBase64(vector[QStringLiteral("root1")]);
        const Digest root2 = fromBase64(vector[QStringLiteral("root2")]);
        const std::vector<Digest> proof = proofOf(vector);
        const quint64 size1 = number(vector, "size1");
        const quint64 size2 = number(vector, "size2");
        for (const auto& mutated : mutationsOf(proof))
            QVERIFY(!merkle::verifyConsistency(size1, size2, root1, root2, mutated));
        for (const Digest& mutated : flippedEverywhere(root1))
            QVERIFY(!merkle::verifyConsistency(size1, size2, mutated, root2, proof));
        for (const Digest& mutated : flippedEverywhere(root2))
            QVERIFY(!merkle::verifyConsistency(size1, size2, root1, mutated, proof));
        ++tried;
    }
    QVERIFY(tried > 0);
}

void TestMerkleTree::proofsOfEveryTreeUpToSeventyLeavesHold()
{
    const auto leaves = someLeaves(70);
    const std::span<const Digest> all(leaves);
    for (quint64 size = 1; size <= all.size(); ++size) {
        const Digest root = merkle::root(all.first(size));
        for (quint64 index = 0; index < size; ++index) {
            const auto proof = merkle::inclusionProof(all, index, size);
            QVERIFY(proof && merkle::verifyInclusion(all[index], index, size, *proof, root));
        }
        for (quint64 earlier = 1; earlier <= size; ++earlier) {
            const auto proof = merkle::consistencyProof(all, earlier, size);
            QVERIFY(proof && merkle::verifyConsistency(earlier, size, merkle::root(all.first(earlier)), root, *proof));
        }
    }
}

void TestMerkleTree::aProofHoldsForItsOwnPlaceOnly()
{
    const auto leaves = someLeaves(37);
    const Digest root = merkle::root(leaves);
    for (quint64 index = 0; index < leaves.size(); ++index) {
        const auto proof = merkle::inclusionProof(leaves, index, leaves.size());
        QVERIFY(proof.has_value());
        for (quint64 other = 0; other <= leaves.size(); ++other)
            QCOMPARE(merkle::verifyInclusion(leaves[index], other, leaves.size(), *proof, root), other == index);
    }
    for (quint64 size1 = 1; size1 < leaves.size(); ++size1) {
        const auto proof = merkle::consistencyProof(leaves, size1, leaves.size());
        QVERIFY(proof.has_value());
        const Digest root1 = merkle::root(std::span(leaves).first(size1));
        QVERIFY(!merkle::verifyConsistency(0, leaves.size(), root1, root, *proof));
        QVERIFY(!merkle::verifyConsistency(leaves.size(), size1, root, root1, *proof));
        QVERIFY(!merkle::verifyConsistency(size1, leaves.size(), root, root1, *proof));
    }
}

void TestMerkleTree::theFrontierTellsTheRootOfEverySize()
{
    const auto leaves = someLeaves(300);
    MerkleFrontier frontier;
    QCOMPARE(frontier.root(), merkle::root({}));
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (i % 2 == 0)
            QCOMPARE(frontier.rootNowAndWith(leaves[i]),
                     (std::array{frontier.root(), merkle::root(std::span(leaves).first(i + 1))}));
        frontier.append(leaves[i]);
        QCOMPARE(frontier.size(), i + 1);
        QCOMPARE(frontier.root(), merkle::root(std::span(leaves).first(i + 1)));
    }
}

void TestMerkleTree::leavesAppendedTogetherOrInPairsAreTheSame()
{
    const auto leaves = someLeaves(140);
    for (std::size_t first = 0; first < 40; ++first) {
        for (const std::size_t count : {0, 1, 2, 3, 7, 8, 31, 64, 100}) {
            MerkleFrontier oneByOne;
            MerkleFrontier together;
            for (std::size_t i = 0; i < first + count; ++i)
                oneByOne.append(leaves[i]);
            together.append(std::span(leaves).first(first));
            together.append(std::span(leaves).subspan(first, count));
            QVERIFY(together == oneByOne);
        }
    }
    MerkleFrontier pairs;
    for (std::size_t size = 2; size <= leaves.size(); size += 2) {
        pairs.appendPair(merkle::nodeHash(leaves[size - 2], leaves[size - 1]));
        QCOMPARE(pairs.root(), merkle::root(std::span(leaves).first(size)));
    }
}

void TestMerkleTree::theFrontierSurvivesItsStoredForm()
{
    MerkleFrontier frontier;
    for (const Digest& leaf : someLeaves(70)) {
        const QByteArray stored = frontier.serialised();
        auto read = MerkleFrontier::parse(stored);
        QVERIFY(read.has_value());
        QCOMPARE(read->serialised(), stored);
        QVERIFY(*read == frontier);
        read->append(leaf);
        frontier.append(leaf);
        QCOMPARE(read->root(), frontier.root());
    }
}

void TestMerkleTree::aDamagedFrontierIsRefused()
{
    MerkleFrontier frontier;
    for (const Digest& leaf : someLeaves(37))
        frontier.append(leaf);
    const QByteArray stored = frontier.serialised();
    for (qsizetype length = 0; length < stored.size(); ++length)
        QVERIFY(!MerkleFrontier::parse(stored.first(length)).has_value());
    QVERIFY(!MerkleFrontier::parse(stored + '\0').has_value());
    QVERIFY(!MerkleFrontier::parse(stored + QByteArray(32, '\0')).has_value());
    QVERIFY(!MerkleFrontier::parse(QByteArray(8 + 64 * 32, '\xff')).has_value());
    const auto refused = MerkleFrontier::parse({});
    QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
}

void TestMerkleTree::noProofIsGivenForWhatIsNotThere()
{
    const auto leaves = someLeaves(5);
    QVERIFY(!merkle::inclusionProof(leaves, 5, 5).has_value());
    QVERIFY(!merkle::inclusionProof(leaves, 0, 6).has_value());
    QVERIFY(!merkle::inclusionProof({}, 0, 0).has_value());
    QVERIFY(!merkle::consistencyProof(leaves, 0, 5).has_value());
    QVERIFY(!merkle::consistencyProof(leaves, 4, 3).has_value());
    QVERIFY(!merkle::consistencyProof(leaves, 3, 6).has_value());
}

void TestMerkleTree::aLogOfAMillionEntriesHasItsProofsAtOnce()
{
    const auto leaves = someLeaves(1'000'000);
    MerkleFrontier early;
    MerkleFrontier whole;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (i < 333'333)
            early.append(leaves[i]);
        whole.append(leaves[i]);
    }
    for (const quint64 index : {quint64(0), quint64(524'288), quint64(999'999)}) {
        const auto proof = merkle::inclusionProof(leaves, index, leaves.size());
        QVERIFY(proof && proof->size() <= 20);
        QVERIFY(merkle::verifyInclusion(leaves[index], index, leaves.size(), *proof, whole.root()));
    }
    const auto proof = merkle::consistencyProof(leaves, early.size(), leaves.size());
    QVERIFY(proof && proof->size() <= 21);
    QVERIFY(merkle::verifyConsistency(early.size(), leaves.size(), early.root(), whole.root(), *proof));
}

ASSAY_TEST(TestMerkleTree)
#include "tst_merkle_tree.moc"
