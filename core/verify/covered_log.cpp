// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_log.h"

#include "core/audit/log_verifier.h"
#include "core/verify/log_piece.h"

#include <array>
#include <future>

namespace assay::verify {
namespace {

MerkleFrontier storedHead(db::Connection& connection)
{
    db::Statement row = connection.prepare("SELECT frontier FROM audit_head WHERE id = 1");
    if (!row.step())
        return {};
    // A head that cannot be read is a finding like any other: compare with an empty one.
    const Result<MerkleFrontier> head = MerkleFrontier::parse(row.bytesView(0));
    return head ? *head : MerkleFrontier();
}

} // namespace

// One piece is read here, where the connection belongs, while the one before it is verified on other threads.
VerifyReport verifyLog(db::Connection& connection, const QString& project, VerifyProgress& progress)
{
    LogVerifier verifier(project);
    LogReader reader(connection);
    std::array<LogPiece, 2> pieces;
    std::future<void> verifying;
    for (std::size_t i = 0; reader.read(pieces[i % 2]); ++i) {
        if (verifying.valid())
            verifying.get();
        const std::span<const AuditRow> rows = pieces[i % 2].rows();
        progress.add(static_cast<qint64>(rows.size()));
        verifying = std::async(std::launch::async, [&verifier, rows] { verifier.add(rows); });
    }
    if (verifying.valid())
        verifying.get();
    return verifier.finish(storedHead(connection));
}

} // namespace assay::verify
