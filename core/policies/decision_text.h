// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/evaluate.h"

namespace assay::policies {

/// The one text of a decision, for storing it with a sign-off and for hashing: canonical JSON with every control's status,
/// rule, measured value and evidence, every gate, every sign-off and why it counts or not. Sentences are in the language they
/// were made in; what programs compare are the words, numbers and digests.
QByteArray canonicalDecision(const GateDecision& decision);

} // namespace assay::policies
