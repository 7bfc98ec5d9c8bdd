// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"
#include "ui/talk/inbox_view.h"
#include "ui/talk/quiet_form.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// F3: quiet time, said in the window and seen there.
class TestInboxView : public QObject {
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
        openView();
    }

    void cleanup()
    {
        m_view.reset();
        m_session.reset();
        m_jobs.reset();
        m_project.reset();
    }

    void F3_quietTimeIsSaidInTheWindow()
    {
        QVERIFY(note()->text().isEmpty());
        sayQuiet();
        QCOMPARE(note()->text(), QStringLiteral("Quiet 18:00 to 08:00, Sat, Sun"));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM quiet_time WHERE is_on = 1 AND days = 15"), 1);
        child<QPushButton>("inboxQuiet")->click();
        QVERIFY(!child<QCheckBox>("quietEvening4")->isChecked()); // It remembers what was said.
        for (int day = 0; day < 7; ++day)
            child<QCheckBox>(qPrintable(QStringLiteral("quietDay%1").arg(day)))->setChecked(true);
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(saveButton()->toolTip().contains(QStringLiteral("some time of the week")));
        QTest::keyClick(child<QCheckBox>("quietOn"), Qt::Key_Escape);
    }

    void F3_whatCameInWhileItWasQuietIsOneRowThatOpens()
    {
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 0);
        QCOMPARE(note()->text(), QStringLiteral("Quiet, until Wed 08:00. Waiting: 2"));
        goTo(QStringLiteral("2026-11-25T08:00:00Z"));
        readAgain();
        const QAbstractItemModelTester tester(items()->model());
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("While it was quiet: 2 entries"));
        QCOMPARE(items()->model()->index(0, 2).data().toString(), QStringLiteral("2 × Assigned"));
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_Return);
        QCOMPARE(items()->model()->rowCount(), 2);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("T-2 · Two"));
    }

    void F3_theRowIsDoneWithAtOnce()
    {
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        goTo(QStringLiteral("2026-11-25T09:00:00Z"));
        readAgain();
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_E);
        waitForJobs();
        QCOMPARE(items()->model()->rowCount(), 0);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    // Nobody is done with what they were not shown.
    void F3_doneWithAllLeavesWhatWaits()
    {
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Before"));
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Meanwhile"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        child<QPushButton>("inboxDoneAll")->click();
        waitForJobs();
        goTo(QStringLiteral("2026-11-25T09:00:00Z"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("T-2 · Meanwhile"));
    }

    void F3_clocksThatThisMachineDoesNotKnowAreNamed()
    {
        const auto says = [](const QByteArray& zone, const QString& words) {
            QuietTime quiet;
            quiet.zone = zone;
            const QuietForm form(quiet);
            const QList<QLabel*> labels = form.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        QVERIFY(says("Mars/Olympus", QStringLiteral("does not know the clocks of Mars/Olympus")));
        QVERIFY(says("UTC", QStringLiteral("By the clocks of UTC.")));
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_view->findChild<Widget*>(QLatin1String(name));
    }
    QLabel* note() const { return child<QLabel>("inboxQuietNote"); }
    QTableView* items() const { return child<QTableView>("inboxItems"); }

    QPushButton* saveButton() const
    {
        for (QPushButton* button : child<QWidget>("quietForm")->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Save"))
                return button;
        }
        return nullptr;
    }

    void openView()
    {
        m_view = std::make_unique<InboxView>(*m_session);
        m_view->resize(1200, 760);
        m_view->show();
        waitForJobs();
    }

    void sayQuiet()
    {
        child<QPushButton>("inboxQuiet")->click();
        child<QCheckBox>("quietEvening4")->setChecked(false);
        auto* from = child<QComboBox>("quietFrom");
        from->setCurrentIndex(from->findData(18 * 60));
        QTest::keyClick(saveButton(), Qt::Key_Space);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!child<QWidget>("quietForm"));
    }

    void readAgain()
    {
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }

    void goTo(const QString& time)
    {
        m_project->clock.at = QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }

    std::unique_ptr<TalkProject> m_project;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InboxView> m_view;
};

ASSAY_TEST(TestInboxView)
#include "tst_inbox_view.moc"
