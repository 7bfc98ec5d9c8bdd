// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ExperimentUnlinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ExperimentUnlinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("experiment unlink"); }
    QString summary() const override { return tr("Takes an experiment from its use case."); }
    QString arguments() const override { return QStringLiteral("PROJECT EXPERIMENT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<ExperimentRow> experiment = writing.database.read(
            [&](db::Connection& connection) { return findExperiment(connection, writing.arguments.at(1)); });
        if (!experiment)
            return failed(experiment);
        return ExperimentStore(writing.database).unlink(experiment->uid, writing.actor, writing.command);
    }
};

} // namespace

const Command& experimentUnlinkCommand()
{
    static const ExperimentUnlinkCommand command;
    return command;
}

} // namespace assay
