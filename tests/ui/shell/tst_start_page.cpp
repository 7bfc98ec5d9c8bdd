// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/settings/window_place.h"
#include "ui/shell/project_opening.h"
#include "ui/shell/start_page.h"
#include "ui/theme/palette.h"

#include <QPushButton>

using namespace assay;

class TestStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<tests::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theRecentProjectsAreListedNewestFirstByTheirNames()
    {
        QVERIFY(m_fixture->newProject(QStringLiteral("first.assay")));
        QVERIFY(m_fixture->newProject(QStringLiteral("second.assay")));
        m_fixture->window().closeProject();
        QVERIFY(m_fixture->idle());
        QCOMPARE(lines(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        QSignalSpy opened(&m_fixture->window(), &MainWindow::projectOpened);
        line(QStringLiteral("first"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QCOMPARE(m_fixture->window().session()->database->projectName(), QStringLiteral("first"));
    }

    void aProjectThatIsGoneSaysSoAndIsRemoved()
    {
        QVERIFY(m_fixture->newProject(QStringLiteral("gone.assay")));
        m_fixture->window().closeProject();
        QVERIFY(m_fixture->idle());
        QVERIFY(QFile::remove(m_fixture->path(QStringLiteral("gone.assay"))));
        m_fixture->open();
        QVERIFY(m_fixture->idle());
        QVERIFY(!line(QStringLiteral("gone"))->isEnabled());
        QVERIFY(line(QStringLiteral("gone"))->accessibleDescription().contains(QStringLiteral("not there")));
        for (QPushButton* button : page().findChildren<QPushButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Remove")))
                button->click();
        }
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(lines().isEmpty());
        QVERIFY(Settings().recentProjects().empty());
    }

    void theDemoIsMadeOnceAndOpened()
    {
        QFile::remove(demoPath());
        for (int i = 0; i < 2; ++i) {
            QSignalSpy opened(&m_fixture->window(), &MainWindow::projectOpened);
            m_fixture->action("open-demo")->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 120'000);
            QVERIFY(m_fixture->idle());
            m_fixture->window().closeProject();
        }
        QCOMPARE(Settings().recentProjects().size(), std::size_t(1));
        QVERIFY(QFile::remove(demoPath()));
    }

    void settingsComeBackAsTheyWere()
    {
        Settings settings;
        const RecentProject project{QStringLiteral("/a/b.assay"), QStringLiteral("01UID"), QStringLiteral("B"), 17};
        settings.addRecentProject(project);
        QCOMPARE(settings.recentProjects().front(), project);
        QCOMPARE(settings.pathOfProject(QStringLiteral("01UID")), project.path);
        QVERIFY(settings.pathOfProject({}).isEmpty());
        const NamedPlace pin{QStringLiteral("A <b>"), {QStringLiteral("01UID"), "run", QStringLiteral("01R")}};
        settings.setPins(QStringLiteral("01UID"), {pin});
        QCOMPARE(settings.pins(QStringLiteral("01UID")), std::vector<NamedPlace>{pin});
        QVERIFY(settings.pins(QStringLiteral("other")).empty());
        settings.setInspectorWidth(99999);
        QVERIFY(settings.inspectorWidth() < 2000);
    }

    void settingsThatMakeNoSenseAreTakenAsAbsent()
    {
        QSettings().setValue(QStringLiteral("projects/opened"), QStringLiteral("[{\"path\":7},3,{"));
        QSettings().setValue(QStringLiteral("pins/01UID"), QStringLiteral("[{\"link\":\"http://x\"}]"));
        QSettings().setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
        QVERIFY(Settings().recentProjects().empty());
        QVERIFY(Settings().pins(QStringLiteral("01UID")).empty());
        m_fixture->open();
        QVERIFY(m_fixture->window().width() >= 1024);
    }

    void aWindowComesBackOntoTheScreensThatThereAre()
    {
        const QRect left(0, 0, 1920, 1080);
        const QRect right(1920, 0, 1280, 1024);
        QCOMPARE(placedOn({left, right}, QRect(100, 100, 1000, 700)), QRect(100, 100, 1000, 700));
        QCOMPARE(placedOn({left}, QRect(2500, 200, 1000, 700)), QRect(920, 200, 1000, 700));
        QCOMPARE(placedOn({left, right}, QRect(2000, 500, 1000, 700)), QRect(2000, 324, 1000, 700));
        QCOMPARE(placedOn({right}, QRect(-500, -500, 4000, 3000)), right);
        QCOMPARE(placedOn({}, QRect(1, 2, 3, 4)), QRect(1, 2, 3, 4));
    }

    void theThemeIsChosenAndRemembered()
    {
        m_fixture->action("theme-dark")->trigger();
        QVERIFY(currentPalette().dark);
        QCOMPARE(Settings().theme(), QStringLiteral("dark"));
        m_fixture->action("change-theme")->trigger();
        QVERIFY(!currentPalette().dark);
        QCOMPARE(Settings().theme(), QStringLiteral("light"));
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&m_fixture->window(), &change);
        QVERIFY(!currentPalette().dark); // Only the desktop's own theme follows the desktop.
        m_fixture->action("theme-desktop")->trigger();
        QCOMPARE(Settings().theme(), QStringLiteral("desktop"));
    }

private:
    StartPage& page() { return *m_fixture->window().findChild<StartPage*>(); }

    QAbstractButton* line(const QString& name)
    {
        for (QAbstractButton* button : page().findChildren<QAbstractButton*>()) {
            if (button->text() == name && !qobject_cast<QPushButton*>(button))
                return button;
        }
        qFatal("no line %s", qPrintable(name));
    }

    QStringList lines()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList names;
        for (const QAbstractButton* button : page().findChildren<QAbstractButton*>()) {
            if (!qobject_cast<const QPushButton*>(button))
                names << button->text();
        }
        return names;
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestStartPage)
#include "tst_start_page.moc"
