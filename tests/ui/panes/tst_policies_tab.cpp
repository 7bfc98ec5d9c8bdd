// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"
#include "ui/widgets/banner.h"
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
        showTab(textTab);
        QVERIFY(m_made->fixture().child<QPlainTextEdit>("policyText")->isReadOnly());
        QVERIFY(!m_made->shown<QPushButton>("saveText"));
    }

    void S53_newVersionIsDraftedChangedComparedAndPublished()
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
        showTab(changesTab);
        QTableView* changes = m_made->table("policyChanges");
        QVERIFY(m_made->column(changes, 4).contains(QStringLiteral("tiers: Low, Medium, High → Medium, High")));
        QVERIFY(m_made->says(QStringLiteral("What would change against small@1")));
        QVERIFY(m_made->press("proposePolicy"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("In review")), 1);
        const QPushButton* agree = m_made->shown<QPushButton>("agreePolicy");
        QVERIFY(agree && !agree->isEnabled());
        QVERIFY2(agree->statusTip().contains(QStringLiteral("Mei")), qPrintable(agree->statusTip()));
        QVERIFY(m_made->actAs(project().mei));
        QVERIFY(m_made->press("agreePolicy"));
        QVERIFY(m_made->giveReason("as we spoke"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("Agreed")), 1);
        QVERIFY(m_made->actAs(project().ruth));
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
        QVERIFY(m_made->submit("controlForm")); // Pressed, and refused:
        const auto* unsaid = m_made->inForm<QLabel>("controlForm", "fault-statement");
        QVERIFY(unsaid->isVisible() && unsaid->text().contains(QStringLiteral("a text of 1 to")));
        QVERIFY(m_made->inForm<QPlainTextEdit>("controlForm", "statement")->hasFocus());
        m_made->inForm<QPlainTextEdit>("controlForm", "statement")->setPlainText(QStringLiteral("It ranks cases."));
        QVERIFY(m_made->submit("controlForm"));
        const auto* noQuestion = m_made->inForm<QLabel>("controlForm", "fault-check.question");
        QVERIFY2(noQuestion->isVisible() && noQuestion->text().contains(QStringLiteral("missing")),
                 qPrintable(noQuestion->text()));
        auto* kind = m_made->inForm<QComboBox>("controlForm", "checkKind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("metric-threshold")));
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-split"), QStringLiteral("test"));
        QVERIFY(m_made->submit("controlForm"));
        const auto* unfit = m_made->inForm<QLabel>("controlForm", "fault-check"); // Of several parameters together.
        QVERIFY2(unfit->isVisible() && unfit->text().contains(QStringLiteral("metric")), qPrintable(unfit->text()));
        QVERIFY(!unsaid->isVisible());
        QTest::keyClicks(m_made->inForm<QLineEdit>("controlForm", "parameter-metric"), QStringLiteral("auc"));
        auto* least = m_made->inForm<QLineEdit>("controlForm", "parameter-atLeast");
        QTest::keyClicks(least, QStringLiteral("high"));
        QVERIFY(m_made->submit("controlForm"));
        const auto* noNumber = m_made->inForm<QLabel>("controlForm", "fault-check.atLeast");
        QVERIFY2(noNumber->isVisible() && noNumber->text().contains(QStringLiteral("a number")),
                 qPrintable(noNumber->text()));
        least->setText(QStringLiteral("0.8"));
        m_made->inForm<QLineEdit>("controlForm", "techniques")->setText(QStringLiteral("scorecard, survival"));
        QVERIFY(m_made->submit("controlForm"));
        QTRY_COMPARE(version("small@2").policy.controls.size(), std::size_t(4));
        QVERIFY(version("small@2").policy.controls[3].check.parameters.at(QStringLiteral("atLeast"))
                == policies::ParameterValue(0.8));
        QCOMPARE(version("small@2").policy.controls[3].techniques,
                 QStringList({QStringLiteral("scorecard"), QStringLiteral("survival")}));
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
        const auto* atKeys = m_made->inForm<QLabel>("quorumForm", "fault-keys");
        m_made->inForm<Segments>("quorumForm", "quorumTiers")->setCurrent(2); // High.
        QCOMPARE(keys->text(), QString::number(before.at(RiskTier::High).keys));
        keys->setText(QStringLiteral("none"));
        QVERIFY(atKeys->isVisible() && !fault->isVisible());
        m_made->inForm<Segments>("quorumForm", "quorumTiers")->setCurrent(1); // The fault is of another tier.
        QVERIFY(!atKeys->isVisible() && fault->isVisible());
        QVERIFY2(fault->text().startsWith(tierTitle(RiskTier::High)), qPrintable(fault->text()));
        m_made->inForm<Segments>("quorumForm", "quorumTiers")->setCurrent(2);
        QVERIFY(atKeys->isVisible());
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

    void gateIsAddedMovedAndRemovedInTables()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        showTab(gatesTab);
        QTableView* gates = m_made->table("policyGates");
        QCOMPARE(m_made->column(gates, 0), QStringList({QStringLiteral("Data approved"), QStringLiteral("Signed")}));
        QCOMPARE(m_made->cell(gates, 0, 2), QStringLiteral("2")); // Of the low tier.
        QVERIFY(m_made->press("addGate"));
        auto* key = m_made->inForm<QLineEdit>("gateForm", "key");
        QTest::keyClicks(key, QStringLiteral("Files"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("gateForm", "title"), QStringLiteral("Files kept"));
        QVERIFY(m_made->submit("gateForm")); // Pressed, and refused at the field:
        QVERIFY(m_made->inForm<QLabel>("gateForm", "fault-key")->isVisible());
        QVERIFY(key->hasFocus());
        key->setText(QStringLiteral("files"));
        QVERIFY(m_made->submit("gateForm"));
        QVERIFY(m_made->inForm<QLabel>("gateForm", "fault-controls")->isVisible());
        auto* files = m_made->inForm<QCheckBox>("gateForm", "control-files");
        QVERIFY(files->text().contains(QStringLiteral("now of Data approved")));
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Space);
        QVERIFY(m_made->submit("gateForm"));
        QTRY_COMPARE(version("small@2").policy.gates.size(), std::size_t(3));
        QCOMPARE(version("small@2").policy.controls[1].gate, QStringLiteral("files"));
        QVERIFY(m_made->fixture().idle());
        gates->setCurrentIndex(gates->model()->index(2, 0));
        QVERIFY(!m_made->button("gateLater")->isEnabled());
        QVERIFY(m_made->press("gateEarlier"));
        QTRY_COMPARE(m_made->column(gates, 1),
                     QStringList({QStringLiteral("data"), QStringLiteral("files"), QStringLiteral("signed")}));
        QCOMPARE(gates->currentIndex().row(), 1); // It is followed to its place.
        QVERIFY(m_made->press("removeGate"));
        auto* heir = m_made->inForm<QComboBox>("gateRemovalForm", "heir");
        heir->setCurrentIndex(heir->findData(QStringLiteral("signed")));
        QVERIFY(m_made->submit("gateRemovalForm"));
        QTRY_COMPARE(version("small@2").policy.gates.size(), std::size_t(2));
        QCOMPARE(version("small@2").policy.controls[1].gate, QStringLiteral("signed"));
        QVERIFY(m_made->fixture().idle());
        showTab(textTab); // The text is of the same draft.
        QVERIFY(m_made->fixture().child<QPlainTextEdit>("policyText")->toPlainText()
                == QString::fromUtf8(policies::readablePolicy(version("small@2").policy)));
    }

    void gateOfAPublishedVersionIsOnlyRead()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        showTab(gatesTab);
        QTableView* gates = m_made->table("policyGates");
        gates->setCurrentIndex(gates->model()->index(1, 0));
        QVERIFY(m_made->says(QStringLiteral("Who signs, by risk tier")));
        for (const char* name : {"addGate", "editGate", "editSigners", "addTechnique"})
            QVERIFY2(!m_made->shown<QPushButton>(name), name);
        gates->setFocus();
        QTest::keyClick(gates, Qt::Key_Return);
        QVERIFY(!m_made->fixture().child<QWidget>("gateForm"));
    }

    void signersAreEditedFromTheirTable()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        showTab(gatesTab);
        QTableView* signers = m_made->table("policySigners");
        QCOMPARE(m_made->cell(signers, 2, 4), QStringLiteral("365 days"));
        signers->setCurrentIndex(signers->model()->index(2, 0));
        signers->setFocus();
        QTest::keyClick(signers, Qt::Key_Return);
        QCOMPARE(m_made->inForm<Segments>("quorumForm", "quorumTiers")->current(), 2);
        auto* days = m_made->inForm<QLineEdit>("quorumForm", "days");
        days->setText(QStringLiteral("soon"));
        QVERIFY(m_made->inForm<QLabel>("quorumForm", "fault-days")->isVisible());
        days->setText(QStringLiteral("30"));
        QVERIFY(m_made->submit("quorumForm"));
        QTRY_COMPARE(version("small@2").policy.quorums.at(RiskTier::High).daysOfApproval, std::optional<int>(30));
        QTRY_COMPARE(m_made->cell(signers, 2, 4), QStringLiteral("30 days"));
    }

    void techniqueLimitsControlsInAForm()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        showTab(gatesTab);
        QVERIFY(m_made->says(QStringLiteral("Every control is asked of releases of every technique.")));
        QVERIFY(m_made->press("addTechnique"));
        QVERIFY(m_made->submit("techniqueForm"));
        QVERIFY(m_made->inForm<QLabel>("techniqueForm", "fault-name")->isVisible());
        QTest::keyClicks(m_made->inForm<QLineEdit>("techniqueForm", "technique"), QStringLiteral("survival"));
        auto* signs = m_made->inForm<QCheckBox>("techniqueForm", "control-signed");
        signs->setChecked(true);
        QVERIFY(m_made->submit("techniqueForm")); // Nobody would sign releases of other techniques.
        QVERIFY(m_made->inForm<QLabel>("techniqueForm", "fault-controls")->isVisible());
        signs->setChecked(false);
        m_made->inForm<QCheckBox>("techniqueForm", "control-files")->setChecked(true);
        QVERIFY(m_made->submit("techniqueForm"));
        QTRY_COMPARE(version("small@2").policy.controls[1].techniques, QStringList{QStringLiteral("survival")});
        QVERIFY(m_made->fixture().idle());
        QTableView* techniques = m_made->table("policyTechniques");
        QCOMPARE(m_made->column(techniques, 2), QStringList{QStringLiteral("Files unchanged")});
        QVERIFY(m_made->press("editTechnique"));
        m_made->inForm<QCheckBox>("techniqueForm", "control-files")->setChecked(false);
        QVERIFY(m_made->submit("techniqueForm"));
        QTRY_VERIFY(version("small@2").policy.controls[1].techniques.isEmpty());
        QTRY_VERIFY(!m_made->shown<QTableView>("policyTechniques"));
    }

    void textIsCheckedWhileItIsTypedAndKeptWhenOthersWrite()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        showTab(textTab);
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

    void managerSendsADraftBackAndAChangeAsksAnew()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("policy", QStringLiteral("small@1")));
        QVERIFY(draftNext());
        const auto review = [this] { return m_made->fixture().child<Banner>("policyReview")->sentence(); };
        QVERIFY2(review().contains(QStringLiteral("Mei")), qPrintable(review()));
        QVERIFY(m_made->press("proposePolicy"));
        QTRY_VERIFY(version("small@2").proposedAt.has_value());
        QVERIFY(m_made->actAs(project().mei));
        QVERIFY(m_made->press("sendPolicyBack"));
        QVERIFY(m_made->giveReason("too lax"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("Draft")), 1);
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(m_made->press("proposePolicy"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("In review")), 1);
        QVERIFY(review().contains(QStringLiteral("takes the proposal back")));
        m_made->button("changePolicyDates")->click();
        m_made->inForm<QLineEdit>("policyDatesForm", "title")->setText(QStringLiteral("Stricter"));
        QVERIFY(m_made->submit("policyDatesForm"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("Draft")), 1);
        QVERIFY(!version("small@2").proposedAt);
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
        const QPushButton* propose = m_made->shown<QPushButton>("proposePolicy");
        QVERIFY(propose && !propose->isEnabled());
        QVERIFY(propose->toolTip().contains(QStringLiteral("a day that has passed")));
        m_made->button("withdrawPolicy")->click();                                   // In the menu of further steps.
        QVERIFY(!m_made->inForm<QPushButton>("commentForm", "submit")->isEnabled()); // It needs its reason.
        QVERIFY(m_made->giveReason("a mistake"));
        QTRY_VERIFY(version("small@2").withdrawnAt.has_value());
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Withdrawn")), 1);
    }

private:
    static constexpr int gatesTab = 1;
    static constexpr int textTab = 2;
    static constexpr int changesTab = 3;

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
            && QTest::qWaitFor([this] { return m_made->says(QStringLiteral("small@2")); }, 20'000)
            && m_made->fixture().idle();
    }

    void showTab(int tab) { m_made->fixture().child<Page>("policyPage")->setCurrentTab(tab); }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestPoliciesTab)

#include "tst_policies_tab.moc"
