// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
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

class UseCaseUnprovenCommand final : public TableCommand {
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
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(approvals::unprovenUses(connection, now));
    }
};

} // namespace

const Command& useCaseUnprovenCommand()
{
    static const UseCaseUnprovenCommand command;
    return command;
}

} // namespace assay
