// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/named_thing.h"

#include <vector>

namespace assay {

/// A stretch of a text that names one of the things.
struct NamedWords {
    qsizetype position = 0; ///< Of the @ or #.
    qsizetype length = 0;   ///< With it.
    NamedThing thing;
};

/// Where a text names these things, as findMentions() reads it; a name that several people have leads nowhere.
std::vector<NamedWords> namedWords(const QString& text, const std::vector<NamedThing>& things);

/// Those of the things that a text names, each once.
std::vector<NamedThing> namedIn(const QString& text, const std::vector<NamedThing>& things);

} // namespace assay
