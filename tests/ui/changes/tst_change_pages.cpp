// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
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
        QTRY_VERIFY(button("planDeployment").isEnabled());
        button("planDeployment").click();
        m_fixture->child<QLineEdit>("at")->setText(QStringLiteral("2027-02-01"));
        button("submit").click();
        QVERIFY(m_fixture->idle());
        const ChangeRecord planned = changeNamed(*m_fixture->session().database, change);
        QVERIFY(planned.state == ChangeState::Scheduled);
        QCOMPARE(planned.deployments.size(), std::size_t(1));
        QCOMPARE(planned.deployments.front().release, release);
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
