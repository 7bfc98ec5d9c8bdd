// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {

/// A verb that takes a step with one version of a policy, which is named as in model-release@2.
class PolicyStepCommand : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyStepCommand)

public:
    QString arguments() const final { return QStringLiteral("PROJECT POLICY"); }

protected:
    enum class Reason { Unasked, Welcome, Needed };

    struct Step {
        PolicyStore store;
        policies::PolicyVersion version;
        QString reason;
        Actor actor;
        QString command;
    };

    explicit PolicyStepCommand(Reason reason)
        : m_reason(reason)
    {
    }

    virtual Result<> take(Step& step) const = 0;

    void declareOptions(QCommandLineParser& parser) const final;
    Result<> write(const Writing& writing) const final;

private:
    Reason m_reason;
};

} // namespace assay
