// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"

namespace assay {

/// How a stranger checks this package with openssl and the usual programs of a shell: Markdown whose blocks "sh" are run
/// one after the other by bash in the package's folder, and end with an error where anything does not hold. In English and
/// the same bytes for the same content.
QByteArray verifyInstructions(const PackageContent& content);

} // namespace assay
