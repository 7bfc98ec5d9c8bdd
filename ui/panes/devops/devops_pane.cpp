// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/changes/changes_tab.h"
#include "ui/changes/deployments_tab.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

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
    std::vector<QByteArray> kinds() const override { return {QByteArrayLiteral("change")}; }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
};

Page* DevopsPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("Nothing has run yet"),
         .emptySentence = tr("Runs that failed, were killed or still go on are listed here once runs are imported."),
         .comingTitle = tr("What this page will show"),
         .coming = {tr("Service levels, drift and alerts of what is live"), tr("Roll-backs and rehearsals"),
                    tr("Jobs and machines behind the runs")},
         .held = &DevopsPane::held,
         .tabs = {deploymentsTab(), changesTab(), handoversTab(Role::DevOps)},
         .thing = changesThing()},
        parent);
}

QString moment(const std::optional<qint64>& time)
{
    return time ? minuteText(*time) : QString();
}

RoleHoldings DevopsPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<RunRow> runs = runRows(connection, {});
    RoleHoldings holdings;
    for (const RunStatus status :
         {RunStatus::Finished, RunStatus::Running, RunStatus::Scheduled, RunStatus::Failed, RunStatus::Killed}) {
        const auto found = summary.status.find(toString(status));
        holdings.figures.push_back({tr("Runs %1").arg(statusWord(status)),
                                    found == summary.status.end() ? 0 : found->second, tr("of %1").arg(summary.runs)});
    }
    holdings.tableTitle = tr("Runs that did not finish");
    holdings.headings = {tr("Run"), tr("Status"), tr("Experiment"), tr("Started (UTC)"), tr("User"), tr("Source")};
    for (const RunRow& run : runs) {
        if (run.run.status == RunStatus::Finished)
            continue;
        holdings.rows.push_back({run.run.name, statusWord(run.run.status), run.experimentName,
                                 moment(run.run.startedAt), run.run.user, run.run.source});
        holdings.things.push_back({{}, "run", run.run.uid});
    }
    if (holdings.rows.empty() && !runs.empty())
        holdings.noRows = tr("Every run has finished.");
    return holdings;
}

} // namespace

const Pane& devopsPane()
{
    static const DevopsPane pane;
    return pane;
}

} // namespace assay
