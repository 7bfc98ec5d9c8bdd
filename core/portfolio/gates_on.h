// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"

namespace assay {

/// What the gates of a use case looked at, for a story of the past in which all but the gates is of then. Inside a transaction
/// of the caller; may throw db::SqlError.
GateFacts gateFactsOn(db::Connection& connection, const UseCaseStory& story);

/// The gates as they stood then. What depends on words that the log does not hold is neither met nor missing, and says so.
std::vector<GateReport> gatesOn(const GateFacts& facts, const UseCaseStory& story);

/// "not kept by the log before 2026-05-03", translated: the words that somebody wrote over on that day.
QString lostSentence(qint64 at);

} // namespace assay
