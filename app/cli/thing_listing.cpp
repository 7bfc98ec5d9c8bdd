// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thing_listing.h"

#include "core/base/text.h"

namespace assay {

Listing thingListing(const ThingFacts& facts)
{
    Listing listing;
    listing.columns = {QStringLiteral("what"), QStringLiteral("says")};
    listing.rows.push_back({Text::tr("Title"), facts.title});
    for (const ThingFact& fact : facts.facts)
        listing.rows.push_back({fact.key, fact.time ? timeText(fact.time) : fact.value});
    return listing;
}

} // namespace assay
