// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_request.h"

#include "core/approvals/approval_rows.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/evidence/evidence_rows.h"
#include "core/releases/release_rows.h"

namespace assay {

OpenRequest OpenRequest::of(db::Database& database, const QString& release)
{
    const Result<OpenRequest> found = database.read([&](db::Connection& connection) {
        OpenRequest open;
        const Release asked = releases::byName(connection, release);
        for (const ApprovalRequest& request : approvals::requestsOf(connection, asked.id)) {
            if (request.outcome == RequestOutcome::Open)
                open.m_uid = request.uid;
        }
        open.m_release = asked.name();
        return open;
    });
    return found.value_or(OpenRequest()); // The command itself says what is wrong with the release.
}

OpenRequest OpenRequest::behind(db::Database& database, const QString& evidence)
{
    const Result<QString> release = database.read([&](db::Connection& connection) {
        return releases::byId(connection, evidence::byUid(connection, evidence).release).uid;
    });
    return release ? of(database, *release) : OpenRequest();
}

QString OpenRequest::whatBecameOfIt(db::Database& database) const
{
    if (m_uid.isEmpty())
        return {};
    const Result<ApprovalRequest> now =
        database.read([&](db::Connection& connection) { return approvals::requestByUid(connection, m_uid); });
    if (!now || now->outcome != RequestOutcome::Voided)
        return {};
    return Text::tr("Approval request %1 of %2 is void: %3. Ask for approval again.")
               .arg(QString::number(now->number), m_release, shownText(now->outcomeReason))
        + u'\n';
}

} // namespace assay
