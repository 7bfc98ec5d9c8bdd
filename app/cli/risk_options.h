// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risks/risk_store.h"

#include <QCommandLineParser>

namespace assay {

/// What a risk says beside its title: --cause, --effect, --plan, --use-case, --release, --finding, --control, --owner,
/// --treatment and --review.
void declareRiskOptions(QCommandLineParser& parser);

/// Takes over those that are set; a failure that makes the exit code Usage for a word or a day that is none.
Result<> takeRiskOptions(const QCommandLineParser& parser, db::Database& database, RiskFields& fields);

/// --likelihood and --impact, whole numbers from 1 to 5, both needed; a failure makes the exit code Usage.
void declareRiskLevel(QCommandLineParser& parser);
Result<RiskLevel> riskLevelFrom(const QCommandLineParser& parser);

} // namespace assay
