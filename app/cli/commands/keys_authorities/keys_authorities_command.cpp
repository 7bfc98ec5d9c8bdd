// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/keys/key_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString kindWord(KeyAuthority::Kind kind)
{
    return kind == KeyAuthority::Kind::Project ? QStringLiteral("project") : QStringLiteral("organisation");
}

QString retirement(const KeyAuthority& authority)
{
    return timeText(authority.retiredAt);
}

Listing authorityListing(const std::vector<KeyAuthority>& found)
{
    Listing listing;
    for (const char* column :
         {"uid", "kind", "subject", "fingerprint", "valid_until", "added_by", "added_at", "retired_at", "reason"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const KeyAuthority& authority : found) {
        const Certificate certificate = keys::certificateFrom(authority.certificate);
        listing.rows.push_back({authority.uid, kindWord(authority.kind), certificate.subject(),
                                QString::fromLatin1(certificate.fingerprint()),
                                certificate.validUntil().toString(Qt::ISODate), authority.addedBy,
                                timeText(authority.addedAt), retirement(authority), authority.reason});
    }
    return listing;
}

class KeysAuthoritiesCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysAuthoritiesCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys authorities"); }
    QString summary() const override { return tr("Lists the authorities that say whose key is whose in a project."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return authorityListing(keys::authorities(connection));
    }
};

} // namespace

const Command& keysAuthoritiesCommand()
{
    static const KeysAuthoritiesCommand command;
    return command;
}

} // namespace assay
