// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/policies/regulation_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// A regulation and the models whose policy cites it.
struct CitedRegulation {
    policies::Regulation regulation;
    QStringList models; ///< As "credit-default@3".
};

std::vector<CitedRegulation> citedRegulations(db::Connection& connection, qint64 now)
{
    std::vector<CitedRegulation> found;
    for (policies::Regulation& regulation : policies::regulationsIn(connection)) {
        CitedRegulation cited{std::move(regulation), {}};
        for (const policies::JudgedVersion& version :
             policies::impactIn(connection, cited.regulation.id, cited.regulation, now).versions) {
            if (!cited.models.contains(version.title)) // One was judged by several versions of a policy.
                cited.models << version.title;
        }
        found.push_back(std::move(cited));
    }
    return found;
}

Listing asListing(const std::vector<CitedRegulation>& regulations)
{
    Listing listing;
    for (const char* column : {"regulation", "title", "jurisdiction", "from", "to", "superseded_by", "verified",
                               "clauses", "models", "source"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const auto& [regulation, models] : regulations) {
        listing.rows.push_back(
            {regulation.id, regulation.title, regulation.jurisdiction, regulation.effectiveFrom.toString(Qt::ISODate),
             regulation.effectiveTo ? regulation.effectiveTo->toString(Qt::ISODate) : QString(),
             regulation.supersededBy, regulation.verified, static_cast<qint64>(regulation.clauses.size()),
             models.join(QStringLiteral(", ")), regulation.source});
    }
    return listing;
}

class RegulationListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(RegulationListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("regulation list"); }
    QString summary() const override
    {
        return tr(
            "Lists the regulations that controls cite, with what took the place of which and the models that were "
            "judged by them.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(citedRegulations(connection, now));
    }
};

} // namespace

const Command& regulationListCommand()
{
    static const RegulationListCommand command;
    return command;
}

} // namespace assay
