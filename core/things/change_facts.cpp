// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/change_facts.h"

#include "core/base/text.h"
#include "core/changes/change_rows.h"
#include "core/domain/service_level.h"

namespace assay {
namespace {

/// The name of the change, and its lines in the order in which they are added.
class ChangeLines {
public:
    void words(const QString& title, const QString& text)
    {
        if (!text.isEmpty())
            m_lines.push_back({title, text});
    }

    void time(const QString& title, std::optional<qint64> at)
    {
        if (at)
            m_lines.push_back({title, {}, at});
    }

    std::vector<ThingFact> take() { return std::move(m_lines); }

private:
    std::vector<ThingFact> m_lines;
};

void addChangeWords(ChangeLines& lines, const ChangeText& text)
{
    lines.words(Text::tr("Why"), text.reason);
    lines.words(Text::tr("Impact"), text.impact);
    lines.words(Text::tr("Way back"), text.rollback);
    lines.words(Text::tr("Communication"), text.comms);
    lines.words(Text::tr("Training"), text.training);
    lines.words(Text::tr("Adoption target"), text.adoption);
}

QString approvalWords(const ChangeApproval& approval)
{
    const QString who = Text::tr("%1 (%2)").arg(approval.person.name, roleTitle(approval.role));
    return approval.text.isEmpty() ? who : Text::tr("%1: %2").arg(who, approval.text);
}

void addDeploymentWords(ChangeLines& lines, const ChangeDeployment& deployment)
{
    const QString place = Text::tr("%1 in %2").arg(deployment.release, deployment.environment);
    const QString where =
        deployment.mode ? Text::tr("%1 (%2)").arg(place, deploymentModeTitle(*deployment.mode)) : place;
    if (deployment.isRecorded()) {
        lines.words(Text::tr("Runs by it"), where);
        return;
    }
    lines.words(Text::tr("Planned under it"), where);
    lines.time(Text::tr("Planned for"), deployment.plannedFor);
}

} // namespace

std::optional<ThingFacts> changeFacts(db::Connection& connection, const QString& key)
{
    db::Statement known = connection.prepare("SELECT uid FROM change WHERE uid = ? OR key = ?");
    if (!known.bind(key).bind(key).step())
        return std::nullopt;
    const ChangeRecord change = changes::byName(connection, key);
    ChangeLines lines;
    lines.words(Text::tr("State"), changeStateTitle(change.state));
    lines.time(Text::tr("Since"), change.stateSince);
    lines.words(Text::tr("Reason"), change.stateReason);
    lines.words(Text::tr("Type"), change.typeName);
    lines.words(Text::tr("Depends on it"), changeImpactTitle(change.impact));
    lines.words(Text::tr("Standard change"), change.standardKey);
    lines.words(Text::tr("Release"), change.releaseName);
    lines.words(Text::tr("Environment"), change.environment);
    lines.words(Text::tr("Waits on"), roleTitles(change.waitsOn()));
    lines.words(Text::tr("Planned by"), change.author.name);
    lines.time(Text::tr("Planned"), change.createdAt);
    for (const ChangeApproval& approval : change.countedApprovals())
        lines.words(Text::tr("Agreed to by"), approvalWords(approval));
    lines.time(Text::tr("To be done"), change.windowFrom);
    lines.time(Text::tr("Over by"), change.windowUntil);
    lines.time(Text::tr("Done"), change.implementedAt);
    lines.time(Text::tr("Review due"), change.reviewDueAt());
    addChangeWords(lines, change.text);
    for (const ChangeDeployment& deployment : change.deployments)
        addDeploymentWords(lines, deployment);
    return ThingFacts{{{}, "change", change.uid}, change.key, change.text.title, change.staged, lines.take()};
}

} // namespace assay
