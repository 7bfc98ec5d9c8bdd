// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/release_facts.h"

namespace assay::policies {

/// Whether both are one: the same person, or whoever uses the same key.
bool isSameParty(const Party& one, const Party& other);

/// The part that keeps a party from judging what they made or want: "the author", "the run's owner"; translated. Empty
/// where they had none of those that are known.
QString makersPartOf(const Party& party, const PeopleFact& people);

/// The same, with "who asks for the release" among the parts.
QString partOf(const Party& party, const PeopleFact& people);

} // namespace assay::policies
