// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "tests/bench/large_records.h"

#include <QStringList>

namespace assay::bench {

/// How large a portfolio of many years is.
struct PortfolioSize {
    int useCases = 500;
    int tasks = 50'000;
    int events = 500'000; ///< Of everything, about.
    int people = 50;
    RecordCounts records = {};
};

/// A clock that goes as fast as it is told.
class SteppedClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    void step(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now = 1'600'000'000'000;
};

/// Fills a new project as years of work leave it: use cases that go back and forth between their states, people whose
/// tasks they are, the tasks' changes, and what else they wrote down. Answers the uids of the people.
QStringList fillLargePortfolio(db::Database& database, SteppedClock& clock, const PortfolioSize& size);

} // namespace assay::bench
