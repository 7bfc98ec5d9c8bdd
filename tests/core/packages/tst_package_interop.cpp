// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/shipped.h"
#include "core/trust/sigstore_bundle.h"
#include "tests/support/interop_program.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What programs of others, see tst_interop, say of the files of a package.
class TestPackageInterop : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PackagedProject> m_made;
    InteropProgram m_others;

    QString folder() const { return m_made->at(QStringLiteral("p")); }

    bool bundleIsAccepted(const QString& bundle, const QJsonObject& trust)
    {
        putFile(m_made->at(QStringLiteral("trust")), QJsonDocument(trust).toJson());
        return m_others.accepts("verify_bundle.cjs", {folder() + u'/' + bundle, m_made->at(QStringLiteral("trust"))});
    }

    static QJsonObject keyTrust(const QString& hint, const PublicKey& key)
    {
        return {{QStringLiteral("keys"), QJsonObject{{hint, QString::fromLatin1(key.der().toBase64())}}},
                {QStringLiteral("authorities"), QJsonArray()},
                {QStringLiteral("clocks"), QJsonArray()}};
    }

    bool isCycloneDx(const QByteArray& bom)
    {
        putFile(m_made->at(QStringLiteral("bom")), bom);
        return m_others.accepts("validate_cyclonedx.cjs", {m_made->at(QStringLiteral("bom"))});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!InteropProgram::isThere())
            QSKIP("ASSAY_INTEROP names no folder: no program of others was asked (./dev test --interop)");
    }

    void init()
    {
        m_made = std::make_unique<PackagedProject>();
        m_made->addDocuments();
    }

    void sigstoreAcceptsTheModelSignature()
    {
        m_made->approve(m_made->ask());
        const SigningKey exporter = valueOf(SigningKey::generate());
        valueOf(m_made->exportTo(QStringLiteral("p"), &exporter));
        const QString bundle = QStringLiteral("model.sig");
        const SigstoreBundle read = valueOf(bundles::read(contentOfFolder(folder()).at(bundle)));
        QVERIFY2(bundleIsAccepted(bundle, keyTrust(read.keyHint, exporter.publicKey())), m_others.said());
        QVERIFY(!bundleIsAccepted(bundle, keyTrust(read.keyHint, m_made->ruthKey->publicKey())));
    }

    /// A key that nobody has certified says so by a hint.
    void sigstoreAcceptsADecisionByKey()
    {
        m_made->approve(m_made->ask());
        m_made->tamper("DELETE FROM key_certificate");
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const QString bundle = QStringLiteral("decisions/01-approve.sigstore.json");
        const PublicKey& key = m_made->ruthKey->publicKey();
        const QString hint = QString::fromLatin1(key.fingerprint());
        QVERIFY2(bundleIsAccepted(bundle, keyTrust(hint, key)), m_others.said());
        QVERIFY(!bundleIsAccepted(bundle, keyTrust(hint, m_made->kofiKey->publicKey())));
    }

    void pkijsFollowsACertificateOfTheSigner()
    {
        m_made->approve(m_made->ask());
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const SigstoreBundle bundle =
            valueOf(bundles::read(contentOfFolder(folder()).at(QStringLiteral("decisions/01-approve.sigstore.json"))));
        QVERIFY(bundle.material == SigstoreBundle::Material::Certificate);
        putFile(m_made->at(QStringLiteral("leaf")), bundle.certificates.front().der());
        putFile(m_made->at(QStringLiteral("root")), m_made->authority.certificate().der());
        const QString now = QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate);
        QVERIFY2(m_others.accepts("verify_chain.cjs",
                                  {m_made->at(QStringLiteral("leaf")), m_made->at(QStringLiteral("root")), now}),
                 m_others.said());
    }

    void cyclonedxAcceptsTheBillOfMaterials()
    {
        m_made->approve(m_made->ask());
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const QByteArray bom = contentOfFolder(folder()).at(QStringLiteral("bom.cdx.json"));
        QVERIFY2(isCycloneDx(bom), m_others.said());
        QVERIFY(bom.contains("\"confidenceInterval\"") && bom.contains("\"evidence\":[\"evidence-"));
        QVERIFY(!isCycloneDx(QByteArray(bom).replace("\"SHA-256\"", "\"SHA-255\"")));
    }

    /// That of the policy that comes with the program, with all regulations that it cites.
    void cyclonedxAcceptsWhatTheShippedPolicyMakes()
    {
        policies::Policy shipped = valueOf(policies::defaultPolicy());
        shipped.id = QStringLiteral("in-force");
        shipped.effectiveFrom = QDate::currentDate().addDays(-1);
        m_made->publish(policies::canonicalPolicy(shipped).constData());
        valueOf(m_made->sign(m_made->ask(), *m_made->ruthKey, m_made->ruth, Decision::RequestChanges));
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const QByteArray bom = contentOfFolder(folder()).at(QStringLiteral("bom.cdx.json"));
        QVERIFY2(isCycloneDx(bom), m_others.said());
        QVERIFY(bom.contains("\"regulation:eu-ai-act\"") && bom.contains("\"counterClaims\""));
        QVERIFY(valueOf(verifyPackage(folder(), m_made->trust())).checks.size() > 10);
    }
};

ASSAY_TEST(TestPackageInterop)
#include "tst_package_interop.moc"
