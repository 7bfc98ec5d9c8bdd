// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ExperimentLinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ExperimentLinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("experiment link"); }
    QString summary() const override
    {
        return tr("Says to which use case an experiment belongs; one that it belonged to is left.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT EXPERIMENT USE-CASE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<ExperimentRow> experiment = writing.database.read(
            [&](db::Connection& connection) { return findExperiment(connection, writing.arguments.at(1)); });
        if (!experiment)
            return failed(experiment);
        return ExperimentStore(writing.database)
            .link({experiment->uid, writing.arguments.at(2)}, writing.actor, writing.command);
    }
};

} // namespace

const Command& experimentLinkCommand()
{
    static const ExperimentLinkCommand command;
    return command;
}

} // namespace assay
