// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_text.h"

#include <QTest>

namespace assay::tests {

/// A policy of two gates and two controls, as somebody may write it by hand.
inline QByteArray smallPolicyText()
{
    return R"({
  "assayPolicy": 1,
  "id": "small", "title": "Small models", "version": 2,
  "effectiveFrom": "2026-01-01", "effectiveTo": "2027-01-01",
  "supersedes": {"id": "small", "version": 1},
  "gates": [{"key": "validated", "title": "Validated"}, {"key": "signed", "title": "Signed"}],
  "quorum": {
    "low": {"keys": 1, "roles": ["risk-auditor"], "blockedBy": ["risk-auditor"]},
    "medium": {"keys": 1, "roles": ["risk-auditor"], "blockedBy": []},
    "high": {"keys": 3, "roles": ["risk-auditor", "devops"], "blockedBy": ["risk-auditor"], "days": 365}
  },
  "controls": [
    {"key": "holdout", "title": "Accuracy on held-out data", "statement": "The model ranks cases it never saw.",
     "gate": "validated", "tiers": ["medium", "high"], "techniques": ["Tabular machine learning"], "weight": "warning",
     "check": {"kind": "metric-threshold", "metric": "auc", "split": "test", "atLeast": 0.8, "intervalExcludes": 0.78},
     "references": [{"regulation": "eu-ai-act", "clause": "Annex IV 4"}]},
    {"key": "sign-offs", "title": "Signatures", "statement": "Those whom the tier asks for approve.",
     "gate": "signed", "tiers": ["low", "medium", "high"], "techniques": [], "weight": "blocking",
     "check": {"kind": "sign-offs"}, "references": []}
  ]
})";
}

inline policies::Policy smallPolicy()
{
    const Result<policies::Policy> policy = policies::policyFromText(smallPolicyText());
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return *policy;
}

/// The small policy with one control more, checked by `check`, which is JSON.
inline policies::Policy policyWith(const QByteArray& check, const QByteArray& weight = "blocking")
{
    QByteArray text = smallPolicyText();
    text.replace("\"controls\": [",
                 "\"controls\": [{\"key\": \"asked\", \"title\": \"Asked\", \"statement\": \"It is asked.\", "
                 "\"gate\": \"validated\", \"tiers\": [\"low\", \"medium\", \"high\"], \"techniques\": [], "
                 "\"weight\": \""
                     + weight + "\", \"references\": [], \"check\": " + check + "},");
    const Result<policies::Policy> policy = policies::policyFromText(text);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return *policy;
}

} // namespace assay::tests
