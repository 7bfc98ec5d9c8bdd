// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement says of a model is refused, or stated again as the same.
#include "core/trust/model_signature.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(model_statement)
{
    const auto statement = assay::statements::read(bytes);
    if (!statement)
        return;
    const auto manifest = assay::modelsignature::manifestIn(*statement);
    if (!manifest) {
        if (manifest.error().kind != assay::Error::Kind::Invalid || manifest.error().message.isEmpty())
            std::abort();
        return;
    }
    const auto again = assay::modelsignature::manifestIn(assay::modelsignature::statementOf(*manifest));
    if (!again || again->resources != manifest->resources || again->root() != manifest->root()
        || !(again->serialization.method == manifest->serialization.method)
        || !assay::differenceBetween(*again, *manifest).isEmpty())
        std::abort();
}
