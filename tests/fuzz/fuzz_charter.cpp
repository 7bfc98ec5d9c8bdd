// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_text.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read has one text, which is read as the same.
ASSAY_FUZZ(charter)
{
    using namespace assay;
    for (const CharterKind kind : {CharterKind::Framing, CharterKind::EvaluationPlan}) {
        const Result<QByteArray> canonical = charters::canonicalCharter(kind, bytes);
        if (!canonical)
            continue;
        const Result<QByteArray> again = charters::canonicalCharter(kind, *canonical);
        if (!again || *again != *canonical)
            std::abort();
    }
}
