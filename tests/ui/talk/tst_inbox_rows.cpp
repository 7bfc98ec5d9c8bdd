// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreign_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"
#include "ui/talk/inbox_view.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// F3: which rows an inbox has: one for several, together by thing, and not all of very many.
class TestInboxRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void init()
    {
        m_project = std::make_unique<TalkProject>();
        goTo(QStringLiteral("2026-11-24T12:00:00Z")); // A Tuesday.
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(openedAt(m_project->clock, m_project->path()), *m_jobs);
        m_session->actor = m_project->cleo;
        m_view = std::make_unique<InboxView>(*m_session);
        m_view->resize(1200, 760);
        m_view->show();
        waitForJobs();
    }

    void cleanup()
    {
        m_view.reset();
        m_session.reset();
        m_jobs.reset();
        m_project.reset();
    }

    void F3_theRowOfTheNextNightIsOneAgain()
    {
        valueOf(m_project->marks().setQuiet({.on = true, .zone = "UTC"}, m_project->cleo, m_project->once()));
        readAgain();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        goTo(QStringLiteral("2026-11-25T08:00:00Z"));
        readAgain();
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_Return);
        QCOMPARE(items()->model()->rowCount(), 2);
        click("inboxDoneAll");
        QCOMPARE(items()->model()->rowCount(), 0);
        goTo(QStringLiteral("2026-11-25T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Three"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Four"));
        goTo(QStringLiteral("2026-11-26T08:00:00Z"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("While it was quiet: 2 entries"));
    }

    void F3_whatIsAboutManyThingsContinuesNone()
    {
        InboxItem one;
        one.thing = {"task", QStringLiteral("T")};
        InboxItem many = one;
        many.things = 6;
        const std::vector<InboxRow> rows = groupedRows({one, many, one});
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[1].continues && rows[1].item.things == 1);
        QVERIFY(!rows[2].continues && rows[2].item.things == 6);
    }

    void F3_aListThatIsCutSaysSo()
    {
        QVERIFY(child<QLabel>("inboxCut")->isHidden());
        constexpr int more = 301; // Than are listed.
        for (int i = 0; i < more; ++i)
            m_project->taskFor(m_project->cleo, m_project->ada);
        readAgain();
        QVERIFY(!child<QLabel>("inboxCut")->isHidden());
        QVERIFY(child<QPushButton>("inboxDoneAll")->toolTip().contains(QStringLiteral("older")));
        click("inboxDoneAll");
        QCOMPARE(items()->model()->rowCount(), 0);
        QVERIFY(child<QLabel>("inboxCut")->isHidden());
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_view->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* items() const { return child<QTableView>("inboxItems"); }

    void goTo(const QString& time)
    {
        m_project->clock.at = QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
    }

    void readAgain()
    {
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }

    void click(const char* button)
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
        waitForJobs();
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }

    std::unique_ptr<TalkProject> m_project;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InboxView> m_view;
};

ASSAY_TEST(TestInboxRows)
#include "tst_inbox_rows.moc"
