// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle is read or refused, and what is written of it is read as the same.
#include "core/trust/sigstore_bundle.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(sigstore_bundle)
{
    const auto bundle = assay::bundles::read(bytes);
    if (!bundle) {
        if (bundle.error().kind != assay::Error::Kind::Invalid || bundle.error().message.isEmpty())
            std::abort();
        return;
    }
    const QByteArray written = assay::bundles::write(*bundle);
    const auto again = assay::bundles::read(written);
    if (!again || assay::bundles::write(*again) != written || bundle->envelope.signatures.size() != 1)
        std::abort();
}
