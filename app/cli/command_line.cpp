// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/project_argument.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

QString usageOf(const Command& command)
{
    return QStringLiteral("assay-cli %1 %2").arg(QString::fromLatin1(command.name()), command.arguments()).trimmed();
}

int words(QByteArrayView name)
{
    return 1 + static_cast<int>(std::count(name.begin(), name.end(), ' '));
}

const Command* commandFor(const QStringList& arguments)
{
    for (const Command* command : allCommands()) {
        const QString name = arguments.mid(0, words(command->name())).join(u' ');
        if (name == QString::fromLatin1(command->name()))
            return command;
    }
    return nullptr;
}

void listCommands(QTextStream& out)
{
    out << Text::tr("Assay on the command line. Verbs:") << "\n\n";
    std::vector<const Command*> commands(allCommands().begin(), allCommands().end());
    std::sort(commands.begin(), commands.end(),
              [](const Command* a, const Command* b) { return a->name() < b->name(); });
    for (const Command* command : commands)
        out << "  " << usageOf(*command) << "\n      " << command->summary() << '\n';
    out << '\n' << Text::tr("Each verb tells its options with --help.") << '\n';
    out << Text::tr(
        "Exit codes: 0 done, 1 refused or not verified, 2 usage, 3 the project cannot be opened or trusted.")
        << '\n';
}

int usageError(QTextStream& errors, const QString& message)
{
    errors << shownParagraphs(message) << '\n';
    return static_cast<int>(Exit::Usage);
}

int exitCode(const Error& error)
{
    if (error.detail == usageDetail())
        return static_cast<int>(Exit::Usage);
    return static_cast<int>(error.detail == unopenableDetail() ? Exit::Unopenable : Exit::Refused);
}

bool rightNumber(const Command& command, qsizetype given)
{
    const qsizetype wanted = command.arguments().split(u' ', Qt::SkipEmptyParts).size();
    return command.takesMoreArguments() ? given >= wanted : given == wanted;
}

int runCommand(const Command& command, const QStringList& arguments, QTextStream& out, QTextStream& errors)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this."));
    parser.addOption(help);
    command.declare(parser);
    const QStringList own = QStringList{QStringLiteral("assay-cli")} + arguments.mid(words(command.name()));
    if (!parser.parse(own))
        return usageError(errors, parser.errorText() + QLatin1Char(' ') + Text::tr("Usage: %1").arg(usageOf(command)));
    if (parser.isSet(help)) {
        out << usageOf(command) << "\n\n" << parser.helpText().section(u'\n', 1).trimmed() << '\n';
        return static_cast<int>(Exit::Done);
    }
    if (!rightNumber(command, parser.positionalArguments().size()))
        return usageError(errors, Text::tr("Usage: %1").arg(usageOf(command)));
    const Result<Exit> done = command.run(parser, out);
    out.flush();
    if (done)
        return static_cast<int>(*done);
    const Error& error = done.error();
    errors << (error.detail == usageDetail() ? shownParagraphs(error.message)
                                             : shownText(QString(error.message).replace(u'\n', u' ')))
           << '\n';
    return exitCode(error);
}

/// Half a verb is told what it goes on with.
QString unknownVerb(const QString& word)
{
    QStringList longer;
    for (const Command* command : allCommands()) {
        if (const QString name = QString::fromLatin1(command->name()); name.startsWith(word + u' '))
            longer << name;
    }
    longer.sort();
    return longer.isEmpty()
        ? Text::tr("There is no verb “%1”. See: assay-cli help").arg(word)
        : Text::tr("“%1” goes on with another word: %2.").arg(word, longer.join(QStringLiteral(", ")));
}

} // namespace

QString usageDetail()
{
    return QStringLiteral("usage");
}

int runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& errors)
{
    if (arguments.isEmpty() || arguments.first() == QStringLiteral("help")
        || arguments.first() == QStringLiteral("--help") || arguments.first() == QStringLiteral("-h")) {
        listCommands(out);
        return static_cast<int>(arguments.isEmpty() ? Exit::Usage : Exit::Done);
    }
    if (arguments.first() == QStringLiteral("version") || arguments.first() == QStringLiteral("--version")) {
        out << "assay-cli " ASSAY_VERSION "\n";
        return static_cast<int>(Exit::Done);
    }
    const Command* command = commandFor(arguments);
    if (!command)
        return usageError(errors, unknownVerb(arguments.first()));
    return runCommand(*command, arguments, out, errors);
}

} // namespace assay
