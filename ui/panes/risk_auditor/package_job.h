// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/release_package.h"
#include "ui/panes/risk_auditor/package_form.h"

namespace assay {

/// A package, and what the project's log has of its export.
struct ExportedPackage {
    WrittenPackage written;
    QString note; ///< A sentence.
};

/// Writes a release (its uid) as a package in the background, with its progress and a way to cancel among the window's jobs.
/// The key is unlocked for this one package, and for the checkpoint of the log that is noted with it.
QFuture<Result<ExportedPackage>> startPackage(Session& session, const QString& release,
                                              const PackageForm::Choice& choice);

/// What was written, and what strangers will not find in it.
QString packageSentence(const ExportedPackage& package, const QString& path);

} // namespace assay
