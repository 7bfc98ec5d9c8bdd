// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/db/database.h"

namespace assay {

/// What a verb that changes a project works with.
struct Writing {
    const QCommandLineParser& parser;
    QStringList arguments; ///< Of the command line, the project first.
    db::Database& database;
    Actor actor;
    QString command; ///< The key under which the change happens once.
    QTextStream& out;
};

/// A verb that opens a project and changes it as somebody: --as, --role, --command and --migrate. One that administers it
/// asks for no --role. A project that is older than what was seen of it is changed, too, but that is told (seen_log.h).
class WritingCommand : public Command {
public:
    void declare(QCommandLineParser& parser) const final;
    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const final;

protected:
    virtual void declareOptions(QCommandLineParser&) const {} ///< Its own ones.
    virtual bool isAdministration() const { return false; }   ///< It is done as administrator.
    virtual Result<> write(const Writing& writing) const = 0;
};

} // namespace assay
