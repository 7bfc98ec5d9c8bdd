// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"

namespace assay::drift {

/// The figures of a reading as the project keeps them: canonical JSON, in which numbers that are not whole are their shortest
/// decimal texts.
QByteArray contentOf(const DriftReading& reading);

/// Sets what contentOf() wrote; false for anything else.
bool readContent(QByteArrayView content, DriftReading& reading);

} // namespace assay::drift
