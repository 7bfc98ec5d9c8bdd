// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/check_kind.h"
#include "core/policies/quorum.h"

namespace assay::policies {

/// What became of one control of a release: enough to be stored and explained later without the policy at hand.
struct ControlResult {
    QString key = {};
    QString title = {};
    QString gate = {};
    Weight weight = Weight::Blocking;
    ControlStatus status = ControlStatus::Unknown;
    QString requirement = {};         ///< What was asked, in few words; translated.
    QString measured = {};            ///< What was found, with cases and interval; translated, empty where nothing was.
    std::optional<double> value = {}; ///< What was found, where it is one number.
    QStringList reasons = {};         ///< Why it is not met, or does not apply; translated.
    QStringList missing = {};         ///< What nobody has said or measured yet; translated.
    std::vector<Role> suppliers = {}; ///< Who can bring that, or mend it; empty where all is well.
    std::vector<Evidence> evidence = {};
    QString rule = {}; ///< "model-release 1, metric-threshold 1": policy and check with their versions.
};

struct GateResult {
    QString key = {};
    QString title = {};
    bool met = false;
    int asked = 0;             ///< Controls that apply to this release and can close the gate.
    int fulfilled = 0;         ///< Of them.
    QStringList missing = {};  ///< What closes the gate, a line for each control; translated.
    QStringList warnings = {}; ///< What does not close it but is not met; translated.
};

/// Whether a model version may be released, and all that speaks for and against it.
struct GateDecision {
    bool open = false;
    QStringList reasons = {}; ///< Why it is not; translated, empty where it is.
    std::vector<GateResult> gates = {};
    std::vector<ControlResult> controls = {}; ///< In the policy's order.
    QuorumResult quorum = {};                 ///< Of the tier; of nothing asked where the tier is not known.
    PolicyReference policy = {};
    qint64 decidedAt = 0; ///< Milliseconds, UTC.
};

/// Judges a model version by what is known of it at `now` (milliseconds, UTC). What is not known never passes. The same
/// arguments give the same decision; nothing is read or changed. The policy has to be in force at `policyAt`, or now where
/// that is left out. Thread-safe.
GateDecision evaluate(const Policy& policy, const ReleaseFacts& facts, qint64 now, std::optional<qint64> policyAt = {});

} // namespace assay::policies
