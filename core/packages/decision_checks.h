// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"
#include "core/packages/verify_package.h"

namespace assay {

/// The checks of what people signed: each decision by itself, then what all of them come to under the policy.
void checkDecisions(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict);

/// Whether the controls that block were met when the dossier was frozen, as the signed dossier says.
void checkControls(const PackageContent& content, PackageVerdict& verdict);

/// The entries of the audit log that tell of the request and the decisions, and the checkpoint that they lead to.
void checkLog(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict);

/// Whether whoever verifies believes a key: by its fingerprint, or by a certificate that a decision came with.
bool isBelieved(const PackageContent& content, const QString& fingerprint, const PackageTrust& trust);

} // namespace assay
