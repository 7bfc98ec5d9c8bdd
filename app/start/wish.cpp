// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/wish.h"

#include "core/base/text.h"
#include "ui/panes/pane.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QUrl>

#include <utility>

namespace assay {
namespace {

QStringList paneIds()
{
    QStringList ids;
    for (const Pane* pane : allPanes())
        ids << QString::fromLatin1(pane->id());
    return ids;
}

QCommandLineOption option(const char* name, const QString& description, const char* value = nullptr)
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value)};
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Text::tr("The workbench in which a team takes a model from use case to release."));
    parser.addOptions({
        option("theme", Text::tr("light, dark or desktop; otherwise as chosen last."), "theme"),
        option("pane", Text::tr("Open this page: %1.").arg(paneIds().join(QStringLiteral(", "))), "id"),
        option("open",
               Text::tr(
                   "Go to an address such as assay://PROJECT/KIND/KEY. Without a project file, its project is the one "
                   "that was opened here before."),
               "address"),
        option("new-window", Text::tr("Open a window of its own, also where one has the project open.")),
        option("shot", Text::tr("Render every page of the project into this folder and exit."), "folder"),
        option("first-paint",
               Text::tr("Print how many milliseconds after the start the window, and then the project in it, "
                        "was painted, and exit.")),
    });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 Text::tr("The project file to open, or an address to go to."),
                                 QStringLiteral("[project]"));
}

/// The sentence that says what cannot be meant; empty where all can.
QString misunderstanding(const QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    if (isSet("theme") && !themeFromWord(value("theme")))
        return Text::tr("There is no theme \"%1\"; say light, dark or desktop.").arg(value("theme"));
    if (isSet("pane") && !paneIds().contains(value("pane")))
        return Text::tr("There is no page \"%1\"; say one of %2.")
            .arg(value("pane"), paneIds().join(QStringLiteral(", ")));
    const qsizetype projects = parser.positionalArguments().size();
    if (projects > 1 || ((isSet("shot") || isSet("first-paint")) && projects == 0))
        return Text::tr("Name one project file.");
    return {};
}

} // namespace

Result<Wish> wishOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    if (const QString sentence = misunderstanding(parser); !sentence.isEmpty())
        return fail(Error::Kind::Invalid, sentence);
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    Wish wish{.theme = value("theme"),
              .address = {{}, value("pane").toLatin1(), {}},
              .project = parser.positionalArguments().value(0),
              .shots = value("shot"),
              .newWindow = parser.isSet(QStringLiteral("new-window")),
              .firstPaint = parser.isSet(QStringLiteral("first-paint"))};
    QString link = value("open");
    if (wish.project.startsWith(QLatin1String("assay:"))) // As desktops hand over a link that was followed.
        link = std::exchange(wish.project, {});
    else if (wish.project.startsWith(QLatin1String("file:")))
        wish.project = QUrl(wish.project).toLocalFile();
    if (link.isEmpty())
        return wish;
    const Result<Address> address = addressFromString(link);
    if (!address)
        return failed(address);
    wish.address = *address;
    return wish;
}

} // namespace assay
