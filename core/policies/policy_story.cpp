// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_story.h"

#include "core/base/text.h"
#include "core/policies/policy_rules.h"
#include "core/policies/regulation_rows.h"

#include <QDateTime>

namespace assay::policies {
namespace {

constexpr int toldChanges = 50; ///< Of the history.

/// What a version is compared with: the one in force; the one before for a version that is in force or was.
std::optional<PolicyVersion> comparedWith(const PolicyStory& story, const std::vector<PolicyVersion>& versions)
{
    const bool before = story.standing == PolicyStanding::InForce || story.standing == PolicyStanding::Superseded;
    if (!before) {
        const PolicyVersion* judging = inForce(versions, story.asOf);
        return judging ? std::optional(*judging) : std::nullopt;
    }
    for (const PolicyVersion& other : versions) {
        const PolicyReference name{other.policy.id, other.policy.version};
        if (story.version.policy.supersedes == name)
            return other;
    }
    return std::nullopt;
}

QString nextRefusal(const PolicyVersion& version, const std::vector<PolicyVersion>& versions)
{
    for (const PolicyVersion& other : versions) {
        if (other.policy.id == version.policy.id && !other.publishedAt && !other.withdrawnAt) {
            return Text::tr("%1 is a draft already. Change that one, or withdraw it first.").arg(other.name());
        }
    }
    return {};
}

PolicyRefusals refusalsOf(db::Connection& connection, const PolicyStory& story,
                          const std::vector<PolicyVersion>& versions, const Actor& viewer)
{
    if (const QString maker = makerRefusal(connection, viewer); !maker.isEmpty())
        return {maker, maker, maker, maker};
    const QString draft = draftRefusal(story.version);
    return {draft, draft.isEmpty() ? publishRefusal(connection, story.version.policy, story.asOf) : draft,
            withdrawRefusal(connection, story.version, story.asOf), nextRefusal(story.version, versions)};
}

} // namespace

PolicyStory policyStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    const std::vector<PolicyVersion> versions = policyVersions(connection);
    PolicyStory story;
    story.asOf = now;
    story.version = policyVersion(connection, name);
    story.standing = standingOf(story.version, versions, now);
    story.against = comparedWith(story, versions);
    if (story.against)
        story.changes = differenceOf(story.against->policy, story.version.policy);
    story.regulations = regulationsIn(connection);
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().addDays(1);
    story.next = nextVersion(story.version.policy, versions, tomorrow);
    story.refusals = refusalsOf(connection, story, versions, viewer);
    story.history = thingHistory(connection, {{}, "policy", story.version.uid}, toldChanges);
    return story;
}

std::vector<ListedPolicy> policyList(db::Connection& connection, qint64 now)
{
    const std::vector<PolicyVersion> versions = policyVersions(connection);
    db::Statement requests = connection.prepare("SELECT count(*) FROM approval_request WHERE policy_id = ?");
    std::vector<ListedPolicy> list;
    for (const PolicyVersion& version : versions) {
        requests.reset();
        requests.bind(version.id.value).step();
        list.push_back({version, standingOf(version, versions, now), requests.integer(0)});
    }
    return list;
}

} // namespace assay::policies
