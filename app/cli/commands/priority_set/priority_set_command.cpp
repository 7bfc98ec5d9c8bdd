// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/priorities/priority_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PrioritySetCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PrioritySetCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("priority set"); }
    QString summary() const override
    {
        return tr("Rates a use case from 1 to 5 in one respect: value, feasibility, risk or reach.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE RESPECT SCORE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("The reason, which a rating needs."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const std::optional<Respect> respect = respectFromString(writing.arguments.at(2));
        bool isNumber = false;
        const int score = writing.arguments.at(3).toInt(&isNumber);
        if (!respect || !isNumber)
            return fail(Error::Kind::Invalid, tr("RESPECT is value, feasibility, risk or reach, and SCORE is 1 to 5."),
                        usageDetail());
        return PriorityStore(writing.database)
            .rate(writing.arguments.at(1), {{*respect, score, writing.parser.value(QStringLiteral("because"))}},
                  writing.actor, writing.command);
    }
};

} // namespace

const Command& prioritySetCommand()
{
    static const PrioritySetCommand command;
    return command;
}

} // namespace assay
