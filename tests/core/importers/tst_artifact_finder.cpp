// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/artifact_finder.h"
#include "tests/support/foreign_store.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

using namespace assay;

/// Where a store's own words about its artifacts lead on another machine.
class TestArtifactFinder : public QObject {
    Q_OBJECT

private:
    const QString m_id = QStringLiteral("0123456789abcdef0123456789abcdef");
    std::unique_ptr<QTemporaryDir> m_dir;
    IssueList m_issues;

    QString source() const { return m_dir->filePath(QStringLiteral("source")); }
    QStringList found(const QString& uri, const QString& inStore = {}, const QString& id = {})
    {
        ReadPace pace({});
        SourceFolder folder(source(), m_issues, pace);
        ArtifactFinder finder(source(), folder, pace);
        QStringList paths;
        for (const ArtifactReference& artifact : finder.find({id.isEmpty() ? m_id : id, uri, inStore, {}}))
            paths << artifact.path;
        return paths;
    }
    void file(QString path) { tests::put(m_dir->filePath(path.replace(QStringLiteral("%1"), m_id)), "x"); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_issues = {};
        QVERIFY(QDir().mkpath(source()));
    }

    void tailIsFoundHoweverTheStoreWroteIt_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("path") << QStringLiteral("/old/machine/mlruns/1/%1/artifacts");
        QTest::newRow("slash at the end") << QStringLiteral("/old/machine/mlruns/1/%1/artifacts/");
        QTest::newRow("address") << QStringLiteral("file:///old/machine/mlruns/1/%1/artifacts");
        QTest::newRow("localhost") << QStringLiteral("file://localhost/old/mlruns/1/%1/artifacts");
        QTest::newRow("one slash") << QStringLiteral("file:/old/mlruns/1/%1/artifacts");
        QTest::newRow("relative") << QStringLiteral("./mlruns/1/%1/artifacts");
        QTest::newRow("drive") << QStringLiteral("C:\\old\\mlruns\\1\\%1\\artifacts");
        QTest::newRow("drive address") << QStringLiteral("file:///C:/old/mlruns/1/%1/artifacts");
    }
    void tailIsFoundHoweverTheStoreWroteIt()
    {
        QFETCH(QString, uri);
        file(QStringLiteral("source/mlruns/1/%1/artifacts/a"));
        QCOMPARE(found(uri.arg(m_id)), QStringList{QStringLiteral("a")});
    }

    void encodedNamesAreDecodedOnce()
    {
        file(QStringLiteral("source/my runs/%1/artifacts/a"));
        QCOMPARE(found(QStringLiteral("file:///old/my%20runs/%1/artifacts").arg(m_id)),
                 QStringList{QStringLiteral("a")});
        QCOMPARE(found(QStringLiteral("file:///old/my%2520runs/%1/artifacts").arg(m_id)), QStringList());
    }

    void longestTailWins()
    {
        file(QStringLiteral("source/mlruns/1/%1/artifacts/right"));
        file(QStringLiteral("source/%1/artifacts/wrong"));
        QCOMPARE(found(QStringLiteral("/old/mlruns/1/%1/artifacts").arg(m_id)), QStringList{QStringLiteral("right")});
    }

    void onlyWholeNamesMatch()
    {
        file(QStringLiteral("source/uns/1/%1/artifacts/a"));
        QCOMPARE(found(QStringLiteral("/old/mlruns/1/%1/artifacts").arg(m_id)), QStringList());
    }

    void storedPathThatStillLeadsThereIsTaken()
    {
        file(QStringLiteral("elsewhere/1/%1/artifacts/a"));
        const QString uri = m_dir->filePath(QStringLiteral("elsewhere/1/%1/artifacts").arg(m_id));
        QCOMPARE(found(uri), QStringList{QStringLiteral("a")});
        QCOMPARE(found(QStringLiteral("file://") + uri), QStringList{QStringLiteral("a")});
    }

    void folderOfTheStoreGoesFirstWhenAnythingIsInIt()
    {
        file(QStringLiteral("source/mlruns/1/%1/artifacts/outside"));
        const QString uri = QStringLiteral("/old/mlruns/1/%1/artifacts").arg(m_id);
        const QString own = m_dir->filePath(QStringLiteral("source/own"));
        QVERIFY(QDir().mkpath(own));
        QCOMPARE(found(uri, own), QStringList{QStringLiteral("outside")});
        file(QStringLiteral("source/own/inside"));
        QCOMPARE(found(uri, own), QStringList{QStringLiteral("inside")});
    }

    /// A text in a store may not choose which files are read: not by a path, not by climbing, not by a link.
    void foreignFilesAreNotReached_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("id");
        QTest::newRow("secret folder") << QStringLiteral("{dir}/secret") << QString();
        QTest::newRow("its name as id") << QStringLiteral("{dir}/secret") << QStringLiteral("secret");
        QTest::newRow("its name as id, with artifacts")
            << QStringLiteral("{dir}/secret/artifacts") << QStringLiteral("secret");
        QTest::newRow("climbing") << QStringLiteral("/x/%1/../../secret").arg(m_id) << QString();
        QTest::newRow("climbing, encoded") << QStringLiteral("file:///x/%1/%2e%2e/secret") << QString();
        QTest::newRow("link") << QStringLiteral("/x/%1/link").arg(m_id) << QString();
        QTest::newRow("link for the owner") << QStringLiteral("/x/linked/artifacts") << QStringLiteral("linked");
        QTest::newRow("root") << QStringLiteral("/") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("other machine") << QStringLiteral("file://server/mlruns/%1/artifacts").arg(m_id) << QString();
        QTest::newRow("service") << QStringLiteral("s3://bucket/mlruns/%1/artifacts").arg(m_id) << QString();
        QTest::newRow("server") << QStringLiteral("mlflow-artifacts:/mlruns/%1/artifacts").arg(m_id) << QString();
    }
    void foreignFilesAreNotReached()
    {
        QFETCH(QString, uri);
        QFETCH(QString, id);
        file(QStringLiteral("secret/key"));
        file(QStringLiteral("secret/artifacts/key"));
        file(QStringLiteral("source/mlruns/%1/artifacts/own"));
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("source/%1").arg(m_id))));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("secret")),
                            m_dir->filePath(QStringLiteral("source/%1/link").arg(m_id))));
        QVERIFY(
            QFile::link(m_dir->filePath(QStringLiteral("secret")), m_dir->filePath(QStringLiteral("source/linked"))));
        QCOMPARE(found(uri.replace(QStringLiteral("{dir}"), m_dir->path()), {}, id), QStringList());
    }

    void linkAmongTheArtifactsIsNamed()
    {
        file(QStringLiteral("secret/key"));
        file(QStringLiteral("source/mlruns/%1/artifacts/own"));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("secret")),
                            m_dir->filePath(QStringLiteral("source/mlruns/%1/artifacts/link").arg(m_id))));
        QCOMPARE(found(QStringLiteral("/old/mlruns/%1/artifacts").arg(m_id)), QStringList{QStringLiteral("own")});
        const auto issues = m_issues.take(QString());
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues[0].place, QStringLiteral("mlruns/%1/artifacts/link").arg(m_id));
    }
};

ASSAY_TEST(TestArtifactFinder)
#include "tst_artifact_finder.moc"
