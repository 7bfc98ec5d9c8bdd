// SPDX-License-Identifier: GPL-3.0-or-later
// An envelope is read or refused, survives its own text, and is never signed by a key that nobody has the other half of.
#include "core/trust/dsse.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(dsse)
{
    static const auto key = assay::PublicKey::fromDer(QByteArray::fromHex(
        "302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    const auto envelope = assay::dsse::read(bytes);
    if (!envelope) {
        if (envelope.error().kind != assay::Error::Kind::Invalid || envelope.error().message.isEmpty())
            std::abort();
        return;
    }
    const auto again = assay::dsse::read(assay::dsse::write(*envelope));
    if (!again || !(*again == *envelope))
        std::abort();
    if (envelope->signatures.size() <= 2
        && assay::dsse::verify(*envelope, std::span(&*key, 1), {1, {envelope->payloadType}}))
        std::abort();
}
