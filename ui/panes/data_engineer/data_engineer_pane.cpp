// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_store.h"
#include "core/releases/released_data_sets.h"
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/incidents/incidents_tab.h"
#include "ui/panes/data_engineer/drift_page.h"
#include "ui/panes/data_engineer/drift_tab.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/widgets/digest_badge.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <utility>

namespace assay {
namespace {

class DataEngineerPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(DataEngineerPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("data-engineering"); }
    QString title() const override { return tr("Data engineering"); }
    QByteArray icon() const override { return QByteArrayLiteral("data-engineering"); }
    int order() const override { return 20; }
    std::vector<QByteArray> kinds() const override { return {QByteArrayLiteral("drift")}; }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
};

Page* DataEngineerPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("No data sets yet"),
         .emptySentence = tr(
             "Data sets appear by themselves when runs are imported that name what they were trained and checked on."),
         .comingTitle = tr("What this page will show"),
         .coming = {tr("Pipelines and their runs, from OpenLineage and dbt"),
                    tr("Data sets with versions, schema and owners"), tr("Quality checks and what they found"),
                    tr("Lineage from source to model")},
         .held = &DataEngineerPane::held,
         .tabs = {{.key = QStringLiteral("drift"),
                   .title = tr("Drift"),
                   .verb = tr("Check for drift…"),
                   .make = [](Session& open) { return new DriftTab(open); },
                   .begin = [](QWidget& tab) { static_cast<DriftTab&>(tab).check(); },
                   .refusal = drift::recordRefusal,
                   .tools = [](QWidget& tab) { return static_cast<DriftTab&>(tab).tools(); },
                   .views = [](QWidget& tab) { return static_cast<DriftTab&>(tab).views(); }},
                  incidentsTab(),
                  handoversTab(Role::DataEngineer)},
         .things = {{"drift", QStringLiteral("drift"),
                     [](Session& open, const QString& name) { return new DriftPage(open, name); }}}},
        parent);
}

/// How often a data set version is used, and for what.
struct Use {
    DatasetInput input;
    int runs = 0;
    std::set<qint64> releases;
    std::set<QString> contexts;
};

using Uses = std::map<std::pair<QString, QString>, Use>;

Use& useOf(const DatasetInput& input, Uses& uses)
{
    Use& use = uses[{input.name, input.digest}];
    use.input = input;
    return use;
}

/// By name and digest.
Uses usesOf(const std::vector<RunRow>& runs, const std::vector<releases::ReleasedDataSet>& released)
{
    Uses uses;
    for (const RunRow& run : runs) {
        for (const DatasetInput& input : run.inputs) {
            Use& use = useOf(input, uses);
            ++use.runs;
            if (!input.context.isEmpty())
                use.contexts.insert(input.context);
        }
    }
    for (const releases::ReleasedDataSet& split : released) {
        Use& use = useOf(split.dataSet, uses);
        use.releases.insert(split.release);
        if (use.runs == 0) // A run has said it in its own words.
            use.contexts.insert(split.dataSet.context);
    }
    return uses;
}

RoleHoldings DataEngineerPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<RunRow> runs = runRows(connection, {});
    const Uses uses = usesOf(runs, releases::releasedDataSets(connection));
    int runsWithData = 0;
    for (const RunRow& run : runs)
        runsWithData += !run.inputs.empty();
    RoleHoldings holdings;
    holdings.figures = {{tr("Data set versions"), summary.datasets, tr("by name and digest")},
                        {tr("Runs that name their data"), runsWithData, tr("of %1").arg(summary.runs)},
                        {tr("Artifacts"), summary.artifacts, tr("files that runs left behind")}};
    holdings.tableTitle = tr("Data sets");
    holdings.headings = {tr("Name"),     tr("Digest"),      tr("Used for"), tr("Runs"),
                         tr("Releases"), tr("Source type"), tr("Source")};
    holdings.counts = {3, 4};
    for (const auto& [key, use] : uses)
        holdings.rows.push_back({use.input.name, shortDigest(use.input.digest),
                                 QStringList(use.contexts.begin(), use.contexts.end()).join(QStringLiteral(", ")),
                                 QString::number(use.runs), QString::number(use.releases.size()), use.input.sourceType,
                                 use.input.source});
    return holdings;
}

} // namespace

const Pane& dataEngineerPane()
{
    static const DataEngineerPane pane;
    return pane;
}

} // namespace assay
