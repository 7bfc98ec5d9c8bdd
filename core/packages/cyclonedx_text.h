// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"

namespace assay {

/// A release as a bill of materials of CycloneDX 1.6: the model with its files, its card, and what became of each control
/// of the policy as claims with their evidence, held against the policy and the regulations that it cites. In English and
/// the same bytes for the same content. Source: cyclonedx.org, bom-1.6.schema.json.
QByteArray cyclonedxText(const PackageContent& content);

} // namespace assay
