// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/log_consistency.h"

#include "core/audit/merkle_tree.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/db/sql_error.h"

#include <span>

namespace assay {
namespace {

using Verdict = LogConsistency::Verdict;

std::vector<Digest> leavesOf(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT body FROM audit_event ORDER BY seq");
    std::vector<Digest> leaves;
    while (rows.step())
        leaves.push_back(merkle::leafHash(rows.bytesView(0)));
    return leaves;
}

QString rootText(const Digest& root)
{
    return QString::fromLatin1(toHex(root));
}

} // namespace

QString LogConsistency::sentence() const
{
    const QString then = QString::number(kept.size);
    const QString now = QString::number(size);
    switch (verdict) {
    case Verdict::Proved:
        return Text::tr("Proved: the first %1 of the %2 entries are those of the checkpoint, unchanged.")
            .arg(then, now);
    case Verdict::Shorter:
        return Text::tr(
                   "NOT proved: the log has %2 entries, the checkpoint %1. The file is older than the checkpoint, or "
                   "entries were taken away.")
            .arg(then, now);
    case Verdict::Differs:
        return Text::tr("NOT proved: the first %1 of the %2 entries are not those of the checkpoint, whose root is %3. "
                        "Something in them was changed.")
            .arg(then, now, rootText(kept.root));
    case Verdict::OtherLog:
        return Text::tr("NOT proved: this is a checkpoint of another log, %1.").arg(kept.origin);
    }
    Q_UNREACHABLE();
}

LogConsistency checkpoints::consistencyWith(db::Connection& connection, const QString& projectUid,
                                            const Checkpoint& kept)
{
    const std::vector<Digest> leaves = leavesOf(connection);
    LogConsistency found{Verdict::OtherLog, kept, leaves.size(), merkle::root(leaves), {}};
    if (kept.origin != originOf(projectUid))
        return found;
    if (kept.size > leaves.size()) {
        found.verdict = Verdict::Shorter;
        return found;
    }
    found.proof = db::orRaise(merkle::consistencyProof(leaves, kept.size, leaves.size()));
    const bool holds = merkle::verifyConsistency(kept.size, leaves.size(), kept.root, found.root, found.proof);
    found.verdict = holds ? Verdict::Proved : Verdict::Differs;
    if (!holds)
        found.proof.clear();
    return found;
}

} // namespace assay
