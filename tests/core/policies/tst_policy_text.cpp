// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_text.h"
#include "tests/support/small_policy.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::policies;
using namespace assay::tests;

class TestPolicyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenByHandIsRead()
    {
        const Policy policy = smallPolicy();
        QCOMPARE(policy.title, QStringLiteral("Small models"));
        QCOMPARE(policy.version, 2);
        QCOMPARE(policy.effectiveFrom, QDate(2026, 1, 1));
        QCOMPARE(policy.supersedes->version, 1);
        QCOMPARE(policy.gates.size(), std::size_t{2});
        QCOMPARE(policy.quorums.at(RiskTier::High).keys, 3);
        QCOMPARE(policy.quorums.at(RiskTier::High).roles, (std::vector{Role::RiskAuditor, Role::DevOps}));
        QVERIFY(!policy.quorums.at(RiskTier::Low).daysOfApproval);
        const Control& control = policy.controls.front();
        QCOMPARE(control.tiers, (std::vector{RiskTier::Medium, RiskTier::High}));
        QVERIFY(control.weight == Weight::Warning);
        QCOMPARE(numberParameter(control.check.parameters, u"atLeast"), 0.8);
        QCOMPARE(control.references.front().clause, QStringLiteral("Annex IV 4"));
    }

    void aPolicyHasOneTextWhichIsReadAsTheSame()
    {
        const Policy policy = smallPolicy();
        const QByteArray text = canonicalPolicy(policy);
        const Result<Policy> again = policyFromText(text);
        QVERIFY(again);
        QVERIFY(*again == policy);
        QCOMPARE(canonicalPolicy(*again), text);
        QCOMPARE(policyDigest(*again), sha256(text));
    }

    void anyChangeIsAnotherDigest()
    {
        const Policy policy = smallPolicy();
        Policy other = policy;
        other.controls.front().check.parameters[QStringLiteral("atLeast")] = 0.8000000000000002;
        QVERIFY(policyDigest(other) != policyDigest(policy));
        other = policy;
        other.quorums[RiskTier::High].daysOfApproval.reset();
        QVERIFY(policyDigest(other) != policyDigest(policy));
    }

    void refusalNamesLineAndByteOfTheFirstFault()
    {
        QByteArray text = smallPolicyText();
        text.replace("\"gate\": \"signed\"", "\"gate\": \"sign\"");
        const qsizetype at = text.indexOf("\"sign\"");
        const auto line = text.left(at).count('\n') + 1;
        const Result<Policy> policy = policyFromText(text);
        QVERIFY(!policy);
        QCOMPARE(policy.error().detail, QString::number(at));
        const QString place = QStringLiteral("Line %1, byte %2: controls[1].gate").arg(line).arg(at);
        QVERIFY2(policy.error().message.contains(place), qPrintable(policy.error().message));
    }

    void readableTextIsReadAsTheSame()
    {
        const QByteArray text = readablePolicy(smallPolicy());
        QVERIFY(text.count('\n') > 20);
        QVERIFY(*policyFromText(text) == smallPolicy());
        QVERIFY(!problemIn(smallPolicy()));
        Policy broken = smallPolicy();
        broken.controls.front().tiers.clear();
        QCOMPARE(problemIn(broken).value().place, QStringLiteral("controls[0].tiers"));
    }

    void whatIsNotAsItHasToBeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const char* said) {
            QTest::newRow(name) << from << to << QString::fromUtf8(said);
        };
        row("other format", "\"assayPolicy\": 1", "\"assayPolicy\": 2", "assayPolicy: ");
        row("unknown member", "\"id\": \"small\",", "\"id\": \"small\", \"owner\": 1,", "owner is not known here");
        row("member twice", "\"id\": \"small\",", "\"id\": \"small\", \"id\": \"other\",",
            "the member name \"id\" appears twice");
        row("missing member", "\"title\": \"Small models\", ", "", "title is missing");
        row("blank title", "\"Small models\"", "\"  \"", "title: a text");
        row("bad key", "\"id\": \"small\"", "\"id\": \"Small\"", "id: a key");
        row("no date", "2026-01-01", "2026-02-30", "effectiveFrom: a date");
        row("before our time", "2026-01-01", "-2026-01-01", "effectiveFrom: a date");
        row("ends first", "2027-01-01", "2025-01-01", "effectiveTo: it ends before");
        row("version zero", "\"version\": 2", "\"version\": 0", "version: a whole number");
        row("version as text", "\"version\": 2", "\"version\": \"2\"", "version: a whole number");
        row("gate twice", "\"key\": \"signed\"", "\"key\": \"validated\"", "gates[1].key: validated is named twice");
        row("no such gate", "\"gate\": \"signed\"", "\"gate\": \"sign\"", "controls[1].gate: there is no gate sign");
        row("gate without control", "\"gate\": \"validated\"", "\"gate\": \"signed\"",
            "no control belongs to the gate");
        row("control twice", "\"key\": \"holdout\"", "\"key\": \"sign-offs\"", "controls[1].key: sign-offs is named");
        row("unknown tier", "[\"medium\", \"high\"]", "[\"huge\"]", "controls[0].tiers[0]: huge is no word");
        row("tier twice", "[\"medium\", \"high\"]", "[\"high\", \"high\"]",
            "controls[0].tiers[1]: high is named twice");
        row("no tier", "[\"medium\", \"high\"]", "[]", "controls[0].tiers: a control is asked");
        row("unknown weight", "\"warning\"", "\"soft\"", "controls[0].weight: soft");
        row("unknown check", "metric-threshold", "magic", "controls[0].check.kind: there is no check magic");
        row("unknown parameter", "\"atLeast\": 0.8", "\"atleast\": 0.8", "controls[0].check: ");
        row("parameter of another type", "\"atLeast\": 0.8", "\"atLeast\": \"0.8\"",
            "controls[0].check.atLeast: a number");
        row("number out of range", "\"atLeast\": 0.8", "\"atLeast\": 1e400", "controls[0].check.atLeast: a number");
        row("parameters that disagree", "\"atLeast\": 0.8", "\"atLeast\": 0.8, \"atMost\": 1",
            "either atLeast or atMost");
        row("metric without split", "\"split\": \"test\", ", "", "controls[0].check: a metric is named together");
        row("missing quorum", "\"medium\": {", "\"other\": {", "quorum: ");
        row("unknown role", "[\"risk-auditor\", \"devops\"]", "[\"auditor\"]",
            "quorum.high.roles[0]: auditor is no word");
        row("administrator", "[\"risk-auditor\", \"devops\"]", "[\"administrator\"]", "an administrator never signs");
        row("fewer keys than roles", "\"keys\": 3", "\"keys\": 1", "quorum.high.keys: each role");
        row("quorum nobody asks for", "[\"low\", \"medium\", \"high\"]", "[\"low\", \"high\"]", "quorum.medium: ");
        row("not an object", "{\"key\": \"signed\", \"title\": \"Signed\"}", "7", "gates[1]: an object is expected");
    }

    void whatIsNotAsItHasToBeIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QByteArray text = smallPolicyText();
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const Result<Policy> policy = policyFromText(text);
        QVERIFY(!policy);
        QVERIFY(policy.error().kind == Error::Kind::Invalid);
        QVERIFY2(policy.error().message.contains(said), qPrintable(policy.error().message));
    }

    void moreControlsThanAnybodyReadsAreRefused()
    {
        Policy policy = smallPolicy();
        for (int i = 0; i < 1000; ++i) {
            policy.controls.push_back(policy.controls.front());
            policy.controls.back().key = QStringLiteral("copy-%1").arg(i);
        }
        const Result<Policy> read = policyFromText(canonicalPolicy(policy));
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"controls: the list is longer than 1000"));
        policy.controls.resize(1000);
        QVERIFY(policyFromText(canonicalPolicy(policy)));
    }

    void theNewestVersionThatHoldsIsTheOne()
    {
        Policy first = smallPolicy(), second = first, third = first;
        second.version = 3;
        second.effectiveFrom = QDate(2026, 6, 1);
        third.version = 4;
        third.effectiveFrom = QDate(2026, 12, 1);
        const std::vector versions{third, first, second};
        QVERIFY(!effectivePolicy(versions, u"small", QDate(2025, 12, 31)));
        QCOMPARE(effectivePolicy(versions, u"small", QDate(2026, 5, 31))->version, 2);
        QCOMPARE(effectivePolicy(versions, u"small", QDate(2026, 6, 1))->version, 3);
        QCOMPARE(effectivePolicy(versions, u"small", QDate(2026, 12, 31))->version, 4);
        QVERIFY(!effectivePolicy(versions, u"small", QDate(2027, 1, 1)));
        QVERIFY(!effectivePolicy(versions, u"other", QDate(2026, 6, 1)));
    }

    void aPublishedVersionIsFollowedNeverChanged()
    {
        const Policy published = smallPolicy();
        QVERIFY(refusalToPublish(published, {published}).contains(u"the next one is 3"));
        Policy next = published;
        next.version = 3;
        QVERIFY(refusalToPublish(next, {published}).contains(u"has to name version 2"));
        next.supersedes->version = 2;
        QCOMPARE(refusalToPublish(next, {published}), QString());
        next.effectiveFrom = QDate(2025, 12, 31);
        QVERIFY(refusalToPublish(next, {published}).contains(u"begins before"));
        next.version = 1;
        next.supersedes.reset();
        QCOMPARE(refusalToPublish(next, {}), QString());
    }
};

ASSAY_TEST(TestPolicyText)
#include "tst_policy_text.moc"
