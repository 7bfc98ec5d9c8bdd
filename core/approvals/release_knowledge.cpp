// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_knowledge.h"

#include "core/approvals/validation.h"
#include "core/domain/finding.h"
#include "core/releases/release_identity.h"
#include "core/skills/skill_rows.h"

#include <algorithm>

namespace assay::approvals {
namespace {

using policies::FindingFact;

/// Of the release itself, and of its use case where they are about no release.
std::vector<FindingFact> findingsOf(db::Connection& connection, const Release& release)
{
    db::Statement rows =
        connection.prepare("SELECT key, uid, severity, state, accepted_until FROM finding"
                           " WHERE release_id = ? OR (release_id IS NULL AND use_case_id = ?) ORDER BY id");
    rows.bind(release.id.value).bind(release.useCase.value);
    std::vector<FindingFact> findings;
    while (rows.step()) {
        FindingFact& finding = findings.emplace_back();
        finding.key = rows.text(0);
        finding.severity = severityFromString(rows.text(2)).value_or(Severity::Critical);
        finding.state = findingStateFromString(rows.text(3)).value_or(FindingState::Open);
        if (!rows.isNull(4))
            finding.acceptedUntil = rows.integer(4);
        finding.evidence = {
            {QStringLiteral("finding"), finding.key, QStringLiteral("assay:///finding/%1").arg(rows.text(1)), {}}};
    }
    return findings;
}

/// Whoever took it for validation looks at it, whatever they say of it then.
void readValidators(db::Connection& connection, const Release& release, policies::PeopleFact& people)
{
    for (const Validator& validator : validatorsOf(connection, release)) {
        db::Statement row = connection.prepare("SELECT id FROM person WHERE uid = ?");
        if (row.bind(validator.person).step())
            addValidator(people, partyOf(connection, {row.integer(0)}));
    }
}

void readPeople(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    facts.people.author = partyOf(connection, release.author);
    facts.people.runOwner = facts.people.author;
    // A source names people in its own words; who of the project that is, is known where the words are the same.
    db::Statement row =
        connection.prepare("SELECT p.id FROM run r JOIN person p ON p.name = r.user_name OR (p.email <> ''"
                           " AND p.email = r.user_name) WHERE r.id = ? ORDER BY p.id");
    if (row.bind(release.run.value).step())
        facts.people.runOwner = partyOf(connection, {row.integer(0)});
    db::Statement request =
        connection.prepare("SELECT requested_by FROM approval_request WHERE release_id = ? ORDER BY number DESC");
    if (request.bind(release.id.value).step())
        facts.people.requester = partyOf(connection, {request.integer(0)});
    readValidators(connection, release, facts.people);
}

} // namespace

void addValidator(policies::PeopleFact& people, const policies::Party& party)
{
    std::vector<policies::Party>& known = people.validators ? *people.validators : people.validators.emplace();
    if (std::find(known.begin(), known.end(), party) == known.end())
        known.push_back(party);
}

policies::Party partyOf(db::Connection& connection, PersonId person)
{
    db::Statement row = connection.prepare("SELECT p.uid, p.name, coalesce((SELECT fingerprint FROM person_key k WHERE"
                                           " k.person_id = p.id ORDER BY k.id DESC LIMIT 1), '') FROM person p"
                                           " WHERE p.id = ?");
    row.bind(person.value).step();
    return {row.text(0), row.text(1), row.text(2)};
}

policies::ReleaseFacts knownOf(db::Connection& connection, const Release& release, const policies::Policy& policy)
{
    policies::ReleaseFacts facts;
    db::Statement useCase = connection.prepare("SELECT risk_tier, technique FROM use_case WHERE id = ?");
    if (useCase.bind(release.useCase.value).step()) {
        facts.tier = riskTierFromString(useCase.text(0));
        facts.technique = release.technique.isEmpty() ? useCase.text(1) : release.technique;
    } else if (!release.technique.isEmpty()) {
        facts.technique = release.technique;
    }
    policies::IdentityFact& identity = facts.identity.emplace();
    for (const IdentityPart part : missingParts(release.parts))
        identity.missing << identityPartTitle(part);
    readPeople(connection, release, facts);
    readMeasurements(connection, release, facts);
    readMaterials(connection, release, facts);
    readFraming(connection, release, facts);
    readPlan(connection, release, facts);
    readAnswers(connection, release, policy, facts);
    facts.findings = findingsOf(connection, release);
    return facts;
}

std::optional<std::vector<policies::SkillFact>> skillsFor(db::Connection& connection, const Release& release,
                                                          const QString& technique, qint64 now)
{
    const std::vector<SkillCoverage> asked = skills::coverageFor(connection, technique, release.model, now);
    if (asked.empty())
        return std::nullopt;
    std::vector<policies::SkillFact> facts;
    for (const SkillCoverage& entry : asked)
        facts.push_back({entry.skill.name, static_cast<qint64>(entry.people.size()), {}});
    return facts;
}

} // namespace assay::approvals
