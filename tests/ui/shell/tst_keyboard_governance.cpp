// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rows.h"
#include "core/evidence/evidence_rows.h"
#include "core/keys/key_files.h"
#include "core/policies/policy_versions.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/keyboard_fixture.h"
#include "tests/support/test_program.h"

#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// What a release is judged by, shown with and let through by, each from its beginning to its end without a mouse.
class TestKeyboardGovernance : public KeyboardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_keys->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("ASSAY_KEYS", m_keys->path().toUtf8());
        m_made = std::make_unique<ApprovalProject>();
        openWindow(m_made->project.path());
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        closeWindow();
        m_made.reset();
        m_keys.reset();
        qunsetenv("ASSAY_KEYS");
    }

    void S53_policyGetsAControlThatIsChangedAgreedToAndPutInForce()
    {
        actAs("Ruth");
        goTo(Qt::Key_R);
        QVERIFY(toPageTab(QStringLiteral("Policies")));
        QVERIFY(tabToNamed("openPolicyInForce"));
        press(Qt::Key_Space);
        QTRY_COMPARE(address().kind, QByteArray("policy"));
        draftFromToday();
        addControl();
        changeTheLastControl();

        QVERIFY(tabToNamed("proposePolicy"));
        press(Qt::Key_Space);
        QTRY_VERIFY(version().proposedAt.has_value());
        actAs("Mei");
        takeStep("agreePolicy", "As we spoke");
        QTRY_VERIFY(version().agreedAt.has_value());
        actAs("Ruth");
        takeStep("publishPolicy", "Stricter");
        QTRY_VERIFY(version().publishedAt.has_value());
        m_walk->settle();
        const std::optional<policies::StoredPolicy> inForce = read([this](db::Connection& connection) {
            return policies::findPolicyInForce(connection, m_made->database().clock().now());
        });
        QVERIFY(inForce);
        QCOMPARE(policies::versionName(inForce->policy), QStringLiteral("small@2"));
    }

    void S13_evidenceIsAddedReadAgainAndWithdrawn()
    {
        const QString path = m_fixture->path(QStringLiteral("fairness.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Groups fare alike.") > 0);
        file.close();
        actAs("Tom");
        openRelease();
        QVERIFY(tabToNamed("cardAddEvidence"));
        press(Qt::Key_Space);
        QCOMPARE(target()->objectName(), QStringLiteral("evidenceFile"));
        type(path);
        QVERIFY(tabToNamed("evidenceTitle"));
        type(QStringLiteral("Fairness"));
        press(Qt::Key_Return);
        QTRY_COMPARE(documents().size(), std::size_t(1));
        m_walk->settle();
        QCOMPARE(documents().front().title, QStringLiteral("Fairness"));
        QCOMPARE(documents().front().sha256, sha256("Groups fare alike."));
        QVERIFY(tabToNamed("readEvidence"));
        press(Qt::Key_Space);
        auto* table = m_fixture->child<QTableView>("releaseEvidence");
        QTRY_COMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("unchanged"));

        QVERIFY(tabToNamed("releaseEvidence"));
        press(Qt::Key_Home, Qt::ControlModifier);
        takeStep("cardWithdrawEvidence", "The wrong month");
        QTRY_VERIFY(documents().front().withdrawnAt.has_value());
        m_walk->settle();
        QTRY_COMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("withdrawn"));
    }

    void S13_approvalIsAskedForAndSignedWithAKeyOfOnesOwn()
    {
        const QString fingerprint = QString::fromLatin1(m_made->ruthKey->publicKey().fingerprint());
        valueOf(
            m_made->ruthKey->writeNew(KeyFiles::ofUser().pathOf(fingerprint), SecretText(QByteArrayView(passphrase))));
        actAs("Ana");
        openRelease();
        takeStep("askApproval", "Can it go with a condition?");
        QTRY_COMPARE(toString(m_made->release(m_made->uid).state), QStringLiteral("Submitted"));
        m_walk->settle();

        actAs("Ruth");
        QVERIFY(tabToNamed("signRelease"));
        press(Qt::Key_Space);
        QVERIFY(m_fixture->child<QWidget>("signForm"));
        QVERIFY(says(QStringLiteral("Can it go with a condition?")));
        press(Qt::Key_Right); // From approving to approving with conditions.
        QVERIFY(tabToNamed("conditions"));
        type(QStringLiteral("advisory only"));
        QVERIFY(tabToNamed("passphrase"));
        type(QLatin1String(passphrase));
        auto* sign = m_fixture->child<QWidget>("signForm")->findChild<QPushButton*>(QStringLiteral("submit"));
        QTRY_VERIFY2(sign->isEnabled(), qPrintable(sign->toolTip()));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_fixture->child<QWidget>("signForm"));
        m_walk->settle();
        const std::vector<SignOff> signOffs = m_made->judged().signOffs;
        QCOMPARE(signOffs.size(), std::size_t(1));
        QCOMPARE(toString(signOffs.front().decision), QStringLiteral("approve-with-conditions"));
        QCOMPARE(m_made->judged().decision.quorum.keysCounted, 1);
        QCOMPARE(m_made->judged().decision.quorum.conditions, QStringList(QStringLiteral("advisory only")));
    }

private:
    static constexpr auto passphrase = "correct horse";

    /// By its address, typed as people paste one.
    void openRelease()
    {
        choose(linkOf({m_made->database().projectUid(), "release", m_made->uid}));
        QTRY_COMPARE(address().kind, QByteArray("release"));
        m_walk->settle();
    }

    /// Presses the button of a step and gives the reason that its form asks for.
    void takeStep(const char* button, const char* reason)
    {
        QVERIFY2(tabToNamed(button), button);
        press(Qt::Key_Space);
        QCOMPARE(target()->objectName(), QStringLiteral("comment"));
        type(QString::fromLatin1(reason));
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    void draftFromToday()
    {
        QVERIFY(tabToNamed("newPolicyVersion"));
        press(Qt::Key_Space);
        QCOMPARE(target()->objectName(), QStringLiteral("from"));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("small@2")));
        m_walk->settle();
    }

    void addControl()
    {
        QVERIFY(tabToNamed("addControl"));
        press(Qt::Key_Space);
        QCOMPARE(target()->objectName(), QStringLiteral("key"));
        for (const auto& [field, words] : {std::pair("key", "fair"),
                                           {"title", "Fair"},
                                           {"statement", "Groups fare alike."},
                                           {"parameter-question", "Was it looked at by group?"}}) {
            QVERIFY2(target()->objectName() == QLatin1String(field) || tabToNamed(field), field);
            type(QString::fromLatin1(words));
        }
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QTRY_COMPARE(version().policy.controls.size(), std::size_t(4));
        m_walk->settle();
    }

    void changeTheLastControl()
    {
        QVERIFY(tabToNamed("policyControls"));
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(tabToNamed("editControl"));
        press(Qt::Key_Space);
        QCOMPARE(target()->objectName(), QStringLiteral("title")); // The key stays.
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("Fair to groups"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(version().policy.controls.back().title, QStringLiteral("Fair to groups"));
        m_walk->settle();
    }

    policies::PolicyVersion version()
    {
        return read(
            [](db::Connection& connection) { return policies::policyVersion(connection, QStringLiteral("small@2")); });
    }

    std::vector<ReleaseEvidence> documents()
    {
        return read([this](db::Connection& connection) {
            return evidence::ofRelease(connection, m_made->release(m_made->uid).id);
        });
    }

    std::unique_ptr<QTemporaryDir> m_keys;
    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestKeyboardGovernance)
#include "tst_keyboard_governance.moc"
