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
    const QString review = reviewRefusal(connection, story.version, viewer);
    const QString proposed = proposalRefusal(story.version);
    const QString agree = review.isEmpty() && story.version.agreedAt ? proposed : review;
    if (const QString maker = makerRefusal(connection, viewer); !maker.isEmpty())
        return {maker, maker, agree, review, maker, maker, maker};
    const QString draft = draftRefusal(story.version);
    const QString rules = draft.isEmpty() ? publishRefusal(connection, story.version.policy, story.asOf) : draft;
    const QString agreement = agreementRefusal(connection, story.version, viewer);
    return {draft,
            rules.isEmpty() ? proposed : rules,
            agree,
            review,
            rules.isEmpty() ? agreement : rules,
            withdrawRefusal(connection, story.version, story.asOf),
            nextRefusal(story.version, versions)};
}

QStringList techniquesInUse(db::Connection& connection)
{
    db::Statement rows =
        connection.prepare("SELECT technique FROM use_case WHERE technique <> '' UNION SELECT technique"
                           " FROM release WHERE technique <> '' ORDER BY 1");
    QStringList techniques;
    while (rows.step())
        techniques << rows.text(0);
    return techniques;
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
    story.techniques = techniquesInUse(connection);
    if (isDraft(story.standing))
        story.whoMayAgree = whoMayAgree(connection, story.version);
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
