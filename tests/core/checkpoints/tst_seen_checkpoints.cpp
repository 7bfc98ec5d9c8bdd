// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/seen_checkpoints.h"

#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <chrono>
#include <future>

using namespace assay;
using namespace assay::tests;

class TestSeenCheckpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("profile/seen.json"));
    }

    void rememberedIsReadBackAndNeverGoesBack()
    {
        const SeenCheckpoints seen(m_path);
        QVERIFY(!valueOf(seen.of(m_project)));
        QVERIFY(seen.remember(m_project, {5, sha256("five"), 1000}));
        QVERIFY(seen.remember(m_project, {4, sha256("four"), 2000}));
        QVERIFY(seen.remember(m_project, {5, sha256("other"), 3000}));
        QVERIFY((*valueOf(seen.of(m_project)) == SeenHead{5, sha256("five"), 1000}));
        QVERIFY(seen.replace(m_project, {4, sha256("four"), 2000}));
        QVERIFY((*valueOf(seen.of(m_project)) == SeenHead{4, sha256("four"), 2000}));
        QVERIFY(!valueOf(seen.of(QStringLiteral("another"))));
    }

    void fileIsItsOwnersAlone()
    {
        QVERIFY(SeenCheckpoints(m_path).remember(m_project, {5, sha256("five"), 1000}));
        QVERIFY(!(QFileInfo(m_path).permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void damagedFileIsSaidAndNotOverwritten()
    {
        QVERIFY(SeenCheckpoints(m_path).remember(m_project, {5, sha256("five"), 1000}));
        const QByteArray good = contentOf(m_path);
        for (const QByteArray& bad : {QByteArray(), QByteArray("[]"), good + ' ', QByteArray(good).replace("5", "-5"),
                                      QByteArray(good).replace("root", "Root"), good.chopped(1)}) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
            file.close();
            QVERIFY(SeenCheckpoints(m_path).of(m_project).error().kind == Error::Kind::Corrupt);
            const auto refused = SeenCheckpoints(m_path).remember(m_project, {6, sha256("six"), 2000});
            QVERIFY(!refused && refused.error().kind == Error::Kind::Corrupt);
            QCOMPARE(contentOf(m_path), bad);
        }
    }

    void writersAtOnceLoseNothing()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (int writer = 0; writer < 4; ++writer) {
            threads.emplace_back(QThread::create([this, writer] {
                for (int i = 0; i < 10; ++i)
                    valueOf(SeenCheckpoints(m_path).remember(QString::number(writer * 10 + i), {1, Digest(), 1}));
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        QCOMPARE(valueOf(readSeenHeads(contentOf(m_path))).size(), std::size_t(40));
    }

    void whoFindsItHeldWaitsForItsTurn()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QLockFile held(m_path + QStringLiteral(".lock"));
        QVERIFY(held.tryLock(0));
        auto writing = std::async(std::launch::async, [this] {
            return SeenCheckpoints(m_path).remember(m_project, {1, Digest(), 1}).has_value();
        });
        const auto isOver = [&writing] {
            return writing.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        QVERIFY(!QTest::qWaitFor(isOver, 6000));
        held.unlock();
        QVERIFY(writing.get());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_project = QStringLiteral("01J");
};

ASSAY_TEST(TestSeenCheckpoints)
#include "tst_seen_checkpoints.moc"
