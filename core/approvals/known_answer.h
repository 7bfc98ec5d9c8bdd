// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/release.h"

#include <QStringList>

namespace assay::approvals {

/// What the gate would answer by what the project knows: nothing is verified, and no file is read again.
struct KnownAnswer {
    QStringList reasons;  ///< Why it is closed, a sentence each, translated; empty where it is open.
    QStringList signOffs; ///< The uids of those that approve and count, in their order.
};

/// Judges a release at `at`, milliseconds UTC, for a place: what was approved for production may be tried elsewhere. A project
/// whose policies were never published is judged by the program's own. May throw db::SqlError.
KnownAnswer knownAnswer(db::Connection& connection, const Release& release, const QString& environment, qint64 at);

} // namespace assay::approvals
