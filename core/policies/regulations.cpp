// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulations.h"

#include <algorithm>

namespace assay::policies {
namespace {

bool hasClause(const Regulation& regulation, const QString& id)
{
    const auto& clauses = regulation.clauses;
    return std::any_of(clauses.begin(), clauses.end(),
                       [&](const Regulation::Clause& clause) { return clause.id == id; });
}

template <typename Wanted>
void addCitations(std::vector<Citation>& citations, const Policy& policy, Wanted isWanted)
{
    for (const Control& control : policy.controls) {
        for (const Reference& reference : control.references) {
            if (isWanted(reference))
                citations.push_back({{policy.id, policy.version}, control.key, reference});
        }
    }
}

} // namespace

std::vector<Regulation> regulationsAt(const std::vector<Regulation>& regulations, QDate day)
{
    std::vector<Regulation> current;
    for (const Regulation& regulation : regulations) {
        if (regulation.effectiveFrom <= day && (!regulation.effectiveTo || day < *regulation.effectiveTo))
            current.push_back(regulation);
    }
    return current;
}

const Regulation* regulation(const std::vector<Regulation>& regulations, QStringView id)
{
    for (const Regulation& candidate : regulations) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

QString regulationTitle(const std::vector<Regulation>& regulations, const QString& id)
{
    const Regulation* known = regulation(regulations, id);
    return known ? known->title : id;
}

std::vector<Citation> citationsOf(QStringView regulation, const std::vector<Policy>& policies)
{
    std::vector<Citation> citations;
    for (const Policy& policy : policies)
        addCitations(citations, policy, [&](const Reference& reference) { return reference.regulation == regulation; });
    return citations;
}

std::vector<Citation> unknownCitations(const Policy& policy, const std::vector<Regulation>& regulations)
{
    std::vector<Citation> citations;
    addCitations(citations, policy, [&](const Reference& reference) {
        const Regulation* cited = regulation(regulations, reference.regulation);
        return !cited || !hasClause(*cited, reference.clause);
    });
    return citations;
}

ReplacementImpact impactOf(QStringView replaced, const Regulation& replacement, const std::vector<Policy>& policies,
                           const std::vector<JudgedVersion>& versions)
{
    ReplacementImpact impact{.citations = citationsOf(replaced, policies), .withoutClause = {}, .versions = {}};
    for (const Citation& citation : impact.citations) {
        if (!hasClause(replacement, citation.reference.clause))
            impact.withoutClause.push_back(citation);
    }
    for (const JudgedVersion& version : versions) {
        const auto isOfIt = [&](const Citation& citation) { return citation.policy == version.policy; };
        if (std::any_of(impact.citations.begin(), impact.citations.end(), isOfIt))
            impact.versions.push_back(version);
    }
    return impact;
}

} // namespace assay::policies
