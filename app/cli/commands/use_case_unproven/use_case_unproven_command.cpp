// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/approvals/unproven_uses.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<approvals::UnprovenUse>& uses)
{
    Listing listing;
    for (const char* column : {"use_case", "release", "missing", "lacks", "of"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const approvals::UnprovenUse& use : uses) {
        QStringList missing;
        for (const approvals::Proof proof : use.missing)
            missing << toString(proof);
        listing.rows.push_back({use.useCase, use.release, missing.join(QStringLiteral(", ")),
                                static_cast<qint64>(use.missing.size()),
                                static_cast<qint64>(approvals::allProofs().size())});
    }
    return listing;
}

class UseCaseUnprovenCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseUnprovenCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case unproven"); }
    QString summary() const override
    {
        return tr(
            "Lists the models in use for which an owner, a signature, a sign-off, something that watches them or a "
            "way back cannot be shown.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const auto uses = database.read(
            [&](db::Connection& connection) { return approvals::unprovenUses(connection, database.clock().now()); });
        if (!uses)
            return failed(uses);
        write(out, asListing(*uses), format);
        return {};
    }
};

} // namespace

const Command& useCaseUnprovenCommand()
{
    static const UseCaseUnprovenCommand command;
    return command;
}

} // namespace assay
