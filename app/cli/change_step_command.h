// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/writing_command.h"
#include "core/domain/change.h"

#include <QCoreApplication>

namespace assay {

/// A verb that takes a change to a state, with a reason where that needs one.
class ChangeStepCommand : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeStepCommand)

public:
    QString arguments() const final { return QStringLiteral("PROJECT CHANGE"); }

protected:
    enum class Reason { Unasked, Needed };

    ChangeStepCommand(ChangeState to, Reason reason)
        : m_to(to)
        , m_reason(reason)
    {
    }

    void declareOptions(QCommandLineParser& parser) const final;
    Result<> write(const Writing& writing) const final;

private:
    ChangeState m_to;
    Reason m_reason;
};

} // namespace assay
