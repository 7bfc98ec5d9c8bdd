// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window_fixture.h"

#include <QProcess>

namespace assay::tests {

/// Runs the command line on the window's project, in a process of its own, as somebody else; stops the test where it fails.
inline void editElsewhere(WindowFixture& fixture, const QByteArrayList& words)
{
    const qsizetype verbWords = 2;
    QStringList arguments;
    for (const QByteArray& word : words)
        arguments << QString::fromUtf8(word);
    arguments.insert(verbWords, fixture.window().session()->database->location());
    QProcess process;
    process.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", words.join(' ').constData(), process.readAllStandardError().constData());
}

} // namespace assay::tests
