// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing_called.h"

#include "core/things/thing.h"
#include "core/things/thing_kind.h"

namespace assay {
namespace {

std::optional<Address> thingAt(db::Connection& connection, const Address& address)
{
    const std::optional<ThingFacts> facts = thingFacts(connection, address);
    return facts ? std::optional(facts->address) : std::nullopt;
}

} // namespace

QString titleWithKey(const ThingFacts& thing)
{
    return thing.key.isEmpty() ? thing.title : thing.key + QStringLiteral(" · ") + thing.title;
}

std::optional<Address> thingCalled(db::Connection& connection, const QString& name)
{
    if (const Result<Address> address = addressFromString(name))
        return thingAt(connection, *address);
    const qsizetype slash = name.indexOf(u'/');
    if (slash > 0 && thingKind(name.left(slash).toUtf8()))
        return thingAt(connection, {{}, name.left(slash).toUtf8(), name.mid(slash + 1)});
    for (const ThingKind& kind : thingKinds()) {
        if (const std::optional<Address> found = thingAt(connection, {{}, kind.kind, name}))
            return found;
    }
    return std::nullopt;
}

} // namespace assay
