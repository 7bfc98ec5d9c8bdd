// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/decisions/decision_rows.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

QString dayText(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

Listing asListing(const std::vector<DecisionRecord>& decisions)
{
    Listing listing;
    for (const char* column : {"key", "state", "topic", "title", "use_case", "author", "decided_by", "decided",
                               "review", "expected", "measured", "supersedes", "superseded_by", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const DecisionRecord& decision : decisions) {
        listing.rows.push_back({decision.key, toString(decision.state), toString(decision.topic), decision.text.title,
                                decision.useCaseKey, decision.author.name, decision.decidedBy.name,
                                dayText(decision.decidedAt), dayText(decision.reviewAt), decision.text.expected,
                                decision.measured, decision.supersedes, decision.supersededBy, decision.uid});
    }
    return listing;
}

class DecisionListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision list"); }
    QString summary() const override { return tr("Lists what was decided, what is to be, and what came of it."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const auto found = database.read([](db::Connection& connection) { return decisions::all(connection); });
        if (!found)
            return failed(found);
        write(out, asListing(*found), format);
        return {};
    }
};

} // namespace

const Command& decisionListCommand()
{
    static const DecisionListCommand command;
    return command;
}

} // namespace assay
