// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/deployments_tab.h"

#include "core/base/shown_text.h"
#include "core/changes/deployment_rows.h"
#include "ui/incidents/incident_form.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <QMenu>

namespace assay {
namespace {

QVariant deploymentExtra(const Deployment& row, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, "release", row.releaseUid}) : QVariant();
}

QVariant deploymentStateExtra(const Deployment& row, int role)
{
    static constexpr std::array tones{Tone::Accent, Tone::Ok, Tone::Neutral};
    const QVariant tone = toneFor(role, ChipToneRole, tones.at(static_cast<std::size_t>(row.state)));
    return tone.isValid() ? tone : deploymentExtra(row, role);
}

/// Shows a word of what is missing as something bad.
Column<Deployment>::Extra missingExtra(bool (*lacks)(const Deployment&))
{
    return [lacks](const Deployment& row, int role) {
        const QVariant tone = toneFor(role, WordsToneRole, lacks(row) ? std::optional(Tone::Bad) : std::nullopt);
        return tone.isValid() ? tone : deploymentExtra(row, role);
    };
}

/// A time with its moment in the tool tip.
Column<Deployment>::Extra momentExtra(std::optional<qint64> (*of)(const Deployment&))
{
    return [of](const Deployment& row, int role) {
        const std::optional<qint64> at = of(row);
        return role == Qt::ToolTipRole && at ? QVariant(exactTime(*at)) : deploymentExtra(row, role);
    };
}

std::optional<qint64> beginOf(const Deployment& row)
{
    return row.at;
}

std::optional<qint64> endOf(const Deployment& row)
{
    return row.until;
}

QString modeOf(const Deployment& row)
{
    return row.mode ? deploymentModeName(*row.mode) : DeploymentsTab::tr("not said");
}

/// What the mode means, and until when nothing can be known of how it turned out.
QVariant outcomesExtra(const Deployment& row, int role)
{
    if (role != Qt::ToolTipRole)
        return deploymentExtra(row, role);
    QStringList lines;
    if (row.mode)
        lines << deploymentModeTitle(*row.mode);
    if (row.outcomesFrom)
        lines << DeploymentsTab::tr("Outcomes of its use can be known from %1 on").arg(dayText(*row.outcomesFrom));
    return lines.join(u'\n');
}

bool lacksApproval(const Deployment& row)
{
    return row.approvers.isEmpty();
}

bool lacksChange(const Deployment& row)
{
    return row.changeKey.isEmpty();
}

QString releaseOf(const Deployment& row)
{
    return stagedWords(shownText(row.release), row.staged);
}

QString approvedWords(const Deployment& row)
{
    return lacksApproval(row) ? DeploymentsTab::tr("nobody") : shownText(row.approvers.join(QStringLiteral(", ")));
}

QString saidBy(const Deployment& row)
{
    const QString name = shownText(row.by.name);
    return row.source.isEmpty() ? name : DeploymentsTab::tr("%1, from %2").arg(name, shownText(row.source));
}

QWidget* makeNoDeployments()
{
    return new EmptyState("devops", DeploymentsTab::tr("Nothing runs anywhere yet"),
                          DeploymentsTab::tr("What is planned to run, runs and ran in each environment is listed here, "
                                             "with whose signatures let it through. Record it on the page of a "
                                             "release, or from a pipeline with: assay-cli deployment record."));
}

} // namespace

DeploymentsTab::DeploymentsTab(Session& session)
    : ListTab(session, tr("Deployments"), "deployments")
{
    begin(
        {{tr("Environment"), [](const Deployment& row) { return shownText(row.environment); }, {}, deploymentExtra},
         {tr("Release"), releaseOf, {}, deploymentExtra},
         {tr("State"), [](const Deployment& row) { return deploymentStateTitle(row.state); }, {}, deploymentStateExtra},
         {tr("Mode"), modeOf, {}, outcomesExtra},
         {tr("From"),
          [](const Deployment& row) { return dayText(row.at); },
          {},
          momentExtra(beginOf),
          [](const Deployment& row) { return timeRank(row.at); }},
         {tr("Until"),
          [](const Deployment& row) { return row.until ? dayText(*row.until) : QString(); },
          {},
          momentExtra(endOf),
          [](const Deployment& row) { return timeRank(row.until); }},
         {tr("Let through by"), approvedWords, {}, missingExtra(lacksApproval)},
         {tr("Change"),
          [](const Deployment& row) { return lacksChange(row) ? tr("none") : row.changeKey; },
          {},
          missingExtra(lacksChange),
          [](const Deployment& row) { return keyRank(row.changeKey); }},
         {tr("Said by"), saidBy, {}, deploymentExtra}},
        changes::deployments, makeNoDeployments());
    offerCsv(table(), QStringLiteral("deployments.csv"), session, {}, [this](QMenu& menu) { offerIncident(menu); });
}

/// What is only planned has caused nothing yet.
void DeploymentsTab::offerIncident(QMenu& menu)
{
    const Deployment* caused = chosen();
    QString refusal = session().database->readOnlyReason();
    if (refusal.isEmpty() && (!caused || caused->uid.isEmpty()))
        refusal = caused ? tr("It is only planned.") : tr("Choose the deployment that caused it first.");
    QAction* report = menu.addAction(tr("Report an incident…"));
    report->setEnabled(refusal.isEmpty());
    report->setStatusTip(refusal);
    report->setToolTip(plainToolTip(refusal));
    if (!refusal.isEmpty())
        return;
    IncidentOccasion occasion{QStringLiteral("deployment/%1").arg(caused->uid)};
    occasion.fields.deployment = caused->uid;
    occasion.fields.release = caused->releaseUid;
    connect(report, &QAction::triggered, this, [this, occasion] { openNewIncident(session(), *this, occasion); });
}

RoleTab deploymentsTab()
{
    return {.key = QStringLiteral("deployments"),
            .title = DeploymentsTab::tr("Deployments"),
            .verb = {},
            .make = [](Session& session) { return new DeploymentsTab(session); },
            .begin = {}};
}

} // namespace assay
