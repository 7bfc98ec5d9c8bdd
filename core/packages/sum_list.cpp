// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/sum_list.h"

#include "core/base/text.h"

namespace assay {
namespace {

constexpr QByteArrayView sumSeparator = "  ";
constexpr qsizetype sumDigits = 64;

} // namespace

QByteArray sumListText(const SumList& sums)
{
    QByteArray text;
    for (const auto& [name, digest] : sums)
        text += toHex(digest) + sumSeparator.toByteArray() + name + '\n';
    return text;
}

Result<SumList> readSumList(QByteArrayView text)
{
    SumList sums;
    for (const QByteArray& line : text.toByteArray().split('\n')) {
        const std::optional<Digest> digest = digestFromHex(line.left(sumDigits));
        if (digest)
            sums[line.mid(sumDigits + sumSeparator.size())] = *digest;
    }
    if (sumListText(sums) != text)
        return fail(Error::Kind::Invalid, Text::tr("This is no list of SHA-256 sums as this program writes it."));
    return sums;
}

} // namespace assay
