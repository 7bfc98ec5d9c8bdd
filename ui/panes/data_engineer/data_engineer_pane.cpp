// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/drift/drift_rows.h"
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
#include "ui/widgets/staged_words.h"

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
    static HeldTable driftChecks(db::Connection& connection);
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

/// The newest first, as their tab has them.
HeldTable DataEngineerPane::driftChecks(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Checks for drift");
    table.headings = {tr("Key"),     tr("About"), tr("Reference"), tr("Current"), tr("Drifted"),
                      tr("Missing"), tr("Watch"), tr("Within"),    tr("Checked")};
    table.counts = {4, 5, 6, 7};
    table.noRows = tr("Nothing has been checked for drift yet.");
    for (const DriftCheck& check : drift::all(connection)) {
        const auto columns = [&check](DriftVerdict verdict) { return QString::number(check.count(verdict)); };
        table.rows.push_back({check.key,
                              stagedWords(check.release.isEmpty() ? check.useCaseKey : check.release, check.staged),
                              check.reference.name, check.current.name, columns(DriftVerdict::Drifted),
                              columns(DriftVerdict::MissingInCurrent), columns(DriftVerdict::Watch),
                              columns(DriftVerdict::Within), dayText(check.at)});
        table.things.push_back({{}, "drift", check.uid});
    }
    return table;
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
    holdings.further = {driftChecks(connection)};
    const auto checks = static_cast<qint64>(holdings.further.front().rows.size());
    holdings.figures.push_back({tr("Checks for drift"), checks, tr("of the rows that models see")});
    if (checks > 0 || !runs.empty())
        holdings.noRows = tr("No run and no release names its data.");
    return holdings;
}

} // namespace

const Pane& dataEngineerPane()
{
    static const DataEngineerPane pane;
    return pane;
}

} // namespace assay
