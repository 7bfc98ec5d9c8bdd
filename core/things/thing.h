// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"

#include <optional>
#include <vector>

namespace assay {

/// One line about a thing.
struct ThingFact {
    QString key; ///< Translated.
    QString value;
    std::optional<qint64> time = {}; ///< Milliseconds, UTC; then `value` is empty.
    bool mono = false;               ///< A digest, path or key.
};

/// What there is to say of any thing in a few lines, whatever its kind.
struct ThingFacts {
    Address address; ///< With the uid as its key, however the thing was asked for.
    QString key;     ///< "UC-3"; empty where things of the kind have none.
    QString title;
    bool staged = false; ///< Invented for a demo.
    std::vector<ThingFact> facts;
};

/// The thing at an address, found by its uid or its short key; nothing where the project has none there or the address
/// names no thing. Runs inside a transaction of the caller and may throw db::SqlError.
std::optional<ThingFacts> thingFacts(db::Connection& connection, const Address& address);

} // namespace assay
