// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/project_verifier.h"

namespace assay::verify {

/// Checks what people signed for the project: that each key was enrolled by the word of its person, and that each
/// checkpoint is of this log and signed by the key it names. Adds what is not so; answers how many signatures were
/// checked. May throw db::SqlError.
qint64 compareSignatures(db::Connection& connection, const QString& project, std::vector<RowFinding>& findings);

} // namespace assay::verify
