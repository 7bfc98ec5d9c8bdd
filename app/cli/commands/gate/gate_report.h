// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/gate.h"

#include <QTextStream>

namespace assay {

enum class GateFormat { Text, Json, JUnit, Sarif };

std::optional<GateFormat> gateFormatFromString(QStringView word); ///< "junit"

/// The answer for people, for programs, for a pipeline's test results, or for its code scanning. JSON, JUnit and SARIF hold
/// the same reasons, each once.
void write(QTextStream& out, const GateQuestion& question, const GateAnswer& answer, GateFormat format);

} // namespace assay
