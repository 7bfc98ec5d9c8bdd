// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Many test classes share a program, because each program more costs seconds of building. Each still runs in a process of
/// its own, under the name of its file: `assay_core_tests tst_run_order [Qt Test's options]`.
namespace assay::tests {

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

#define ASSAY_TEST(Class)                                                                                              \
    static const assay::tests::Registration registered##Class(__FILE__, assay::tests::runTest<Class>,                  \
                                                              assay::tests::runChild<Class>);
