// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_files.h"
#include "tests/support/cli_program.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

/// A release from one person's project to a stranger, by the real program.
class TestReleasePackageCommand : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private:
    PackagedProject m_made;

    QString at(const char* name) const { return m_made.at(QString::fromLatin1(name)); }

    int exported(const QString& path, const QStringList& options = {})
    {
        return run(QStringList{QStringLiteral("release"), QStringLiteral("export"), m_made.project.path(),
                               QStringLiteral("credit@1"), QStringLiteral("--out"), path}
                   + options);
    }

    int verified(const QString& path, const QStringList& options = {})
    {
        return run(QStringList{QStringLiteral("verify-release"), path} + options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_made.approve(m_made.ask());
        putFile(at("keys"), "# who approves\n" + m_made.signers().join(u'\n').toLatin1() + '\n');
        putFile(at("roots"), m_made.authority.certificate().pem());
        putFile(at("passphrase"), "correct horse\n");
        QFile::setPermissions(at("passphrase"), QFile::ReadOwner | QFile::WriteOwner);
        qputenv("ASSAY_KEYS", at("files").toLocal8Bit());
    }

    void strangerIsConvincedByKeysOrRootsAlone()
    {
        QCOMPARE(exported(at("p")), 0);
        QVERIFY(!m_out.contains("Nobody has signed the log")); // The last sign-off did.
        QVERIFY(m_out.contains("Checkpoint of the log:"));
        QCOMPARE(verified(at("p"), {QStringLiteral("--trusted-keys"), at("keys")}), 0);
        QVERIFY(m_out.contains("The package is authentic and complete.\nIt carries an approval"));
        QCOMPARE(verified(at("p"), {QStringLiteral("--roots"), at("roots")}), 0);
        QCOMPARE(verified(at("p")), 1);
        QVERIFY(m_out.contains("it is not known who signed"));
        QCOMPARE(exported(at("p")), 1);
        QVERIFY(m_errors.contains("already"));
    }

    void authenticIsSaidApartFromApproved()
    {
        PackagedProject rejected;
        const QString request = rejected.ask();
        valueOf(rejected.sign(request, *rejected.kofiKey, rejected.kofi));
        valueOf(rejected.sign(request, *rejected.ruthKey, rejected.ruth, Decision::Reject));
        valueOf(rejected.exportTo(QStringLiteral("rejected")));
        putFile(rejected.at(QStringLiteral("keys")), rejected.signers().join(u'\n').toLatin1() + '\n');
        const QStringList keys{QStringLiteral("--trusted-keys"), rejected.at(QStringLiteral("keys"))};
        QCOMPARE(verified(rejected.at(QStringLiteral("rejected")), keys), 1);
        QVERIFY(m_out.contains("The package is authentic and complete.\nIt does NOT carry an approval"));
        QVERIFY(m_out.contains("\n- Approved by those who have to, as the policy says: "));
        QCOMPARE(
            verified(rejected.at(QStringLiteral("rejected")), keys + QStringList{QStringLiteral("--authenticity")}), 0);
        QVERIFY(!m_out.contains("NOT"));
    }

    void answersAreReadByPrograms()
    {
        QCOMPARE(exported(at("j.zip"), {QStringLiteral("--without-files")}), 0);
        const QStringList json{QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--roots"),
                               at("roots")};
        QCOMPARE(verified(at("j.zip"), json), 1);
        int unknown = 0;
        for (const QJsonValue& check : QJsonDocument::fromJson(m_out).array()) {
            QVERIFY(check.toObject().value(QStringLiteral("holds")).toString() != QStringLiteral("no"));
            unknown += check.toObject().value(QStringLiteral("needed")).toBool()
                && check.toObject().value(QStringLiteral("holds")).toString() == QStringLiteral("unknown");
        }
        QCOMPARE(unknown, 1);
        QCOMPARE(verified(at("j.zip"), json + QStringList{QStringLiteral("--without-files")}), 0);
    }

    void keyOfTheExporterIsAskedFor()
    {
        const KeyFiles files(at("files"));
        const SigningKey key = valueOf(files.create(SecretText("correct horse")));
        const QStringList options{QStringLiteral("--key"), QString::fromLatin1(key.publicKey().fingerprint().first(12)),
                                  QStringLiteral("--passphrase-file"), at("passphrase")};
        QCOMPARE(exported(at("signed.zip"), options), 0);
        QVERIFY(!m_out.contains("Nobody has signed the log"));
        QCOMPARE(verified(at("signed.zip"), {QStringLiteral("--trusted-keys"), at("keys")}), 0);
        QCOMPARE(exported(at("unsigned.zip"), {QStringLiteral("--key"), QStringLiteral("0000")}), 1);
        QVERIFY(!QFileInfo::exists(at("unsigned.zip")));
    }

    void wrongCommandLinesAreToldFromBadPackages()
    {
        QCOMPARE(run({QStringLiteral("release"), QStringLiteral("export"), m_made.project.path(),
                      QStringLiteral("credit@1")}),
                 2);
        QCOMPARE(exported(at("none"), {QStringLiteral("--nothing")}), 2);
        QCOMPARE(verified(at("nowhere")), 1);
        putFile(at("misspelt"), "abc\n");
        QCOMPARE(verified(at("nowhere"), {QStringLiteral("--trusted-keys"), at("misspelt")}), 1);
        QVERIFY(m_errors.contains("line 1"));
    }
};

ASSAY_TEST(TestReleasePackageCommand)
#include "tst_release_package_command.moc"
