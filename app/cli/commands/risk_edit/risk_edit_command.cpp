// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_options.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk edit"); }
    QString summary() const override
    {
        return tr("Changes what a risk says, whose it is, how it is treated and when it is looked at; what no option "
                  "names stays.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("What may happen, in a line."), tr("TITLE")});
        declareRiskOptions(parser);
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const auto opened = writing.database.read([&](db::Connection& connection) {
            const Risk risk = risks::byName(connection, writing.arguments.at(1));
            const qint64 since = version->value_or(risk.rowVersion);
            const NewerTexts now = risks::newerTexts(connection, risk, since);
            return RiskEdit{risk.uid, since, risks::fieldsOf(risk), merging::knownSince(now.texts, now.authors)};
        });
        if (!opened)
            return failed(opened);
        RiskEdit edit = *opened;
        if (writing.parser.isSet(QStringLiteral("title")))
            edit.fields.text.title = writing.parser.value(QStringLiteral("title"));
        if (const Result<> taken = takeRiskOptions(writing.parser, writing.database, edit.fields); !taken)
            return taken;
        return RiskStore(writing.database).edit(edit, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskEditCommand()
{
    static const RiskEditCommand command;
    return command;
}

} // namespace assay
