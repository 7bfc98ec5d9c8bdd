// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "core/db/database.h"

namespace assay {

/// A verb that opens a project and lists what it reads there, in the format asked for.
class ListingCommand : public Command {
public:
    void declare(QCommandLineParser& parser) const final;
    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const final;

protected:
    /// `arguments` are those of the command line, the project first.
    virtual Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                          QTextStream& out) const = 0;
};

} // namespace assay
