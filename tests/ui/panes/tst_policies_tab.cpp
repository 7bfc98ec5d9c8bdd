// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTextBlock>

using namespace assay;
using namespace assay::tests;

/// The list of policies and the page of one version, in the real window. "small" is in force there.
class TestPoliciesTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<GovernanceWindow>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void listSaysWhichVersionJudges()
    {
        QVERIFY(m_made->openAs(project().ana));
        QVERIFY(m_made->open("policies"));
        const QTableView* list = m_made->table("policies");
        QCOMPARE(m_made->column(list, 0), QStringList({QStringLiteral("model-release@1"), QStringLiteral("small@1")}));
        QCOMPARE(m_made->column(list, 2), QStringList({QStringLiteral("Superseded"), QStringLiteral("In force")}));
        QVERIFY(m_made->press("openPolicyInForce"));
        QVERIFY(m_made->shown<QWidget>("policyPage"));
        QVERIFY(m_made->says(QStringLiteral("small@1")));
        QVERIFY(m_made->exported("exportControls").contains(QStringLiteral("Data approved,Identified,")));
    }

    void controlsAreReadByRiskTier()
    {
        QVERIFY(m_made->openAs(project().ana));
        QVERIFY(m_made->openThing("policy", QStringLiteral("model-release@1")));
        QTableView* controls = m_made->table("policyControls");
        const int all = controls->model()->rowCount();
        auto* tiers = m_made->fixture().child<Segments>("policyTiers");
        tiers->setCurrent(1);
        QVERIFY(controls->model()->rowCount() < all);
        tiers->setCurrent(3);
        controls->setCurrentIndex(controls->model()->index(1, 0));
        QVERIFY(m_made->says(QStringLiteral("Framing seen by model risk")));
        QTRY_VERIFY(m_made->says(QStringLiteral("Exposure and purpose together"))); // The point that it answers to.
    }

    void publishedVersionIsFrozenAndSaysSo()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(!m_made->shown<QPushButton>("editControl") && !m_made->shown<QPushButton>("addControl"));
        QVERIFY(m_made->button("publishPolicy")->statusTip().contains(QStringLiteral("never changes")));
        showTab(1);
        QVERIFY(m_made->fixture().child<QPlainTextEdit>("policyText")->isReadOnly());
        QVERIFY(!m_made->shown<QPushButton>("saveText"));
    }

    void newVersionIsDraftedChangedComparedAndPublished()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        QVERIFY(m_made->says(QStringLiteral("small@2")));
        QCOMPARE(m_made->chips(QStringLiteral("Draft")), 1);
        auto* controls = m_made->table("policyControls");
        controls->setCurrentIndex(controls->model()->index(1, 0));
        QVERIFY(m_made->press("editControl"));
        auto* title = m_made->inForm<QLineEdit>("controlForm", "title");
        title->setText(QStringLiteral("Files as they were"));
        m_made->inForm<QCheckBox>("controlForm", "tier-low")->setChecked(false);
        QVERIFY(m_made->submit("controlForm"));
        QTRY_COMPARE(version("small@2").policy.controls[1].title, QStringLiteral("Files as they were"));
        QVERIFY(m_made->fixture().idle());
        showTab(2);
        QTableView* changes = m_made->table("policyChanges");
        QVERIFY(m_made->column(changes, 4).contains(QStringLiteral("tiers: Low, Medium, High → Medium, High")));
        QVERIFY(m_made->says(QStringLiteral("What would change against small@1")));
        QVERIFY(m_made->press("publishPolicy"));
        QVERIFY(m_made->giveReason("stricter"));
        QTRY_VERIFY(version("small@2").publishedAt.has_value());
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Coming")), 1);
    }

    void controlIsAddedWithItsParametersAndRemoved()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        QVERIFY(m_made->press("addControl"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "key"), QStringLiteral("accuracy"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "title"), QStringLiteral("Accurate"));
        auto* kind = m_made->inForm<QComboBox>("controlForm", "checkKind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("metric-threshold")));
        QVERIFY(m_made->submit("controlForm")); // Pressed, and refused:
        auto* fault = m_made->inForm<QLabel>("controlForm", "fault");
        QVERIFY(fault->isVisible() && fault->text().contains(QStringLiteral("controls[3].statement")));
        m_made->inForm<QPlainTextEdit>("controlForm", "statement")->setPlainText(QStringLiteral("It ranks cases."));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-metric"), QStringLiteral("auc"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-split"), QStringLiteral("test"));
        auto* least = m_made->inForm<QLineEdit>("controlForm", "parameter-atLeast");
        QTest::keyClicks(least, QStringLiteral("high"));
        QVERIFY(m_made->submit("controlForm"));
        QVERIFY2(fault->text().contains(QStringLiteral("controls[3].check.atLeast: a number")),
                 qPrintable(fault->text()));
        least->setText(QStringLiteral("0.8"));
        QVERIFY(m_made->submit("controlForm"));
        QTRY_COMPARE(version("small@2").policy.controls.size(), std::size_t(4));
        QVERIFY(version("small@2").policy.controls[3].check.parameters.at(QStringLiteral("atLeast"))
                == policies::ParameterValue(0.8));
        QVERIFY(m_made->fixture().idle());
        auto* controls = m_made->table("policyControls");
        controls->setCurrentIndex(controls->model()->index(3, 0));
        QVERIFY(m_made->press("removeControl")); // It asks first, and the answer at hand is no.
        QVERIFY(m_made->button("keepControl")->hasFocus());
        QVERIFY(m_made->press("keepControl"));
        QCOMPARE(version("small@2").policy.controls.size(), std::size_t(4));
        QVERIFY(m_made->press("removeControl"));
        controls->setCurrentIndex(controls->model()->index(2, 0)); // The question was about another.
        QVERIFY(!m_made->button("confirmRemoval")->isVisible());
        controls->setCurrentIndex(controls->model()->index(3, 0));
        QVERIFY(m_made->press("removeControl"));
        QVERIFY(m_made->press("confirmRemoval"));
        QTRY_COMPARE(version("small@2").policy.controls.size(), std::size_t(3));
        QVERIFY(m_made->fixture().idle());
    }

    void whoSignsIsChosenInAFormAndKeptByTier()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        const std::map<RiskTier, policies::Quorum> before = version("small@2").policy.quorums;
        QVERIFY(m_made->press("changeQuorums"));
        auto* keys = m_made->inForm<QLineEdit>("quorumForm", "keys");
        const auto* fault = m_made->inForm<QLabel>("quorumForm", "fault");
        m_made->inForm<Segments>("quorumForm", "quorumTiers")->setCurrent(2); // High.
        QCOMPARE(keys->text(), QString::number(before.at(RiskTier::High).keys));
        keys->setText(QStringLiteral("none"));
        QVERIFY(fault->isVisible() && fault->text().startsWith(tierTitle(RiskTier::High)));
        QVERIFY(!m_made->inForm<QPushButton>("quorumForm", "submit")->isEnabled());
        keys->setText(QStringLiteral("3"));
        QTest::keyClick(m_made->inForm<QCheckBox>("quorumForm", "role-manager"), Qt::Key_Space);
        QTest::keyClick(m_made->inForm<QCheckBox>("quorumForm", "blocking-risk-auditor"), Qt::Key_Space);
        m_made->inForm<QLineEdit>("quorumForm", "days")->setText(QStringLiteral("90"));
        m_made->inForm<Segments>("quorumForm", "quorumTiers")->setCurrent(0);
        QCOMPARE(keys->text(), QString::number(before.at(RiskTier::Low).keys));
        QVERIFY(m_made->submit("quorumForm"));
        QTRY_COMPARE(version("small@2").policy.quorums.at(RiskTier::High).keys, 3);
        const policies::Quorum now = version("small@2").policy.quorums.at(RiskTier::High);
        const auto turned = [](std::vector<Role> roles, Role role) { // As a pressed box turns it.
            if (std::erase(roles, role) == 0)
                roles.push_back(role);
            std::sort(roles.begin(), roles.end());
            return roles;
        };
        QVERIFY(turned(now.roles, Role::Manager)
                == turned(turned(before.at(RiskTier::High).roles, Role::Manager), Role::Manager));
        QVERIFY(turned(now.blockingRoles, Role::RiskAuditor)
                == turned(turned(before.at(RiskTier::High).blockingRoles, Role::RiskAuditor), Role::RiskAuditor));
        QCOMPARE(now.daysOfApproval, std::optional<int>(90));
        QVERIFY(version("small@2").policy.quorums.at(RiskTier::Low) == before.at(RiskTier::Low));
    }

    void textIsCheckedWhileItIsTypedAndKeptWhenOthersWrite()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        showTab(1);
        auto* text = m_made->fixture().child<QPlainTextEdit>("policyText");
        const auto* state = m_made->fixture().child<QLabel>("policyTextState");
        const auto* save = m_made->button("saveText");
        QVERIFY(!save->isEnabled());
        text->setPlainText(
            text->toPlainText().replace(QStringLiteral("\"gate\": \"signed\""), QStringLiteral("\"gate\": \"sign\"")));
        QTRY_VERIFY2(state->text().contains(QStringLiteral("there is no gate sign")), qPrintable(state->text()));
        QVERIFY(state->text().contains(QStringLiteral("byte ")));
        QVERIFY(!save->isEnabled());
        QVERIFY(m_made->press("goToFault"));
        QVERIFY(text->textCursor().block().text().contains(QStringLiteral("\"sign\"")));
        text->setPlainText(text->toPlainText()
                               .replace(QStringLiteral("\"sign\""), QStringLiteral("\"signed\""))
                               .replace(QStringLiteral("\"Small\""), QStringLiteral("\"Smaller\"")));
        QTRY_VERIFY(save->isEnabled());
        policies::Policy other = version("small@2").policy;
        other.title = QStringLiteral("Tiny");
        valueOf(policyStore().editDraft(version("small@2").uid, version("small@2").rowVersion,
                                        policies::canonicalPolicy(other), project().ruth, project().once()));
        Q_EMIT m_made->fixture().session().events.changed();
        QTRY_VERIFY2(state->text().contains(QStringLiteral("Somebody has changed the draft")),
                     qPrintable(state->text()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Smaller")));
        QVERIFY(m_made->press("undoText"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Tiny")));
        text->setPlainText(text->toPlainText().replace(QStringLiteral("Tiny"), QStringLiteral("Smaller")));
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(m_made->press("saveText"));
        QTRY_COMPARE(version("small@2").policy.title, QStringLiteral("Smaller"));
        QVERIFY(m_made->fixture().idle());
    }

    void othersReadAndAreToldWhoMay()
    {
        QVERIFY(m_made->openAs(project().ana));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        const QPushButton* next = m_made->shown<QPushButton>("newPolicyVersion");
        QVERIFY(next && !next->isEnabled());
        QVERIFY2(next->statusTip().contains(QStringLiteral("Ruth")), qPrintable(next->statusTip()));
    }

    void refusedPublishingLeavesTheDraftAsItIs()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        policies::Policy past = version("small@2").policy;
        past.effectiveFrom = QDate(2026, 1, 3);
        valueOf(policyStore().editDraft(version("small@2").uid, 1, policies::canonicalPolicy(past), project().ruth,
                                        project().once()));
        Q_EMIT m_made->fixture().session().events.changed();
        QVERIFY(m_made->fixture().idle());
        const QPushButton* publish = m_made->shown<QPushButton>("publishPolicy");
        QVERIFY(publish && !publish->isEnabled());
        QVERIFY(publish->toolTip().contains(QStringLiteral("a day that has passed")));
        m_made->button("withdrawPolicy")->click();                                   // In the menu of further steps.
        QVERIFY(!m_made->inForm<QPushButton>("commentForm", "submit")->isEnabled()); // It needs its reason.
        QVERIFY(m_made->giveReason("a mistake"));
        QTRY_VERIFY(version("small@2").withdrawnAt.has_value());
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Withdrawn")), 1);
    }

private:
    ApprovalProject& project() { return m_made->project(); }
    PolicyStore policyStore() { return PolicyStore(project().database()); }

    policies::PolicyVersion version(const char* name)
    {
        return valueOf(project().database().read([name](db::Connection& connection) {
            return policies::policyVersion(connection, QString::fromLatin1(name));
        }));
    }

    /// Through the form that asks for the day, and to the draft's page.
    bool draftNext()
    {
        if (!m_made->press("newPolicyVersion"))
            return false;
        m_made->inForm<QLineEdit>("policyDatesForm", "from")->setText(QStringLiteral("2190-01-01"));
        return m_made->submit("policyDatesForm")
            && QTest::qWaitFor([this] { return m_made->says(QStringLiteral("small@2")); }, 5000)
            && m_made->fixture().idle();
    }

    void showTab(int tab) { m_made->fixture().child<Page>("policyPage")->setCurrentTab(tab); }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestPoliciesTab)

#include "tst_policies_tab.moc"
