// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"
#include "core/packages/verify_package.h"

namespace assay {

/// The checks of what people signed: each decision by itself, then what all of them come to under the policy.
void checkDecisions(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict);

/// The entries of the audit log that tell of the request and the decisions, and the checkpoint that they lead to.
void checkLog(const PackageContent& content, PackageVerdict& verdict);

} // namespace assay
