// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace assay::tests {

/// The `openssl` program, working in a folder of its own: the judge from outside of what we write.
class OpensslProgram {
public:
    QString at(const QString& name) const { return m_folder.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    QByteArray content(const QString& name) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        return file.readAll();
    }

    /// Whether the program, given this command line, ends with 0; output() is what it said.
    bool run(const QString& commandLine)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QProcess::splitCommand(commandLine));
        if (!process.waitForFinished(60'000))
            qFatal("openssl %s does not end or is not there", qPrintable(commandLine));
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    const QByteArray& output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
};

} // namespace assay::tests
