// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

namespace assay {

/// The tables of a release's page as CSV, with whole digests and times that programs read (ISO 8601, UTC).
namespace releasetables {

QByteArray checksCsv(const approvals::ReleaseStory& story);
QByteArray signaturesCsv(const approvals::ReleaseStory& story); ///< Of all requests, the newest first.
QByteArray filesCsv(const approvals::ReleaseStory& story);
QByteArray dataCsv(const approvals::ReleaseStory& story); ///< Which data set played which part.

} // namespace releasetables
} // namespace assay
