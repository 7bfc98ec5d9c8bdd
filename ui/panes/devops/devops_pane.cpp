// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/changes/change_story.h"
#include "core/changes/deployment_rows.h"
#include "core/domain/release.h"
#include "core/incidents/incident_story.h"
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/changes/change_words.h"
#include "ui/changes/changes_tab.h"
#include "ui/changes/deployments_tab.h"
#include "ui/incidents/incident_words.h"
#include "ui/incidents/incidents_tab.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/staged_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

class DevopsPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(DevopsPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("devops"); }
    QString title() const override { return tr("DevOps"); }
    QByteArray icon() const override { return QByteArrayLiteral("devops"); }
    int order() const override { return 50; }
    std::vector<QByteArray> kinds() const override
    {
        return {QByteArrayLiteral("change"), QByteArrayLiteral("incident")};
    }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
    static HeldTable live(db::Connection& connection);
    static HeldTable openIncidents(const std::vector<Incident>& incidents, qint64 now);
    static HeldTable changesOnTheirWay(db::Connection& connection);
    static HeldTable unfinishedRuns(db::Connection& connection);
};

Page* DevopsPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("Nothing has run yet"),
         .emptySentence = tr("What runs where, open incidents, changes on their way and runs that did not finish are "
                             "listed here. Import runs to begin, or report an incident on its tab."),
         .held = &DevopsPane::held,
         .tabs = {deploymentsTab(), changesTab(), incidentsTab(), handoversTab(Role::DevOps)},
         .things = {changesThing(), incidentsThing()}},
        parent);
}

QString moment(const std::optional<qint64>& time)
{
    return time ? minuteText(*time) : QString();
}

HeldTable DevopsPane::live(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("What runs where");
    table.headings = {tr("Environment"), tr("Release"), tr("Mode"), tr("Since"), tr("Change"), tr("Let through by")};
    for (const Deployment& each : changes::deployments(connection, connection.now())) {
        if (each.state != DeploymentState::Live)
            continue;
        table.rows.push_back({each.environment, stagedWords(each.release, each.staged),
                              each.mode ? deploymentModeName(*each.mode) : tr("not said"), dayText(each.at),
                              each.changeKey.isEmpty() ? tr("none") : each.changeKey,
                              each.approvers.isEmpty() ? tr("nobody") : each.approvers.join(QStringLiteral(", "))});
        table.things.push_back({{}, "release", each.releaseUid});
    }
    return table;
}

/// The gravest first, as their tab has them.
HeldTable DevopsPane::openIncidents(const std::vector<Incident>& incidents, qint64 now)
{
    HeldTable table;
    table.tableTitle = tr("Incidents that are not resolved");
    table.headings = {tr("Key"), tr("Severity"), tr("Title"), tr("State"), tr("Age"), tr("Owner")};
    table.noRows = tr("None.");
    for (const Incident& each : incidents) {
        if (!each.isOpen())
            continue;
        table.rows.push_back({each.key, severityTitle(each.severity), incidentTitle(each),
                              incidentStateTitle(each.state), incidentAge(each, now), incidentOwner(each)});
        table.things.push_back({{}, "incident", each.uid});
    }
    return table;
}

/// Those that somebody has submitted and nobody has reviewed, or called off.
HeldTable DevopsPane::changesOnTheirWay(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Changes on their way");
    table.headings = {tr("Key"), tr("Title"), tr("State"), tr("Waits on"), tr("Release")};
    table.noRows = tr("None.");
    for (const ChangeRecord& each : changes::changeList(connection, connection.now())) {
        const bool isOnItsWay = each.state == ChangeState::Submitted || each.state == ChangeState::Approved
            || each.state == ChangeState::Scheduled || each.state == ChangeState::Implemented;
        if (!isOnItsWay)
            continue;
        table.rows.push_back({each.key, stagedWords(each.text.title, each.staged), changeStateTitle(each.state),
                              changeWaitsOn(each), each.releaseName});
        table.things.push_back({{}, "change", each.uid});
    }
    return table;
}

HeldTable DevopsPane::unfinishedRuns(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Runs that did not finish");
    table.headings = {tr("Run"), tr("Status"), tr("Experiment"), tr("Started (UTC)"), tr("User"), tr("Source")};
    const std::vector<RunRow> runs = runRows(connection, {});
    for (const RunRow& run : runs) {
        if (run.run.status == RunStatus::Finished)
            continue;
        table.rows.push_back({run.run.name, statusWord(run.run.status), run.experimentName, moment(run.run.startedAt),
                              run.run.user, run.run.source});
        table.things.push_back({{}, "run", run.run.uid});
    }
    table.noRows = runs.empty() ? tr("No runs are imported yet.") : tr("Every run has finished.");
    return table;
}

RoleHoldings DevopsPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<Incident> incidents = incidents::incidentList(connection);
    const auto toReview = std::count_if(incidents.begin(), incidents.end(), [](const Incident& incident) {
        return incident.state == IncidentState::Resolved;
    });
    RoleHoldings holdings;
    static_cast<HeldTable&>(holdings) = live(connection);
    holdings.further = {openIncidents(incidents, connection.now()), changesOnTheirWay(connection),
                        unfinishedRuns(connection)};
    const auto count = [](const HeldTable& table) { return static_cast<qint64>(table.rows.size()); };
    const qint64 inProduction = std::count_if(holdings.rows.begin(), holdings.rows.end(), [](const QStringList& row) {
        return row.front() == ProductionEnvironment;
    });
    holdings.figures = {
        {tr("Running in production"), inProduction, tr("of %1 running anywhere").arg(count(holdings))},
        {tr("Open incidents"), count(holdings.further[0]), tr("%1 resolved and to be reviewed").arg(toReview)},
        {tr("Changes on their way"), count(holdings.further[1]), tr("submitted and not reviewed yet")},
        {tr("Runs that did not finish"), count(holdings.further[2]), tr("of %1").arg(summary.runs)}};
    const bool isAnything = summary.runs > 0 || !incidents.empty() || count(holdings.further[1]) > 0;
    holdings.noRows = isAnything ? tr("Nothing runs anywhere yet.") : QString();
    return holdings;
}

} // namespace

const Pane& devopsPane()
{
    static const DevopsPane pane;
    return pane;
}

} // namespace assay
