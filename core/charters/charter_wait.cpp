// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_wait.h"

#include "core/audit/audit_entry.h"
#include "core/merge/newer_texts.h"

namespace assay::charters {
namespace {

/// When somebody last said how grave the risk of a use case is, after it was proposed with one.
std::optional<qint64> tierChangedAt(db::Connection& connection, const QString& useCaseUid)
{
    db::Statement rows =
        connection.prepare("SELECT at, body FROM audit_event WHERE entity = 'use_case' AND entity_id = ?"
                           " AND verb IN ('updated', 'undone') ORDER BY seq DESC");
    rows.bind(useCaseUid);
    while (rows.step()) {
        const Result<AuditEntry> entry = parseBody(rows.bytesView(1));
        if (entry && merging::changedFields(*entry).contains(QStringLiteral("risk_tier")))
            return rows.integer(0);
    }
    return std::nullopt;
}

} // namespace

CharterWait waitOf(db::Connection& connection, const Charter& charter, const QString& useCaseUid)
{
    const ThingName itself{"charter", charter.uid};
    if (charter.state != CharterState::Accepted)
        return {itself, charter.proposedAt.value_or(charter.createdAt)};
    const qint64 accepted = charter.acceptedAt.value_or(charter.createdAt);
    const qint64 raised = tierChangedAt(connection, useCaseUid).value_or(0);
    return raised > accepted ? CharterWait{{"use_case", useCaseUid}, raised} : CharterWait{itself, accepted};
}

} // namespace assay::charters
