// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/release_facts.h"

namespace assay::tests {

constexpr qint64 oneDay = 24LL * 60 * 60 * 1000;
constexpr qint64 judgedAt = 20'557 * oneDay; ///< 14 April 2026, the day on which the demo's first model went live.

inline policies::Party party(const char* name)
{
    const QString text = QString::fromLatin1(name);
    return {text, text, text + QStringLiteral("-key")};
}

inline policies::PeopleFact makers()
{
    return {.author = party("Ana"), .runOwner = party("Olu"), .requester = party("Tom")};
}

inline policies::SignOffFact signOff(const char* name, Role role, policies::SignOffDecision decision,
                                     qint64 daysAgo = 1)
{
    return {.signer = party(name),
            .role = role,
            .decision = decision,
            .decidedAt = judgedAt - daysAgo * oneDay,
            .valid = true};
}

inline policies::SignOffFact approval(const char* name, Role role, qint64 daysAgo = 1)
{
    return signOff(name, role, policies::SignOffDecision::Approved, daysAgo);
}

/// Three different people in the roles that a high risk asks for.
inline std::vector<policies::SignOffFact> enoughApprovals()
{
    return {approval("Ruth", Role::RiskAuditor), approval("Kofi", Role::DevOps), approval("Bo", Role::BusinessOwner)};
}

inline std::vector<policies::Evidence> evidenceOf(const char* title)
{
    return {{QStringLiteral("file"), QString::fromLatin1(title), QString(), QString(64, QLatin1Char('a'))}};
}

} // namespace assay::tests
