// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/calendar_rows.h"
#include "tests/support/page_window.h"
#include "tests/support/planned_change.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// Changes in the window: their list, their pages, their steps, and what a deployment waits for.
class TestChangePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void S1_everyDeploymentOfTheDemoHangsOnAChange()
    {
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        const QAbstractItemModelTester tester(m_fixture->list("changes").model());
        QCOMPARE(m_fixture->list("changes").model()->rowCount(), 5);
        db::Database& database = m_fixture->database();
        QCOMPARE(numberIn(database, "SELECT count(*) FROM finding WHERE source = 'deployed-without-change'"), 0);
        QCOMPARE(numberIn(database,
                          "SELECT count(*) FROM deployment d WHERE NOT EXISTS (SELECT 1 FROM change_deployment x"
                          " WHERE x.deployment_id = d.id)"),
                 0);
        m_fixture->list("changes").setFocus();
        m_fixture->list("changes").setCurrentIndex(m_fixture->list("changes").model()->index(0, 0));
        QTest::keyClick(&m_fixture->list("changes"), Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("change"));
        m_fixture->goTo({{}, "change", QStringLiteral("CH-3")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("Advisory, beside the desk")));
        QVERIFY(m_fixture->isSaid(
            QStringLiteral("consumer-loan-screening@2 to production (Advisory: somebody decides) since 2026-04-14")));
        m_fixture->child<QPushButton>("openRelease")->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("release"));
    }

    void F13_whatIsDueIsSortedByItsDayAndNotByItsWords()
    {
        valueOf(m_fixture->database().write({}, [](db::WriteTransaction& transaction) {
            // A review since July 2026, and what is planned for that August and for the next year.
            for (const char* sql :
                 {"UPDATE change SET state = 'Implemented' WHERE key = 'CH-4'",
                  "UPDATE change SET state = 'Scheduled', window_from = 1785542400000 WHERE key = 'CH-1'",
                  "UPDATE change SET state = 'Scheduled', window_from = 1798761600000 WHERE key = 'CH-3'"})
                transaction.connection().prepare(sql).run();
        }));
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        constexpr int dueColumn = 6;
        QTableView& list = m_fixture->list("changes");
        const auto firstKeys = [&list] {
            QStringList keys;
            for (int row = 0; row < 3; ++row)
                keys << list.model()->index(row, 0).data().toString();
            return keys;
        };
        list.sortByColumn(dueColumn, Qt::AscendingOrder);
        QCOMPARE(firstKeys(), QStringList({QStringLiteral("CH-4"), QStringLiteral("CH-1"), QStringLiteral("CH-3")}));
        list.sortByColumn(dueColumn, Qt::DescendingOrder);
        QCOMPARE(firstKeys(), QStringList({QStringLiteral("CH-3"), QStringLiteral("CH-1"), QStringLiteral("CH-4")}));
    }

    void S45_typesAreCalledAsTheOrganisationCallsThemInTheWindow()
    {
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        QTRY_VERIFY(m_fixture->button("nameChangeTypes").isEnabled());
        m_fixture->button("nameChangeTypes").click();
        m_fixture->child<QLineEdit>("normal")->setText(QStringLiteral("Regular change"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<ElidedLabel>("changeTypes")->text().contains(QStringLiteral("Regular change (")));
        const auto types = [this] {
            const QAbstractItemModel& list = *m_fixture->list("changes").model();
            QStringList found;
            for (int row = 0; row < list.rowCount(); ++row)
                found << list.index(row, 2).data().toString();
            return found;
        };
        QTRY_VERIFY(types().contains(QStringLiteral("Regular change")));
        QVERIFY(!types().contains(QStringLiteral("Normal")));
        m_fixture->button("begin-changes").click();
        QVERIFY(m_fixture->idle());
        QVERIFY(m_fixture->child<QComboBox>("type")->currentText().startsWith(QStringLiteral("Regular change")));
    }

    void S1_aChangeIsPlannedWrittenOutAndAgreedTo()
    {
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        m_fixture->button("begin-changes").click();
        QVERIFY(m_fixture->idle());
        QVERIFY(!m_fixture->button("submit").isEnabled()); // It has no title yet.
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("A cache before the scores"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("change"));
        const QString uid = m_fixture->shown().key;
        QTRY_VERIFY(!m_fixture->button("submitChange").isEnabled());
        QVERIFY2(m_fixture->button("submitChange").statusTip().contains(QStringLiteral("reason, impact, way back")),
                 qPrintable(m_fixture->button("submitChange").statusTip()));
        m_fixture->button("editChange").click();
        for (const char* field : {"reason", "impact", "rollback", "comms", "training", "adoption"})
            m_fixture->child<QPlainTextEdit>(field)->setPlainText(QStringLiteral("As every month"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->button("submitChange").isEnabled());
        m_fixture->button("submitChange").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->button("approveChange").isVisible());
        QVERIFY(!m_fixture->button("approveChange").isEnabled()); // Who wrote it does not agree to it.
        for (const auto& [name, role] : {std::pair("Kofi", Role::DevOps), std::pair("Ruth", Role::RiskAuditor)}) {
            m_fixture->actAs(QString::fromLatin1(name), role);
            QTRY_VERIFY(m_fixture->button("approveChange").isEnabled());
            m_fixture->button("approveChange").click();
            m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("Fine with me"));
            m_fixture->button("submit").click();
            QVERIFY(m_fixture->idle());
        }
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Fine with me")));
        QTRY_COMPARE(toString(changeNamed(m_fixture->database(), uid).state), toString(ChangeState::Approved));
    }

    void F19_whoMayPlanNoChangeReadsWhoMay()
    {
        m_fixture->actAs(QStringLiteral("Ruth"), Role::RiskAuditor);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        const auto saysWho = [](const QPushButton& plan) {
            return !plan.isEnabled() && plan.statusTip().contains(QStringLiteral("DevOps engineer (Kofi"));
        };
        QTRY_VERIFY2(saysWho(m_fixture->button("begin-changes")),
                     qPrintable(m_fixture->button("begin-changes").statusTip()));
        m_fixture->goTo({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        QTRY_VERIFY2(
            saysWho(*m_fixture->child<QWidget>("releasePage")->findChild<QPushButton*>(QStringLiteral("planChange"))),
            "the step of the release");
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        QTRY_VERIFY(m_fixture->button("begin-changes").isEnabled());
    }

    void aChangeThatIsNotThereOffersNoStep()
    {
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        m_fixture->goTo({{}, "change", QStringLiteral("CH-99")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("no change CH-99")));
        const auto* page = m_fixture->child<QWidget>("changePage");
        for (const char* step : {"editChange", "submitChange", "approveChange", "scheduleChange", "implementChange",
                                 "reviewChange", "cancelChange", "failChange", "returnChange", "askChange"}) {
            const auto* button = page->findChild<QPushButton*>(QLatin1String(step));
            QVERIFY2(!button->isVisible() && !button->isEnabled(), step);
        }
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("moreSteps"))->isVisible());
    }

    void S45_freezesAndStandardChangesAreSaidOnTheTabOfChanges()
    {
        db::Database& database = *m_fixture->session().database;
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        const QAbstractItemModelTester freezes(m_fixture->list("freezes").model());
        const QAbstractItemModelTester standards(m_fixture->list("standardChanges").model());
        QCOMPARE(m_fixture->list("freezes").model()->rowCount(), 1);
        QCOMPARE(m_fixture->list("standardChanges").model()->rowCount(), 1);
        QTRY_VERIFY(m_fixture->button("addFreeze").statusTip().contains(QStringLiteral("Kofi"))); // F19: who may.
        QVERIFY(!m_fixture->button("addFreeze").isEnabled() && !m_fixture->button("withdrawStandard").isEnabled());
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        QTRY_VERIFY(m_fixture->button("addFreeze").isEnabled());
        m_fixture->button("addFreeze").setFocus();
        QTest::keyClick(&m_fixture->button("addFreeze"), Qt::Key_Space);
        for (const auto& [field, words] :
             {std::pair("name", "Audit"), std::pair("from", "2099-01-31"), std::pair("until", "2099-02-01 12:00"),
              std::pair("places", "staging, test")})
            m_fixture->child<QLineEdit>(field)->setText(QLatin1StringView(words));
        QVERIFY(!m_fixture->button("submit").isEnabled()); // Without a reason.
        m_fixture->child<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("They count what is there"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(m_fixture->list("freezes").model()->rowCount(), 2);
        QVERIFY(m_fixture->list("freezes").hasFocus());
        const ChangeFreeze made =
            valueOf(database.read([](db::Connection& c) { return changes::freezeNamed(c, QStringLiteral("FZ-2")); }));
        QCOMPARE(made.environments, (QStringList{QStringLiteral("staging"), QStringLiteral("test")}));
        QCOMPARE(made.until, QDateTime(QDate(2099, 2, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        m_fixture->list("freezes").setCurrentIndex(m_fixture->list("freezes").model()->index(1, 0));
        QTRY_VERIFY(m_fixture->button("withdrawFreeze").isEnabled());
        m_fixture->button("withdrawFreeze").click();
        m_fixture->child<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("They come later"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!m_fixture->button("withdrawFreeze").isEnabled());
        QCOMPARE(numberIn(database, "SELECT count(*) FROM change_freeze WHERE withdrawn_at IS NOT NULL"), 1);
    }

    void S45_aChangeIsPlannedFromAStandardChangeAndWaitsForNobody()
    {
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        m_fixture->goTo({{}, "devops", QStringLiteral("changes")});
        m_fixture->button("begin-changes").click();
        QVERIFY(m_fixture->idle());
        auto* standard = m_fixture->child<QComboBox>("standard");
        m_fixture->child<QPlainTextEdit>("comms")->setPlainText(QStringLiteral("Mine"));
        standard->setCurrentIndex(1);
        QCOMPARE(m_fixture->child<QPlainTextEdit>("comms")->toPlainText(), QStringLiteral("Mine")); // It stays.
        QVERIFY(m_fixture->child<QPlainTextEdit>("rollback")->toPlainText().contains(QStringLiteral("5 minutes")));
        QVERIFY(!m_fixture->child<QComboBox>("type")->isEnabled());
        QVERIFY(m_fixture->isSaid(QStringLiteral("Kofi agreed to it beforehand, as DevOps engineer")));
        standard->setCurrentIndex(0);
        QCOMPARE(m_fixture->child<QPlainTextEdit>("rollback")->toPlainText(), QString());
        m_fixture->child<QPlainTextEdit>("comms")->clear();
        standard->setCurrentIndex(1);
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("change"));
        const QString uid = m_fixture->shown().key;
        QTRY_VERIFY(m_fixture->button("submitChange").isEnabled());
        m_fixture->button("submitChange").click();
        QVERIFY(m_fixture->idle());
        const ChangeRecord change = changeNamed(*m_fixture->session().database, uid);
        QCOMPARE(change.standardKey, QStringLiteral("SC-1"));
        QCOMPARE(toString(change.state), toString(ChangeState::Approved));
        QTRY_VERIFY(m_fixture->button("scheduleChange").isVisible());
    }

    void F19_whoCannotTakeTheNextStepAsksForIt()
    {
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        const QString uid =
            submittedChange(m_fixture->database(), wholeChange(), m_fixture->actorOf(QStringLiteral("Tom")));
        m_fixture->goTo({{}, "change", uid});
        QVERIFY(!m_fixture->button("approveChange").isEnabled());
        QVERIFY(m_fixture->button("askChange").isEnabled());
        m_fixture->button("askChange").click();
        m_fixture->child<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Before Friday, please"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("They were asked")));
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        QTRY_VERIFY(!m_fixture->button("askChange").isVisible()); // Who may take it asks nobody.
    }

    void S1_aChangeIsScheduledDoneAndReviewed()
    {
        const QString uid = approvedChange(
            m_fixture->database(), wholeChange(ChangeType::Emergency), m_fixture->actorOf(QStringLiteral("Tom")),
            {m_fixture->actorOf(QStringLiteral("Kofi")), m_fixture->actorOf(QStringLiteral("Mei"))});
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        m_fixture->goTo({{}, "change", uid});
        m_fixture->button("scheduleChange").click();
        m_fixture->child<QLineEdit>("from")->setText(QStringLiteral("tomorrow"));
        QVERIFY(!m_fixture->button("submit").isEnabled());
        m_fixture->child<QLineEdit>("from")->setText(QStringLiteral("2027-01-31 09:30"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("2027-01-31 09:30")));
        m_fixture->button("implementChange").click();
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(toString(changeNamed(m_fixture->database(), uid).state), toString(ChangeState::Implemented));
        QTRY_VERIFY(m_fixture->button("reviewChange").isVisible());
        m_fixture->button("reviewChange").click();
        m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("It held"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!m_fixture->button("reviewChange").isVisible());
        QVERIFY(m_fixture->isSaid(QStringLiteral("It held")));
    }

    void S1_theReleaseIsNotPlannedToGoBeforeAChangeIsApproved()
    {
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
        const QString release = QStringLiteral("consumer-loan-screening@2");
        m_fixture->goTo({{}, "release", release});
        QVERIFY(m_fixture->button("planDeployment").isVisible());
        QVERIFY(!m_fixture->button("planDeployment").isEnabled());
        QVERIFY2(
            m_fixture->button("planDeployment").statusTip().contains(QStringLiteral("Missing: an approved change")),
            qPrintable(m_fixture->button("planDeployment").statusTip()));
        const QString change = approvedChange(
            m_fixture->database(), wholeChange(ChangeType::Normal, release), m_fixture->actorOf(QStringLiteral("Tom")),
            {m_fixture->actorOf(QStringLiteral("Kofi")), m_fixture->actorOf(QStringLiteral("Ruth"))});
        Q_EMIT m_fixture->session().events.changed();
        // The gate is closed by now for what nobody has shown since: that is what is missing then.
        const auto tip = [this] { return m_fixture->button("planDeployment").statusTip(); };
        QTRY_VERIFY(!tip().contains(QStringLiteral("an approved change")));
        QVERIFY2(tip().contains(QStringLiteral("Monitored from the first day")), qPrintable(tip()));
        QVERIFY(!m_fixture->button("planDeployment").isEnabled());
        QVERIFY(changeNamed(*m_fixture->session().database, change).deployments.empty());
    }

    void S1_aDeploymentIsPlannedOnThePageOfItsRelease()
    {
        m_fixture.reset();
        ReleaseWindow opened;
        ApprovalProject& made = opened.made();
        made.approve(made.ask());
        const QString change = approvedChange(made.database(), wholeChange(ChangeType::Normal, made.uid), made.tom,
                                              {made.kofi, made.ruth});
        QVERIFY(opened.openAs(made.kofi, QStringLiteral("Kofi")));
        QVERIFY(opened.openRelease());
        QTRY_VERIFY(opened.button("planDeployment")->isEnabled());
        opened.button("planDeployment")->click();
        opened.window().child<QLineEdit>("at")->setText(QStringLiteral("2027-02-01"));
        opened.window().child<QPushButton>("submit")->click();
        QVERIFY(opened.window().idle());
        QTRY_VERIFY(changeNamed(made.database(), change).state == ChangeState::Scheduled);
        QCOMPARE(changeNamed(made.database(), change).deployments.size(), std::size_t(1));
        QCOMPARE(changeNamed(made.database(), change).deployments.front().releaseUid, made.uid);
    }

    void aChangeForTheReleaseIsBegunOnItsPage()
    {
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        m_fixture->goTo({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        m_fixture->button("planChange").click(); // As its entry of the menu does.
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("changeForm"));
        QCOMPARE(m_fixture->child<QComboBox>("release")->currentText(), QStringLiteral("consumer-loan-screening@2"));
    }

private:
    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestChangePages)
#include "tst_change_pages.moc"
