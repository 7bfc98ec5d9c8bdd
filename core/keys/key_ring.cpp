// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_ring.h"

#include "core/base/text.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_rules.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

#include <algorithm>

namespace assay {
namespace keys {
namespace {

/// Why the viewer certifies a key by the project's authority neither by the rules nor as things are.
QString refusalToCertify(db::Connection& connection, const PersonKey& key, bool hasAuthority, const Actor& viewer)
{
    if (key.revocation != Revocation::None)
        return Text::tr(
                   "The key %1 of %2 was revoked, and a revoked key is not certified any more. %2 creates another.")
            .arg(key.fingerprint.first(8), key.person);
    if (const std::optional<QString> refusal = certifyRefusal(connection, key, viewer))
        return *refusal;
    return hasAuthority
        ? QString()
        : Text::tr("The project has no authority of its own yet. Found one first, or note a certificate "
                   "of an organisation for this key.");
}

RingKey ringKey(db::Connection& connection, const PersonKey& key, bool hasAuthority, const Actor& viewer, qint64 now)
{
    RingKey found;
    found.key = key;
    found.status = statusAt(connection, key, now);
    if (!key.certificates.empty())
        found.certificate = certificateFrom(key.certificates.back().certificate);
    found.certifyRefusal = refusalToCertify(connection, key, hasAuthority, viewer);
    found.ownRefusal = ownKeyRefusal(connection, key, viewer).value_or(QString());
    return found;
}

} // namespace

KeyRing keyRing(db::Connection& connection, const Actor& viewer, qint64 now)
{
    KeyRing ring;
    for (const KeyAuthority& authority : authorities(connection))
        ring.authorities.push_back({authority, certificateFrom(authority.certificate)});
    ring.authorityRefusal = authorityRefusal(connection, viewer).value_or(QString());
    ring.enrolRefusal =
        people::memberRefusal(connection, viewer, Text::tr("Keys are of people of the project who hold a role."))
            .value_or(QString());
    const bool hasAuthority = ring.project();
    const std::vector<PersonKey> known = all(connection);
    for (const Person& person : people::all(connection)) {
        RingPerson& added = ring.people.emplace_back(RingPerson{person, {}});
        for (const PersonKey& key : known) {
            if (key.personUid == person.uid)
                added.keys.push_back(ringKey(connection, key, hasAuthority, viewer, now));
        }
    }
    return ring;
}

} // namespace keys

const RingAuthority* KeyRing::project() const
{
    const auto found = std::find_if(authorities.begin(), authorities.end(), [](const RingAuthority& each) {
        return each.authority.kind == KeyAuthority::Kind::Project && !each.authority.retiredAt;
    });
    return found == authorities.end() ? nullptr : &*found;
}

} // namespace assay
