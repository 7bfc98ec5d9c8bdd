// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/evaluate.h"
#include "core/policies/policy_text.h"
#include "tests/fuzz/target.h"

#include <QDateTime>

#include <cstdlib>

/// What can be read has one text, which is read as the same, and lets nothing through that nothing is known of.
ASSAY_FUZZ(policy)
{
    using namespace assay::policies;
    const auto policy = policyFromText(bytes);
    if (!policy)
        return;
    const QByteArray canonical = canonicalPolicy(*policy);
    const auto again = policyFromText(canonical);
    if (!again || *again != *policy || canonicalPolicy(*again) != canonical)
        std::abort();
    const qint64 now = QDateTime(policy->effectiveFrom, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const GateDecision decision = evaluate(*policy, {}, now);
    if (decision.open || decision.controls.size() != policy->controls.size())
        std::abort();
}
