// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "core/db/database.h"

#include <optional>

namespace assay {

/// A verb that opens a project and lists what it reads there, as it is or as it was: --as-of, in the format asked for.
class DatedListingCommand : public Command {
public:
    void declare(QCommandLineParser& parser) const final;
    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const final;

protected:
    virtual QString asOfExplanation() const = 0; ///< Translated; what --as-of gives.

    /// `arguments` are those of the command line, the project first; `asOf` is nothing where no day was named.
    virtual Result<> list(db::Database& database, const QStringList& arguments, std::optional<qint64> asOf,
                          ListingFormat format, QTextStream& out) const = 0;
};

} // namespace assay
