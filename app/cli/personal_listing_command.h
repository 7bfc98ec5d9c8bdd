// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "core/db/connection.h"

namespace assay {

/// A verb that opens a project and lists what one person finds there, by --as and --role, in the format asked for.
class PersonalListingCommand : public Command {
public:
    void declare(QCommandLineParser& parser) const final;
    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const final;

protected:
    virtual void declareOptions(QCommandLineParser&) const {} ///< Its own ones.

    /// Within db::Database::read(), so it may throw what that turns into a failure. `person` by uid; `now` is the project's
    /// clock.
    virtual Listing rows(db::Connection& connection, const QCommandLineParser& parser, const QString& person,
                         qint64 now) const = 0;
};

} // namespace assay
