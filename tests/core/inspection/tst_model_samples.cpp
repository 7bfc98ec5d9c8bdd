// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected_files.h"
#include "tests/support/limited_process.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <cstdio>

using namespace assay;
using namespace assay::tests;

/// Model files that others made, in the folder that ASSAY_MODEL_SAMPLES names, against the verdicts of its manifest; and
/// all hostile files, each in a process of its own with little time and memory.
class TestModelSamples : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments)
    {
        const Result<ModelFileReport> report = inspectModelFile(arguments[0]);
        std::puts(report ? verdictId(report->verdict).constData() : "error");
        return 0;
    }

private:
    /// The manifest says "valid" of what breaks no rule, and "data" of what is no model.
    static QByteArray expectedVerdict(const QByteArray& word)
    {
        return word == "valid" ? QByteArrayLiteral("safe") : word == "data" ? QByteArrayLiteral("invalid") : word;
    }

    static LimitedRun inspectedApart(const QString& path)
    {
        return runLimited(QCoreApplication::applicationFilePath(), asChild({path}));
    }

    /// What was wrong with the inspection of each file below the folder.
    static QStringList faultsBelow(const QString& folder, int& count)
    {
        QStringList faults;
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const LimitedRun run = inspectedApart(path);
            ++count;
            if (!run.ended || run.exitCode != 0)
                faults.push_back(path + QStringLiteral(": ") + QString::fromUtf8(run.errors.left(300)));
        }
        return faults;
    }

private Q_SLOTS:
    void everyVerdictAgrees()
    {
        const QString samples = qEnvironmentVariable("ASSAY_MODEL_SAMPLES");
        if (samples.isEmpty())
            QSKIP("ASSAY_MODEL_SAMPLES names no folder: no model file that others made was inspected");
        QFile manifest(samples + QStringLiteral("/manifest.tsv"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QByteArrayList lines = manifest.readAll().split('\n');
        lines.removeFirst();
        QByteArrayList faults;
        int count = 0;
        for (const QByteArray& line : lines) {
            const QByteArrayList fields = line.split('\t');
            if (fields.size() < 3)
                continue;
            ++count;
            const auto report = inspectModelFile(samples + u'/' + QString::fromUtf8(fields[0]));
            QVERIFY2(report.has_value(), fields[0].constData());
            const QByteArray verdict = verdictId(report->verdict);
            if (verdict != expectedVerdict(fields[2]))
                faults.push_back(fields[0] + ": " + verdict + ", expected " + fields[2] + "; "
                                 + findingsOf(*report).join(' '));
        }
        QVERIFY(count > 0);
        QVERIFY2(faults.isEmpty(), ('\n' + faults.join('\n')).constData());
        qInfo("%d files", count);
    }

    void hostileFilesTakeLittleTimeAndMemory()
    {
        int count = 0;
        QStringList faults = faultsBelow(QStringLiteral(ASSAY_FIXTURES "/hostile"), count);
        QVERIFY(count > 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const QString larger = qEnvironmentVariable("ASSAY_HOSTILE_SAMPLES");
        if (larger.isEmpty())
            QSKIP("ASSAY_HOSTILE_SAMPLES is not set: the larger set was NOT inspected");
        faults = faultsBelow(larger, count);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        qInfo("%d files", count);
    }
};

ASSAY_TEST(TestModelSamples)
#include "tst_model_samples.moc"
