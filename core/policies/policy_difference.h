// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"

namespace assay::policies {

/// One thing that is otherwise in another policy.
struct PolicyChange {
    enum class Kind { Added, Removed, Changed };
    enum class Part { Policy, Gate, Quorum, Control };

    Kind kind = Kind::Changed;
    Part part = Part::Control;
    QString key;   ///< Of the gate, the tier or the control; empty for the policy itself.
    QString title; ///< As it is called afterwards, or was called before where it is gone.
    QStringList
        details; ///< What of it, a line each: "atLeast: 0.8 → 0.82"; translated. Empty where all of it came or went.

    bool operator==(const PolicyChange&) const = default;
};

QString changeTitle(PolicyChange::Kind kind); ///< "Added", translated.
QString partTitle(PolicyChange::Part part);   ///< "Control", translated.

/// What is otherwise in `after` than in `before`: the policy itself, its gates, its quorums, then its controls in the order of
/// `after` and those that are gone. Version and predecessor do not count.
std::vector<PolicyChange> differenceOf(const Policy& before, const Policy& after);

/// A parameter's value as people read it.
QString valueWords(const ParameterValue& value);

} // namespace assay::policies
