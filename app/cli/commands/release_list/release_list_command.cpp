// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/releases/release_identity.h"
#include "core/releases/release_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString missingWords(const Release& release)
{
    QStringList missing;
    for (const IdentityPart part : missingParts(release.parts))
        missing << identityPartTitle(part);
    return missing.join(QStringLiteral(", "));
}

Listing asListing(const std::vector<Release>& releases)
{
    Listing listing;
    for (const char* column : {"uid", "release", "state", "since", "identity", "missing", "files", "commit", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Release& release : releases) {
        listing.rows.push_back({release.uid, release.name(), toString(release.state), timeText(release.stateSince),
                                QString::fromLatin1(toHex(release.identity)), missingWords(release),
                                static_cast<qint64>(release.parts.artifacts.size()), release.parts.codeCommit,
                                release.staged});
    }
    return listing;
}

class ReleaseListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release list"); }
    QString summary() const override
    {
        return tr("Lists the releases of a project with their state, identity and what is missing of it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(releases::all(connection));
    }
};

} // namespace

const Command& releaseListCommand()
{
    static const ReleaseListCommand command;
    return command;
}

} // namespace assay
