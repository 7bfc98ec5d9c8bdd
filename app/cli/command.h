// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QTextStream>

#include <span>

namespace assay {

/// The exit codes of assay-cli.
enum class Exit {
    Done = 0,
    Refused = 1, ///< Refused, or not verified.
    Usage = 2,
    Unopenable = 3, ///< The project cannot be opened or trusted.
};

/// One verb of assay-cli. Stateless.
class Command {
public:
    virtual ~Command() = default;

    virtual QByteArray name() const = 0;   ///< "runs", or two words: "audit export".
    virtual QString summary() const = 0;   ///< One translated sentence for the list of verbs.
    virtual QString arguments() const = 0; ///< "PROJECT RUN KEY"; its number of words is what is asked for.
    virtual bool takesMoreArguments() const { return false; } ///< The last argument may be repeated.
    virtual void declare(QCommandLineParser& parser) const { Q_UNUSED(parser) }

    /// Writes results to `out`. An error goes to stderr as one line and decides the exit code.
    virtual Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const = 0;
};

/// The detail of an error that says the command line was wrong: its message may have lines, and the exit code is Usage.
QString usageDetail();

/// Every command folder's command, in folder order.
std::span<const Command* const> allCommands();

/// Runs the program: picks the verb, parses, runs, reports. `arguments` without the program's name.
int runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& errors);

} // namespace assay
