// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

#include <optional>

namespace assay {

/// The time that an option gives, milliseconds UTC: 2027-01-31, which begins at midnight UTC, or 2027-01-31T12:00:00Z; one
/// without a zone is in UTC.
/// Nothing where it is not set; a failure that makes the exit code Usage for anything else.
Result<std::optional<qint64>> timeFrom(const QCommandLineParser& parser, const QString& option);

} // namespace assay
