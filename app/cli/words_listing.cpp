// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words_listing.h"

namespace assay {

Listing wordsListing(const std::vector<WrittenWords>& newestFirst)
{
    Listing listing;
    for (const char* column : {"author", "written_at", "text"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (auto words = newestFirst.rbegin(); words != newestFirst.rend(); ++words)
        listing.rows.push_back({words->person, timeText(words->at), words->text});
    return listing;
}

} // namespace assay
