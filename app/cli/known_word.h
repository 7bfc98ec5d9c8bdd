// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace assay {

/// The refusal of a word that stands for nothing: what it was given as, and all words that would do. A fault of usage.
tl::unexpected<Error> unknownWord(const QString& word, const QString& name, const QStringList& known);

/// What a word of the command line stands for, by `read`. `name` is what --help calls it, "DECISION" or "--kind", and
/// `last` the last of the enumeration. Invalid, with all words that there are, where it is none of them.
template <typename Enum>
Result<Enum> knownWord(const QString& word, const QString& name, std::optional<Enum> (*read)(QStringView), Enum last)
{
    if (const std::optional<Enum> known = read(word))
        return *known;
    QStringList words;
    for (int at = 0; at <= static_cast<int>(last); ++at)
        words << toString(static_cast<Enum>(at));
    return unknownWord(word, name, words);
}

} // namespace assay
