// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "core/policies/policy_text.h"
#include "core/policies/shipped.h"
#include "tests/support/cli_program.h"
#include "tests/support/imported_release.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// Findings, evidence, answers and policies by the real program, as a script would.
class TestGovernance : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = std::make_unique<TemporaryProject>();
        Person ben;
        ben.name = QStringLiteral("Ben");
        ben.roles = {Role::RiskAuditor};
        Person mia;
        mia.name = QStringLiteral("Mia");
        mia.roles = {Role::Manager};
        for (const Person& person : {ben, mia})
            valueOf(PeopleStore(m_project->database())
                        .add(person, {m_project->actor().person, toString(Role::Administrator)}, person.name));
        addRelease(m_project->database(), m_project->actor().person);
        m_project->close();
    }

    void cleanup() { QCOMPARE(run({QStringLiteral("verify"), path()}), 0); }

    void findingGoesFromRaisedToClosed()
    {
        QCOMPARE(say("finding raise",
                     {QStringLiteral("Overfits"), QStringLiteral("--release"), QStringLiteral("credit-default@1"),
                      QStringLiteral("--severity"), QStringLiteral("high"), QStringLiteral("--due"),
                      QStringLiteral("2190-01-31")}),
                 0);
        QCOMPARE(m_out, QByteArray("F-1\n"));
        QCOMPARE(say("finding assign",
                     {QStringLiteral("F-1"), QStringLiteral("Ada Founder"), QStringLiteral("--role"),
                      QStringLiteral("manager")}),
                 0);
        for (const char* state : {"InProgress", "ReadyForValidation"})
            QCOMPARE(say("finding move", {QStringLiteral("F-1"), QString::fromLatin1(state)}), 0);
        QCOMPARE(say("finding move",
                     {QStringLiteral("F-1"), QStringLiteral("Closed"), QStringLiteral("--role"),
                      QStringLiteral("risk-auditor")}),
                 1);
        QVERIFY(m_errors.contains("another person judges it"));
        QCOMPARE(say("finding move",
                     {QStringLiteral("F-1"), QStringLiteral("Closed"), QStringLiteral("--as"), QStringLiteral("Ben"),
                      QStringLiteral("--role"), QStringLiteral("risk-auditor")}),
                 0);
        const QJsonObject finding = listed("finding list", {}).at(0).toObject();
        QCOMPARE(finding.value(QStringLiteral("state")).toString(), QStringLiteral("Closed"));
        QCOMPARE(finding.value(QStringLiteral("due")).toString(), QStringLiteral("2190-01-31T00:00:00.000Z"));
        QCOMPARE(finding.value(QStringLiteral("staged")), QJsonValue(false));
        QCOMPARE(say("finding move", {QStringLiteral("F-1"), QStringLiteral("Gone")}), 2);
    }

    void F18_mendedFindingIsListedWithTheAuditorsThatItWaitsFor()
    {
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        QCOMPARE(say("finding raise", {QStringLiteral("Few columns")}), 0);
        const QString key = QString::fromUtf8(m_out.trimmed());
        const QStringList manager{QStringLiteral("--role"), QStringLiteral("manager")};
        QCOMPARE(say("finding assign", QStringList{key, QStringLiteral("Ada Founder")} + manager), 0);
        QCOMPARE(say("finding move", {key, QStringLiteral("InProgress")}), 0);
        const auto waiting = [&](const QStringList& options) {
            const QJsonArray rows = listed("waiting list", options);
            return std::count_if(rows.begin(), rows.end(), [&](const QJsonValue& row) {
                return row[QStringLiteral("thing")].toString().startsWith(key + u' ')
                    && row[QStringLiteral("on")].toString() == roleTitle(Role::RiskAuditor);
            });
        };
        const auto asked = [&](const char* person) {
            const QJsonArray rows = listed("inbox list", {QStringLiteral("--as"), QString::fromLatin1(person)});
            return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue& row) {
                return row[QStringLiteral("thing")].toString().startsWith(key + u' ')
                    && row[QStringLiteral("reason")].toString() == QStringLiteral("review-requested");
            });
        };
        QCOMPARE(waiting({}), 0);
        QVERIFY(!asked("Ben"));
        QCOMPARE(say("finding move", {key, QStringLiteral("ReadyForValidation")}), 0);
        QCOMPARE(waiting({}), 1);
        QVERIFY(asked("Ben") && !asked("Ada Founder"));
        QCOMPARE(waiting({QStringLiteral("--as-of"), QStringLiteral("2999-01-31")}), 1);
        QCOMPARE(waiting({QStringLiteral("--as-of"), now}), 0);
        QCOMPARE(say("finding move",
                     {key, QStringLiteral("Closed"), QStringLiteral("--as"), QStringLiteral("Ben"),
                      QStringLiteral("--role"), QStringLiteral("risk-auditor")}),
                 0);
        QCOMPARE(waiting({}), 0);
        QVERIFY(!asked("Ben"));
    }

    void riskIsOfferedAndAgreedTo()
    {
        QCOMPARE(say("finding raise", {QStringLiteral("Few rows")}), 0);
        const QString key = QString::fromUtf8(m_out.trimmed());
        QCOMPARE(say("finding accept",
                     {key, QStringLiteral("--reason"), QStringLiteral("small"), QStringLiteral("--role"),
                      QStringLiteral("manager")}),
                 2);
        QCOMPARE(say("finding accept",
                     {key, QStringLiteral("--reason"), QStringLiteral("small"), QStringLiteral("--until"),
                      QStringLiteral("2190-01-31"), QStringLiteral("--role"), QStringLiteral("manager")}),
                 0);
        QCOMPARE(say("finding move",
                     {key, QStringLiteral("RiskAccepted"), QStringLiteral("--reason"), QStringLiteral("agreed"),
                      QStringLiteral("--as"), QStringLiteral("Ben"), QStringLiteral("--role"),
                      QStringLiteral("risk-auditor")}),
                 0);
    }

    void S54_offerThatRanOutIsListedAsWaitingNoMore()
    {
        QCOMPARE(say("finding raise", {QStringLiteral("Few cells")}), 0);
        const QString key = QString::fromUtf8(m_out.trimmed());
        const auto waiting = [&] {
            const QJsonArray rows = listed("waiting list", {});
            return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue& row) {
                return row[QStringLiteral("thing")].toString().startsWith(key + u' ');
            });
        };
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(10); // Two programs run before that.
        QCOMPARE(say("finding accept",
                     {key, QStringLiteral("--reason"), QStringLiteral("small"), QStringLiteral("--until"),
                      until.toString(Qt::ISODateWithMs), QStringLiteral("--role"), QStringLiteral("manager")}),
                 0);
        QVERIFY(waiting());
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc() > until, 30'000);
        QVERIFY(!waiting());
    }

    void evidenceStandsBehindAnAnswer()
    {
        QCOMPARE(say("evidence add",
                     {QStringLiteral("credit-default@1"), file("tried.md", "We went back.\n"),
                      QStringLiteral("--control"), QStringLiteral("way-back")}),
                 0);
        const QString uid = QString::fromUtf8(m_out.trimmed());
        QCOMPARE(say("control answer",
                     {QStringLiteral("credit-default@1"), QStringLiteral("way-back"), QStringLiteral("yes"),
                      QStringLiteral("--evidence"), uid}),
                 1);
        QVERIFY(m_errors.contains("DevOps"));
        QCOMPARE(say("control answer",
                     {QStringLiteral("credit-default@1"), QStringLiteral("way-back"), QStringLiteral("yes"),
                      QStringLiteral("--evidence"), uid, QStringLiteral("--role"), QStringLiteral("devops")}),
                 0);
        QJsonObject shown = listed("evidence list", {QStringLiteral("credit-default@1")}).at(0).toObject();
        QCOMPARE(shown.value(QStringLiteral("now")).toString(), QStringLiteral("unchanged"));
        QCOMPARE(say("evidence withdraw", {uid, QStringLiteral("--reason"), QStringLiteral("another trial")}), 0);
        QVERIFY(listed("evidence list", {QStringLiteral("credit-default@1")}).isEmpty());
    }

    void policyIsDraftedAndPublished()
    {
        policies::Policy next = valueOf(policies::defaultPolicy());
        next.supersedes = {next.id, next.version};
        next.version = 2;
        next.effectiveFrom = QDate(2190, 1, 1);
        const QString text = file("policy.json", policies::canonicalPolicy(next));
        QCOMPARE(say("policy draft", {text}), 1);
        const QStringList auditing{QStringLiteral("--as"), QStringLiteral("Ben"), QStringLiteral("--role"),
                                   QStringLiteral("risk-auditor")};
        QCOMPARE(say("policy draft", QStringList{text} + auditing), 0);
        const QString draft = QStringLiteral("model-release@2");
        const QStringList managing{QStringLiteral("--as"), QStringLiteral("Mia"), QStringLiteral("--role"),
                                   QStringLiteral("manager")};
        QCOMPARE(say("policy publish", QStringList{draft} + auditing), 1);
        QVERIFY2(m_errors.contains("propose it first") && m_errors.contains("Mia"), m_errors.constData());
        QCOMPARE(say("policy propose", QStringList{draft} + auditing), 0);
        QCOMPARE(say("policy publish", QStringList{draft} + auditing), 1);
        QVERIFY2(m_errors.contains("waits for the agreement of a manager"), m_errors.constData());
        QCOMPARE(say("policy agree", QStringList{draft} + auditing), 1);
        QCOMPARE(
            say("policy return", QStringList{draft, QStringLiteral("--reason"), QStringLiteral("why?")} + managing), 0);
        QCOMPARE(say("policy propose", QStringList{draft} + auditing), 0);
        QCOMPARE(say("policy agree", QStringList{draft} + managing), 0);
        QCOMPARE(say("policy publish", QStringList{draft} + auditing), 0);
        const QJsonArray versions = listed("policy list", {});
        const auto published = std::find_if(versions.begin(), versions.end(), [&](const QJsonValue& version) {
            return version[QStringLiteral("policy")].toString() == draft;
        });
        QVERIFY(published != versions.end());
        QCOMPARE((*published)[QStringLiteral("agreed_by")].toString(), QStringLiteral("Mia"));
        QCOMPARE((*published)[QStringLiteral("published_by")].toString(), QStringLiteral("Ben"));
        QCOMPARE(say("policy show", {QStringLiteral("model-release")}), 0);
        QCOMPARE(m_out.trimmed(), policies::canonicalPolicy(next));
        QCOMPARE(listed("policy list", {}).size(), 2);
        QCOMPARE(say("policy publish", QStringList{QStringLiteral("model-release@2")} + auditing), 1);
        QVERIFY(m_errors.contains("never changes"));
    }

    void policyIsComparedAndWithdrawn()
    {
        policies::Policy next = valueOf(policies::defaultPolicy());
        next.id = QStringLiteral("stricter");
        next.controls.front().title = QStringLiteral("Framed well");
        const QString text = file("stricter.json", policies::canonicalPolicy(next));
        const QStringList auditing{QStringLiteral("--as"), QStringLiteral("Ben"), QStringLiteral("--role"),
                                   QStringLiteral("risk-auditor")};
        QCOMPARE(say("policy draft", QStringList{text} + auditing), 0);
        const QJsonArray changes =
            listed("policy diff", {QStringLiteral("model-release@1"), QStringLiteral("stricter@1")});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[QStringLiteral("key")].toString(), next.controls.front().key);
        QVERIFY(changes.at(0)[QStringLiteral("detail")].toString().contains(QStringLiteral("→ Framed well")));
        QCOMPARE(say("policy withdraw", QStringList{QStringLiteral("stricter@1")} + auditing), 1);
        const QStringList why = auditing + QStringList{QStringLiteral("--reason"), QStringLiteral("not needed")};
        QCOMPARE(say("policy withdraw", QStringList{QStringLiteral("stricter@1")} + why), 0);
        QCOMPARE(say("policy publish", QStringList{QStringLiteral("stricter@1")} + auditing), 1);
        QCOMPARE(say("policy withdraw", QStringList{QStringLiteral("model-release@1")} + why), 1);
        QVERIFY(m_errors.contains("no policy would be in force"));
    }

    void replacedRegulationNamesWhatToLookAtAgain()
    {
        policies::Regulation regulation = *policies::regulation(valueOf(policies::shippedRegulations()), u"ss1-23");
        regulation.id = QStringLiteral("ss9-27");
        const QString text = file("regulation.json", policies::canonicalRegulations({regulation}));
        QCOMPARE(say("regulation replace",
                     {QStringLiteral("ss1-23"), text, QStringLiteral("--as"), QStringLiteral("Ben"),
                      QStringLiteral("--role"), QStringLiteral("risk-auditor")}),
                 0);
        QVERIFY(m_out.contains("credit-default@1 is judged by model-release@1"));
        bool found = false;
        for (const QJsonValue& row : listed("regulation list", {})) {
            if (row[QStringLiteral("superseded_by")].toString() != QStringLiteral("ss9-27"))
                continue;
            found = true;
            QCOMPARE(row[QStringLiteral("models")].toString(), QStringLiteral("credit-default@1"));
        }
        QVERIFY(found);
    }

private:
    QString path() const { return m_project->path(); }

    /// A file with that content beside the project.
    QString file(const char* name, const QByteArray& content) const
    {
        QFile file(QDir(m_project->folder()).filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    /// A verb of two words on the project.
    int say(const char* verb, const QStringList& rest)
    {
        return run(QString::fromLatin1(verb).split(u' ') + QStringList{path()} + rest);
    }

    QJsonArray listed(const char* verb, const QStringList& rest)
    {
        if (say(verb, rest + QStringList{QStringLiteral("--format"), QStringLiteral("json")}) != 0)
            qFatal("%s", m_errors.constData());
        return QJsonDocument::fromJson(m_out).array();
    }

    std::unique_ptr<TemporaryProject> m_project;
};

ASSAY_TEST(TestGovernance)
#include "tst_governance.moc"
