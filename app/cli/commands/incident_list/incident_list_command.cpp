// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/incidents/incident_story.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing incidentListing(const std::vector<Incident>& incidents)
{
    Listing listing;
    for (const char* column : {"key", "state", "severity", "title", "detected", "acknowledged", "reopened", "mitigated",
                               "resolved", "reviewed", "false_alarm", "owner", "use_case", "release", "caused_by",
                               "came_of_it", "reported_by", "staged", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Incident& incident : incidents) {
        QStringList links;
        for (const IncidentLink& link : incident.links)
            links << link.key;
        const IncidentTimes& times = incident.times;
        listing.rows.push_back(
            {incident.key, toString(incident.state), toString(incident.severity), incident.text.title,
             timeText(times.detected), timeText(times.acknowledged), timeText(times.reopened),
             timeText(times.mitigated), timeText(times.resolved), timeText(times.reviewed), timeText(times.falseAlarm),
             incident.owner.name, incident.useCaseKey, incident.releaseName, incident.deployment,
             links.join(QStringLiteral(", ")), incident.reportedBy.name, incident.staged, incident.uid});
    }
    return listing;
}

class IncidentListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident list"); }
    QString summary() const override
    {
        return tr("Lists the incidents of a project, what is not resolved and gravest first, with their times.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return incidentListing(incidents::incidentList(connection));
    }
};

} // namespace

const Command& incidentListCommand()
{
    static const IncidentListCommand command;
    return command;
}

} // namespace assay
