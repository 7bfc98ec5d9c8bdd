// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/risks/risk_story.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

QString riskTime(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QJsonValue riskScore(const std::optional<RiskLevel>& level)
{
    return level ? QJsonValue(level->score()) : QJsonValue();
}

Listing riskListing(const std::vector<Risk>& risks)
{
    Listing listing;
    for (const char* column :
         {"key", "state", "title", "inherent", "residual", "level", "to_validate", "owner", "treatment", "review",
          "accepted_until", "use_case", "release", "finding", "control", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Risk& risk : risks) {
        listing.rows.push_back({risk.key, toString(risk.state), risk.text.title, riskScore(risk.inherent),
                                riskScore(risk.residual), risk.residual ? toString(risk.residual->band()) : QString(),
                                risk.lowering.has_value(), risk.owner.name,
                                risk.treatment ? toString(*risk.treatment) : QString(), riskTime(risk.reviewAt),
                                riskTime(risk.acceptedUntil), risk.useCaseKey, risk.releaseName, risk.findingKey,
                                risk.control, risk.uid, risk.staged});
    }
    return listing;
}

class RiskListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk list"); }
    QString summary() const override
    {
        return tr("Lists the risks of a project, what is not closed and worst first, with what is left of each.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return riskListing(risks::riskList(connection, now));
    }
};

} // namespace

const Command& riskListCommand()
{
    static const RiskListCommand command;
    return command;
}

} // namespace assay
