// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/decisions/decision_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<DecisionRecord>& decisions)
{
    Listing listing;
    for (const char* column :
         {"key", "state", "topic", "title", "use_case", "author", "decided_by", "decided", "review", "expected",
          "measured", "supersedes", "superseded_by", "uid", "version", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const DecisionRecord& decision : decisions) {
        listing.rows.push_back({decision.key, toString(decision.state), toString(decision.topic), decision.text.title,
                                decision.useCaseKey, decision.author.name, decision.decidedBy.name,
                                timeText(decision.decidedAt), timeText(decision.reviewAt), decision.text.expected,
                                decision.measured, decision.supersedes, decision.supersededBy, decision.uid,
                                decision.rowVersion, decision.staged});
    }
    return listing;
}

class DecisionListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision list"); }
    QString summary() const override { return tr("Lists what was decided, what is to be, and what came of it."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(decisions::all(connection));
    }
};

} // namespace

const Command& decisionListCommand()
{
    static const DecisionListCommand command;
    return command;
}

} // namespace assay
