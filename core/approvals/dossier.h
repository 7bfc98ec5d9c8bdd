// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/release.h"
#include "core/policies/evaluate.h"

namespace assay::approvals {

/// The facts that stand behind a release as one canonical JSON text: what it is made of, what was measured, answered and
/// handed in, and by whom. Findings, sign-offs, champions and the clock are no part of it: they go on changing, and a gate
/// looks at them as they are. Two such texts are equal where nobody has changed the evidence. Floating-point figures are
/// their shortest decimal texts. Thread-safe.
QByteArray frozenFacts(const Release& release, const policies::ReleaseFacts& facts);

/// Who froze it, and of what.
struct DossierHead {
    QString project;       ///< Its uid.
    QString policy;        ///< "model-release 1"
    QByteArray policyText; ///< Canonical.
    qint64 at = 0;         ///< Milliseconds, UTC.
};

/// What people decide on: the frozen facts, and what the policy said of each of its controls at that moment.
QByteArray dossierText(const DossierHead& head, const QByteArray& facts, const policies::GateDecision& decision);

/// The SHA-256 of the facts that a dossier was made of; nothing where it is no dossier.
std::optional<Digest> factsDigestIn(QByteArrayView dossier);

} // namespace assay::approvals
