// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listing_command.h"

namespace assay {

/// A verb that lists what one read of the project gives.
class TableCommand : public ListingCommand {
protected:
    /// Within db::Database::read(), so it may throw what that turns into a failure. `arguments` are those of the command
    /// line, the project first; `now` is the project's clock.
    virtual Listing rows(db::Connection& connection, const QStringList& arguments, qint64 now) const = 0;

private:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const final;
};

} // namespace assay
