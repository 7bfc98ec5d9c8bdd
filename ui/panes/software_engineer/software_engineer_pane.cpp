// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/scans/scans_tab.h"
#include "ui/teamwork/handover_page.h"
#include "ui/teamwork/handovers_tab.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace assay {
namespace {

class SoftwareEngineerPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(SoftwareEngineerPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("software-engineering"); }
    QString title() const override { return tr("Software engineering"); }
    QByteArray icon() const override { return QByteArrayLiteral("software-engineering"); }
    int order() const override { return 40; }
    std::vector<QByteArray> kinds() const override
    {
        return {QByteArrayLiteral("handover"), QByteArrayLiteral("scan")};
    }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
};

Page* SoftwareEngineerPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("No code yet"),
         .emptySentence = tr("The scripts and notebooks behind the runs are listed here once runs are imported."),
         .comingTitle = tr("What this page will show"),
         .coming = {tr("The code behind each model version, with its commit"), tr("Tests and coverage of a release"),
                    tr("Dependencies and their licences"), tr("Model packages and how to call them")},
         .held = &SoftwareEngineerPane::held,
         .tabs = {scansTab(), handoversTab(Role::SoftwareEngineer)},
         .things = {scansThing(),
                    {"handover", QStringLiteral("handovers"),
                     [](Session& open, const QString& name) { return new HandoverPage(open, name); }}}},
        parent);
}

struct Script {
    int runs = 0;
    std::set<QString> users;
};

/// Whether what a run names as its source is what was run: readers of logs name the file that they read.
bool isScript(const QString& source)
{
    static const QStringList logs{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
                                  QStringLiteral("jsonl"), QStringLiteral("log")};
    return !source.isEmpty() && !logs.contains(source.section(u'.', -1).toLower())
        && !source.contains(QStringLiteral(".tfevents."));
}

RoleHoldings SoftwareEngineerPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<RunRow> runs = runRows(connection, {});
    std::map<QString, Script> scripts;
    std::set<QString> users;
    for (const RunRow& run : runs) {
        users.insert(run.run.user);
        if (!isScript(run.run.source))
            continue;
        Script& script = scripts[run.run.source];
        ++script.runs;
        script.users.insert(run.run.user);
    }
    users.erase(QString());
    RoleHoldings holdings;
    holdings.figures = {{tr("Scripts and notebooks"), static_cast<qint64>(scripts.size()), tr("named by runs")},
                        {tr("People who ran them"), static_cast<qint64>(users.size()), tr("in the source's words")},
                        {tr("Artifacts"), summary.artifacts, tr("files that runs left behind")}};
    holdings.tableTitle = tr("Scripts and notebooks");
    holdings.headings = {tr("Source"), tr("Runs"), tr("Run by")};
    holdings.counts = {1};
    if (!runs.empty())
        holdings.noRows = tr("None of the runs names what was run.");
    for (const auto& [source, script] : scripts) {
        const QString people = QStringList(script.users.begin(), script.users.end()).join(QStringLiteral(", "));
        holdings.rows.push_back(
            {source, QString::number(script.runs), people.isEmpty() ? QStringLiteral("–") : people});
    }
    return holdings;
}

} // namespace

const Pane& softwareEngineerPane()
{
    static const SoftwareEngineerPane pane;
    return pane;
}

} // namespace assay
