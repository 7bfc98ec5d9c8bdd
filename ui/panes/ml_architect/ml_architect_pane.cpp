// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/decision_page.h"
#include "ui/teamwork/decisions_tab.h"
#include "ui/teamwork/handovers_tab.h"

#include <QCoreApplication>

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
};

Page* MlArchitectPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("No models yet"),
         .emptySentence = tr("Experiments, runs and registered models are counted here once a store is imported."),
         .comingTitle = tr("What this page will show"),
         .coming = {tr("The whole system of each use case, drawn"), tr("Model versions with lineage to data and code"),
                    tr("Standards, and which use case keeps to which")},
         .held = &MlArchitectPane::held,
         .tabs = {{.key = QStringLiteral("decisions"),
                   .title = tr("Decisions"),
                   .verb = tr("Propose a decision…"),
                   .make = [](Session& open) { return new DecisionsTab(open); },
                   .begin = [](QWidget& tab) { static_cast<DecisionsTab&>(tab).propose(); }},
                  handoversTab(Role::MlArchitect)},
         .thing = RoleThing{"decision", QStringLiteral("decisions"),
                            [](Session& open, const QString& name) { return new DecisionPage(open, name); }}},
        parent);
}

RoleHoldings MlArchitectPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<ExperimentRow> experiments = experimentRows(connection);
    RoleHoldings holdings;
    holdings.figures = {{tr("Registered models"), summary.registeredModels, tr("with a name of their own")},
                        {tr("Model versions"), summary.modelVersions, tr("kept for releases")},
                        {tr("Aliases"), summary.aliases, tr("names that point at a version")},
                        {tr("Data set versions"), summary.datasets, tr("behind the runs")}};
    holdings.tableTitle = tr("Experiments");
    holdings.headings = {tr("Experiment"), tr("Runs"), tr("Mark")};
    for (const ExperimentRow& row : experiments) {
        holdings.rows.push_back(
            {row.name, QString::number(row.runs), row.deleted ? tr("deleted in its source") : QString()});
        holdings.things.push_back({{}, "experiment", row.uid});
    }
    return holdings;
}

} // namespace

const Pane& mlArchitectPane()
{
    static const MlArchitectPane pane;
    return pane;
}

} // namespace assay
