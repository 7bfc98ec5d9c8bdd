// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deployment.h"

#include <QCommandLineParser>

namespace assay {

/// --mode of a deployment.
void declareMode(QCommandLineParser& parser);

/// What --mode says; nothing where it is not set. A failure that makes the exit code Usage, with all words that there are,
/// for anything else.
Result<std::optional<DeploymentMode>> modeFrom(const QCommandLineParser& parser);

} // namespace assay
