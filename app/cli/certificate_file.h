// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace assay {

/// All certificates of a PEM file. Io where it cannot be read, otherwise as Certificate::listFromPem().
Result<QList<Certificate>> certificatesOf(const QString& path);

} // namespace assay
