// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/portfolio/cohort_age.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CohortAgeSetCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CohortAgeSetCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("cohort-age set"); }
    QString summary() const override
    {
        return tr("Says how many days after gate 1 use cases count for the production rate.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT DAYS"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("because"), tr("The reason, which another age needs."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        bool isNumber = false;
        const int days = writing.arguments.at(1).toInt(&isNumber);
        if (!isNumber)
            return fail(Error::Kind::Invalid, tr("DAYS is a number of days, such as 180."), usageDetail());
        return CohortAgeStore(writing.database)
            .set(days, writing.parser.value(QStringLiteral("because")), writing.actor, writing.command);
    }
};

} // namespace

const Command& cohortAgeSetCommand()
{
    static const CohortAgeSetCommand command;
    return command;
}

} // namespace assay
