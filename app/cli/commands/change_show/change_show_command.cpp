// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/thing_listing.h"
#include "core/changes/change_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change show"); }
    QString summary() const override { return tr("Says all of a change: what it is, who agreed, what hangs on it."); }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        const QString uid = changes::byName(connection, arguments.at(1)).uid;
        return thingListing(*thingFacts(connection, {{}, "change", uid}));
    }
};

} // namespace

const Command& changeShowCommand()
{
    static const ChangeShowCommand command;
    return command;
}

} // namespace assay
