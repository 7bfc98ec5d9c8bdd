// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/keys/key_files.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QXmlStreamReader>

using namespace assay;
using namespace assay::tests;

/// From a candidate to an open gate by the verbs of a pipeline and of those who decide.
class TestReleaseGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        qputenv("ASSAY_KEYS", (m_made->project.folder() + QStringLiteral("/keys")).toLocal8Bit());
        write("passphrase", "correct horse");
        QVERIFY(QFile::setPermissions(path("passphrase"), QFile::ReadOwner | QFile::WriteOwner));
        m_nora = m_made->add("Nora", Role::RiskAuditor);
        m_omar = m_made->add("Omar", Role::DevOps);
        m_noras = keyOf(m_nora);
        m_omars = keyOf(m_omar);
    }

    void cleanup() { qunsetenv("ASSAY_KEYS"); }

    void signedReleaseOpensTheGate()
    {
        QCOMPARE(gate(), 1);
        QVERIFY(m_out.contains("CLOSED") && m_out.contains("Nobody has asked"));
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1"),
                      QStringLiteral("--comment"), QStringLiteral("Ready"), QStringLiteral("--as"),
                      QStringLiteral("Ana"), QStringLiteral("--role"), QStringLiteral("data-scientist")}),
                 0);
        QCOMPARE(gate(), 1);
        QCOMPARE(take("Omar", "devops"), 1);
        QVERIFY2(m_errors.contains("Model-risk auditor (") && m_errors.contains("Nora"), m_errors);
        QCOMPARE(take("Nora", "risk-auditor"), 0);
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("list"), project()}), 0);
        QVERIFY2(m_out.contains("InValidation"), m_out);
        QCOMPARE(sign("Nora", "risk-auditor", "approve"), 0);
        QVERIFY(m_out.contains("Decision: Approve"));
        QCOMPARE(gate(), 1);
        QCOMPARE(sign("Omar", "devops", "approve"), 0);
        QCOMPARE(gate(), 0);
        QVERIFY(m_out.contains("OPEN"));
        QCOMPARE(gate({QStringLiteral("--environment"), QStringLiteral("staging")}), 1);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
    }

    void F5_aRequestNamesTheDayByWhichItIsWanted()
    {
        const auto submit = [this](const QString& day) {
            return run({QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1"),
                        QStringLiteral("--due"), day, QStringLiteral("--as"), QStringLiteral("Ana"),
                        QStringLiteral("--role"), QStringLiteral("data-scientist")});
        };
        QCOMPARE(submit(QStringLiteral("soon")), 2);
        QCOMPARE(submit(QStringLiteral("2020-01-31")), 1);
        QVERIFY2(m_errors.contains("2020-01-31, has to be a day to come"), m_errors);
        const QString day = QDate::currentDate().addDays(9).toString(Qt::ISODate);
        QCOMPARE(submit(day), 0);
        QCOMPARE(run({QStringLiteral("waiting"), QStringLiteral("list"), project(), QStringLiteral("--format"),
                      QStringLiteral("csv")}),
                 0);
        QVERIFY2(m_out.contains(",asked," + day.toLatin1() + "T00:00:00.000Z,release,"), m_out);
    }

    void dataOfAReleaseAreCorrectedAndTakenBack()
    {
        write("new.csv", "age,amount\n30,100\n");
        const auto split = [this](const QStringList& rest) {
            return run(
                QStringList{QStringLiteral("release"), QStringLiteral("split"), project(), QStringLiteral("credit@1")}
                + rest
                + QStringList{QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                              QStringLiteral("data-scientist")});
        };
        QCOMPARE(split({QStringLiteral("banana"), path("new.csv")}), 1);
        QVERIFY2(m_errors.contains("train, validation, test, preprod, production"), m_errors);
        QCOMPARE(split({QStringLiteral("train"), path("new.csv"), QStringLiteral("--instead-of"),
                        QStringLiteral("train:loans")}),
                 0);
        QCOMPARE(split({QStringLiteral("test"), path("new.csv"), QStringLiteral("--name"), QStringLiteral("held")}), 0);
        QCOMPARE(m_made->release(m_made->uid).parts.splits.size(), std::size_t{2});
        QCOMPARE(split({QStringLiteral("test"), QStringLiteral("held"), QStringLiteral("--withdraw"),
                        QStringLiteral("Another bank")}),
                 0);
        QCOMPARE(m_made->release(m_made->uid).parts.splits.size(), std::size_t{1});
        QCOMPARE(m_made->release(m_made->uid).parts.splits.front().name(), QStringLiteral("train:new"));
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
    }

    void ownWorkIsNotSignedOff()
    {
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1"),
                      QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                      QStringLiteral("data-scientist")}),
                 0);
        keyOf(m_made->mei);
        QCOMPARE(sign("Ana", "data-scientist", "approve"), 1);
        QCOMPARE(run({QStringLiteral("sign"), project(), QStringLiteral("credit@1"), QStringLiteral("approve"),
                      QStringLiteral("--as"), QStringLiteral("Nora"), QStringLiteral("--role"),
                      QStringLiteral("risk-auditor"), QStringLiteral("--passphrase-file"), path("nowhere")}),
                 1);
        QCOMPARE(run({QStringLiteral("sign"), project(), QStringLiteral("credit@1"), QStringLiteral("perhaps"),
                      QStringLiteral("--as"), QStringLiteral("Nora"), QStringLiteral("--role"),
                      QStringLiteral("risk-auditor")}),
                 2);
    }

    void gateTakesItsTrustFromOutside()
    {
        approve();
        write("keys.txt", m_noras.toLatin1() + " # Nora\n\n" + m_omars.toLatin1() + "\n");
        QCOMPARE(gate({QStringLiteral("--trusted-keys"), path("keys.txt")}), 0);
        write("keys.txt", m_noras.toLatin1());
        QCOMPARE(gate({QStringLiteral("--trusted-keys"), path("keys.txt")}), 1);
        QVERIFY(m_out.contains("not among those that are trusted here"));
        write("keys.txt", "abc\n");
        QCOMPARE(gate({QStringLiteral("--trusted-keys"), path("keys.txt")}), 1);
        QVERIFY(m_errors.contains("line 1"));
        QCOMPARE(gate({QStringLiteral("--trusted-keys"), path("nowhere")}), 1);
        write("policy.json", approvalPolicy());
        QCOMPARE(gate({QStringLiteral("--policy"), path("policy.json")}), 0);
        write("policy.json", QByteArray(approvalPolicy()).replace("\"keys\":2", "\"keys\":3"));
        QCOMPARE(gate({QStringLiteral("--policy"), path("policy.json")}), 1);
        write("policy.json", "{}");
        QCOMPARE(gate({QStringLiteral("--policy"), path("policy.json")}), 1);
    }

    void evidenceThatVoidsARequestSaysSoAtOnceAndChangedEvidenceClosesTheGate()
    {
        const QStringList asAna{QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                                QStringLiteral("data-scientist")};
        const QStringList add{QStringLiteral("evidence"), QStringLiteral("add"), project(),
                              QStringLiteral("credit@1"), path("report.txt"),    QStringLiteral("--in-place")};
        write("report.txt", "v1");
        QCOMPARE(run(add + asAna), 0);
        QVERIFY(!m_out.contains("void"));
        QCOMPARE(
            run(QStringList{QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1")}
                + asAna),
            0);
        QCOMPARE(run(add + asAna), 0);
        QVERIFY2(m_out.contains("Approval request 1 of credit@1 is void: Ana added the evidence “report.txt”. Ask"),
                 m_out);
        QCOMPARE(gate(), 1);
        QVERIFY(m_out.contains("Ana added the evidence “report.txt”.\n"));
        approve();
        write("report.txt", "v2");
        QCOMPARE(run({QStringLiteral("gate"), project(), QStringLiteral("credit@1")}), 1);
        QVERIFY2(m_out.contains("“report.txt” is not the file that was added"), m_out);
        QCOMPARE(gate(), 0);
        QCOMPARE(
            run(QStringList{QStringLiteral("release"), QStringLiteral("check"), project(), QStringLiteral("credit@1")}
                + asAna),
            0);
        QVERIFY2(m_out.contains("evidence “report.txt”: CHANGED"), m_out);
        QCOMPARE(gate(), 1);
        QCOMPARE(run({QStringLiteral("verify"), project()}), 0);
    }

    void unusableQuestionNeverPasses()
    {
        approve();
        QCOMPARE(gate({QStringLiteral("--format"), QStringLiteral("perhaps")}), 2);
        QCOMPARE(run({QStringLiteral("gate"), project(), QStringLiteral("credit@2")}), 1);
        QCOMPARE(run({QStringLiteral("gate"), project()}), 2);
        QCOMPARE(run({QStringLiteral("gate"), path("nowhere.assay"), QStringLiteral("credit@1")}), 3);
    }

    void rewrittenProjectIsNotTrusted()
    {
        approve();
        QCOMPARE(run({QStringLiteral("checkpoint"), project(), QStringLiteral("--out"), path("kept.txt"),
                      QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                      QStringLiteral("data-scientist")}),
                 0);
        QCOMPARE(gate({QStringLiteral("--expect-checkpoint"), path("kept.txt")}), 0);
        QByteArray kept = contentOf(path("kept.txt"));
        QByteArrayList lines = kept.split('\n');
        lines[2] = QByteArray(32, 'x').toBase64();
        write("other.txt", lines.join('\n'));
        QCOMPARE(gate({QStringLiteral("--expect-checkpoint"), path("other.txt")}), 3);
        m_made->tamper("UPDATE sign_off SET role = 'manager'");
        QCOMPARE(gate(), 3);
        QVERIFY(m_out.contains("NOT TRUSTED"));
    }

    void reasonsAreTheSameInEveryFormat()
    {
        QCOMPARE(gate({QStringLiteral("--format"), QStringLiteral("json")}), 1);
        const QJsonObject json = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(json.value(QStringLiteral("open")).toBool(true), false);
        const QJsonArray reasons = json.value(QStringLiteral("reasons")).toArray();
        QVERIFY(!reasons.isEmpty());
        QCOMPARE(gate({QStringLiteral("--format"), QStringLiteral("sarif")}), 1);
        const QJsonArray results = QJsonDocument::fromJson(m_out)
                                       .object()
                                       .value(QStringLiteral("runs"))
                                       .toArray()
                                       .at(0)
                                       .toObject()
                                       .value(QStringLiteral("results"))
                                       .toArray();
        QCOMPARE(results.size(), reasons.size());
        QCOMPARE(gate({QStringLiteral("--format"), QStringLiteral("junit")}), 1);
        QXmlStreamReader xml(m_out);
        qsizetype failures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("failure"))
                ++failures;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(failures >= reasons.size());
    }

    void everyResultHasALocation()
    {
        QCOMPARE(gate({QStringLiteral("--format"), QStringLiteral("sarif")}), 1);
        const QJsonArray results = sarifRun().value(QStringLiteral("results")).toArray();
        QVERIFY(!results.isEmpty());
        for (const auto& result : results) {
            const QJsonObject location =
                result.toObject().value(QStringLiteral("locations")).toArray().at(0).toObject();
            const QJsonObject file = location.value(QStringLiteral("physicalLocation")).toObject();
            QCOMPARE(
                QUrl(file.value(QStringLiteral("artifactLocation")).toObject().value(QStringLiteral("uri")).toString())
                    .toLocalFile(),
                project());
            QCOMPARE(file.value(QStringLiteral("region")).toObject().value(QStringLiteral("startLine")).toInt(), 1);
            QCOMPARE(location.value(QStringLiteral("logicalLocations"))
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(QStringLiteral("name")),
                     QJsonValue(QStringLiteral("credit@1")));
        }
    }

    void gateThatCannotBeAskedIsAWholeDocument_data()
    {
        QTest::addColumn<QStringList>("arguments"); // "P" is the project.
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const QStringList usual{QStringLiteral("P"), QStringLiteral("credit@1")};
        QTest::newRow("no project") << QStringList{QStringLiteral("nowhere.assay"), QStringLiteral("credit@1")} << 3
                                    << QStringLiteral("nowhere.assay");
        QTest::newRow("no release") << QStringList{QStringLiteral("P"), QStringLiteral("credit@2")} << 1
                                    << QStringLiteral("credit@2");
        QTest::newRow("no keys") << usual + QStringList{QStringLiteral("--trusted-keys"), QStringLiteral("/nowhere")}
                                 << 1 << QStringLiteral("/nowhere");
        QTest::newRow("no environment") << usual + QStringList{QStringLiteral("--environment"), QString()} << 2
                                        << QStringLiteral("--environment");
    }

    void gateThatCannotBeAskedIsAWholeDocument()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, reason);
        arguments.replaceInStrings(QStringLiteral("P"), project());
        const auto ask = [&](const char* format) {
            const int exit = run(QStringList{QStringLiteral("gate")} + arguments
                                 + QStringList{QStringLiteral("--format"), QString::fromLatin1(format)});
            QVERIFY2(QString::fromUtf8(m_errors).contains(reason), m_errors);
            QCOMPARE(exit, code);
        };
        ask("text");
        QCOMPARE(m_out, QByteArray());
        ask("json");
        const QJsonObject json = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(json.value(QStringLiteral("asked")), QJsonValue(false));
        QCOMPARE(json.value(QStringLiteral("open")), QJsonValue(false));
        QVERIFY(json.value(QStringLiteral("reasons")).toArray().at(0).toString().contains(reason));
        ask("sarif");
        const QJsonObject invocation = sarifRun().value(QStringLiteral("invocations")).toArray().at(0).toObject();
        QCOMPARE(invocation.value(QStringLiteral("executionSuccessful")), QJsonValue(false));
        const QJsonObject result = sarifRun().value(QStringLiteral("results")).toArray().at(0).toObject();
        QVERIFY(result.value(QStringLiteral("message"))
                    .toObject()
                    .value(QStringLiteral("text"))
                    .toString()
                    .contains(reason));
        QVERIFY(!result.value(QStringLiteral("locations")).toArray().isEmpty());
        ask("junit");
        QCOMPARE(junitCount(u"error"), 1);
        QCOMPARE(junitCount(u"testcase"), 1);
        QVERIFY(m_out.contains("errors=\"1\""));
    }

    void unreadFilesAreSaidInEveryFormat()
    {
        const QByteArray said = "were not read again";
        for (const char* format : {"text", "json", "junit", "sarif"}) {
            gate({QStringLiteral("--format"), QString::fromLatin1(format)}); // With --skip-files.
            QVERIFY2(m_out.contains(said), m_out);
            run({QStringLiteral("gate"), project(), QStringLiteral("credit@1"), QStringLiteral("--format"),
                 QString::fromLatin1(format)});
            QVERIFY2(!m_out.contains(said), m_out);
        }
        gate({QStringLiteral("--format"), QStringLiteral("junit")});
        QCOMPARE(junitCount(u"skipped"), 1);
        QVERIFY(m_out.contains("skipped=\"1\""));
        gate({QStringLiteral("--format"), QStringLiteral("sarif")});
        QCOMPARE(sarifRun()
                     .value(QStringLiteral("invocations"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("toolExecutionNotifications"))
                     .toArray()
                     .size(),
                 1);
    }

    void approvalHasNoConditionsAndNoEndThatIsOver()
    {
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1"),
                      QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                      QStringLiteral("data-scientist")}),
                 0);
        const QStringList asNora{QStringLiteral("--as"),
                                 QStringLiteral("Nora"),
                                 QStringLiteral("--role"),
                                 QStringLiteral("risk-auditor"),
                                 QStringLiteral("--passphrase-file"),
                                 path("passphrase")};
        const auto signedAs = [&](const char* decision, const QStringList& options) {
            return run(QStringList{QStringLiteral("sign"), project(), QStringLiteral("credit@1"),
                                   QString::fromLatin1(decision)}
                       + options + asNora);
        };
        const QStringList condition{QStringLiteral("--condition"), QStringLiteral("advisory only")};
        QCOMPARE(signedAs("approve", condition), 1);
        QVERIFY2(m_errors.contains("Nothing was signed") && m_errors.contains("conditions"), m_errors);
        QCOMPARE(signedAs("approve-with-conditions", {}), 1);
        QCOMPARE(signedAs("approve", {QStringLiteral("--until"), QStringLiteral("2026-01-31")}), 1);
        QVERIFY2(m_errors.contains("2026-01-31 already"), m_errors);
        const QString nextMonth = QDateTime::currentDateTimeUtc().date().addDays(30).toString(Qt::ISODate);
        QCOMPARE(signedAs("approve-with-conditions", condition + QStringList{QStringLiteral("--until"), nextMonth}), 0);
    }

private:
    QJsonObject sarifRun() const
    {
        return QJsonDocument::fromJson(m_out).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
    }

    /// How many elements of that name the document has; -1 where it is none.
    int junitCount(QStringView name) const
    {
        QXmlStreamReader xml(m_out);
        int count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
                ++count;
        }
        return xml.hasError() ? -1 : count;
    }

    QString path(const char* name) const { return m_made->project.folder() + u'/' + QString::fromLatin1(name); }
    QString project() const { return m_made->project.path(); }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    /// A certified key whose file is in the folder of keys; answers its fingerprint.
    QString keyOf(const Actor& actor)
    {
        QByteArray word("correct horse");
        const SigningKey key = valueOf(KeyFiles::ofUser().create(SecretText::taken(word)));
        const QString uid =
            valueOf(KeyStore(m_made->database())
                        .enroll(valueOf(KeyEnrolment::of(m_made->database().projectUid(), actor.person, key)), actor,
                                m_made->once()));
        const Actor admin{m_made->project.actor().person, toString(Role::Administrator)};
        valueOf(KeyStore(m_made->database())
                    .certify({uid, QDateTime::currentDateTimeUtc().addDays(365)}, m_made->authority, admin,
                             m_made->once()));
        return QString::fromLatin1(key.publicKey().fingerprint());
    }

    void approve()
    {
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("submit"), project(), QStringLiteral("credit@1"),
                      QStringLiteral("--as"), QStringLiteral("Ana"), QStringLiteral("--role"),
                      QStringLiteral("data-scientist")}),
                 0);
        QCOMPARE(sign("Nora", "risk-auditor", "approve"), 0);
        QCOMPARE(sign("Omar", "devops", "approve"), 0);
    }

    int take(const char* who, const char* role)
    {
        return run({QStringLiteral("release"), QStringLiteral("move"), project(), QStringLiteral("credit@1"),
                    QStringLiteral("InValidation"), QStringLiteral("--as"), QString::fromLatin1(who),
                    QStringLiteral("--role"), QString::fromLatin1(role)});
    }

    int sign(const char* who, const char* role, const char* decision)
    {
        return run({QStringLiteral("sign"), project(), QStringLiteral("credit@1"), QString::fromLatin1(decision),
                    QStringLiteral("--as"), QString::fromLatin1(who), QStringLiteral("--role"),
                    QString::fromLatin1(role), QStringLiteral("--passphrase-file"), path("passphrase")});
    }

    int gate(std::initializer_list<QString> more = {})
    {
        return run(
            QStringList{QStringLiteral("gate"), project(), QStringLiteral("credit@1"), QStringLiteral("--skip-files")}
            + QStringList(more));
    }

    int run(const QStringList& arguments)
    {
        m_out.clear();
        m_errors.clear();
        QString out;
        QString errors;
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        const int code = runCommandLine(arguments, outStream, errorStream);
        m_out = out.toUtf8();
        m_errors = errors.toUtf8();
        return code;
    }

    int run(std::initializer_list<QString> arguments) { return run(QStringList(arguments)); }

    std::unique_ptr<ApprovalProject> m_made;
    Actor m_nora, m_omar;
    QString m_noras, m_omars;
    QByteArray m_out, m_errors;
};

ASSAY_TEST(TestReleaseGate)
#include "tst_release_gate.moc"
