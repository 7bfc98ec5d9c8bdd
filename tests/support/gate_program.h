// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/package_fixture.h"

#include <QProcess>

namespace assay::tests {

/// The real assay-cli, asked as a pipeline asks it.
class GateProgram {
public:
    /// Its exit code; -1 where it did not end by itself.
    int run(const QStringList& arguments,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
        if (!program.waitForFinished(60'000))
            qFatal("assay-cli does not end");
        m_out = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    const QByteArray& out() const { return m_out; }
    const QByteArray& errors() const { return m_errors; }
    QString all() const { return QString::fromUtf8(m_out + m_errors); }

private:
    QByteArray m_out;
    QByteArray m_errors;
};

} // namespace assay::tests
