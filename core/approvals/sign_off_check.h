// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_rows.h"
#include "core/approvals/release_decision.h"
#include "core/crypto/certificate.h"
#include "core/domain/release.h"
#include "core/policies/policy.h"
#include "core/policies/release_facts.h"
#include "core/trust/model_manifest.h"

namespace assay::approvals {

/// What a request and its sign-offs are held against.
struct SignOffContext {
    QString project; ///< Its uid.
    Release release;
    Digest facts{};             ///< SHA-256 of frozenFacts() as they are now.
    QString stage;              ///< Where the release is to run; empty for wherever it was signed for.
    Digest policy{};            ///< SHA-256 of the policy that judges.
    QString newerPolicy;        ///< What askAgainUnder() says where another one came into force since; or empty.
    QStringList documentFaults; ///< What is wrong with evidence that was read again.
    std::optional<QStringList> trustedKeys; ///< Fingerprints from outside the project; no others count where given.
    QList<Certificate> timestampRoots;      ///< Where there are any, only sign-offs stamped from behind them count.
    QString signing;                        ///< The uid of one whose entry the log gets in this transaction.
};

/// What a decision counts as where sign-offs are weighed.
policies::SignOffDecision weighed(Decision decision);

/// The number that names the model's files, as OpenSSF model signing counts it: over the SHA-256 of each, in the order of
/// their paths.
Digest modelRoot(const Release& release);

/// The manifest that this is the root of.
ModelManifest manifestOf(const Release& release);

/// What is wrong with the request itself, translated: its dossier was altered, the evidence has changed since, it was taken
/// back. Empty where nothing is.
QString faultOf(const ApprovalRequest& request, const SignOffContext& context);

/// The sign-offs of a request as a policy weighs them. Each is verified anew: its signature by the key it names, its
/// statement against the request, the release, the dossier, the policy and its own row, its key at the time of its stamp
/// where stamps are asked for, else at the time at which the log has it. One that does not hold says why. May throw db::SqlError.
std::vector<policies::SignOffFact> signOffFacts(db::Connection& connection, const ApprovalRequest& request,
                                                const SignOffContext& context);

} // namespace assay::approvals
