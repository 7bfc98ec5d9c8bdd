// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_files.h"

#include "tests/support/openssl_program.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QFileInfo>

using namespace assay;
using namespace assay::tests;

class TestKeyFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<KeyFiles>(m_dir->filePath(QStringLiteral("below/keys")));
    }

    void madeKeyIsNamedByItsFingerprintAndForItsOwnerAlone()
    {
        const QString fingerprint = make();
        QCOMPARE(m_files->fingerprints(), QStringList{fingerprint});
        QCOMPARE(permissions(m_files->folder()), 0x7000);
        QCOMPARE(permissions(m_files->pathOf(fingerprint)), 0x6000);
        QCOMPARE(valueOf(m_files->unlock(fingerprint, passphrase())).publicKey().fingerprint(), fingerprint.toLatin1());
        QVERIFY(!contentOf(m_files->pathOf(fingerprint)).contains("BEGIN PRIVATE"));
    }

    void opensslOpensTheFile()
    {
        OpensslProgram openssl;
        openssl.put(QStringLiteral("pass"), passphrase().bytes().toByteArray());
        openssl.put(QStringLiteral("key.pem"), contentOf(m_files->pathOf(make())));
        QVERIFY(openssl.run(QStringLiteral("pkey -in key.pem -passin file:pass -noout -check")));
    }

    void wrongPassphraseIsDenied()
    {
        const auto refused = m_files->unlock(make(), SecretText("wrong"));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
    }

    void folderThatOthersMayEnterGetsNoKey()
    {
        make();
        QVERIFY(QFile::setPermissions(m_files->folder(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup));
        const auto refused = m_files->create(passphrase());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(m_files->fingerprints().size(), 1);
    }

    void fileUnderTheNameOfAnotherKeyIsNotUsed()
    {
        const QString mine = make();
        const QString other = QString(64, u'a');
        QVERIFY(QFile::copy(m_files->pathOf(mine), m_files->pathOf(other)));
        const auto refused = m_files->unlock(other, passphrase());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    }

    void keyIsFoundByAsManyDigitsAsTellItApart()
    {
        const QString fingerprint = make();
        QCOMPARE(valueOf(m_files->find(fingerprint.first(6))), fingerprint);
        QVERIFY(m_files->find({}).error().kind == Error::Kind::Invalid);
        QVERIFY(m_files->find(QStringLiteral("x")).error().kind == Error::Kind::NotFound);
    }

    void environmentNamesTheFolder()
    {
        qputenv("ASSAY_KEYS", "/somewhere/else");
        QCOMPARE(KeyFiles::ofUser().folder(), QStringLiteral("/somewhere/else"));
        qunsetenv("ASSAY_KEYS");
        QVERIFY(KeyFiles::ofUser().folder().endsWith(QStringLiteral("/assay/keys")));
    }

private:
    static SecretText passphrase() { return SecretText("correct horse"); }
    static int permissions(const QString& path)
    {
        return static_cast<int>(QFileInfo(path).permissions() & ~QFile::Permissions(0x0f00));
    }

    QString make() const
    {
        return QString::fromLatin1(valueOf(m_files->create(passphrase())).publicKey().fingerprint());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeyFiles> m_files;
};

ASSAY_TEST(TestKeyFiles)
#include "tst_key_files.moc"
