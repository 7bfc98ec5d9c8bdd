// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing.h"
#include "core/things/thing.h"

namespace assay {

/// All that is said of a thing, a fact a line: its title first.
Listing thingListing(const ThingFacts& facts);

} // namespace assay
