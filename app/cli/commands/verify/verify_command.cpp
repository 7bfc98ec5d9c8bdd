// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "app/cli/terminal_progress.h"
#include "core/verify/project_verifier.h"

#include <QCoreApplication>

namespace assay {
namespace {

class VerifyCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("verify"); }
    QString summary() const override
    {
        return tr("Recomputes the audit log and compares everything it covers with the project's rows.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }
    void declare(QCommandLineParser& parser) const override { declareMigrate(parser); }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<ProjectVerification> found = verifyProject(**database, terminalProgress(tr("Verifying")));
        if (!found)
            return failed(found);
        report(out, *found);
        return found->intact() ? Exit::Done : Exit::Refused;
    }

private:
    static void report(QTextStream& out, const ProjectVerification& found)
    {
        out << (found.intact() ? tr("Verified.") : tr("NOT verified.")) << '\n';
        out << tr("Log size: %1").arg(found.log.entries) << '\n';
        out << tr("Log root: %1").arg(QString::fromLatin1(toHex(found.log.root))) << '\n';
        out << tr("Compared with the log: %1 things, %2 metric points.")
                   .arg(QString::number(found.entitiesChecked), QString::number(found.pointsChecked))
            << '\n';
        for (const VerifyFinding& finding : found.log.findings)
            out << tr("Entry %1: %2").arg(QString::number(finding.seq), finding.message) << '\n';
        if (found.log.furtherFindings > 0)
            out << tr("And %1 more entries.").arg(found.log.furtherFindings) << '\n';
        for (const SchemaFinding& finding : found.schema)
            out << finding.message << '\n';
        for (const RowFinding& finding : found.rows)
            out << QStringLiteral("%1 %2: %3").arg(finding.entity, finding.entityId, finding.message) << '\n';
        out << tr("Not checked: %1.").arg(found.notChecked.join(QStringLiteral("; "))) << '\n';
    }
};

} // namespace

const Command& verifyCommand()
{
    static const VerifyCommand command;
    return command;
}

} // namespace assay
