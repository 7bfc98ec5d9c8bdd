// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/naming_comments.h"

namespace assay::discussion {

/// All that is written elsewhere and names the thing or the person: comments, minutes, incidents, the texts of reports and
/// briefs as they say now; newest first, at most `limit`, of all but comments each once. Inside a transaction of the caller;
/// may throw db::SqlError.
std::vector<NamingText> textsNaming(db::Connection& connection, const ThingName& thing, int limit);

} // namespace assay::discussion
