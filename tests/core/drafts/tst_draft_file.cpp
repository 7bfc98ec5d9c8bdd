// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/user_folder.h"
#include "core/drafts/draft_file.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace assay;
using namespace assay::tests;

namespace {

const QString oneForm = QStringLiteral("project/person/new-task");

Draft saying(const QString& text)
{
    return {1000, {{QStringLiteral("text"), QStringLiteral("before")}}, {{QStringLiteral("text"), text}}};
}

} // namespace

/// What somebody began to write, as files that programs share and may die over.
class TestDraftFile : public QObject {
    Q_OBJECT

public:
    /// Writes a draft and waits to be killed.
    static int child(const QStringList& arguments)
    {
        DraftFile file(oneForm);
        if (file.open() || !file.keep(saying(arguments.value(0))))
            return 1;
        puts("kept");
        fflush(stdout);
        return getchar();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    }

    void aDraftIsThereAgainUntilItIsForgotten()
    {
        {
            DraftFile file(oneForm);
            QVERIFY(!file.open());
            QVERIFY(file.keep(saying(QStringLiteral("half a\nthought"))));
        }
        DraftFile file(oneForm);
        QCOMPARE(file.open(), std::optional(saying(QStringLiteral("half a\nthought"))));
        file.forget();
        DraftFile other(QStringLiteral("project/person/new-finding"));
        QVERIFY(!other.open());
        QVERIFY(files().filter(QStringLiteral(".lock")).size() == files().size());
    }

    void twoWindowsWithOneFormWriteTwoDrafts()
    {
        auto first = std::make_unique<DraftFile>(oneForm);
        QVERIFY(!first->open());
        QVERIFY(first->keep(saying(QStringLiteral("first"))));
        auto second = std::make_unique<DraftFile>(oneForm);
        QVERIFY(!second->open());
        QVERIFY(second->keep(saying(QStringLiteral("second"))));
        first.reset();
        second.reset();
        first = std::make_unique<DraftFile>(oneForm);
        QCOMPARE(first->open(), std::optional(saying(QStringLiteral("first"))));
        first->forget();
        second = std::make_unique<DraftFile>(oneForm);
        QCOMPARE(second->open(), std::optional(saying(QStringLiteral("second"))));
    }

    void whatAProgramWroteThatWasKilledComesBack()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), asChild({QStringLiteral("to be killed")}));
        QVERIFY2(program.waitForReadyRead(60'000), program.readAllStandardError().constData());
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("kept"));
        auto file = std::make_unique<DraftFile>(oneForm);
        QVERIFY(!file->open()); // It lives, and the draft is its own.
        file.reset();
        program.kill();
        QVERIFY(program.waitForFinished(60'000));
        file = std::make_unique<DraftFile>(oneForm);
        QCOMPARE(file->open(), std::optional(saying(QStringLiteral("to be killed"))));
    }

    void aFileThatSaysNothingIsNoDraft_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("half a thought");
        QTest::newRow("cut off") << QByteArray("{\"begun\":1000,\"fields\":[{\"field\":\"text\",\"te");
        QTest::newRow("no fields") << QByteArray("{\"begun\":1000,\"fields\":{}}");
    }

    void aFileThatSaysNothingIsNoDraft()
    {
        QFETCH(QByteArray, content);
        {
            DraftFile file(oneForm);
            file.open();
            QVERIFY(file.keep(saying(QStringLiteral("x"))));
        }
        QCOMPARE(files().size(), 1);
        QFile written(userDataFolder() + QStringLiteral("/drafts/") + files().front());
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(content);
        written.close();
        DraftFile file(oneForm);
        QVERIFY(!file.open());
        QVERIFY(file.keep(saying(QStringLiteral("y"))));
    }

    void othersOfTheMachineCannotReadIt()
    {
        DraftFile file(oneForm);
        file.open();
        QVERIFY(file.keep(saying(QStringLiteral("x"))));
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(userDataFolder() + QStringLiteral("/drafts")) & others, QFile::Permissions());
    }

private:
    static QStringList files() { return QDir(userDataFolder() + QStringLiteral("/drafts")).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ASSAY_TEST(TestDraftFile)
#include "tst_draft_file.moc"
