// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/releases/release_rows.h"
#include "core/runs/run_queries.h"
#include "core/scans/scan_story.h"
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"
#include "ui/scans/scans_tab.h"
#include "ui/teamwork/handover_page.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/widgets/staged_words.h"

#include <QCoreApplication>

#include <algorithm>
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
    static QStringList codeRow(const Release& release);
    static HeldTable codeOfReleases(db::Connection& connection);
    static HeldTable scansOfCode(db::Connection& connection);
    static HeldTable scripts(const std::vector<RunRow>& runs);
};

Page* SoftwareEngineerPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("No code yet"),
         .emptySentence = tr("The code behind releases, what scans found in it, and the scripts and notebooks behind "
                             "the runs are listed here. Import runs to begin, or a scan on its tab."),
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

QStringList SoftwareEngineerPane::codeRow(const Release& release)
{
    constexpr qsizetype shownOfCommit = 12;
    const auto files = [&release](ReleaseArtifact::Role role) {
        return QString::number(std::count_if(release.parts.artifacts.begin(), release.parts.artifacts.end(),
                                             [role](const ReleaseArtifact& file) { return file.role == role; }));
    };
    return {stagedWords(release.name(), release.staged),
            releaseStateTitle(release.state),
            release.parts.codeCommit.isEmpty() ? tr("not known") : release.parts.codeCommit.left(shownOfCommit),
            release.technique,
            files(ReleaseArtifact::Role::Code),
            files(ReleaseArtifact::Role::Model),
            release.parts.environment ? tr("fixed by a lock file") : tr("not known")};
}

HeldTable SoftwareEngineerPane::codeOfReleases(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Code behind the releases");
    table.headings = {tr("Release"),    tr("State"),       tr("Commit"),  tr("Technique"),
                      tr("Code files"), tr("Model files"), tr("Packages")};
    table.counts = {4, 5};
    for (const Release& release : releases::all(connection)) {
        table.rows.push_back(codeRow(release));
        table.things.push_back({{}, "release", release.uid});
    }
    return table;
}

/// The newest first, as their tab has them.
HeldTable SoftwareEngineerPane::scansOfCode(db::Connection& connection)
{
    HeldTable table;
    table.tableTitle = tr("Scans of code and packages");
    table.headings = {tr("Key"),      tr("Tool"), tr("Outcome"),  tr("Errors"),
                      tr("Warnings"), tr("Ran"),  tr("Use case"), tr("Release")};
    table.noRows = tr("None has been imported yet.");
    table.counts = {3, 4};
    const auto counted = [](const std::optional<qint64>& count) {
        return count ? QString::number(*count) : QStringLiteral("–");
    };
    for (const scans::ListedScan& listed : scans::scanList(connection, connection.now())) {
        const Scan& scan = listed.scan;
        table.rows.push_back({scan.key, stagedWords(scan.tool, scan.staged), scanOutcomeTitle(scan.outcome),
                              counted(scan.counted(&ScanCounts::errors)), counted(scan.counted(&ScanCounts::warnings)),
                              dayText(scan.ranAt), scan.useCaseKey,
                              scan.releaseName.isEmpty() ? QStringLiteral("–") : scan.releaseName});
        table.things.push_back({{}, "scan", scan.uid});
    }
    return table;
}

HeldTable SoftwareEngineerPane::scripts(const std::vector<RunRow>& runs)
{
    std::map<QString, Script> found;
    for (const RunRow& run : runs) {
        if (!isScript(run.run.source))
            continue;
        Script& script = found[run.run.source];
        ++script.runs;
        script.users.insert(run.run.user);
    }
    HeldTable table;
    table.tableTitle = tr("Scripts and notebooks");
    table.headings = {tr("Source"), tr("Runs"), tr("Run by")};
    table.counts = {1};
    table.noRows = runs.empty() ? tr("No runs are imported yet.") : tr("None of the runs names what was run.");
    for (const auto& [source, script] : found) {
        const QString people = QStringList(script.users.begin(), script.users.end()).join(QStringLiteral(", "));
        table.rows.push_back({source, QString::number(script.runs), people.isEmpty() ? QStringLiteral("–") : people});
    }
    return table;
}

RoleHoldings SoftwareEngineerPane::held(db::Connection& connection, const ProjectSummary& summary)
{
    const std::vector<RunRow> runs = runRows(connection, {});
    std::set<QString> users;
    for (const RunRow& run : runs)
        users.insert(run.run.user);
    users.erase(QString());
    RoleHoldings holdings;
    static_cast<HeldTable&>(holdings) = codeOfReleases(connection);
    holdings.further = {scansOfCode(connection), scripts(runs)};
    const auto count = [](const HeldTable& table) { return static_cast<qint64>(table.rows.size()); };
    holdings.figures = {{tr("Releases"), count(holdings), tr("each with its code and packages")},
                        {tr("Scans"), count(holdings.further[0]), tr("of code and packages")},
                        {tr("Scripts and notebooks"), count(holdings.further[1]), tr("named by runs")},
                        {tr("People who ran them"), static_cast<qint64>(users.size()), tr("in the source's words")},
                        {tr("Artifacts"), summary.artifacts, tr("files that runs left behind")}};
    if (!runs.empty() || count(holdings.further[0]) > 0)
        holdings.noRows = tr("There is no release yet.");
    return holdings;
}

} // namespace

const Pane& softwareEngineerPane()
{
    static const SoftwareEngineerPane pane;
    return pane;
}

} // namespace assay
