// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/findings/finding_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<Finding>& findings, qint64 now)
{
    Listing listing;
    for (const char* column : {"key", "state", "severity", "title", "release", "use_case", "owner", "due",
                               "accepted_until", "rule", "raised_by", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Finding& finding : findings) {
        listing.rows.push_back({finding.key, toString(finding.stateAt(now)), toString(finding.severity),
                                finding.text.title, finding.about, finding.useCaseKey, finding.owner.name,
                                timeText(finding.dueAt), timeText(finding.acceptedUntil), finding.source,
                                finding.raisedBy.name, finding.uid, finding.staged});
    }
    return listing;
}

class FindingListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(FindingListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("finding list"); }
    QString summary() const override
    {
        return tr("Lists the findings of a project with what they are about, their state and whose they are.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(findings::all(connection), now);
    }
};

} // namespace

const Command& findingListCommand()
{
    static const FindingListCommand command;
    return command;
}

} // namespace assay
