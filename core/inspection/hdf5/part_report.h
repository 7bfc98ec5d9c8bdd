// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"

namespace assay {

/// The findings, tensors, inputs and facts of a report as bytes, from one process to another.
QByteArray packedReport(const ModelFileReport& report);

/// Adds what packedReport() wrote to an inspection. False where the bytes are something else; the other process may have
/// been taken over by what it read, so nothing of them is trusted but what a finding can be.
bool addPackedReport(const QByteArray& bytes, Inspection& inspection);

} // namespace assay
