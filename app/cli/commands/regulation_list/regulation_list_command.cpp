// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/policies/regulation_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<policies::Regulation>& regulations)
{
    Listing listing;
    for (const char* column :
         {"regulation", "title", "jurisdiction", "from", "to", "superseded_by", "verified", "clauses", "source"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const policies::Regulation& regulation : regulations) {
        listing.rows.push_back({regulation.id, regulation.title, regulation.jurisdiction,
                                regulation.effectiveFrom.toString(Qt::ISODate),
                                regulation.effectiveTo ? regulation.effectiveTo->toString(Qt::ISODate) : QString(),
                                regulation.supersededBy, regulation.verified,
                                static_cast<qint64>(regulation.clauses.size()), regulation.source});
    }
    return listing;
}

class RegulationListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(RegulationListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("regulation list"); }
    QString summary() const override
    {
        return tr("Lists the regulations that controls cite, with what took the place of which.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(policies::regulationsIn(connection));
    }
};

} // namespace

const Command& regulationListCommand()
{
    static const RegulationListCommand command;
    return command;
}

} // namespace assay
