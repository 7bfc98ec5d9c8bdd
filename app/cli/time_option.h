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

/// --as-of DAY: what was there at the end of a day, or at a time; `explanation` says what of it.
void declareAsOf(QCommandLineParser& parser, const QString& explanation);

/// The last millisecond of the day that --as-of names, or the time itself; otherwise as timeFrom().
Result<std::optional<qint64>> asOfFrom(const QCommandLineParser& parser);

} // namespace assay
