// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: composes window, running instance and what the command line asks for.
#include "app/start/running_instance.h"
#include "app/start/wish.h"
#include "core/base/text.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace assay;

constexpr int exitUsage = 2;
constexpr int exitProject = 3;

int complain(const QString& message, int code)
{
    QTextStream(stderr) << "assay: " << message << '\n';
    return code;
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

/// Says when the window, and then what it read, was painted, and ends the program.
void timeFirstPaint(MainWindow& window)
{
    auto* paint = new FirstPaint(window, &window);
    const auto say = [](const char* what, double milliseconds) {
        QTextStream(stdout) << what << ' ' << QString::number(milliseconds, 'f', 0) << Qt::endl;
    };
    QObject::connect(&window, &MainWindow::projectRefused, paint,
                     [](const Error& error) { QCoreApplication::exit(complain(error.message, exitProject)); });
    QObject::connect(paint, &FirstPaint::windowPainted, paint,
                     [say](double milliseconds) { say("window", milliseconds); });
    QObject::connect(paint, &FirstPaint::contentPainted, paint, [say](double milliseconds) {
        say("content", milliseconds);
        QCoreApplication::exit(0);
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("assay"));
    QCoreApplication::setOrganizationName(QStringLiteral("assay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    speakLanguageOf(QLocale());
    Result<Wish> wish = wishOf(QApplication::arguments());
    if (!wish)
        return complain(wish.error().message, exitUsage);

    // Pictures and timings neither read nor change what this person's window remembers.
    const QTemporaryDir apart;
    const bool measured = !wish->shots.isEmpty() || wish->firstPaint;
    if (measured) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, apart.path());
    }
    const Settings settings;
    if (wish->project.isEmpty())
        wish->project = settings.pathOfProject(wish->address.project);
    if (!measured && !wish->newWindow && !wish->project.isEmpty()
        && RunningInstance::handOver(wish->project, wish->address))
        return 0;
    applyTheme(themeFromWord(wish->theme.isEmpty() ? settings.theme() : wish->theme).value_or(ThemeChoice::Desktop));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/assay.svg")));
    MainWindow window(settings);
    RunningInstance running;
    if (!measured && !wish->newWindow) {
        QObject::connect(&window, &MainWindow::projectOpened, &running,
                         [&] { running.claim(window.session()->database->location()); });
        QObject::connect(&window, &MainWindow::projectClosed, &running, &RunningInstance::release);
        QObject::connect(&running, &RunningInstance::asked, &window, &MainWindow::comeForward);
    }
    if (!wish->shots.isEmpty())
        takeShots(window, wish->shots);
    if (wish->firstPaint)
        timeFirstPaint(window);
    if (!wish->project.isEmpty())
        window.openProject(wish->project);
    if (!wish->address.kind.isEmpty())
        window.openAddress(wish->address);
    window.show();
    return QApplication::exec();
}
