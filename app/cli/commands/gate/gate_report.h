// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/gate.h"

#include <QTextStream>

namespace assay {

enum class GateFormat { Text, Json, JUnit, Sarif };

std::optional<GateFormat> gateFormatFromString(QStringView word); ///< "junit"

/// The answer for people, for programs, for a pipeline's test results, or for its code scanning. JSON, JUnit and SARIF hold
/// the same reasons, each once, and are whole documents also where the gate could not be asked: the reason is the error
/// then. As text such an error is left to whoever tells errors. `project` is its path as it was given.
void write(QTextStream& out, const GateQuestion& question, const QString& project, const Result<GateAnswer>& answer,
           GateFormat format);

} // namespace assay
