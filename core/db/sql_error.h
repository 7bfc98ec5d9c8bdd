// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

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
