// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// The folder that ASSAY_TRUST_SAMPLES names: envelopes, signed notes, proofs and model signatures that others made.
/// Empty where it names none.
inline QString trustSamples()
{
    return qEnvironmentVariable("ASSAY_TRUST_SAMPLES");
}

inline JsonValue jsonIn(const QString& path)
{
    return valueOf(readJson(contentOf(path)));
}

} // namespace assay::tests
