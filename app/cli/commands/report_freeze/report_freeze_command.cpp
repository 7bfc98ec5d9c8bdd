// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/ulid.h"
#include "core/reports/report_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString CommandOption = QStringLiteral("command");

class ReportFreezeCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ReportFreezeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("report freeze"); }
    QString summary() const override
    {
        return tr("Stores what a report shows now as its next edition, with the digests of its figures.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT REPORT"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {CommandOption, tr("A key of your own: the same key sent again freezes nothing more."), tr("KEY")});
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const auto report = (*database)->read([&](db::Connection& connection) {
            return reports::byName(connection, parser.positionalArguments().at(1));
        });
        if (!report)
            return failed(report);
        const QString command =
            parser.isSet(CommandOption) ? parser.value(CommandOption) : newUlid((*database)->clock().now());
        const Result<QString> uid = ReportStore(**database).freeze(report->uid, *actor, command);
        return uid ? tell(**database, *report, *uid, out) : Result<Exit>(failed(uid));
    }

private:
    static Result<Exit> tell(db::Database& database, const Report& report, const QString& uid, QTextStream& out)
    {
        const auto editions =
            database.read([&](db::Connection& connection) { return reports::editionsOf(connection, report.id); });
        if (!editions)
            return failed(editions);
        for (const ReportEdition& edition : *editions) {
            if (edition.uid == uid)
                out << tr("Edition %1 of “%2”: %3").arg(QString::number(edition.number), report.title, edition.digest)
                    << '\n';
        }
        return Exit::Done;
    }
};

} // namespace

const Command& reportFreezeCommand()
{
    static const ReportFreezeCommand command;
    return command;
}

} // namespace assay
