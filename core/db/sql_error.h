// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <optional>

namespace assay::db {

/// A statement that failed. Thrown only inside a function given to Database::read() or write(), which turn it into
/// the Error it carries after rolling back.
struct SqlError {
    Error error;
};

[[noreturn]] inline void raise(Error::Kind kind, QString message, QString detail = {})
{
    throw SqlError{{kind, std::move(message), std::move(detail)}};
}

/// Denied, with the sentence of a rule; nothing where the rule has nothing to say.
inline void requireAllowed(const QString& refusal)
{
    if (!refusal.isEmpty())
        raise(Error::Kind::Denied, refusal);
}

/// The value of a word that this program's own commands write; anything else was put into the row by somebody's hand.
template <typename Value>
Value requireKnown(std::optional<Value> value, const QString& key)
{
    if (!value)
        raise(Error::Kind::Corrupt, Text::tr("The row of %1 holds a word that this version does not know.").arg(key));
    return *value;
}

/// The value of a Result inside such a function; its failure becomes the failure of the whole transaction.
template <typename T>
T orRaise(Result<T> result)
{
    if (!result)
        throw SqlError{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace assay::db
