// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/release_facts.h"

namespace assay::approvals {

/// What two figures of one metric say about each other.
enum class Agreement {
    Unknown, ///< No interval is known of one of them, so that chance may be all there is.
    Within,  ///< Their 95 % intervals have values in common.
    Better,  ///< In production, by more than the intervals allow for.
    Worse,   ///< Likewise.
    Apart,   ///< Likewise, and nobody said which way is better.
};

/// A metric that was measured before a version went into use, and again while it is in use.
struct ProductionReading {
    policies::MetricFact before;     ///< On the split that tells most of what to expect.
    policies::MetricFact production; ///< The one recorded last.
    Agreement agreement = Agreement::Unknown;
};

/// Every metric that is known on the split "production" and on another one. Of the others, the one that the evaluation plan
/// agreed on goes first, then test, holdout, validation and train; figures on no split are of no use here. Thread-safe.
std::vector<ProductionReading> productionReadings(const policies::ReleaseFacts& facts);

/// Since when outcomes of a version's use can be known at all, and which use figures of now can speak of; by the wait that
/// the framing names. Translated; empty where it names none. `liveAt` is when it went into use, in milliseconds, UTC.
QString labelDelaySentence(const policies::ReleaseFacts& facts, std::optional<qint64> liveAt, qint64 now);

QString agreementTitle(Agreement agreement); ///< "Within the intervals", translated.

} // namespace assay::approvals
