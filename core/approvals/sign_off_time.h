// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/db/connection.h"
#include "core/domain/approval.h"

#include <map>

namespace assay::approvals {

/// When the log has each of these sign-offs of a request, by uid: the latest time of their entries and of all before
/// them, so that no clock that was set back makes a signature older than what the log had already. Those of which the
/// log does not tell, by the SHA-256 of their envelope, are left out. Milliseconds, UTC. Reads the log once. May throw
/// db::SqlError.
std::map<QString, qint64> loggedTimes(db::Connection& connection, const ApprovalRequest& request,
                                      const std::vector<SignOff>& signOffs);

/// When an authority behind one of `roots` saw a signature: milliseconds, UTC. Denied where there is no stamp, where it
/// is not believed, and where it is older than the decision says of itself by more than five minutes, which no two
/// clocks are apart.
Result<qint64> stampedTime(QByteArrayView timestamp, QByteArrayView signature, qint64 decidedAt,
                           const QList<Certificate>& roots);

} // namespace assay::approvals
