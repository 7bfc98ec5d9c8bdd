// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

namespace assay {

/// A thing that a text names after a #, or a person whom it names after an @, and where that leads.
struct NamedThing {
    QString name;    ///< As it is written there: "UC-3", "@Li Wei".
    QString title;   ///< "UC-3 · Consumer loan screening"
    Address address; ///< With its uid.

    bool operator==(const NamedThing&) const = default;
};

} // namespace assay
