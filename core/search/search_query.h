// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

/// One thing that a text has to hold.
struct SearchTerm {
    QString words;
    bool exact = false; ///< It stood in quotes: its last word is whole, otherwise it may go on.

    bool operator==(const SearchTerm&) const = default;
};

/// What somebody looks for. Where several values of one operator are given, one of them has to fit; all else has to fit
/// together.
struct SearchQuery {
    std::vector<SearchTerm> terms;
    QStringList kinds;  ///< As addresses have them: "use-case".
    QStringList states; ///< Beginnings of a state's word or title, as they were written.
    QStringList owners; ///< Beginnings of a word of the owner's name; "me" is whoever asks.
    std::vector<Role> roles;
    bool onlyOpen = false;
    bool onlyDone = false;
    bool onlyStale = false;       ///< As staleThings() says.
    std::optional<qint64> before; ///< Changed last before it; milliseconds, UTC.
    std::optional<qint64> after;  ///< Changed last at it or later.

    bool empty() const; ///< It asks for nothing.
};

/// Reads what somebody typed: words, "whole phrases", and type: role: state: owner: is:open|done|stale before: after:
/// with a value or a "value in quotes". Days are in UTC. Invalid, naming what can stand there, for a value that an operator
/// does not know.
Result<SearchQuery> parseSearch(const QString& text);

/// The operators with a value each, for completion and help: "type:finding".
QStringList searchExamples();

} // namespace assay
