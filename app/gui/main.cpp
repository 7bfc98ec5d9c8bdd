// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: assay [--theme light|dark|desktop] [--pane ID] [--shot DIR] [PROJECT]
#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace assay;

constexpr int exitUsage = 2;
constexpr int exitProject = 3;

int complain(const QString& message, int code)
{
    QTextStream(stderr) << "assay: " << message << '\n';
    return code;
}

QStringList paneIds()
{
    QStringList ids;
    for (const Pane* pane : allPanes())
        ids << QString::fromLatin1(pane->id());
    return ids;
}

/// Renders every pane of the project and ends the program.
void takeShots(MainWindow& window, const QString& folder)
{
    auto* shots = new Shots(window, folder, &window);
    QObject::connect(&window, &MainWindow::projectOpened, shots, &Shots::start);
    QObject::connect(&window, &MainWindow::projectRefused, shots,
                     [](const Error& error) { QCoreApplication::exit(complain(error.message, exitProject)); });
    QObject::connect(shots, &Shots::taken, shots, [](const QString& path) { QTextStream(stdout) << path << Qt::endl; });
    QObject::connect(shots, &Shots::finished, shots, [] { QCoreApplication::exit(0); });
    QObject::connect(shots, &Shots::failed, shots, [](const Error& error) { QCoreApplication::exit(complain(error.message, 1)); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("assay"));
    QCoreApplication::setOrganizationName(QStringLiteral("assay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "The workbench in which a team takes a model from use case to release."));
    const QCommandLineOption theme(QStringLiteral("theme"), QCoreApplication::translate("main", "light, dark or desktop."), QStringLiteral("theme"), QStringLiteral("desktop"));
    const QCommandLineOption pane(QStringLiteral("pane"), QCoreApplication::translate("main", "Open this page: %1.").arg(paneIds().join(QStringLiteral(", "))), QStringLiteral("id"));
    const QCommandLineOption shot(QStringLiteral("shot"), QCoreApplication::translate("main", "Render every page of the project into this folder and exit."), QStringLiteral("folder"));
    parser.addOptions({theme, pane, shot});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("main", "The project file to open."), QStringLiteral("[project]"));
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    const auto choice = themeFromWord(parser.value(theme));
    if (!choice)
        return complain(QCoreApplication::translate("main", "There is no theme \"%1\"; say light, dark or desktop.").arg(parser.value(theme)), exitUsage);
    if (parser.isSet(pane) && !paneIds().contains(parser.value(pane)))
        return complain(QCoreApplication::translate("main", "There is no page \"%1\"; say one of %2.").arg(parser.value(pane), paneIds().join(QStringLiteral(", "))), exitUsage);
    if (arguments.size() > 1 || (parser.isSet(shot) && arguments.isEmpty()))
        return complain(QCoreApplication::translate("main", "Name one project file."), exitUsage);

    // Pictures neither read nor change what this person's window remembers.
    const QTemporaryDir apart;
    if (parser.isSet(shot)) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, apart.path());
    }
    applyTheme(application, *choice);
    MainWindow window({});
    if (parser.isSet(pane))
        window.showPane(parser.value(pane).toLatin1());
    if (parser.isSet(shot))
        takeShots(window, parser.value(shot));
    if (!arguments.isEmpty())
        window.openProject(arguments.front());
    window.show();
    return QApplication::exec();
}
