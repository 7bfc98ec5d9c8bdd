// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/write_transaction.h"

namespace assay::releases {

/// What follows where the evidence of a release, or an answer about it, is another than a moment ago: people were asked to
/// approve something else, so open requests are void and the release is a candidate again, each with an entry of the log.
/// `what` says what changed and who changed it: "Ruth added the evidence “Review”", translated, without a full stop. For use
/// inside the write that changes the evidence, after the change; may throw db::SqlError.
void evidenceChanged(db::WriteTransaction& transaction, ReleaseId release, const QString& what);

/// The same where another policy than that of open requests has come into force: those are void, for all releases.
void policyChanged(db::WriteTransaction& transaction);

/// The name of whoever makes this change.
QString changerName(db::WriteTransaction& transaction);

} // namespace assay::releases
