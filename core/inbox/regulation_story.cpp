// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/regulation_story.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/policies/policy_standing.h"
#include "core/policies/regulation_rows.h"
#include "core/policies/regulation_store.h"

#include <algorithm>
#include <map>

namespace assay::policies {
namespace {

constexpr int toldRegulationChanges = 50; ///< Of the history.

/// With what rests on it yet to be counted.
std::vector<ListedRegulation> readListed(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT uid, content, superseded_by, superseded_at FROM regulation"
                                            " ORDER BY id");
    std::vector<ListedRegulation> list;
    while (rows.step()) {
        for (Regulation& regulation : db::orRaise(regulationsFromText(rows.bytesView(1)))) {
            regulation.supersededBy = rows.text(2);
            list.push_back({rows.text(0), std::move(regulation), rows.optionalInteger(3), 0, 0, {}});
        }
    }
    return list;
}

PolicyReference namedInForce(db::Connection& connection, qint64 now)
{
    const std::vector<PolicyVersion> versions = policyVersions(connection);
    const PolicyVersion* judging = inForce(versions, now);
    return judging ? PolicyReference{judging->policy.id, judging->policy.version} : PolicyReference{};
}

void countCiting(ListedRegulation& listed, const ReplacementImpact& impact, const PolicyReference& judging)
{
    QStringList controls;
    for (const Citation& citation : impact.citations) {
        if (citation.policy == judging && !controls.contains(citation.control))
            controls << citation.control;
    }
    listed.controls = static_cast<int>(controls.size());
    listed.releases = static_cast<int>(impact.versions.size());
}

} // namespace

std::vector<ListedRegulation> regulationList(db::Connection& connection, qint64 now)
{
    std::vector<ListedRegulation> list = readListed(connection);
    const PolicyReference judging = namedInForce(connection, now);
    for (ListedRegulation& listed : list)
        countCiting(listed, impactIn(connection, listed.regulation.id, listed.regulation, now), judging);
    std::map<QString, QString> titles;
    for (const ListedRegulation& listed : list)
        titles[listed.regulation.id] = listed.regulation.title;
    for (ListedRegulation& listed : list) {
        const QString& by = listed.regulation.supersededBy;
        const auto title = titles.find(by);
        listed.replacement = title == titles.end() ? by : title->second;
    }
    return list;
}

RegulationStory regulationStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    const std::vector<ListedRegulation> list = readListed(connection);
    const auto found = std::find_if(list.begin(), list.end(), [&](const ListedRegulation& listed) {
        return listed.uid == name || listed.regulation.id == name;
    });
    if (found == list.end())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no regulation %1.").arg(name));
    RegulationStory story;
    story.listed = *found;
    for (const ListedRegulation& listed : list)
        story.all.push_back(listed.regulation);
    const Regulation& itself = story.listed.regulation;
    const Regulation* replacement = regulation(story.all, itself.supersededBy);
    story.impact = impactIn(connection, itself.id, replacement ? *replacement : itself, now);
    story.inForce = namedInForce(connection, now);
    countCiting(story.listed, story.impact, story.inForce);
    story.replaceRefusal = keeperRefusal(connection, viewer);
    if (story.replaceRefusal.isEmpty() && !itself.supersededBy.isEmpty())
        story.replaceRefusal = Text::tr("%1 was replaced by %2 already.").arg(itself.id, itself.supersededBy);
    story.owners = inbox::obligedOwners(connection, story.listed.uid, now);
    story.history = thingHistory(connection, {{}, "regulation", story.listed.uid}, toldRegulationChanges);
    return story;
}

} // namespace assay::policies
