// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/thing_listing.h"
#include "core/risks/risk_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk show"); }
    QString summary() const override
    {
        return tr("Says all of a risk: how bad it is and was, what was shown, who bears it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        const QString uid = risks::byName(connection, arguments.at(1)).uid;
        return thingListing(*thingFacts(connection, {{}, "risk", uid}));
    }
};

} // namespace

const Command& riskShowCommand()
{
    static const RiskShowCommand command;
    return command;
}

} // namespace assay
