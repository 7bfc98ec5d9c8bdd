// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/calendar_rows.h"
#include "core/people/people_store.h"
#include "tests/support/planned_change.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// Changes in the window: their list, their pages, their steps, and what a deployment waits for.
class TestChangePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void S1_everyDeploymentOfTheDemoHangsOnAChange()
    {
        open({{}, "devops", QStringLiteral("changes")});
        const QAbstractItemModelTester tester(list("changes").model());
        QCOMPARE(list("changes").model()->rowCount(), 5);
        db::Database& database = *m_fixture->session().database;
        QCOMPARE(numberIn(database, "SELECT count(*) FROM finding WHERE source = 'deployed-without-change'"), 0);
        QCOMPARE(numberIn(database,
                          "SELECT count(*) FROM deployment d WHERE NOT EXISTS (SELECT 1 FROM change_deployment x"
                          " WHERE x.deployment_id = d.id)"),
                 0);
        list("changes").setFocus();
        list("changes").setCurrentIndex(list("changes").model()->index(0, 0));
        QTest::keyClick(&list("changes"), Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("change"));
        open({{}, "change", QStringLiteral("CH-3")});
        QVERIFY(isSaid(QStringLiteral("Advisory, beside the desk")));
        QVERIFY(isSaid(QStringLiteral("consumer-loan-screening@2 to production since 2026-04-14")));
        m_fixture->child<QPushButton>("openRelease")->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("release"));
    }

    void S1_aChangeIsPlannedWrittenOutAndAgreedTo()
    {
        actAs("Tom", Role::SoftwareEngineer);
        open({{}, "devops", QStringLiteral("changes")});
        button("begin-changes").click();
        QVERIFY(m_fixture->idle());
        QVERIFY(!button("submit").isEnabled()); // It has no title yet.
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("A cache before the scores"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("change"));
        const QString uid = shown().key;
        QTRY_VERIFY(!button("submitChange").isEnabled());
        QVERIFY2(button("submitChange").statusTip().contains(QStringLiteral("reason, impact, way back")),
                 qPrintable(button("submitChange").statusTip()));
        button("editChange").click();
        for (const char* field : {"reason", "impact", "rollback", "comms", "training", "adoption"})
            m_fixture->child<QPlainTextEdit>(field)->setPlainText(QStringLiteral("As every month"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(button("submitChange").isEnabled());
        button("submitChange").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(button("approveChange").isVisible());
        QVERIFY(!button("approveChange").isEnabled()); // Who wrote it does not agree to it.
        for (const auto& [name, role] : {std::pair("Kofi", Role::DevOps), std::pair("Ruth", Role::RiskAuditor)}) {
            actAs(name, role);
            QTRY_VERIFY(button("approveChange").isEnabled());
            button("approveChange").click();
            m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("Fine with me"));
            button("submit").click();
            QVERIFY(m_fixture->idle());
        }
        QTRY_VERIFY(isSaid(QStringLiteral("Fine with me")));
        QTRY_COMPARE(toString(changeNamed(*m_fixture->session().database, uid).state), toString(ChangeState::Approved));
    }

    void S45_freezesAndStandardChangesAreSaidOnTheTabOfChanges()
    {
        db::Database& database = *m_fixture->session().database;
        actAs("Tom", Role::SoftwareEngineer);
        open({{}, "devops", QStringLiteral("changes")});
        const QAbstractItemModelTester freezes(list("freezes").model());
        const QAbstractItemModelTester standards(list("standardChanges").model());
        QCOMPARE(list("freezes").model()->rowCount(), 1);
        QCOMPARE(list("standardChanges").model()->rowCount(), 1);
        QTRY_VERIFY(button("addFreeze").statusTip().contains(QStringLiteral("Kofi"))); // F19: who may.
        QVERIFY(!button("addFreeze").isEnabled() && !button("withdrawStandard").isEnabled());
        actAs("Kofi", Role::DevOps);
        QTRY_VERIFY(button("addFreeze").isEnabled());
        button("addFreeze").setFocus();
        QTest::keyClick(&button("addFreeze"), Qt::Key_Space);
        for (const auto& [field, words] :
             {std::pair("name", "Audit"), std::pair("from", "2099-01-31"), std::pair("until", "2099-02-01 12:00"),
              std::pair("places", "staging, test")})
            m_fixture->child<QLineEdit>(field)->setText(QLatin1StringView(words));
        QVERIFY(!button("submit").isEnabled()); // Without a reason.
        m_fixture->child<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("They count what is there"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(list("freezes").model()->rowCount(), 2);
        QVERIFY(list("freezes").hasFocus());
        const ChangeFreeze made =
            valueOf(database.read([](db::Connection& c) { return changes::freezeNamed(c, QStringLiteral("FZ-2")); }));
        QCOMPARE(made.environments, (QStringList{QStringLiteral("staging"), QStringLiteral("test")}));
        QCOMPARE(made.until, QDateTime(QDate(2099, 2, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        list("freezes").setCurrentIndex(list("freezes").model()->index(1, 0));
        QTRY_VERIFY(button("withdrawFreeze").isEnabled());
        button("withdrawFreeze").click();
        m_fixture->child<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("They come later"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!button("withdrawFreeze").isEnabled());
        QCOMPARE(numberIn(database, "SELECT count(*) FROM change_freeze WHERE withdrawn_at IS NOT NULL"), 1);
    }

    void S45_aChangeIsPlannedFromAStandardChangeAndWaitsForNobody()
    {
        actAs("Tom", Role::SoftwareEngineer);
        open({{}, "devops", QStringLiteral("changes")});
        button("begin-changes").click();
        QVERIFY(m_fixture->idle());
        auto* standard = m_fixture->child<QComboBox>("standard");
        m_fixture->child<QPlainTextEdit>("comms")->setPlainText(QStringLiteral("Mine"));
        standard->setCurrentIndex(1);
        QCOMPARE(m_fixture->child<QPlainTextEdit>("comms")->toPlainText(), QStringLiteral("Mine")); // It stays.
        QVERIFY(m_fixture->child<QPlainTextEdit>("rollback")->toPlainText().contains(QStringLiteral("5 minutes")));
        QVERIFY(!m_fixture->child<QComboBox>("type")->isEnabled());
        QVERIFY(isSaid(QStringLiteral("Kofi agreed to it beforehand, as DevOps engineer")));
        standard->setCurrentIndex(0);
        QCOMPARE(m_fixture->child<QPlainTextEdit>("rollback")->toPlainText(), QString());
        m_fixture->child<QPlainTextEdit>("comms")->clear();
        standard->setCurrentIndex(1);
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(shown().kind, QByteArray("change"));
        const QString uid = shown().key;
        QTRY_VERIFY(button("submitChange").isEnabled());
        button("submitChange").click();
        QVERIFY(m_fixture->idle());
        const ChangeRecord change = changeNamed(*m_fixture->session().database, uid);
        QCOMPARE(change.standardKey, QStringLiteral("SC-1"));
        QCOMPARE(toString(change.state), toString(ChangeState::Approved));
        QTRY_VERIFY(button("scheduleChange").isVisible());
    }

    void F19_whoCannotTakeTheNextStepAsksForIt()
    {
        actAs("Tom", Role::SoftwareEngineer);
        const QString uid = submittedChange(*m_fixture->session().database, wholeChange(), actorOf("Tom"));
        open({{}, "change", uid});
        QVERIFY(!button("approveChange").isEnabled());
        QVERIFY(button("askChange").isEnabled());
        button("askChange").click();
        m_fixture->child<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Before Friday, please"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(isSaid(QStringLiteral("They were asked")));
        actAs("Kofi", Role::DevOps);
        QTRY_VERIFY(!button("askChange").isVisible()); // Who may take it asks nobody.
    }

    void S1_aChangeIsScheduledDoneAndReviewed()
    {
        const QString uid = approvedChange(*m_fixture->session().database, wholeChange(ChangeType::Emergency),
                                           actorOf("Tom"), {actorOf("Kofi"), actorOf("Mei")});
        actAs("Kofi", Role::DevOps);
        open({{}, "change", uid});
        button("scheduleChange").click();
        m_fixture->child<QLineEdit>("from")->setText(QStringLiteral("tomorrow"));
        QVERIFY(!button("submit").isEnabled());
        m_fixture->child<QLineEdit>("from")->setText(QStringLiteral("2027-01-31 09:30"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(isSaid(QStringLiteral("2027-01-31 09:30")));
        button("implementChange").click();
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(toString(changeNamed(*m_fixture->session().database, uid).state),
                     toString(ChangeState::Implemented));
        QTRY_VERIFY(button("reviewChange").isVisible());
        button("reviewChange").click();
        m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("It held"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(!button("reviewChange").isVisible());
        QVERIFY(isSaid(QStringLiteral("It held")));
    }

    void S1_theReleaseIsNotPlannedToGoBeforeAChangeIsApproved()
    {
        actAs("Kofi", Role::DevOps);
        const QString release = QStringLiteral("consumer-loan-screening@2");
        open({{}, "release", release});
        QVERIFY(button("planDeployment").isVisible());
        QVERIFY(!button("planDeployment").isEnabled());
        QVERIFY2(button("planDeployment").statusTip().contains(QStringLiteral("Missing: an approved change")),
                 qPrintable(button("planDeployment").statusTip()));
        const QString change = approvedChange(*m_fixture->session().database, wholeChange(ChangeType::Normal, release),
                                              actorOf("Tom"), {actorOf("Kofi"), actorOf("Ruth")});
        Q_EMIT m_fixture->session().events.changed();
        // The gate is closed by now for what nobody has shown since: that is what is missing then.
        const auto tip = [this] { return button("planDeployment").statusTip(); };
        QTRY_VERIFY(!tip().contains(QStringLiteral("an approved change")));
        QVERIFY2(tip().contains(QStringLiteral("Monitored from the first day")), qPrintable(tip()));
        QVERIFY(!button("planDeployment").isEnabled());
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
        actAs("Tom", Role::SoftwareEngineer);
        open({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        button("planChange").click(); // As its entry of the menu does.
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("changeForm"));
        QCOMPARE(m_fixture->child<QComboBox>("release")->currentText(), QStringLiteral("consumer-loan-screening@2"));
    }

private:
    void open(const Address& address)
    {
        m_fixture->window().openAddress(address);
        QVERIFY(m_fixture->idle());
    }

    Address shown() const { return m_fixture->window().findChild<PageStack*>()->address(); }

    QPushButton& button(const char* name) const
    {
        QPushButton* found = nullptr;
        for (QPushButton* each : m_fixture->window().findChildren<QPushButton*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("no button %s", name);
        return *found;
    }

    QTableView& list(const char* name) const
    {
        QTableView* found = nullptr;
        for (QTableView* each : m_fixture->window().findChildren<QTableView*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("no list %s", name);
        return *found;
    }

    /// In the first role that they hold.
    Actor actorOf(const char* name) const
    {
        for (const Person& person : valueOf(PeopleStore(*m_fixture->session().database).all())) {
            if (person.name == QLatin1StringView(name))
                return {person.uid, toString(person.roles.front())};
        }
        qFatal("nobody called %s", name);
    }

    void actAs(const char* name, Role role)
    {
        m_fixture->session().actor = {actorOf(name).person, toString(role)};
        Q_EMIT m_fixture->session().events.changed();
        QVERIFY(m_fixture->idle());
    }

    bool isSaid(const QString& words) const
    {
        const auto labels = m_fixture->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestChangePages)
#include "tst_change_pages.moc"
