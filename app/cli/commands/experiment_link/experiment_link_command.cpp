// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/ulid.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ExperimentLinkCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExperimentLinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("experiment link"); }
    QString summary() const override
    {
        return tr("Says to which use case an experiment belongs; one that it belonged to is left.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT EXPERIMENT USE-CASE"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream&) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const QStringList arguments = parser.positionalArguments();
        const Result<ExperimentRow> experiment =
            (*database)->read([&](db::Connection& connection) { return findExperiment(connection, arguments.at(1)); });
        if (!experiment)
            return failed(experiment);
        const QString command = newUlid((*database)->clock().now());
        const Result<> done = ExperimentStore(**database).link({experiment->uid, arguments.at(2)}, *actor, command);
        if (!done)
            return failed(done);
        return Exit::Done;
    }
};

} // namespace

const Command& experimentLinkCommand()
{
    static const ExperimentLinkCommand command;
    return command;
}

} // namespace assay
