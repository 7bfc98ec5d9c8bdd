// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compressed.h"
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestCompressedModel : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void pickleIsFoundInEveryWrapper_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isChecked");
        const QByteArray pickle = "cos\nsystem\n(S'true'\ntR.";
        QTest::newRow("gzip") << gzipped(pickle) << true;
        QTest::newRow("zlib") << zlibbed(pickle) << true;
        QTest::newRow("bzip2") << bzip2ed(pickle) << true;
        QTest::newRow("xz") << xzed(pickle, true) << true;
        QTest::newRow("lzma") << xzed(pickle, false) << false;
    }

    void pickleIsFoundInEveryWrapper()
    {
        QFETCH(QByteArray, file);
        const ModelFileReport report = m_files.inspect(file);
        QCOMPARE(report.verdict, ModelVerdict::Dangerous);
        QCOMPARE(report.format, QByteArray("pickle"));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(report.findings,
                 (std::vector<ModelFinding>{
                     {ModelVerdict::Dangerous, "pickle.import.denied", QStringLiteral("os.system"), name, 0}}));
        QCOMPARE(report.metadata, (std::vector<ModelFact>{{QStringLiteral("compression"), name}}));
    }

    void noCutOffFileIsSafe()
    {
        const QByteArray pickle = QByteArray("\x80\2]q\0.", 6);
        for (const QByteArray& file :
             {gzipped(pickle), zlibbed(pickle), bzip2ed(pickle), xzed(pickle, true), xzed(pickle, false)}) {
            QCOMPARE(m_files.inspect(file).verdict, ModelVerdict::Safe);
            QCOMPARE(m_files.safeCuts(file), 0);
        }
    }

    void wrongChecksumIsInvalid()
    {
        QByteArray file = gzipped("\x80\2].");
        file[file.size() - 6] = static_cast<char>(file[file.size() - 6] ^ 1);
        QCOMPARE(m_files.inspect(file).verdict, ModelVerdict::Invalid);
    }

    void streamsOneBehindTheOtherAreOne()
    {
        QCOMPARE(m_files.inspect(gzipped("\x80\2") + gzipped("].")).verdict, ModelVerdict::Safe);
        const ModelFileReport report = m_files.inspect(zlibbed("\x80\2].") + "more");
        QCOMPARE(report.verdict, ModelVerdict::Suspicious);
        QCOMPARE(report.findings[0].rule, QByteArray("compression.trailing"));
    }

    void bombIsCutOff()
    {
        QByteArray pickle =
            QByteArray("\x80\3B", 3) + littleEndian(300'000'000, 4) + QByteArray(300'000'000, '\0') + ".";
        const QByteArray file = gzipped(pickle);
        pickle.clear();
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY(report.verdict != ModelVerdict::Safe);
        QVERIFY(std::ranges::any_of(report.findings, [](const auto& f) { return f.rule == "compression.limit"; }));
    }

    void filesWithinEachOtherEnd()
    {
        QByteArray file = "\x80\2].";
        for (int i = 0; i < 20; ++i)
            file = gzipped(file);
        const ModelFileReport report = m_files.inspect(file);
        QCOMPARE(report.verdict, ModelVerdict::Suspicious);
        QVERIFY(std::ranges::any_of(report.findings, [](const auto& f) { return f.rule == "file.nested"; }));
    }

    void largeConstantsAreNotHeld()
    {
        // Random bytes, so that they stay many.
        QByteArray noise(8 * 1024 * 1024, Qt::Uninitialized);
        quint32 state = 1;
        for (char& byte : noise) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        const QByteArray constant =
            "B" + littleEndian(static_cast<quint64>(noise.size()), 4) + noise + QByteArray("0", 1);
        QCOMPARE(m_files.inspect(gzipped("\x80\3" + constant + constant + "N.")).verdict, ModelVerdict::Safe);
    }
};

ASSAY_TEST(TestCompressedModel)
#include "tst_compressed_model.moc"
