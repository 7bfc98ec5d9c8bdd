// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"

namespace assay {

/// The JSON text of a value without blanks: members in their order, numbers as they were written.
QByteArray jsonText(const JsonValue& value);

} // namespace assay
