// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/release_tables.h"

#include "core/base/text.h"
#include "ui/models/table_csv.h"

#include <QDateTime>

namespace assay::releasetables {
namespace {

QString timeCell(std::optional<qint64> time)
{
    return time && *time > 0 ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString digestCell(const std::optional<Digest>& digest)
{
    return digest ? QString::fromLatin1(toHex(*digest)) : QString();
}

QString lines(const QStringList& texts)
{
    return texts.join(QStringLiteral("; "));
}

/// Whether a decision on the newest request counts, and why not.
QStringList weightCells(const approvals::ReleaseStory& story, std::size_t request, std::size_t at)
{
    const auto& weighed = story.judged.decision.quorum.signOffs; // In the same order.
    if (request > 0 || at >= weighed.size())
        return {Text::tr("no"), Text::tr("of an earlier request")};
    return {weighed[at].counts ? Text::tr("yes") : Text::tr("no"), weighed[at].whyNot};
}

} // namespace

QByteArray checksCsv(const approvals::ReleaseStory& story)
{
    std::vector<QStringList> rows;
    for (const policies::ControlResult& control : story.judged.decision.controls) {
        QStringList evidence;
        for (const policies::Evidence& each : control.evidence)
            evidence << each.title + (each.sha256.isEmpty() ? QString() : QStringLiteral(" sha256:") + each.sha256);
        rows.push_back({control.key, control.title, control.gate, policies::weightTitle(control.weight),
                        policies::statusTitle(control.status), control.requirement, control.measured,
                        lines(control.reasons), lines(control.missing), lines(evidence), control.rule});
    }
    return csvOf({Text::tr("Key"), Text::tr("Control"), Text::tr("Gate"), Text::tr("Weight"), Text::tr("Status"),
                  Text::tr("Requirement"), Text::tr("Measured"), Text::tr("Reasons"), Text::tr("Missing"),
                  Text::tr("Evidence"), Text::tr("Rule")},
                 rows);
}

QByteArray signaturesCsv(const approvals::ReleaseStory& story)
{
    std::vector<QStringList> rows;
    for (std::size_t request = 0; request < story.requests.size(); ++request) {
        const approvals::RequestStory& asked = story.requests[request];
        for (std::size_t at = 0; at < asked.signOffs.size(); ++at) {
            const approvals::SignOffStory& said = asked.signOffs[at];
            rows.push_back(QStringList{QString::number(asked.request.number), said.person, roleTitle(said.signOff.role),
                                       decisionTitle(said.signOff.decision), lines(said.conditions), said.comment,
                                       said.key, timeCell(said.signOff.decidedAt), timeCell(said.signOff.expiresAt)}
                           + weightCells(story, request, at));
        }
    }
    return csvOf({Text::tr("Request"), Text::tr("Person"), Text::tr("Role"), Text::tr("Decision"),
                  Text::tr("Conditions"), Text::tr("Comment"), Text::tr("Key"), Text::tr("Signed"), Text::tr("Ends"),
                  Text::tr("Counts"), Text::tr("Why not")},
                 rows);
}

QByteArray filesCsv(const approvals::ReleaseStory& story)
{
    std::vector<QStringList> rows;
    for (const ReleaseArtifact& file : story.release().parts.artifacts) {
        const QString state = !file.found ? Text::tr("gone")
            : file.isUnchanged()          ? Text::tr("unchanged")
                                          : Text::tr("changed");
        rows.push_back({file.path, toString(file.role), QString::number(file.size), digestCell(file.sha256),
                        digestCell(file.found), state, timeCell(file.checkedAt), file.location});
    }
    for (const ReleaseEvidence& document : story.documents) {
        const std::optional<Digest> found = document.checkedAt ? document.found : document.sha256;
        const QString state = !found ? Text::tr("gone")
            : document.isUnchanged() ? Text::tr("unchanged")
                                     : Text::tr("changed");
        rows.push_back({document.title, QStringLiteral("evidence"), QString::number(document.size),
                        digestCell(document.sha256), digestCell(found), state,
                        timeCell(document.checkedAt.value_or(document.addedAt)), document.location});
    }
    return csvOf({Text::tr("File"), Text::tr("Part"), Text::tr("Bytes"), QStringLiteral("SHA-256"),
                  Text::tr("SHA-256 when read last"), Text::tr("State"), Text::tr("Read"), Text::tr("Where")},
                 rows);
}

QByteArray dataCsv(const approvals::ReleaseStory& story)
{
    std::vector<QStringList> rows;
    for (const ReleaseSplit& split : story.release().parts.splits)
        rows.push_back({split.role, split.dataset, split.rows < 0 ? QString() : QString::number(split.rows),
                        split.digest, digestCell(split.sha256), digestCell(split.rowHashes)});
    return csvOf({Text::tr("Part"), Text::tr("Data set"), Text::tr("Rows"), Text::tr("Digest of the source"),
                  QStringLiteral("SHA-256"), Text::tr("SHA-256 of the hashes of rows")},
                 rows);
}

} // namespace assay::releasetables
