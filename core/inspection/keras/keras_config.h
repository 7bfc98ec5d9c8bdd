// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"

#include <QByteArray>

namespace assay {

/// Inspects a model's configuration, which is one JSON text, to any depth: layers, those of models within models, and
/// whatever else is made from a class and a module that the text names. Offsets are those in the text.
void inspectKerasConfig(const QByteArray& json, Inspection& inspection);

} // namespace assay
