// SPDX-License-Identifier: GPL-3.0-or-later
// A key's file is read or refused. Deriving the cipher's key is slow on purpose, so only few rounds are gone through.
#include "core/crypto/signing_key.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(signing_key)
{
    constexpr qint64 fewRounds = 64;
    (void)assay::PublicKey::fromPem(bytes);
    const auto protection = assay::protectionOf(bytes);
    if (protection && (protection->rounds < 1 || protection->rounds > assay::SigningKey::mostRounds))
        std::abort();
    if (protection && protection->rounds > fewRounds)
        return;
    const auto key = assay::SigningKey::fromPem(bytes, assay::SecretText("x"));
    if (!key && key.error().message.isEmpty())
        std::abort();
    if (key && !key->publicKey().verify("m", *key->sign("m")))
        std::abort();
}
