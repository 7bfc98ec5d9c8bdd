// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_watch.h"

#include "tests/support/faulty_files.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <utility>

using namespace assay;
using namespace assay::tests;

/// S12: what is put into a folder is feedback without anybody importing it.
class TestFeedbackWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyFiles::install(); }
    void cleanup() { QLoggingCategory::setFilterRules({}); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told.clear();
    }

    void S12_everyFileIsTakenInOnceAndWhatIsNoFeedbackIsToldOfAndLeft()
    {
        UserProject project;
        put("a.csv", "text,source\nToo slow,Ina\nGood,Tom\n");
        put("b.txt", "just words\n");
        put("c.eml", "From: Ina\nSubject: Slow\nDate: 1 Dec 2026 08:30 +0000\n\nAll day\n");
        put("d.json", "[{\"text\":\"Too slow\",\"source\":\"Ina\"},{\"text\":\"x\",\"useCase\":\"UC-9\"}]");
        look(project, 6);
        QCOMPARE(m_told.size(), 4);
        QCOMPARE(m_told.at(0), QStringLiteral("a.csv 2 0 0"));
        QVERIFY2(m_told.at(1).startsWith(QStringLiteral("b.txt: ")), qPrintable(m_told.at(1)));
        QCOMPARE(m_told.at(2), QStringLiteral("c.eml 1 0 0"));
        QCOMPARE(m_told.at(3), QStringLiteral("d.json 0 1 1"));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM feedback"), 3);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 4);
        look(project, 4); // Begun again, it finds what it knows.
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM feedback"), 3);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aFileThatGrowsIsTakenInAgainWithWhatIsNew()
    {
        UserProject project;
        put("a.csv", "text\nToo slow\n");
        int looks = 0;
        bool hasGrown = false;
        FeedbackWatch watch = telling();
        watch.pause = std::chrono::milliseconds(1);
        watch.goesOn = [&] {
            if (m_told.size() == 1 && !std::exchange(hasGrown, true))
                put("a.csv", "text\nToo slow\nGood\n");
            return m_told.size() < 2 && ++looks < 10'000;
        };
        QVERIFY(watchFeedback(project.database(), project.as(Role::EndUser), m_folder->path(), watch));
        QCOMPARE(m_told, (QStringList{QStringLiteral("a.csv 1 0 0"), QStringLiteral("a.csv 1 1 0")}));
    }

    void aMailThatIsWrittenInTwoHalvesIsTakenInWhole()
    {
        UserProject project;
        QFile mail(m_folder->filePath(QStringLiteral("a.eml")));
        QVERIFY(mail.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        mail.write("From: Ina\nSubject: Slow\nDate: 1 Dec 2026 08:30 +0000\n\nIt takes all day,\n");
        FeedbackWatch watch = telling();
        watch.pause = std::chrono::milliseconds(1);
        watch.rest = std::chrono::hours(1); // The program that writes it does nothing for a while.
        int looks = 0;
        watch.goesOn = [&] {
            if (++looks == 40) {
                mail.write("and then it is wrong.\n");
                mail.close();
                watch.rest = std::chrono::milliseconds(0);
            }
            return m_told.empty() && looks < 10'000;
        };
        QVERIFY(watchFeedback(project.database(), project.as(Role::EndUser), m_folder->path(), watch));
        QVERIFY2(looks >= 40, "It was taken in before it was written.");
        QCOMPARE(m_told, QStringList{QStringLiteral("a.eml 1 0 0")});
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM feedback"), 1);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM feedback WHERE text LIKE '%all day,%wrong.%'"), 1);
    }

    void aMailThatIsMovedInIsTakenInAtOnceAndOneThatIsWrittenThereWaits()
    {
        UserProject project;
        const QByteArray mail = "From: Ina\nSubject: Slow\nDate: 1 Dec 2026 08:30 +0000\n\nAll day\n";
        FeedbackWatch watch = telling();
        watch.pause = std::chrono::milliseconds(1);
        watch.rest = std::chrono::hours(1);
        int looks = 0;
        watch.goesOn = [&] {
            if (++looks == 10) {
                put("written.eml", mail);
                put(".moved", mail);
                QDir(m_folder->path()).rename(QStringLiteral(".moved"), QStringLiteral("moved.eml"));
            }
            return looks < 60;
        };
        QVERIFY(watchFeedback(project.database(), project.as(Role::EndUser), m_folder->path(), watch));
        QCOMPARE(m_told, QStringList{QStringLiteral("moved.eml 1 0 0")});
    }

    void aProjectThatFailsEndsTheWatchingAndNoFileIsPassedOver()
    {
        UserProject project;
        put("a.csv", "text\nToo slow\n");
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // They are expected.
        FaultyFiles::arm({.at = 1, .sticky = true});
        FeedbackWatch watch = telling();
        watch.pause = std::chrono::milliseconds(0);
        int asked = 0;
        watch.goesOn = [&] { return ++asked < 100; };
        const Result<> watched = watchFeedback(project.database(), project.as(Role::EndUser), m_folder->path(), watch);
        FaultyFiles::disarm();
        QVERIFY(!watched);
        QVERIFY(watched.error().kind == Error::Kind::Io);
        QCOMPARE(m_told, QStringList());
    }

    void aFileThatIsTooLargeIsToldOf()
    {
        UserProject project;
        QFile large(m_folder->filePath(QStringLiteral("a.csv")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(33 * 1024 * 1024)); // Without room on the disk.
        large.close();
        look(project, 3);
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.front().contains(QStringLiteral("at most 32 MiB")), qPrintable(m_told.front()));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        UserProject project;
        const Result<> watched = watchFeedback(project.database(), project.as(Role::EndUser),
                                               m_folder->filePath(QStringLiteral("none")), {});
        QVERIFY(!watched && watched.error().kind == Error::Kind::NotFound);
    }

private:
    void put(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    FeedbackWatch telling()
    {
        FeedbackWatch watch;
        watch.rest = std::chrono::milliseconds(0);
        watch.told = [this](const QString& name, const Result<FeedbackImport>& outcome) {
            m_told << (outcome ? QStringLiteral("%1 %2 %3 %4")
                                     .arg(name)
                                     .arg(outcome->added)
                                     .arg(outcome->known)
                                     .arg(outcome->faults.size())
                               : QStringLiteral("%1: %2").arg(name, outcome.error().message));
        };
        return watch;
    }

    void look(UserProject& project, int times)
    {
        FeedbackWatch watch = telling();
        watch.pause = std::chrono::milliseconds(0);
        int asked = 0;
        watch.goesOn = [&] { return ++asked < times * 10; };
        QVERIFY(watchFeedback(project.database(), project.as(Role::EndUser), m_folder->path(), watch));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_told;
};

ASSAY_TEST(TestFeedbackWatch)
#include "tst_feedback_watch.moc"
