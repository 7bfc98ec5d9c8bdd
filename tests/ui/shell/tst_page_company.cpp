// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has a page open, as the window tells it.
#include "core/people/people_store.h"
#include "core/presence/presence.h"
#include "core/presence/presence_board.h"
#include "tests/support/set_clock.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"
#include "ui/shell/page_company.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/people_here.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <set>

using namespace assay;
using namespace assay::tests;

namespace {

/// Milliseconds in which a window has said where it is: after a pause, on a machine that is busy with other tests later.
constexpr int whilePausing = 5 * PageCompany::pause;

} // namespace

/// F17: "also here" on each page.
class TestPageCompany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowTeam>();
        m_useCase = m_fixture->useCase;
        m_cleo = m_fixture->cleo.person;
    }

    void cleanup()
    {
        if (m_fixture->window().session()) {
            QCOMPARE(whatIsWrong(database()), QString());
        }
        m_fixture.reset();
    }

    void F17_twoWindowsOnOnePageTellEachOther()
    {
        go(m_fixture->window(), page());
        MainWindow second{Settings()};
        openAsCleo(second, page());
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(m_fixture->window()), QStringList(QStringLiteral("Cleo is here, too")),
                                  whilePausing);
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(second).size(), 1, whilePausing);
        QVERIFY(shownIn(second).front() != shownIn(m_fixture->window()).front());
        // Beside the title of the use case, and heard of as well as seen.
        auto* here = visibleRow(m_fixture->window());
        QCOMPARE(here->accessibleName(), QStringLiteral("Also here: Cleo"));
        QCOMPARE(here->findChild<Avatar*>()->accessibleName(), QStringLiteral("Cleo is here, too"));
        QVERIFY(here->findChild<Avatar*>()->toolTip().contains(QStringLiteral("Cleo")));
        go(second, {{}, "portfolio", {}});
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(m_fixture->window()), QStringList(), whilePausing);
        QCOMPARE(shownIn(second), QStringList());
    }

    void F17_comingAndGoingIsNoChangeOfTheProject()
    {
        go(m_fixture->window(), page());
        const qint64 entries = numberIn(database(), "SELECT count(*) FROM audit_event");
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(database(), "SELECT count(*) FROM presence"), 1, whilePausing);
        QVERIFY(m_fixture->idle());
        PresenceBoard other(database());
        valueOf(other.say(QStringLiteral("other"), m_cleo, page()));
        QTRY_COMPARE(shownIn(m_fixture->window()).size(), 1);
        const QSignalSpy changed(&m_fixture->session().events, &SessionEvents::changed);
        valueOf(other.leave(QStringLiteral("other")));
        QTRY_COMPARE(shownIn(m_fixture->window()).size(), 0);
        QCOMPARE(changed.size(), 0); // Nothing is read again for it.
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), entries);
    }

    void F17_processThatDiedIsGoneWhenItsTimeIsOver()
    {
        go(m_fixture->window(), page());
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_fixture->path(QStringLiteral("config")));
        other.setProcessEnvironment(environment);
        other.start(qEnvironmentVariable("ASSAY_WORKBENCH"),
                    {QStringLiteral("--new-window"), QStringLiteral("--open"),
                     linkOf({database().projectUid(), "use-case", m_useCase}), database().location()});
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(m_fixture->window()),
                                  QStringList(QStringLiteral("You have this open in another window, too")), 60'000);
        other.kill();
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM presence"), 2); // Nobody has taken its word back.
        const qint64 over = numberIn(database(), "SELECT max(said_at) FROM presence") + presence::lasts;
        QCOMPARE(othersAt(over), std::size_t(0));
    }

    void F17_whoSaysNothingAnyMoreGoesWithoutACommit()
    {
        go(m_fixture->window(), page());
        // A window whose last word is almost as long ago as it is believed.
        const qint64 left = 8'000;
        const SetClock clock{database().clock().now() - presence::lasts + left};
        const auto earlier = openedAt(clock, database().location());
        PresenceBoard other(*earlier);
        valueOf(other.say(QStringLiteral("other"), m_cleo, page()));
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(m_fixture->window()).size(), 1, static_cast<int>(left));
        QTRY_COMPARE_WITH_TIMEOUT(shownIn(m_fixture->window()).size(), 0, static_cast<int>(3 * left));
    }

    void F17_hiddenWindowIsNowhere()
    {
        go(m_fixture->window(), page());
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(database(), "SELECT count(*) FROM presence"), 1, whilePausing);
        m_fixture->window().hide();
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(database(), "SELECT count(*) FROM presence"), 0, whilePausing);
        m_fixture->window().show();
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(database(), "SELECT count(*) FROM presence"), 1, whilePausing);
    }

    void F17_windowSaysLittleHoweverFastSomebodyGoes()
    {
        go(m_fixture->window(), page());
        std::set<qint64> words;
        int steps = 0;
        QElapsedTimer time;
        time.start();
        const auto isOver = [&] {
            if (m_fixture->window().jobs().idle())
                m_fixture->window().showPane(++steps % 2 == 0 ? QByteArrayLiteral("inbox")
                                                              : QByteArrayLiteral("my-work"));
            words.insert(numberIn(database(), "SELECT max(said_at) FROM presence"));
            return time.hasExpired(2 * PageCompany::pause) && steps > 10;
        };
        QVERIFY(QTest::qWaitFor(isOver, 15 * PageCompany::pause));
        words.erase(0); // Before the first.
        // One at each end of each pause, and the one from before.
        const qint64 most = time.elapsed() / PageCompany::pause + 2;
        QVERIFY2(qint64(words.size()) <= most, QByteArray::number(qsizetype(words.size())).constData());
        QVERIFY(m_fixture->idle());
    }

    void closedProjectTakesItsWordBack()
    {
        go(m_fixture->window(), page());
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(database(), "SELECT count(*) FROM presence"), 1, whilePausing);
        const QString path = database().location();
        m_fixture->window().closeProject();
        const auto after = valueOf(db::Database::open(path));
        QCOMPARE(numberIn(*after, "SELECT count(*) FROM presence"), 0);
    }

    void F17_projectThatIsOnlyReadShowsNobody()
    {
        PresenceBoard other(database());
        valueOf(other.say(QStringLiteral("other"), m_cleo, page()));
        const QString copy = m_fixture->path(QStringLiteral("copy.assay"));
        valueOf(database().backUp(copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        QVERIFY(m_fixture->openProject(copy));
        QVERIFY(database().readOnly());
        QCOMPARE(othersAt(database().clock().now()), std::size_t(1)); // In the copy it says so still.
        go(m_fixture->window(), page());
        QCOMPARE(shownIn(m_fixture->window()), QStringList());
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    Address page() const { return {{}, "use-case", m_useCase}; }

    std::size_t othersAt(qint64 now)
    {
        return valueOf(database().read([&](db::Connection& connection) {
                   return presence::othersAt(connection, page(), QStringLiteral("none"), now);
               }))
            .size();
    }

    static void go(MainWindow& window, const Address& place)
    {
        window.openAddress(place);
        QVERIFY(QTest::qWaitFor([&] { return window.jobs().idle(); }, 20'000));
    }

    void openAsCleo(MainWindow& window, const Address& place)
    {
        window.show();
        QSignalSpy opened(&window, &MainWindow::projectOpened);
        window.openProject(database().location());
        QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1 && window.jobs().idle(); }, 20'000));
        const_cast<Session*>(window.session())->actor = {m_cleo, toString(Role::DataScientist)};
        go(window, place);
    }

    static PeopleHere* visibleRow(MainWindow& window)
    {
        for (PeopleHere* row : window.findChild<PageStack*>()->page()->findChildren<PeopleHere*>()) {
            if (row->isVisible())
                return row;
        }
        return nullptr;
    }

    /// The words of those whom the page that is shown tells of.
    static QStringList shownIn(MainWindow& window)
    {
        QStringList words;
        if (const PeopleHere* row = visibleRow(window)) {
            for (const PersonHere& person : row->people())
                words << person.words;
        }
        return words;
    }

    std::unique_ptr<WindowTeam> m_fixture;
    QString m_useCase;
    QString m_cleo;
};

ASSAY_TEST(TestPageCompany)
#include "tst_page_company.moc"
