// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/release_package.h"
#include "ui/panes/risk_auditor/package_form.h"

namespace assay {

/// Writes a release (its uid) as a package in the background, with its progress and a way to cancel among the window's jobs.
/// The key is unlocked for this one package.
QFuture<Result<WrittenPackage>> startPackage(Session& session, const QString& release,
                                             const PackageForm::Choice& choice);

/// What was written, and what strangers will not find in it.
QString packageSentence(const WrittenPackage& written, const QString& path);

} // namespace assay
