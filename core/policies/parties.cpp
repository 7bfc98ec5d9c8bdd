// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/parties.h"

#include "core/base/text.h"

namespace assay::policies {

bool isSameParty(const Party& one, const Party& other)
{
    const bool samePerson = !one.person.isEmpty() && one.person == other.person;
    const bool sameKey = !one.key.isEmpty() && one.key == other.key;
    return samePerson || sameKey;
}

QString makersPartOf(const Party& party, const PeopleFact& people)
{
    if (people.author && isSameParty(party, *people.author))
        return Text::tr("the author");
    if (people.runOwner && isSameParty(party, *people.runOwner))
        return Text::tr("the run's owner");
    return {};
}

QString partOf(const Party& party, const PeopleFact& people)
{
    const QString part = makersPartOf(party, people);
    if (part.isEmpty() && people.requester && isSameParty(party, *people.requester))
        return Text::tr("who asks for the release");
    return part;
}

} // namespace assay::policies
