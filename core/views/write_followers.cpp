// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/write_follower.h"

#include "core/views/view_arrivals.h"

#include <array>

namespace assay::db {

std::span<const WriteFollower> writeFollowers()
{
    static constexpr std::array<WriteFollower, 1> followers{views::arrivalsAfter};
    return followers;
}

} // namespace assay::db
