// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_story.h"

#include "core/base/text.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_rules.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace assay::findings {
namespace {

constexpr int toldFindingChanges = 100; ///< Of the history.

QString uidOf(db::Connection& connection, const QByteArray& table, qint64 id)
{
    db::Statement row = connection.prepare("SELECT uid FROM " + table + " WHERE id = ?");
    return id != 0 && row.bind(id).step() ? row.text(0) : QString();
}

FindingRefusals refusalsFor(const Finding& finding, const FindingParty& party, const RoleHolders& holders, qint64 now)
{
    const auto step = [&](FindingState to) { return stepRefusal(finding, to, party, holders, now); };
    FindingRefusals refusals;
    refusals.edit = findingEditRefusal(finding, party, holders);
    refusals.assign = assignRefusal(finding, party, holders);
    refusals.begin = step(FindingState::InProgress);
    refusals.ready = step(FindingState::ReadyForValidation);
    refusals.close = step(FindingState::Closed);
    refusals.reopen = step(FindingState::Open);
    refusals.offer = acceptanceRefusal(finding, party, holders);
    refusals.agree = step(FindingState::RiskAccepted);
    return refusals;
}

} // namespace

std::vector<FindingSubject> subjects(db::Connection& connection)
{
    std::vector<FindingSubject> found;
    db::Statement releases =
        connection.prepare("SELECT r.uid, m.name, v.version FROM release r JOIN model_version v ON v.id = r.version_id"
                           " JOIN registered_model m ON m.id = v.model_id ORDER BY r.id DESC");
    while (releases.step()) {
        const QString title = QStringLiteral("%1@%2").arg(releases.text(1), QString::number(releases.integer(2)));
        found.push_back({title, releases.text(0), {}});
    }
    db::Statement useCases = connection.prepare("SELECT uid, key, title FROM use_case ORDER BY id");
    while (useCases.step())
        found.push_back({QStringLiteral("%1 · %2").arg(useCases.text(1), useCases.text(2)), {}, useCases.text(0)});
    return found;
}

Finding asItStands(Finding finding, qint64 now)
{
    const FindingState standing = finding.stateAt(now);
    if (standing == finding.state)
        return finding;
    finding.state = standing;
    finding.stateReason = Text::tr("The acceptance of its risk ended.");
    finding.stateSince = finding.acceptedUntil.value_or(finding.stateSince);
    finding.accepter = {};
    finding.acceptedUntil = std::nullopt;
    finding.acceptance.clear();
    return finding;
}

std::vector<Finding> findingList(db::Connection& connection, qint64 now)
{
    std::vector<Finding> list;
    for (Finding& finding : all(connection))
        list.push_back(asItStands(std::move(finding), now));
    const auto rank = [](const Finding& finding) {
        return std::tuple(finding.state == FindingState::Closed, -static_cast<int>(finding.severity),
                          finding.dueAt.value_or(std::numeric_limits<qint64>::max()));
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Finding& one, const Finding& other) { return rank(one) < rank(other); });
    return list;
}

FindingStory findingStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now)
{
    FindingStory story;
    story.asOf = now;
    story.finding = asItStands(byName(connection, name), now);
    story.releaseUid = uidOf(connection, "release", story.finding.release.value);
    story.useCaseUid = uidOf(connection, "use_case", story.finding.useCase.value);
    const UseCaseId about = usecases::servedBy(connection, story.finding.useCase, story.finding.release);
    const FindingParty party{people::byUid(connection, viewer.person).id,
                             people::rolesActedIn(connection, viewer, about)};
    story.refusals = refusalsFor(story.finding, party, people::holders(connection, about), now);
    for (const Person& person : people::all(connection)) {
        if (person.active)
            story.people.push_back(person);
    }
    story.history = thingHistory(connection, {{}, "finding", story.finding.uid}, toldFindingChanges);
    return story;
}

} // namespace assay::findings
