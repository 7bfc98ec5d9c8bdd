// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing.h"
#include "core/domain/written_words.h"

namespace assay {

/// Lists words, which stand the newest first, in the order in which they were written.
Listing wordsListing(const std::vector<WrittenWords>& newestFirst);

} // namespace assay
