// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"

/// Changes of a policy that touch several of its parts at once. Whether the outcome may be used is said by problemIn().
namespace assay::policies {

/// The controls of a gate, in the policy's order.
std::vector<const Control*> controlsOfGate(const Policy& policy, QStringView gate);

/// Puts a gate so many places later, or earlier where it is negative, as far as there are places.
void moveGate(Policy& policy, QStringView gate, int places);

/// Takes a gate away; its controls belong to `heir` from now on.
void removeGate(Policy& policy, QStringView gate, const QString& heir);

/// What any control is limited to, each once without regard to case, by the alphabet.
QStringList techniquesIn(const Policy& policy);

/// Whether a control is asked of models of that technique alone, or of several of which it is one.
bool isLimitedTo(const Control& control, QStringView technique);

/// Limits the controls of these keys, and no others, to `technique`, in the place of `former` where that is not empty. A
/// control that is left with none is asked of all. An empty `technique` only takes `former` away.
void limitTo(Policy& policy, const QString& technique, const QStringList& controls, const QString& former = {});

} // namespace assay::policies
