// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_files.h"

#include "core/packages/package_name.h"
#include "core/packages/stored_zip.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/zip_writer.h"

#include <QBuffer>

using namespace assay;
using namespace assay::tests;

namespace {

/// An archive as the product writes it, of members that it would not write.
QByteArray storedZipOf(const QByteArrayList& names)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    StoredZipWriter writer(buffer);
    for (const QByteArray& name : names) {
        if (!writer.begin(name, 1) || !writer.write("x") || !writer.end())
            qFatal("not written");
    }
    if (!writer.finish())
        qFatal("not finished");
    return buffer.data();
}

} // namespace

/// Packages by somebody who means harm.
class TestPackageFiles : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PackagedProject> m_made;

    QString whatFails(const QString& name) const { return faultsIn(verifyPackage(m_made->at(name), m_made->trust())); }

    Error errorOf(const QByteArray& archive) const
    {
        QFile::remove(m_made->at(QStringLiteral("bad.zip")));
        putFile(m_made->at(QStringLiteral("bad.zip")), archive);
        const Result<PackageFiles> files = PackageFiles::open(m_made->at(QStringLiteral("bad.zip")));
        return files ? Error{Error::Kind::Internal, QStringLiteral("was read"), {}} : files.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<PackagedProject>();
        m_made->approve(m_made->ask());
        const SigningKey exporter = valueOf(SigningKey::generate());
        valueOf(m_made->exportTo(QStringLiteral("whole"), &exporter));
        valueOf(m_made->exportTo(QStringLiteral("whole.zip"), &exporter));
    }

    void everyChangedByteIsFound()
    {
        const QString folder = m_made->at(QStringLiteral("whole"));
        constexpr qsizetype samples = 4;
        for (const auto& [name, bytes] : contentOfFolder(folder)) {
            for (qsizetype i = 0; i < samples; ++i) {
                QByteArray changed = bytes;
                const qsizetype at = (bytes.size() - 1) * i / (samples - 1);
                changed[at] = static_cast<char>(changed[at] ^ 1);
                putFile(folder + u'/' + name, changed);
                QVERIFY2(!whatFails(QStringLiteral("whole")).isEmpty(), qPrintable(name));
            }
            putFile(folder + u'/' + name, bytes);
        }
        QCOMPARE(whatFails(QStringLiteral("whole")), QString());
    }

    void everyChangedByteOfAnArchiveIsFound()
    {
        const QByteArray whole = contentOfFolder(m_made->at(QStringLiteral("."))).at(QStringLiteral("whole.zip"));
        for (qsizetype at = 0; at < whole.size(); at += 997) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
            putFile(m_made->at(QStringLiteral("changed.zip")), changed);
            QVERIFY2(!whatFails(QStringLiteral("changed.zip")).isEmpty(), qPrintable(QString::number(at)));
        }
    }

    void cutArchiveIsRefused()
    {
        const QByteArray whole = contentOfFolder(m_made->at(QStringLiteral("."))).at(QStringLiteral("whole.zip"));
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 61)
            QVERIFY(errorOf(whole.first(size)).kind == Error::Kind::Invalid);
        QVERIFY(errorOf(whole.chopped(1)).kind == Error::Kind::Invalid);
        QVERIFY(errorOf(whole + '\0').kind == Error::Kind::Invalid);
        QVERIFY(errorOf(QByteArray("before") + whole).kind == Error::Kind::Invalid);
    }

    void archiveThatSomebodyPackedAnewIsRefused()
    {
        QVERIFY(errorOf(zipOf({{"package.json", "{}"}})).kind == Error::Kind::Invalid);
        QVERIFY(errorOf(zipOf({{"package.json", "{}", true}})).kind == Error::Kind::Invalid);
    }

    void fileMoreOrLessOrElsewhereIsFound()
    {
        const QString folder = m_made->at(QStringLiteral("whole"));
        putFile(folder + QStringLiteral("/added"), "x");
        QVERIFY(whatFails(QStringLiteral("whole")).contains(QStringLiteral("not of the package: added")));
        QFile::remove(folder + QStringLiteral("/added"));
        putFile(folder + QStringLiteral("/model/added"), "x");
        QVERIFY(whatFails(QStringLiteral("whole")).contains(QStringLiteral("model/added")));
        QFile::remove(folder + QStringLiteral("/model/added"));
        const FolderContent content = contentOfFolder(folder);
        for (const auto& [name, bytes] : content) {
            const QString path = folder + u'/' + name;
            QVERIFY(QFile::rename(path, path + QStringLiteral("x")));
            QVERIFY2(!whatFails(QStringLiteral("whole")).isEmpty(), qPrintable(name));
            QVERIFY(QFile::remove(path + QStringLiteral("x")));
            QVERIFY2(!whatFails(QStringLiteral("whole")).isEmpty(), qPrintable(name));
            putFile(path, bytes);
        }
        QCOMPARE(whatFails(QStringLiteral("whole")), QString());
    }

    void namesThatLeadElsewhereAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"../out", "/etc/passwd", "a/../../b", "a//b", "a/", "./a", "a\\b", "C:x", "", "a\nb",
                                 "a\xE2\x80\xAE"
                                 "b",
                                 "\xFF", "\xC0\xAF", ".."})
            QTest::newRow(QByteArray(name).toPercentEncoding()) << QByteArray(name);
        QTest::newRow("zero") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(300, 'a');
    }

    void namesThatLeadElsewhereAreRefused()
    {
        QFETCH(QByteArray, name);
        const Error error = errorOf(storedZipOf({"a", name}));
        QVERIFY2(error.kind == Error::Kind::Invalid, qPrintable(error.message));
    }

    void twoFilesOfOneNameAreRefused()
    {
        QVERIFY(errorOf(storedZipOf({"a", "b", "a"})).kind == Error::Kind::Invalid);
        QVERIFY(errorOf(storedZipOf({"a", "b"})).message == QStringLiteral("was read"));
    }

    void linksAreRefused()
    {
        const QString folder = m_made->at(QStringLiteral("linked"));
        putFile(folder + QStringLiteral("/file"), "x");
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder + QStringLiteral("/link")));
        QVERIFY(PackageFiles::open(folder).error().kind == Error::Kind::Invalid);
        QFile::remove(folder + QStringLiteral("/link"));
        QVERIFY(PackageFiles::open(folder));
        QVERIFY(QFile::link(QStringLiteral("/etc"), folder + QStringLiteral("/link")));
        QVERIFY(PackageFiles::open(folder).error().kind == Error::Kind::Invalid);
    }

    void membersAreReadWhereTheyAre()
    {
        const PackageFiles folder = valueOf(PackageFiles::open(m_made->at(QStringLiteral("whole"))));
        const PackageFiles archive = valueOf(PackageFiles::open(m_made->at(QStringLiteral("whole.zip"))));
        QCOMPARE(folder.names(), archive.names());
        QCOMPARE(valueOf(folder.content(QStringLiteral("dossier.json"))),
                 valueOf(archive.content(QStringLiteral("dossier.json"))));
        QVERIFY(valueOf(folder.digest(QStringLiteral("model/MLmodel")))
                == valueOf(archive.digest(QStringLiteral("model/MLmodel"))));
        QVERIFY(archive.content(QStringLiteral("../secret")).error().kind == Error::Kind::NotFound);
    }

    void plainNamesAreNames()
    {
        QVERIFY(isPackageName(QStringLiteral("model/a b.bin")));
        QVERIFY(isPackageName(QStringLiteral("模型/权重.safetensors")));
        QVERIFY(isPackageName(QStringLiteral("...")));
    }
};

ASSAY_TEST(TestPackageFiles)
#include "tst_package_files.moc"
