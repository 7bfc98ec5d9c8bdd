// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/changes/deployment_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<Deployment>& deployments)
{
    Listing listing;
    for (const char* column : {"release", "environment", "state", "live_at", "until", "approved_by", "change", "by",
                               "source", "uid", "mode", "outcomes_from", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Deployment& one : deployments) {
        listing.rows.push_back({one.release, one.environment, toString(one.state), timeText(one.at),
                                timeText(one.until), one.approvers.join(QStringLiteral(", ")), one.changeKey,
                                one.by.name, one.source, one.uid, one.mode ? toString(*one.mode) : QString(),
                                timeText(one.outcomesFrom), one.staged});
    }
    return listing;
}

class DeploymentListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(DeploymentListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("deployment list"); }
    QString summary() const override
    {
        return tr("Lists what is planned to run, runs and ran where, with who approved it and its change.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(changes::deployments(connection, now));
    }
};

} // namespace

const Command& deploymentListCommand()
{
    static const DeploymentListCommand command;
    return command;
}

} // namespace assay
