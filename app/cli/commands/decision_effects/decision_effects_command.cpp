// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/words_listing.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_story.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DecisionEffectsCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionEffectsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision effects"); }
    QString summary() const override
    {
        return tr(
            "Lists all that was ever written down of what a decision led to, oldest first: the last is what stands.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT DECISION"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return wordsListing(decisions::effectsOf(connection, decisions::byName(connection, arguments.at(1))));
    }
};

} // namespace

const Command& decisionEffectsCommand()
{
    static const DecisionEffectsCommand command;
    return command;
}

} // namespace assay
