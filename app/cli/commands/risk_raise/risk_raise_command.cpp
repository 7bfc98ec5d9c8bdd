// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_options.h"
#include "app/cli/writing_command.h"
#include "core/risks/risk_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskRaiseCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskRaiseCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk raise"); }
    QString summary() const override { return tr("Names something that may go wrong; TITLE tells it in a line."); }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override { declareRiskOptions(parser); }

    Result<> write(const Writing& writing) const override
    {
        RiskDraft draft;
        draft.fields.text.title = writing.arguments.at(1);
        if (const Result<> taken = takeRiskOptions(writing.parser, writing.database, draft.fields); !taken)
            return taken;
        const Result<QString> uid = RiskStore(writing.database).raise(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto raised =
            writing.database.read([&](db::Connection& connection) { return risks::byName(connection, *uid); });
        if (!raised)
            return failed(raised);
        writing.out << raised->key << '\n';
        return {};
    }
};

} // namespace

const Command& riskRaiseCommand()
{
    static const RiskRaiseCommand command;
    return command;
}

} // namespace assay
