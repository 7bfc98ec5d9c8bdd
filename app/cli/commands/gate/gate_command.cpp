// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/checkpoint_file.h"
#include "app/cli/command.h"
#include "app/cli/commands/gate/gate_report.h"
#include "app/cli/project_argument.h"
#include "app/cli/read_file.h"
#include "app/cli/seen_log.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/trusted_keys.h"
#include "core/domain/release.h"
#include "core/policies/policy_text.h"

#include <QCoreApplication>

namespace assay {
namespace {

class GateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(GateCommand)

    static inline const QString environmentOption = QStringLiteral("environment");
    static inline const QString keysOption = QStringLiteral("trusted-keys");
    static inline const QString policyOption = QStringLiteral("policy");
    static inline const QString checkpointOption = QStringLiteral("expect-checkpoint");
    static inline const QString stampsOption = QStringLiteral("timestamp-roots");
    static inline const QString formatOption = QStringLiteral("format");
    static inline const QString filesOption = QStringLiteral("skip-files");

public:
    QByteArray name() const override { return QByteArrayLiteral("gate"); }
    QString summary() const override
    {
        return tr(
            "Says whether a release may go somewhere: exit code 0 only where policy, signatures, quorum, evidence and "
            "time all hold, 1 where not, 3 where the project cannot be trusted.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({environmentOption, tr("Where it is to go; production where it is left out."),
                          QStringLiteral("NAME"), ProductionEnvironment});
        parser.addOption({keysOption,
                          tr("A file with the fingerprints of the keys that count, one a line; others do not."),
                          QStringLiteral("FILE")});
        parser.addOption({policyOption, tr("A file with the policy that judges, instead of the project's."),
                          QStringLiteral("FILE")});
        parser.addOption(
            {checkpointOption,
             tr("A file with a checkpoint of the project's log that was kept: exit code 3 where the log does "
                "not begin with it."),
             QStringLiteral("FILE")});
        parser.addOption({stampsOption,
                          tr("A PEM file with roots of time-stamping authorities: only sign-offs count that one behind "
                             "them has stamped, and keys are judged as of that time."),
                          QStringLiteral("FILE")});
        parser.addOption(
            {formatOption, tr("text, json, junit or sarif."), QStringLiteral("FORMAT"), QStringLiteral("text")});
        parser.addOption(
            {filesOption, tr("Does not read the release's files and evidence again; the answer says so.")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const auto format = gateFormatFromString(parser.value(formatOption));
        if (!format)
            return fail(Error::Kind::Invalid, tr("--format is text, json, junit or sarif."), usageDetail());
        GateQuestion question;
        question.release = parser.positionalArguments().at(1);
        question.environment = parser.value(environmentOption);
        question.hashFiles = !parser.isSet(filesOption);
        question.seen = SeenCheckpoints::ofUser();
        const Result<GateAnswer> answer = ask(parser, question);
        write(out, question, parser.positionalArguments().constFirst(), answer, *format);
        if (!answer)
            return failed(answer);
        if (!answer->trusted)
            return Exit::Unopenable;
        return answer->open ? Exit::Done : Exit::Refused;
    }

private:
    static Result<GateAnswer> ask(const QCommandLineParser& parser, GateQuestion& question)
    {
        if (const Result<> taken = takeTrust(parser, question); !taken)
            return failed(taken);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        Result<GateAnswer> answer = answerGate(**database, question, terminalProgress(tr("Verifying")));
        if (answer && answer->trusted)
            rememberLog(**database);
        return answer;
    }

    /// What counts, from the pipeline's own files.
    static Result<> takeTrust(const QCommandLineParser& parser, GateQuestion& question)
    {
        if (question.environment.trimmed().isEmpty()) // Which would be wherever it was signed for.
            return fail(Error::Kind::Invalid, tr("--environment needs the name of one."), usageDetail());
        if (parser.isSet(keysOption)) {
            const Result<QStringList> keys = trustedKeysIn(parser.value(keysOption));
            if (!keys)
                return failed(keys);
            question.trustedKeys = *keys;
        }
        if (parser.isSet(policyOption)) {
            const Result<QByteArray> text = smallFile(parser.value(policyOption));
            if (!text)
                return failed(text);
            const Result<policies::Policy> policy = policies::policyFromText(*text);
            if (!policy)
                return failed(policy);
            question.policy = *policy;
        }
        if (parser.isSet(checkpointOption)) {
            const Result<KeptCheckpoint> kept = keptCheckpointIn(parser.value(checkpointOption));
            if (!kept)
                return failed(kept);
            question.expected = kept->checkpoint;
        }
        if (parser.isSet(stampsOption)) {
            const Result<QList<Certificate>> roots = certificatesOf(parser.value(stampsOption));
            if (!roots)
                return failed(roots);
            question.timestampRoots = *roots;
        }
        return {};
    }
};

} // namespace

const Command& gateCommand()
{
    static const GateCommand command;
    return command;
}

} // namespace assay
