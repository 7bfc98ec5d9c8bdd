// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace assay::tests {

/// The real assay-cli, asked as a pipeline asks it: nobody answers it. A test class that derives from it asks by run().
class CliProgram {
public:
    /// Its exit code; -1 where it did not end by itself, so that a crash is not taken for a refusal.
    int run(const QStringList& arguments,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
        if (!program.waitForFinished(60'000))
            qFatal("assay-cli does not end");
        m_out = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    int runWords(const QByteArrayList& arguments) ///< The same with words in UTF-8.
    {
        QStringList words;
        for (const QByteArray& word : arguments)
            words << QString::fromUtf8(word);
        return run(words);
    }

    void runIn(const QString& folder) { m_folder = folder; } ///< Where it runs from now on.
    const QByteArray& out() const { return m_out; }
    const QByteArray& errors() const { return m_errors; }
    QString all() const { return QString::fromUtf8(m_out + m_errors); }

protected:
    QByteArray m_out;
    QByteArray m_errors;

private:
    QString m_folder;
};

} // namespace assay::tests
