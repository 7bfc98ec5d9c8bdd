// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace assay::tests {

/// Programs of others, installed by `./dev test --interop` into the folder that ASSAY_INTEROP names, asked by a script of
/// tests/interop.
class InteropProgram {
public:
    static bool isThere() { return !qEnvironmentVariableIsEmpty("ASSAY_INTEROP"); }

    /// Whether the script accepts. Fails the test where it could not ask.
    bool accepts(const char* script, const QStringList& arguments)
    {
        constexpr int refused = 1;
        QProcess node;
        node.setWorkingDirectory(qEnvironmentVariable("ASSAY_INTEROP"));
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(QStringLiteral("node"),
                   QStringList(QStringLiteral(ASSAY_SOURCE_DIR "/tests/interop/") + QLatin1String(script)) + arguments);
        node.waitForFinished(60'000);
        m_said = node.readAll();
        if (node.exitStatus() != QProcess::NormalExit || (node.exitCode() != 0 && node.exitCode() != refused))
            qFatal("%s: %s", script, m_said.constData());
        return node.exitCode() == 0;
    }

    const QByteArray& said() const { return m_said; }

private:
    QByteArray m_said;
};

} // namespace assay::tests
