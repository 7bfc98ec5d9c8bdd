// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/risks/risk_rows.h"
#include "core/things/thing.h"

#include <QCoreApplication>
#include <QDateTime>

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
        const ThingFacts facts = *thingFacts(connection, {{}, "risk", uid});
        Listing listing;
        listing.columns = {QStringLiteral("what"), QStringLiteral("says")};
        listing.rows.push_back({tr("Title"), facts.title});
        for (const ThingFact& fact : facts.facts) {
            listing.rows.push_back(
                {fact.key,
                 fact.time ? QDateTime::fromMSecsSinceEpoch(*fact.time, Qt::UTC).toString(Qt::ISODateWithMs)
                           : fact.value});
        }
        return listing;
    }
};

} // namespace

const Command& riskShowCommand()
{
    static const RiskShowCommand command;
    return command;
}

} // namespace assay
