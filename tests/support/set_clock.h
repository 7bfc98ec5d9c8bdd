// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A clock that a test sets.
class SetClock final : public Clock {
public:
    explicit SetClock(qint64 time)
        : at(time)
    {
    }

    qint64 now() const override { return at; }

    qint64 at;
};

/// The project at `path` as a machine with this clock has it, which has to outlive it.
inline std::unique_ptr<db::Database> openedAt(const Clock& clock, const QString& path)
{
    db::OpenOptions options;
    options.clock = &clock;
    return valueOf(db::Database::open(path, options));
}

} // namespace assay::tests
