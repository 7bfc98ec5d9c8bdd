// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DecisionMeasureCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionMeasureCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision measure"); }
    QString summary() const override { return tr("Writes down what effect an accepted decision had."); }
    QString arguments() const override { return QStringLiteral("PROJECT DECISION EFFECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override { declareSeenOption(parser); }

    /// Over an effect that is written down already only for whoever names the version that has it.
    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const auto decision = writing.database.read(
            [&](db::Connection& connection) { return decisions::byName(connection, writing.arguments.at(1)); });
        if (!decision)
            return failed(decision);
        const QString seen = *version == decision->rowVersion ? decision->measured : QString();
        return DecisionStore(writing.database)
            .measure({decision->uid, writing.arguments.at(2), seen}, writing.actor, writing.command);
    }
};

} // namespace

const Command& decisionMeasureCommand()
{
    static const DecisionMeasureCommand command;
    return command;
}

} // namespace assay
