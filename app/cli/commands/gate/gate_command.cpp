// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/gate/gate_report.h"
#include "app/cli/project_argument.h"
#include "app/cli/read_file.h"
#include "app/cli/terminal_progress.h"
#include "core/policies/policy_text.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString environmentOption = QStringLiteral("environment");
const QString keysOption = QStringLiteral("trusted-keys");
const QString policyOption = QStringLiteral("policy");
const QString formatOption = QStringLiteral("format");
const QString filesOption = QStringLiteral("skip-files");
constexpr qsizetype fingerprintDigits = 64;

class GateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(GateCommand)

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
                          QStringLiteral("NAME"), QStringLiteral("production")});
        parser.addOption({keysOption,
                          tr("A file with the fingerprints of the keys that count, one a line; others do not."),
                          QStringLiteral("FILE")});
        parser.addOption({policyOption, tr("A file with the policy that judges, instead of the project's."),
                          QStringLiteral("FILE")});
        parser.addOption(
            {formatOption, tr("text, json, junit or sarif."), QStringLiteral("FORMAT"), QStringLiteral("text")});
        parser.addOption({filesOption, tr("Does not read the release's files again.")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const auto format = gateFormatFromString(parser.value(formatOption));
        if (!format)
            return fail(Error::Kind::Invalid, tr("--format is text, json, junit or sarif."), usageDetail());
        const Result<GateQuestion> question = questionFrom(parser);
        if (!question)
            return failed(question);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<GateAnswer> answer = answerGate(**database, *question, terminalProgress(tr("Verifying")));
        if (!answer)
            return failed(answer);
        write(out, *question, *answer, *format);
        if (!answer->trusted)
            return Exit::Unopenable;
        return answer->open ? Exit::Done : Exit::Refused;
    }

private:
    static Result<GateQuestion> questionFrom(const QCommandLineParser& parser)
    {
        GateQuestion question;
        question.release = parser.positionalArguments().at(1);
        question.environment = parser.value(environmentOption);
        question.hashFiles = !parser.isSet(filesOption);
        if (parser.isSet(keysOption)) {
            const Result<QStringList> keys = fingerprintsIn(parser.value(keysOption));
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
        return question;
    }

    /// Blank lines and what follows a # are skipped. Anything else that is no fingerprint is an error: a key that was
    /// misspelt must not go unnoticed.
    static Result<QStringList> fingerprintsIn(const QString& path)
    {
        const Result<QByteArray> text = smallFile(path);
        if (!text)
            return failed(text);
        QStringList found;
        int number = 0;
        for (const QByteArray& line : text->split('\n')) {
            ++number;
            const QByteArray digits = line.split('#').constFirst().trimmed();
            if (digits.isEmpty())
                continue;
            if (digits.size() != fingerprintDigits || !digestFromHex(digits))
                return fail(Error::Kind::Invalid,
                            tr("%1, line %2: a fingerprint has 64 lower-case hexadecimal digits.")
                                .arg(path, QString::number(number)));
            found << QString::fromLatin1(digits);
        }
        return found;
    }
};

} // namespace

const Command& gateCommand()
{
    static const GateCommand command;
    return command;
}

} // namespace assay
