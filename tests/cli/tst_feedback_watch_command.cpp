// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// S12: feedback that a kiosk puts into a folder, with the real program, which is stopped as a service would be.
class TestFeedbackWatchCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S12_filesThatArePutIntoTheFolderComeInUntilItIsStopped()
    {
        const QTemporaryDir folder;
        const QString project = folder.filePath(QStringLiteral("p.assay"));
        QCOMPARE(QProcess::execute(program(), {QStringLiteral("new"), project}), 0);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("kiosk")));
        QProcess watch;
        watch.start(
            program(),
            {QStringLiteral("feedback"), QStringLiteral("watch"), project, folder.filePath(QStringLiteral("kiosk"))});
        QVERIFY(hears(watch, "Ctrl+C ends it"));
        put(folder.filePath(QStringLiteral("kiosk/one.csv")), "text,severity\nToo slow,low\nOdd,grave\n");
        QVERIFY2(hears(watch, "one.csv: 1 new, 0 known already, 1 left out"), m_heard.constData());
        QVERIFY2(hears(watch, "one.csv, line 3:"), m_heard.constData());
        put(folder.filePath(QStringLiteral("kiosk/.two.part")), "nothing of the kind\n");
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("kiosk/.two.part")),
                              folder.filePath(QStringLiteral("kiosk/two.txt"))));
        QVERIFY2(hears(watch, "two.txt: "), m_heard.constData());
        watch.terminate();
        QVERIFY(watch.waitForFinished(patience));
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
        QProcess list;
        list.start(program(), {QStringLiteral("feedback"), QStringLiteral("list"), project});
        QVERIFY(list.waitForFinished(patience));
        const QByteArray listed = list.readAllStandardOutput();
        QVERIFY2(listed.contains("Too slow") && !listed.contains("Odd"), listed.constData());
    }

private:
    static constexpr int patience = 60'000; ///< Milliseconds, for a machine that is busy with other tests.

    static QString program() { return qEnvironmentVariable("ASSAY_CLI"); }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    bool hears(QProcess& watch, const char* words)
    {
        while (!m_heard.contains(words) && watch.waitForReadyRead(patience))
            m_heard += watch.readAllStandardOutput();
        return m_heard.contains(words);
    }

    QByteArray m_heard;
};

ASSAY_TEST(TestFeedbackWatchCommand)
#include "tst_feedback_watch_command.moc"
