// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkpoint_file.h"
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "app/cli/terminal_progress.h"
#include "core/checkpoints/log_consistency.h"
#include "core/checkpoints/rollback_check.h"
#include "core/verify/project_verifier.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString sinceOption = QStringLiteral("since");
const QString expectOption = QStringLiteral("expect-checkpoint");

class VerifyCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("verify"); }
    QString summary() const override
    {
        return tr("Recomputes the audit log and compares everything it covers with the project's rows.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }
    void declare(QCommandLineParser& parser) const override
    {
        declareMigrate(parser);
        parser.addOption({{sinceOption, expectOption},
                          tr("Prove that the log is a later state of the one that a checkpoint in this file is of."),
                          tr("FILE")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<ProjectVerification> found = verifyProject(**database, terminalProgress(tr("Verifying")));
        if (!found)
            return failed(found);
        report(out, *found);
        const Result<bool> proved =
            parser.isSet(sinceOption) ? prove(**database, parser.value(sinceOption), out) : true;
        if (!proved)
            return failed(proved);
        if (!*proved || !isAsSeen(**database, found->intact(), out))
            return Exit::Unopenable;
        return found->intact() ? Exit::Done : Exit::Refused;
    }

private:
    static Result<bool> prove(db::Database& database, const QString& path, QTextStream& out)
    {
        const Result<KeptCheckpoint> kept = keptCheckpointIn(path);
        if (!kept)
            return failed(kept);
        return database.read([&](db::Connection& connection) {
            const LogConsistency found =
                checkpoints::consistencyWith(connection, database.projectUid(), kept->checkpoint);
            const QStringList signers = checkpoints::signersOf(connection, *kept);
            out << found.sentence() << '\n';
            out << (signers.isEmpty() ? tr("The checkpoint is signed by nobody whom the project knows.")
                                      : tr("The checkpoint is signed by %1.").arg(signers.join(QStringLiteral(", "))))
                << '\n';
            return found.isProved();
        });
    }

    /// What is not intact is not remembered either.
    static bool isAsSeen(db::Database& database, bool intact, QTextStream& out)
    {
        if (!intact)
            return true;
        const Result<std::optional<LogAlarm>> alarm = checkAgainstSeen(database, SeenCheckpoints::ofUser());
        if (!alarm)
            out << alarm.error().message << '\n';
        else if (*alarm)
            out << (*alarm)->sentence() << '\n' << restoredHint() << '\n';
        return !alarm || !*alarm;
    }

    static void report(QTextStream& out, const ProjectVerification& found)
    {
        out << (found.intact() ? tr("Verified.") : tr("NOT verified.")) << '\n';
        out << tr("Log size: %1").arg(found.log.entries) << '\n';
        out << tr("Log root: %1").arg(QString::fromLatin1(toHex(found.log.root))) << '\n';
        out << tr("Compared with the log: %1 things, %2 metric points.")
                   .arg(QString::number(found.entitiesChecked), QString::number(found.pointsChecked))
            << '\n';
        out << tr("Signatures checked: %1").arg(found.signaturesChecked) << '\n';
        for (const VerifyFinding& finding : found.log.findings)
            out << tr("Entry %1: %2").arg(QString::number(finding.seq), finding.message) << '\n';
        if (found.log.furtherFindings > 0)
            out << (found.log.furtherFindings == 1 ? tr("And one more entry.")
                                                   : tr("And %1 more entries.").arg(found.log.furtherFindings))
                << '\n';
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
