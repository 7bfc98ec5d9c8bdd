// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_files.h"
#include "tests/support/answering_server.h"
#include "tests/support/package_fixture.h"
#include "tests/support/stamping_authority.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace assay;
using namespace assay::tests;

/// Sign-offs by the real program: their receipts, their stamps by a local `openssl ts`, and two at one time.
class TestSignedAtTheCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<PackagedProject>();
        qputenv("ASSAY_KEYS", at("keyFiles").toLocal8Bit());
        putFile(at("passphrase"), "correct horse");
        QVERIFY(QFile::setPermissions(at("passphrase"), QFile::ReadOwner | QFile::WriteOwner));
        m_keys = {keyOf(m_made->add("Nora", Role::RiskAuditor)), keyOf(m_made->add("Omar", Role::DevOps))};
        putFile(at("trusted"), m_keys.join(u'\n').toLatin1());
        m_made->ask();
    }

    void cleanup() { qunsetenv("ASSAY_KEYS"); }

    void receiptIsWrittenAndCheckedByItself()
    {
        QCOMPARE(sign("Nora", "risk-auditor", {QStringLiteral("--receipt"), at("receipt")}), 0);
        QVERIFY(m_out.contains("Receipt: " + at("receipt").toUtf8()));
        const QStringList alone{QStringLiteral("verify-receipt"), at("receipt")};
        QCOMPARE(run(alone), 1);
        QVERIFY(m_out.contains("it is not known who signed"));
        QCOMPARE(run(alone + QStringList{QStringLiteral("--trusted-keys"), at("trusted")}), 0);
        QVERIFY(m_out.contains("Decision: Approve") && m_out.contains("The receipt holds."));
        const QStringList inProject = alone + QStringList{QStringLiteral("--project"), project()};
        QCOMPARE(run(inProject), 0);
        putFile(at("checkpoint"),
                QJsonDocument::fromJson(contentOf(at("receipt")))
                    .object()
                    .value(QStringLiteral("checkpoint"))
                    .toString()
                    .toUtf8());
        QCOMPARE(run(inProject + QStringList{QStringLiteral("--expect-checkpoint"), at("checkpoint")}), 0);
        QCOMPARE(run({QStringLiteral("verify"), project(), QStringLiteral("--since"), at("checkpoint")}), 0);
        QVERIFY(m_out.contains("signed by Nora"));
        m_made->tamper("DELETE FROM sign_off");
        QCOMPARE(run(inProject), 1);
        QVERIFY(m_out.contains("the decision was taken away"));
        QCOMPARE(run({QStringLiteral("verify-receipt"), at("trusted")}), 1);
        QCOMPARE(run(alone + QStringList{QStringLiteral("--project"), at("nowhere")}), 3);
    }

    void receiptIsGivenAgain()
    {
        QCOMPARE(sign("Nora", "risk-auditor"), 0);
        QVERIFY(m_out.contains("Receipt: assay-cli receipt "));
        const QString signOff = QString::fromUtf8(m_out).section(QStringLiteral("Signed: "), 1).section(u'\n', 0, 0);
        QCOMPARE(run({QStringLiteral("receipt"), project(), signOff}), 0);
        const QByteArray printed = m_out;
        QCOMPARE(run({QStringLiteral("receipt"), project(), signOff, QStringLiteral("--out"), at("receipt")}), 0);
        QCOMPARE(contentOf(at("receipt")), printed);
        QCOMPARE(run({QStringLiteral("receipt"), project(), QStringLiteral("nothing")}), 1);
    }

    void signOffStandsWhereItsReceiptCannotBeWritten()
    {
        QCOMPARE(sign("Nora", "risk-auditor", {QStringLiteral("--receipt"), QStringLiteral("/nowhere/receipt")}), 1);
        QVERIFY(m_errors.contains("It is signed, but its receipt was not written"));
        QVERIFY(m_errors.contains("assay-cli receipt"));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM sign_off"), 1);
    }

    void stampOfALocalAuthorityGoesAllTheWay()
    {
        StampingAuthority clock;
        StampingAuthority other;
        putFile(at("roots"), clock.root().pem());
        putFile(at("otherRoots"), other.root().pem());
        AnsweringServer server([&](const QByteArray&, const QByteArray& body) {
            return reply("200 OK", "Content-Type: application/timestamp-reply\r\n", clock.answer(body));
        });
        const QString url = server.address().toString();
        const QStringList stamped{QStringLiteral("--timestamp-url"), url, QStringLiteral("--timestamp-roots"),
                                  at("roots")};
        QCOMPARE(sign("Nora", "risk-auditor",
                      {QStringLiteral("--timestamp-url"), url, QStringLiteral("--timestamp-roots"), at("otherRoots")}),
                 1);
        QVERIFY(m_errors.contains("none of the trusted authorities stands behind it"));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM sign_off"), 0);
        QCOMPARE(sign("Nora", "risk-auditor", stamped + QStringList{QStringLiteral("--receipt"), at("receipt")}), 0);
        QCOMPARE(sign("Omar", "devops", stamped), 0);
        QCOMPARE(server.requests(), 3);
        QCOMPARE(gate({QStringLiteral("--timestamp-roots"), at("roots")}), 0);
        QCOMPARE(gate({QStringLiteral("--timestamp-roots"), at("otherRoots")}), 1);
        QVERIFY(m_out.contains("The time stamp is not believed"));
        const QStringList receipt{QStringLiteral("verify-receipt"), at("receipt"), QStringLiteral("--trusted-keys"),
                                  at("trusted"), QStringLiteral("--timestamp-roots")};
        QCOMPARE(run(receipt + QStringList{at("roots")}), 0);
        QCOMPARE(run(receipt + QStringList{at("otherRoots")}), 1);
        packageHolds(clock);
    }

    void gateThatAsksForStampsRefusesBareSignOffs()
    {
        putFile(at("roots"), StampingAuthority().root().pem());
        QCOMPARE(sign("Nora", "risk-auditor"), 0);
        QCOMPARE(sign("Omar", "devops"), 0);
        QCOMPARE(gate({}), 0);
        QCOMPARE(gate({QStringLiteral("--timestamp-roots"), at("roots")}), 1);
        QVERIFY(m_out.contains("it has no time stamp"));
    }

    void twoProcessesSignAtTheSameInstant()
    {
        QProcess nora;
        QProcess omar;
        start(nora, signing("Nora", "risk-auditor"));
        start(omar, signing("Omar", "devops"));
        for (QProcess* process : {&nora, &omar}) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError());
        }
        QCOMPARE(gate({}), 0);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM checkpoint WHERE key_id IS NOT NULL"), 2);
    }

private:
    QString at(const char* name) const { return m_made->at(QString::fromLatin1(name)); }
    QString project() const { return m_made->project.path(); }

    /// The package has the stamps where those who verify look for them: ours, openssl's and Sigstore's.
    void packageHolds(StampingAuthority& clock)
    {
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("export"), project(), QStringLiteral("credit@1"),
                      QStringLiteral("--out"), at("p")}),
                 0);
        QVERIFY(m_out.contains("Checkpoint of the log:"));
        const QStringList verify{QStringLiteral("verify-release"), at("p"), QStringLiteral("--trusted-keys"),
                                 at("trusted"), QStringLiteral("--timestamp-roots")};
        QCOMPARE(run(verify + QStringList{at("roots")}), 0);
        QCOMPARE(run(verify + QStringList{at("otherRoots")}), 1);
        QVERIFY(m_out.contains("time stamp"));
        const FolderContent files = contentOfFolder(at("p"));
        const QJsonObject bundle =
            QJsonDocument::fromJson(files.at(QStringLiteral("decisions/01-approve.sigstore.json"))).object();
        const QString stamp = bundle.value(QStringLiteral("verificationMaterial"))
                                  .toObject()
                                  .value(QStringLiteral("timestampVerificationData"))
                                  .toObject()
                                  .value(QStringLiteral("rfc3161Timestamps"))
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(QStringLiteral("signedTimestamp"))
                                  .toString();
        const QByteArray response = files.at(QStringLiteral("decisions/01-approve.tsr"));
        QCOMPARE(QByteArray::fromBase64(stamp.toLatin1()), response);
        const QJsonObject envelope =
            QJsonDocument::fromJson(files.at(QStringLiteral("decisions/01-approve.dsse.json"))).object();
        clock.openssl().put(QStringLiteral("signature"),
                            QByteArray::fromBase64(envelope.value(QStringLiteral("signatures"))
                                                       .toArray()
                                                       .at(0)
                                                       .toObject()
                                                       .value(QStringLiteral("sig"))
                                                       .toString()
                                                       .toLatin1()));
        clock.openssl().put(QStringLiteral("stamp"), response);
        QVERIFY2(clock.openssl().run(QStringLiteral("ts -verify -data signature -in stamp -CAfile root.pem")),
                 clock.openssl().output());
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

    QStringList signing(const char* who, const char* role) const
    {
        return {QStringLiteral("sign"),
                project(),
                QStringLiteral("credit@1"),
                QStringLiteral("approve"),
                QStringLiteral("--as"),
                QString::fromLatin1(who),
                QStringLiteral("--role"),
                QString::fromLatin1(role),
                QStringLiteral("--passphrase-file"),
                at("passphrase")};
    }

    int sign(const char* who, const char* role, const QStringList& options = {})
    {
        return run(signing(who, role) + options);
    }

    int gate(const QStringList& options)
    {
        return run(QStringList{QStringLiteral("gate"), project(), QStringLiteral("credit@1")} + options);
    }

    static void start(QProcess& program, const QStringList& arguments)
    {
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
    }

    /// Meanwhile the authority's server answers.
    int run(const QStringList& arguments)
    {
        QProcess program;
        start(program, arguments);
        if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000))
            qFatal("assay-cli does not end");
        m_out = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return program.exitCode();
    }

    std::unique_ptr<PackagedProject> m_made;
    QStringList m_keys;
    QByteArray m_out, m_errors;
};

ASSAY_TEST(TestSignedAtTheCommandLine)
#include "tst_signed_at_the_command_line.moc"
