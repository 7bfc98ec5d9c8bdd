// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"

#include <QCoreApplication>

namespace assay {
namespace {

struct ListedKey {
    PersonKey key;
    KeyStatus status;
};

QString validUntil(const PersonKey& key)
{
    return key.certificates.empty()
        ? QString()
        : keys::certificateFrom(key.certificates.back().certificate).validUntil().toString(Qt::ISODate);
}

Listing asListing(const std::vector<ListedKey>& found)
{
    const QStringList here = KeyFiles::ofUser().fingerprints();
    Listing listing;
    for (const char* column : {"fingerprint", "person", "algorithm", "enrolled_at", "valid_until", "status",
                               "revoked_at", "invalid_since", "reason", "file_here"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const auto& [key, status] : found)
        listing.rows.push_back({key.fingerprint, key.person, key.algorithm, timeText(key.enrolledAt), validUntil(key),
                                toString(status.kind), timeText(key.revokedAt), timeText(key.invalidSince), key.reason,
                                here.contains(key.fingerprint)});
    return listing;
}

class KeysListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys list"); }
    QString summary() const override
    {
        return tr("Lists the keys of a project's people with what a signature of each counts for now.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        std::vector<ListedKey> found;
        for (const PersonKey& key : keys::all(connection))
            found.push_back({key, keys::statusAt(connection, key, now)});
        return asListing(found);
    }
};

} // namespace

const Command& keysListCommand()
{
    static const KeysListCommand command;
    return command;
}

} // namespace assay
