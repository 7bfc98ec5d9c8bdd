// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace assay {

/// Why a call did not do what it was asked: a kind to branch on, a sentence to show.
struct Error {
    enum class Kind { NotFound, Invalid, Conflict, Denied, Corrupt, Io, Cancelled, Internal };

    Kind kind = Kind::Internal;
    QString message; ///< One translated sentence for people: what failed, what is unharmed, what to do.
    QString detail;  ///< Untranslated: SQL, path, errno; for the log.

    bool operator==(const Error&) const = default;
};

/// A value, or the Error that kept it away. Dropping one is a compile error: tl::expected alone stays silent.
template <typename T = void>
struct [[nodiscard]] Result : tl::expected<T, Error> {
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

inline tl::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// Hands a failure of one Result on as the failure of another type.
template <typename T>
tl::unexpected<Error> failed(const tl::expected<T, Error>& result)
{
    return tl::unexpected<Error>(result.error());
}

/// Whether a call was done, for who has no use for what it answered.
template <typename T>
Result<> withoutValue(const Result<T>& result)
{
    return result ? Result<>() : Result<>(failed(result));
}

} // namespace assay
