// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/field_merge.h"
#include "core/past/trails.h"

namespace assay::past {

/// Fields whose words of a time in the past the log does not have, and when each was then written over: entries of earlier
/// versions of Assay name what they changed without what it said before. Milliseconds, UTC.
using LostWords = std::map<QString, qint64>;

/// What a thing's fields said at a time in the past.
struct TextsThen {
    FieldTexts texts; ///< Those that are lost are empty.
    LostWords lost;
};

/// What fields that say `now` said at the end of the millisecond `at`, by what the later ones of all of the thing's entries
/// say that they wrote over.
TextsThen textsOn(const Trail& whole, FieldTexts now, qint64 at);

} // namespace assay::past
