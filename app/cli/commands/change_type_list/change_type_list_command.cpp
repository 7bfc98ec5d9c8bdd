// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/changes/change_type_names.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeTypeListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeTypeListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change-type list"); }
    QString summary() const override { return tr("Lists the types of changes and what they are called here."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        Listing listing;
        for (const char* column : {"type", "name", "own"})
            listing.columns.push_back(QString::fromLatin1(column));
        const ChangeTypeNames names = changes::typeNames(connection);
        for (const ChangeType type : allChangeTypes())
            listing.rows.push_back({toString(type), changes::typeName(names, type), names.contains(type)});
        return listing;
    }
};

} // namespace

const Command& changeTypeListCommand()
{
    static const ChangeTypeListCommand command;
    return command;
}

} // namespace assay
