// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <optional>
#include <vector>

namespace assay {

/// Where a person has been in a project, as in a browser: going somewhere forgets what lay ahead.
class History {
public:
    void visit(const Address& place); ///< Staying where one is changes nothing.
    std::optional<Address> back();    ///< The place before, which is the current one from now on.
    std::optional<Address> forward();
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_places.size(); }

private:
    std::vector<Address> m_places;
    std::size_t m_at = 0; ///< The current place.
};

} // namespace assay
