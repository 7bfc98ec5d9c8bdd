// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says what is read from the rest; what is accepted must be what our writer writes for it.
#include "core/base/canonical_cursor.h"
#include "core/base/canonical_json.h"
#include "tests/fuzz/target.h"

#include <cstdint>
#include <cstdlib>

namespace {

void demand(bool truth)
{
    if (!truth)
        std::abort();
}

void readText(QByteArrayView bytes)
{
    assay::CanonicalCursor cursor(bytes);
    const assay::CanonicalString text = cursor.text();
    demand(cursor.position() <= bytes.size());
    if (cursor.failed())
        return;
    demand(assay::canonicalText(text.toString()) == bytes.first(cursor.position()));
    demand(text.equals(text.utf8()));
}

void readInteger(QByteArrayView bytes)
{
    assay::CanonicalCursor cursor(bytes);
    const qint64 number = cursor.integer();
    if (!cursor.failed())
        demand(assay::canonicalInteger(number) == bytes.first(cursor.position()));
}

void readDigest(QByteArrayView bytes)
{
    assay::CanonicalCursor cursor(bytes);
    const QByteArrayView digits = cursor.hexDigest();
    demand(cursor.failed() || digits.size() == 64);
    demand(!cursor.failed() || cursor.text().isEmpty());
}

} // namespace

ASSAY_FUZZ(canonical_cursor)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView rest = bytes.sliced(1);
    switch (static_cast<std::uint8_t>(bytes[0]) % 3) {
    case 0:
        readText(rest);
        break;
    case 1:
        readInteger(rest);
        break;
    default:
        readDigest(rest);
    }
}
