// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Many test classes share a program, because each program more costs seconds of building. Each still runs in a process of
/// its own, under the name of its file: `assay_core_tests tst_run_order [Qt Test's options]`.
namespace assay::tests {

constexpr int longestTry = 20'000; ///< Milliseconds that QTRY_* waits, for a machine that is busy with other tests.

struct Registration {
    using Run = int (*)(QStringList arguments);

    Registration(const char* file, Run run, Run child);
};

/// What to start this program with, so that `static int child(const QStringList& arguments)` of the running test class is
/// called with these arguments in a process that can be killed.
[[nodiscard]] QStringList asChild(const QStringList& arguments);

template <typename Class>
int runTest(QStringList arguments)
{
    Class test;
    return QTest::qExec(&test, arguments);
}

template <typename Class>
int runChild(QStringList arguments)
{
    if constexpr (requires { Class::child(arguments); })
        return Class::child(arguments);
    else
        qFatal("This test class has no child()");
}

} // namespace assay::tests

// Qt Test gives up after five seconds, which a few programs at once can take from one.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, assay::tests::longestTry)
#define QTRY_VERIFY2(expression, words) QTRY_VERIFY2_WITH_TIMEOUT(expression, words, assay::tests::longestTry)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, assay::tests::longestTry)

#define ASSAY_TEST(Class)                                                                                              \
    static const assay::tests::Registration registered##Class(__FILE__, assay::tests::runTest<Class>,                  \
                                                              assay::tests::runChild<Class>);
