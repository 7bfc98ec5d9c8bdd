// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/writing_command.h"
#include "core/base/number_text.h"
#include "core/drift/drift_rows.h"
#include "core/drift/drift_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString referenceOption = QStringLiteral("reference");
const QString currentOption = QStringLiteral("current");
const QString failOption = QStringLiteral("fail-on");

class DriftCheckCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DriftCheckCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("drift check"); }
    QString summary() const override
    {
        return tr("Compares rows that a model sees now with those it was made from, column by column, and keeps what "
                  "came of it; the check's key is written. What drifted says nothing of how well the model decides.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {referenceOption, tr("A CSV file with rows that the model was made from. Needed."), tr("FILE")});
        parser.addOption({currentOption, tr("A CSV file with rows that it sees now. Needed."), tr("FILE")});
        parser.addOption(
            {QStringLiteral("release"), tr("The release whose input it is, as in model@3."), tr("RELEASE")});
        parser.addOption(
            {QStringLiteral("column"), tr("A column to compare; otherwise all. May be repeated."), tr("NAME")});
        parser.addOption({QStringLiteral("policy"),
                          tr("How numbers are put into bins: psi_quantile10 or psi_equal_width10."), tr("POLICY"),
                          toString(DriftPolicy::Deciles)});
        parser.addOption({QStringLiteral("watch"),
                          tr("The stability index from which on a column is to be watched; 0.1."), tr("NUMBER"),
                          QStringLiteral("0.1")});
        parser.addOption({QStringLiteral("limit"), tr("The stability index from which on a column has drifted; 0.2."),
                          tr("NUMBER"), QStringLiteral("0.2")});
        parser.addOption({QStringLiteral("note"), tr("What else is to be said of it."), tr("TEXT")});
        parser.addOption({failOption,
                          tr("drifted or watch: exit code 1 where a column is so, or is missing. The check is kept "
                             "all the same."),
                          tr("VERDICT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<DriftVerdict>> failing = failingFrom(writing.parser);
        if (!failing)
            return failed(failing);
        const Result<drift::MeasurementDemand> demand = demandFrom(writing.parser);
        if (!demand)
            return failed(demand);
        const Result<drift::Measurement> measured = drift::measure(*demand, progress());
        if (!measured)
            return failed(measured);
        const DriftDraft draft{.useCase = writing.arguments.at(1),
                               .release = writing.parser.value(QStringLiteral("release")),
                               .note = writing.parser.value(QStringLiteral("note"))};
        const Result<QString> uid =
            DriftStore(writing.database).record(draft, *measured, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return drift::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return *failing ? outcomeOf(*made, **failing) : Result<>();
    }

private:
    static Result<double> limitFrom(const QCommandLineParser& parser, const QString& option)
    {
        const NumberReading reading = readNumber(parser.value(option).toUtf8());
        if (reading.kind != NumberReading::Kind::Value)
            return fail(Error::Kind::Invalid, tr("“%1” is no number.").arg(parser.value(option)), usageDetail());
        return reading.value;
    }

    static Result<std::optional<DriftVerdict>> failingFrom(const QCommandLineParser& parser)
    {
        if (!parser.isSet(failOption))
            return std::optional<DriftVerdict>();
        const QString word = parser.value(failOption);
        const std::optional<DriftVerdict> verdict = driftVerdictFromString(word);
        if (verdict == DriftVerdict::Drifted || verdict == DriftVerdict::Watch)
            return verdict;
        return unknownWord(word, QStringLiteral("--") + failOption,
                           {toString(DriftVerdict::Drifted), toString(DriftVerdict::Watch)});
    }

    static Result<drift::MeasurementDemand> demandFrom(const QCommandLineParser& parser)
    {
        const QString policyOption = QStringLiteral("policy");
        const Result<DriftPolicy> policy = knownWord(parser.value(policyOption), QStringLiteral("--policy"),
                                                     driftPolicyFromString, DriftPolicy::EqualWidth);
        if (!policy)
            return failed(policy);
        const Result<double> watch = limitFrom(parser, QStringLiteral("watch"));
        if (!watch)
            return failed(watch);
        const Result<double> limit = limitFrom(parser, QStringLiteral("limit"));
        if (!limit)
            return failed(limit);
        for (const QString& option : {referenceOption, currentOption}) {
            if (parser.value(option).isEmpty())
                return fail(Error::Kind::Invalid, tr("--%1 is needed.").arg(option), usageDetail());
        }
        return drift::MeasurementDemand{parser.value(referenceOption),
                                        parser.value(currentOption),
                                        parser.values(QStringLiteral("column")),
                                        *policy,
                                        {*watch, *limit}};
    }

    /// Nothing where nobody looks.
    static HashMonitor progress()
    {
        const ReadMonitor shown = terminalProgress(tr("Comparing tables"));
        if (!shown)
            return {};
        return [shown](qint64 done, qint64 total) {
            return shown({done, total});
        };
    }

    /// Whether somebody wanted to hear of what was found as of a failure.
    static Result<> outcomeOf(const DriftCheck& check, DriftVerdict failing)
    {
        QStringList columns;
        for (const DriftReading& reading : check.readings) {
            if (needsWork(reading.verdict) || reading.verdict == failing)
                columns << reading.column;
        }
        if (columns.isEmpty())
            return {};
        return fail(Error::Kind::Conflict,
                    tr("%1 was kept. Columns that are not as they were: %2.")
                        .arg(check.key, columns.join(QStringLiteral(", "))));
    }
};

} // namespace

const Command& driftCheckCommand()
{
    static const DriftCheckCommand command;
    return command;
}

} // namespace assay
