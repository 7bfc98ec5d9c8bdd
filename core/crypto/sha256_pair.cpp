// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 is one long chain of instructions each of which waits for the one before, so a processor with SHA extensions is
// idle half the time; two digests in turns fill the gaps. OpenSSL does so only for TLS records, hence these functions
// of our own. They serve the verification of the log alone: what is stored was hashed by OpenSSL, the tests compare the
// two, and if they ever differed a sound log would be called altered, never an altered one sound.
#include "core/crypto/sha256_pair.h"

#include <QtEndian>

#include <algorithm>

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace assay {

#ifdef __x86_64__
namespace {

// FIPS 180-4, 4.2.2 and 5.3.3.
alignas(16) constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
constexpr std::array<int, 8> initial{0x6a09e667, static_cast<int>(0xbb67ae85), 0x3c6ef372, static_cast<int>(0xa54ff53a),
                                     0x510e527f, static_cast<int>(0x9b05688c), 0x1f83d9ab, 0x5be0cd19};
constexpr int inputBits = 8 * 65;

#define ASSAY_SHA __attribute__((target("sha,sse4.1"), always_inline)) inline

constexpr qsizetype blockSize = 64;

/// One digest under way: the working variables in the order the instructions want, and sixteen message words.
struct Lane {
    __m128i abef, cdgh;
    __m128i words[4];
};

ASSAY_SHA __m128i loaded(const quint8* bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}

/// Between bytes as they stand and words with the first byte highest.
ASSAY_SHA __m128i swappedWords(__m128i bytes)
{
    return _mm_shuffle_epi8(bytes, _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3));
}

/// The 64 rounds over both lanes' words, four at a time and the lanes in turns.
ASSAY_SHA void compress(std::array<Lane, 2>& lanes)
{
    const std::array<Lane, 2> before = lanes;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < 16; ++i) {
        const __m128i constants = _mm_load_si128(reinterpret_cast<const __m128i*>(&roundConstants[4 * i]));
#pragma GCC unroll 2
        for (Lane& lane : lanes) {
            __m128i& words = lane.words[i % 4];
            const __m128i sum = _mm_add_epi32(words, constants);
            lane.cdgh = _mm_sha256rnds2_epu32(lane.cdgh, lane.abef, sum);
            lane.abef = _mm_sha256rnds2_epu32(lane.abef, lane.cdgh, _mm_shuffle_epi32(sum, 0x0e));
            if (i >= 12)
                continue;
            const __m128i last = lane.words[(i + 3) % 4];
            const __m128i seven = _mm_alignr_epi8(last, lane.words[(i + 2) % 4], 4);
            words = _mm_sha256msg1_epu32(words, lane.words[(i + 1) % 4]);
            words = _mm_sha256msg2_epu32(_mm_add_epi32(words, seven), last);
        }
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].abef = _mm_add_epi32(lanes[i].abef, before[i].abef);
        lanes[i].cdgh = _mm_add_epi32(lanes[i].cdgh, before[i].cdgh);
    }
}

ASSAY_SHA void start(Lane& lane)
{
    lane.abef = _mm_set_epi32(initial[0], initial[1], initial[4], initial[5]);
    lane.cdgh = _mm_set_epi32(initial[2], initial[3], initial[6], initial[7]);
}

ASSAY_SHA void setWords(Lane& lane, const quint8* block)
{
    for (int i = 0; i < 4; ++i)
        lane.words[i] = swappedWords(loaded(block + 16 * i));
}

/// The number of blocks that the tag, `size` bytes and the padding fill.
constexpr qsizetype blocksFor(qsizetype size)
{
    return (1 + size + 1 + 8 + blockSize - 1) / blockSize;
}

/// Block `index` of the tag and the input where that is more than bytes of the input alone.
std::array<quint8, blockSize> edgeBlock(quint8 tag, QByteArrayView input, qsizetype index)
{
    std::array<quint8, blockSize> block{};
    const qsizetype begin = std::max<qsizetype>(0, blockSize * index - 1);
    const qsizetype end = std::min(input.size(), blockSize * (index + 1) - 1);
    if (index == 0)
        block[0] = tag;
    if (begin < end)
        std::copy(input.begin() + begin, input.begin() + end, block.begin() + (index == 0 ? 1 : 0));
    const qsizetype length = 1 + input.size();
    if (length / blockSize == index)
        block[static_cast<std::size_t>(length % blockSize)] = 0x80;
    if (index + 1 == blocksFor(input.size()))
        qToBigEndian(8 * static_cast<quint64>(length), &block[block.size() - sizeof(quint64)]);
    return block;
}

ASSAY_SHA void setBlock(Lane& lane, quint8 tag, QByteArrayView input, qsizetype index)
{
    const auto* bytes = reinterpret_cast<const quint8*>(input.data());
    const qsizetype begin = blockSize * index - 1; // the tag is one byte before the input
    if (begin + blockSize > input.size()) {
        setWords(lane, edgeBlock(tag, input, index).data());
    } else if (index > 0) {
        setWords(lane, bytes + begin);
    } else {
        const __m128i tagged = _mm_slli_si128(_mm_cvtsi32_si128(tag), 15);
        lane.words[0] = swappedWords(_mm_alignr_epi8(loaded(bytes), tagged, 15));
        for (int i = 1; i < 4; ++i)
            lane.words[i] = swappedWords(loaded(bytes + 16 * i - 1));
    }
}

/// What a lane is hashing, and how far it is.
struct Feed {
    QByteArrayView input;
    qsizetype block = 0;
    qsizetype blocks = 0;
    std::size_t place = 0;

    bool active() const { return block < blocks; }
};

/// Asks for the bytes of an input while those before it are hashed: inputs lie scattered, and waiting for memory would
/// cost half as much again as hashing them.
void fetchAhead(QByteArrayView input)
{
    constexpr qsizetype cacheLine = 64;
    for (qsizetype at = 0; at < input.size(); at += cacheLine)
        __builtin_prefetch(input.data() + at);
}

/// The next input that no lane has taken; a lane for which there is none stays idle.
ASSAY_SHA Feed nextFeed(std::span<const QByteArrayView> inputs, std::size_t& taken, Lane& lane)
{
    if (taken == inputs.size())
        return {};
    start(lane);
    if (taken + 1 < inputs.size())
        fetchAhead(inputs[taken + 1]);
    const QByteArrayView input = inputs[taken];
    return {input, 0, blocksFor(input.size()), taken++};
}

/// The first 64 bytes of tag, left and right: everything stands one byte later than in its digest.
ASSAY_SHA void setFirstBlock(Lane& lane, quint8 tag, const Digest& left, const Digest& right)
{
    const __m128i tagged = _mm_slli_si128(_mm_cvtsi32_si128(tag), 15);
    const __m128i leftStart = loaded(left.data());
    const __m128i leftEnd = loaded(left.data() + 16);
    const __m128i rightStart = loaded(right.data());
    const __m128i rightEnd = loaded(right.data() + 16);
    lane.words[0] = swappedWords(_mm_alignr_epi8(leftStart, tagged, 15));
    lane.words[1] = swappedWords(_mm_alignr_epi8(leftEnd, leftStart, 15));
    lane.words[2] = swappedWords(_mm_alignr_epi8(rightStart, leftEnd, 15));
    lane.words[3] = swappedWords(_mm_alignr_epi8(rightEnd, rightStart, 15));
}

/// The last byte, the padding and the length.
ASSAY_SHA void setSecondBlock(Lane& lane, const Digest& right)
{
    lane.words[0] = _mm_cvtsi32_si128(static_cast<int>(quint32(right.back()) << 24 | 0x800000U));
    lane.words[1] = _mm_setzero_si128();
    lane.words[2] = _mm_setzero_si128();
    lane.words[3] = _mm_set_epi32(inputBits, 0, 0, 0);
}

ASSAY_SHA Digest digestOf(const Lane& lane)
{
    const __m128i reversed = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    Digest digest;
    auto* halves = reinterpret_cast<__m128i*>(digest.data());
    _mm_storeu_si128(halves, _mm_shuffle_epi8(_mm_unpackhi_epi64(lane.cdgh, lane.abef), reversed));
    _mm_storeu_si128(halves + 1, _mm_shuffle_epi8(_mm_unpacklo_epi64(lane.cdgh, lane.abef), reversed));
    return digest;
}

__attribute__((target("sha,sse4.1"))) std::array<Digest, 2> pairInTurns(quint8 tag, const Digest& left,
                                                                        const std::array<Digest, 2>& rights)
{
    std::array<Lane, 2> lanes;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        start(lanes[i]);
        setFirstBlock(lanes[i], tag, left, rights[i]);
    }
    compress(lanes);
    for (std::size_t i = 0; i < lanes.size(); ++i)
        setSecondBlock(lanes[i], rights[i]);
    compress(lanes);
    return {digestOf(lanes[0]), digestOf(lanes[1])};
}

/// A lane that is through takes the next input at once, so that inputs of different lengths keep both busy. At the end
/// one may be idle: it goes on over its last words, and nobody looks.
__attribute__((target("sha,sse4.1"))) void eachInTurns(quint8 tag, std::span<const QByteArrayView> inputs,
                                                       std::span<Digest> digests)
{
    std::array<Lane, 2> lanes{};
    std::array<Feed, 2> feeds;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        feeds[i] = nextFeed(inputs, taken, lanes[i]);
    while (feeds[0].active() || feeds[1].active()) {
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (feeds[i].active())
                setBlock(lanes[i], tag, feeds[i].input, feeds[i].block);
        }
        compress(lanes);
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (!feeds[i].active() || ++feeds[i].block < feeds[i].blocks)
                continue;
            digests[feeds[i].place] = digestOf(lanes[i]);
            feeds[i] = nextFeed(inputs, taken, lanes[i]);
        }
    }
}

#undef ASSAY_SHA

bool hasShaExtensions()
{
    // Leaf 7's EBX bit 29: __builtin_cpu_supports knows no name for it in the compilers of Debian 12.
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b >> 29 & 1U) != 0 && __builtin_cpu_supports("sse4.1");
}

const bool inTurns = hasShaExtensions();

} // namespace
#endif

void taggedSha256Each(quint8 tag, std::span<const QByteArrayView> inputs, std::span<Digest> digests)
{
#ifdef __x86_64__
    if (inTurns) {
        eachInTurns(tag, inputs, digests);
        return;
    }
#endif
    for (std::size_t i = 0; i < inputs.size(); ++i)
        digests[i] = taggedSha256(tag, inputs[i]);
}

std::array<Digest, 2> taggedSha256Pair(quint8 tag, const Digest& left, const std::array<Digest, 2>& rights)
{
#ifdef __x86_64__
    if (inTurns)
        return pairInTurns(tag, left, rights);
#endif
    return {taggedSha256(tag, left, rights[0]), taggedSha256(tag, left, rights[1])};
}

} // namespace assay
