// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing.h"
#include "core/packages/package_verdict.h"

namespace assay {

/// A row a check: "yes", "no" or "unknown", whether it is needed, whether it is about the package being authentic or about
/// what it carries being approved, what it is, and the reason.
Listing asListing(const PackageVerdict& verdict);

} // namespace assay
