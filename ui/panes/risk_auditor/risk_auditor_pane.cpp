// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskAuditorPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(RiskAuditorPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("risk-audit"); }
    QString title() const override { return tr("Risk & audit"); }
    QByteArray icon() const override { return QByteArrayLiteral("risk-audit"); }
    int order() const override { return 70; }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static RoleHoldings held(db::Connection& connection, const ProjectSummary& summary);
};

Page* RiskAuditorPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(
        session,
        {.title = title(),
         .icon = icon(),
         .emptyTitle = tr("Nothing to audit yet"),
         .emptySentence = tr("Every change to this project is an entry of its log, from the first one on."),
         .comingTitle = tr("What this page will show"),
         .coming = {tr("Evidence for each requirement, with who signed it"), tr("Findings, their owners and dates"),
                    tr("Sign-offs and the keys behind them"), tr("The audit log, entry by entry, with proofs")},
         .held = &RiskAuditorPane::held},
        parent);
}

RoleHoldings RiskAuditorPane::held(db::Connection&, const ProjectSummary& summary)
{
    RoleHoldings holdings;
    holdings.figures = {{tr("Audit entries"), summary.auditEntries, tr("root %1…").arg(summary.auditRoot.left(12))},
                        {tr("Runs"), summary.runs, tr("%1 marked deleted").arg(summary.runs - summary.runsActive)},
                        {tr("Metric points"), summary.metricPoints, tr("each as it was logged")},
                        {tr("Values that are no number"), summary.nanPoints + summary.infPoints,
                         tr("%1 NaN, %2 infinite").arg(summary.nanPoints).arg(summary.infPoints)}};
    holdings.tableTitle = tr("What the log covers");
    holdings.headings = {tr("Kind"), tr("Count")};
    for (const NamedCount& count : summaryCounts())
        holdings.rows.push_back({count.title(), QString::number(summary.*count.value)});
    holdings.rows.push_back({tr("Audit root"), summary.auditRoot});
    return holdings;
}

} // namespace

const Pane& riskAuditorPane()
{
    static const RiskAuditorPane pane;
    return pane;
}

} // namespace assay
