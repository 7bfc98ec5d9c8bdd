// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace assay {

/// What a report of tests counts, test case by test case; its own totals are not believed.
struct TestReport {
    qint64 total = 0;
    qint64 passed = 0;
    qint64 failed = 0; ///< With those that ended in an error.
    qint64 skipped = 0;
    QStringList failures = {}; ///< "suite.case" of the first that failed and have a name.

    bool executed() const { return passed + failed > 0; } ///< Otherwise it only lists what there is to run.
    bool operator==(const TestReport&) const = default;
};

inline constexpr qsizetype mostFailuresNamed = 5;

/// Lines of code that tests reach.
struct LineCoverage {
    qint64 lines = 0;
    qint64 reached = 0;

    bool operator==(const LineCoverage&) const = default;
};

/// Whether bytes begin like a test report in JUnit's XML.
bool looksLikeTestReport(QByteArrayView bytes);

/// Whether bytes begin like a tracefile of lcov.
bool looksLikeCoverage(QByteArrayView bytes);

/// The report in XML as JUnit's Ant task writes it and most other tools do: testsuites or a testsuite of testcases, each
/// with a failure, an error, skipped or neither. Invalid, with the line, where it is no well-formed XML or has another root;
/// a document type is refused, so that no entity is expanded. Thread-safe.
Result<TestReport> readTestReport(QByteArrayView bytes);

/// The sums of the records of a tracefile, man 1 geninfo: LF and LH of each, or its DA lines where it has none. Invalid,
/// with the line, where a figure is no count. Thread-safe.
Result<LineCoverage> readCoverage(QByteArrayView bytes);

} // namespace assay
