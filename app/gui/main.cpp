// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: assay [--theme light|dark|desktop] [--pane ID | --open ADDRESS] [--new-window] [--shot DIR] [PROJECT]
#include "app/start/running_instance.h"
#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

#include <utility>

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
    QObject::connect(shots, &Shots::failed, shots,
                     [](const Error& error) { QCoreApplication::exit(complain(error.message, 1)); });
}

struct Wish {
    QString theme;
    Address address;
    QString project;
    QString shots;
    bool newWindow = false;
};

/// What the command line asks for; a sentence where it cannot be meant.
Result<Wish> wishOf(const QApplication& application)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The workbench in which a team takes a model from use case to release."));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("light, dark or desktop; otherwise as chosen last."),
                                   QStringLiteral("theme"));
    const QCommandLineOption pane(QStringLiteral("pane"),
                                  tr("Open this page: %1.").arg(paneIds().join(QStringLiteral(", "))),
                                  QStringLiteral("id"));
    const QCommandLineOption open(QStringLiteral("open"),
                                  tr("Go to an address such as assay://PROJECT/KIND/KEY. Without a project file, its "
                                     "project is the one that was opened here before."),
                                  QStringLiteral("address"));
    const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                       tr("Open a window of its own, also where one has the project open."));
    const QCommandLineOption shot(QStringLiteral("shot"),
                                  tr("Render every page of the project into this folder and exit."),
                                  QStringLiteral("folder"));
    parser.addOptions({theme, pane, open, newWindow, shot});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), tr("The project file to open, or an address to go to."),
                                 QStringLiteral("[project]"));
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    Wish wish{parser.value(theme), {}, arguments.value(0), parser.value(shot), parser.isSet(newWindow)};
    if (parser.isSet(theme) && !themeFromWord(wish.theme))
        return fail(Error::Kind::Invalid, tr("There is no theme \"%1\"; say light, dark or desktop.").arg(wish.theme));
    if (parser.isSet(pane) && !paneIds().contains(parser.value(pane)))
        return fail(Error::Kind::Invalid,
                    tr("There is no page \"%1\"; say one of %2.")
                        .arg(parser.value(pane), paneIds().join(QStringLiteral(", "))));
    if (arguments.size() > 1 || (parser.isSet(shot) && arguments.isEmpty()))
        return fail(Error::Kind::Invalid, tr("Name one project file."));
    wish.address.kind = parser.value(pane).toLatin1();
    QString link = parser.value(open);
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

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("assay"));
    QCoreApplication::setOrganizationName(QStringLiteral("assay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    Result<Wish> wish = wishOf(application);
    if (!wish)
        return complain(wish.error().message, exitUsage);

    // Pictures neither read nor change what this person's window remembers.
    const QTemporaryDir apart;
    const bool shots = !wish->shots.isEmpty();
    if (shots) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, apart.path());
    }
    const Settings settings;
    if (wish->project.isEmpty())
        wish->project = settings.pathOfProject(wish->address.project);
    if (!shots && !wish->newWindow && !wish->project.isEmpty()
        && RunningInstance::handOver(wish->project, wish->address))
        return 0;
    applyTheme(application,
               themeFromWord(wish->theme.isEmpty() ? settings.theme() : wish->theme).value_or(ThemeChoice::Desktop));
    MainWindow window(settings);
    RunningInstance running;
    if (!shots && !wish->newWindow) {
        QObject::connect(&window, &MainWindow::projectOpened, &running,
                         [&] { running.claim(window.session()->database->location()); });
        QObject::connect(&window, &MainWindow::projectClosed, &running, &RunningInstance::release);
        QObject::connect(&running, &RunningInstance::asked, &window, &MainWindow::comeForward);
    }
    if (shots)
        takeShots(window, wish->shots);
    if (!wish->project.isEmpty())
        window.openProject(wish->project);
    if (!wish->address.kind.isEmpty())
        window.openAddress(wish->address);
    window.show();
    return QApplication::exec();
}
