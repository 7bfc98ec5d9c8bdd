// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/changes/deployment_rows.h"
#include "core/decisions/decision_rows.h"
#include "core/releases/release_rows.h"
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/decision_page.h"
#include "ui/teamwork/decisions_tab.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/widgets/staged_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

class MlArchitectPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(MlArchitectPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("architecture"); }
    QString title() const override { return tr("Architecture"); }
    QByteArray icon() const override { return QByteArrayLiteral("architecture"); }
    int order() const override { return 60; }
    std::vector<QByteArray> kinds() const override { return {QByteArrayLiteral("decision")}; }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
    static QStringList inUseRow(const Deployment& deployment, const Release& release);
    static HeldTable inUse(db::Connection& connection);
    static HeldTable decisionsOnArchitecture(const std::vector<DecisionRecord>& decisions);
    static HeldTable experiments(db::Connection& connection);
};

Page* MlArchitectPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("No models yet"),
         .emptySentence = tr("Experiments, runs and registered models are counted here once a store is imported."),
         .held = &MlArchitectPane::held,
         .tabs = {{.key = QStringLiteral("decisions"),
                   .title = tr("Decisions"),
                   .verb = tr("Propose a decision…"),
                   .make = [](Session& open) { return new DecisionsTab(open); },
                   .begin = [](QWidget& tab) { static_cast<DecisionsTab&>(tab).propose(); }},
                  handoversTab(Role::MlArchitect)},
         .things = {{"decision", QStringLiteral("decisions"),
                     [](Session& open, const QString& name) { return new DecisionPage(open, name); }}}},
        parent);
}

/// What a release is made of, beside where it runs.
QStringList MlArchitectPane::inUseRow(const Deployment& deployment, const Release& release)
{
    QStringList data;
    for (const ReleaseSplit& split : release.parts.splits) {
        if (!data.contains(split.dataset))
            data << split.dataset;
    }
    const QString day = dayText(deployment.at);
    return {deployment.environment,
            stagedWords(deployment.release, deployment.staged),
            deployment.mode ? deploymentModeName(*deployment.mode) : tr("not said"),
            deployment.state == DeploymentState::Planned ? tr("planned: %1").arg(day) : day,
            release.technique,
            QString::number(release.parts.features.size()),
            data.join(QStringLiteral(", "))};
}

/// What is over stays on the tab of deployments.
HeldTable MlArchitectPane::inUse(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("What runs where, and what it is made of");
    table.headings = {tr("Environment"), tr("Release"), tr("Mode"),     tr("From"),
                      tr("Technique"),   tr("Inputs"),  tr("Data sets")};
    table.counts = {5};
    for (const Deployment& deployment : changes::deployments(connection, connection.now())) {
        if (deployment.state == DeploymentState::Over)
            continue;
        table.rows.push_back(inUseRow(deployment, releases::byName(connection, deployment.releaseUid)));
        table.things.push_back({{}, "release", deployment.releaseUid});
    }
    return table;
}

/// Those to take first, then those that hold, the latest first.
HeldTable MlArchitectPane::decisionsOnArchitecture(const std::vector<DecisionRecord>& decisions)
{
    HeldTable table;
    table.tableTitle = tr("Decisions on architecture that are to be taken or hold");
    table.headings = {tr("Key"), tr("Title"), tr("State"), tr("Use case"), tr("Decided by"), tr("To be looked at")};
    table.noRows = tr("Nobody has proposed one yet.");
    for (const DecisionState state : {DecisionState::Proposed, DecisionState::Accepted}) {
        for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
            if (decision->state != state || decision->topic != DecisionTopic::Architecture)
                continue;
            table.rows.push_back({decision->key, stagedWords(decision->text.title, decision->staged),
                                  decisionStateTitle(state), decision->useCaseKey, decision->decidedBy.name,
                                  decision->reviewAt ? dayText(*decision->reviewAt) : QString()});
            table.things.push_back({{}, "decision", decision->uid});
        }
    }
    return table;
}

HeldTable MlArchitectPane::experiments(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Experiments");
    table.headings = {tr("Experiment"), tr("Runs"), tr("Mark")};
    table.noRows = tr("None has been imported yet.");
    table.counts = {1};
    for (const ExperimentRow& row : experimentRows(connection)) {
        table.rows.push_back(
            {row.name, QString::number(row.runs), row.deleted ? tr("deleted in its source") : QString()});
        table.things.push_back({{}, "experiment", row.uid});
    }
    return table;
}

RoleHoldings MlArchitectPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<DecisionRecord> decisions = decisions::all(connection);
    const auto toTake = std::count_if(decisions.begin(), decisions.end(), [](const DecisionRecord& decision) {
        return decision.topic == DecisionTopic::Architecture && decision.state == DecisionState::Proposed;
    });
    RoleHoldings holdings;
    static_cast<HeldTable&>(holdings) = inUse(connection);
    const auto running = static_cast<qint64>(holdings.rows.size());
    holdings.figures = {{tr("Registered models"), summary.registeredModels, tr("with a name of their own")},
                        {tr("Model versions"), summary.modelVersions, tr("kept for releases")},
                        {tr("Aliases"), summary.aliases, tr("names that point at a version")},
                        {tr("In use or planned"), running, tr("releases, each place by itself")},
                        {tr("Decisions to take"), static_cast<qint64>(toTake), tr("on architecture")}};
    holdings.further = {decisionsOnArchitecture(decisions), experiments(connection)};
    const auto has = [](const HeldTable& table) { return !table.rows.empty(); };
    if (std::any_of(holdings.further.begin(), holdings.further.end(), has))
        holdings.noRows = tr("No release runs anywhere yet, and none is planned to.");
    return holdings;
}

} // namespace

const Pane& mlArchitectPane()
{
    static const MlArchitectPane pane;
    return pane;
}

} // namespace assay
