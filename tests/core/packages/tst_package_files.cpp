// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_files.h"

#include "core/packages/package_content.h"
#include "core/packages/package_name.h"
#include "core/packages/stored_zip.h"
#include "core/packages/sum_list.h"
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

/// A file of mostly zeros, of which only the other pieces are kept.
class SparseDevice final : public QIODevice {
public:
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 length = std::min(most, m_size - pos());
        std::fill(to, to + length, '\0');
        for (const auto& [at, bytes] : m_pieces) {
            for (qint64 i = std::max<qint64>(0, pos() - at); i < bytes.size() && at + i < pos() + length; ++i)
                to[at + i - pos()] = bytes[i];
        }
        return length;
    }

    qint64 writeData(const char* from, qint64 length) override
    {
        if (std::any_of(from, from + length, [](char c) { return c != '\0'; }))
            m_pieces[pos()] = QByteArray(from, length);
        m_size = std::max(m_size, pos() + length);
        return length;
    }

private:
    std::map<qint64, QByteArray> m_pieces;
    qint64 m_size = 0;
};

} // namespace

Q_DECLARE_METATYPE(void (*)(PackageContent&))

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

    void everythingWrittenAnewIsFoundByWhatWasSigned_data()
    {
        using Change = void (*)(PackageContent&);
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
        row("requester", [](PackageContent& content) { content.index.requester = QStringLiteral("somebody"); });
        row("name", [](PackageContent& content) { content.index.name = QStringLiteral("credit@2"); });
        row("project", [](PackageContent& content) { content.index.project = QStringLiteral("other"); });
        row("request", [](PackageContent& content) { content.index.request = QStringLiteral("other"); });
        row("fewer decisions", [](PackageContent& content) {
            content.decisions.pop_back();
            content.index.decisions.pop_back();
        });
        row("first decision left out", [](PackageContent& content) {
            content.decisions.erase(content.decisions.begin());
            content.index.decisions = QStringList{packages::decisionStem(0, content.decisions.front().said.decision)};
        });
        row("same decision twice", [](PackageContent& content) {
            content.decisions.back() = content.decisions.front();
            content.index.decisions = {packages::decisionStem(0, content.decisions.front().said.decision),
                                       packages::decisionStem(1, content.decisions.front().said.decision)};
        });
        row("figure", [](PackageContent& content) {
            QByteArray dossier = content.dossier;
            valueOf(packages::takeDossier(dossier.replace("0.55", "0.95"), content));
        });
        row("policy", [](PackageContent& content) {
            content.policy.quorums[RiskTier::Medium].keys = 1;
            content.policyText = policies::canonicalPolicy(content.policy);
        });
        row("log", [](PackageContent& content) {
            ++content.log.size;
            content.checkpoint = valueOf(content.log.text());
        });
        row("root", [](PackageContent& content) {
            content.log.root[0] ^= 1;
            content.checkpoint = valueOf(content.log.text());
        });
        row("unsigned log", [](PackageContent& content) {
            content.decisions.back().receipt.earlierSize = 0;
            content.decisions.back().receipt.consistency.clear();
        });
        row("entry of the other",
            [](PackageContent& content) { content.decisions.back().receipt = content.decisions.front().receipt; });
        row("certificate of the other", [](PackageContent& content) {
            content.decisions.back().certificates = content.decisions.front().certificates;
        });
        row("key of nobody", [](PackageContent& content) {
            const PublicKey key = valueOf(SigningKey::generate()).publicKey();
            content.keys.emplace(QString::fromLatin1(key.fingerprint()), key);
        });
        row("model's signer", [](PackageContent& content) { content.index.modelSigner.clear(); });
    }

    /// By somebody who has the program, and makes every document and sum fit.
    void everythingWrittenAnewIsFoundByWhatWasSigned()
    {
        using Change = void (*)(PackageContent&);
        QFETCH(Change, change);
        const QString whole = m_made->at(QStringLiteral("whole"));
        PackageContent content = valueOf(packages::readContent(valueOf(PackageFiles::open(whole))));
        const auto forge = [&](const QString& name) {
            std::map<QString, QByteArray> files = packages::writtenFiles(content);
            for (const auto& [file, bytes] : contentOfFolder(whole)) {
                if (file.startsWith(packagefile::modelFolder) || file == packagefile::modelSignature)
                    files[file] = bytes;
            }
            SumList sums;
            for (const auto& [file, bytes] : files)
                sums[file.toUtf8()] = sha256(bytes);
            files[packagefile::sums] = sumListText(sums);
            for (const auto& [file, bytes] : files)
                putFile(m_made->at(name) + u'/' + file, bytes);
            return whatFails(name);
        };
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(forge(QStringLiteral("same ") + row), QString());
        change(content);
        QVERIFY(!forge(QStringLiteral("forged ") + row).isEmpty());
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

    void moreFilesThanTheShortDirectoryCounts()
    {
        constexpr int count = 70'000;
        QByteArrayList names;
        for (int i = 0; i < count; ++i)
            names << QByteArray::number(i);
        QBuffer archive;
        archive.setData(storedZipOf(names));
        archive.open(QIODevice::ReadOnly);
        QCOMPARE(valueOf(readStoredZip(archive)).size(), std::size_t{count});
    }

    void memberBeyondFourGibibytes()
    {
        constexpr qint64 size = (qint64(1) << 32) + 5;
        const QByteArray piece(64 * 1024 * 1024, '\0');
        SparseDevice archive;
        archive.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        StoredZipWriter writer(archive);
        QVERIFY(writer.begin("large", size));
        for (qint64 left = size; left > 0; left -= piece.size())
            QVERIFY(writer.write(QByteArrayView(piece).first(std::min<qint64>(left, piece.size()))));
        QVERIFY(writer.end() && writer.begin("behind", 1) && writer.write("x") && writer.end() && writer.finish());
        const std::vector<StoredMember> members = valueOf(readStoredZip(archive));
        QCOMPARE(members.front().size, size);
        QVERIFY(members.back().headerAt > size);
        QVERIFY(archive.seek(members.back().dataAt()));
        QCOMPARE(archive.read(1), QByteArray("x"));
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
