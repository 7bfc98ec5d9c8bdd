// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

#include <optional>

namespace assay {

/// Declares --seen VERSION: what others changed after that version of a thing is not overwritten.
void declareSeenOption(QCommandLineParser& parser);

/// The version that was given, if one was; Invalid where it is none.
Result<std::optional<qint64>> seenVersion(const QCommandLineParser& parser);

} // namespace assay
