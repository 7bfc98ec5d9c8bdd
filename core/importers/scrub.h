// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

namespace assay {

/// Takes out of a batch what names persons and machines, before it enters a project that others see. In every text,
/// names of things included, e-mail addresses become "(e-mail)", the names of users and of their home folders "(user)",
/// and the names of hosts "(host)"; so in logged texts that the project keeps. Images and files stay as they are.
///
/// Users and hosts are those that the source names as such (a run's user; tags such as mlflow.user, wandb.username,
/// wandb.entity, wandb.host) and those in paths below /home, /Users and C:\\Users. They are then found as whole words
/// everywhere. Names of fewer than three characters, without a letter, or of no person ("root", "ubuntu") would be found
/// where they mean something else; they are replaced only where the source names them as such and in those paths.
///
/// A source whose own identity holds such a name, as MLflow's experiments do with their folders, is another one to the
/// project once scrubbed: bring it in always so or never. Its scrubbed identity ends with digits of a digest of the whole
/// one, so that sources that differ in nothing but such a name stay apart.
void scrub(ImportBatch& batch);

} // namespace assay
