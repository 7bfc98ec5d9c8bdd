// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busy_time.h"
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QByteArray safetensors(const QByteArray& header, qsizetype dataSize)
{
    return littleEndian(static_cast<quint64>(header.size()), 8) + header + QByteArray(dataSize, '\1');
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void wholeFileIsSafeAndDescribed()
    {
        const ModelFileReport report = m_files.inspect(
            safetensors(R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2,3],)"
                        R"("data_offsets":[0,24]},"s":{"dtype":"I64","shape":[],"data_offsets":[24,32]}})",
                        32));
        QCOMPARE(report.verdict, ModelVerdict::Safe);
        QCOMPARE(report.format, QByteArray("safetensors"));
        QCOMPARE(report.tensorCount, 2);
        QCOMPARE(report.parameterCount, 7);
        QCOMPARE(report.tensors[0],
                 (ModelTensor{QStringLiteral("w"), QStringLiteral("F32"), {QStringLiteral("2"), QStringLiteral("3")}}));
        QCOMPARE(report.metadata, (std::vector<ModelFact>{{QStringLiteral("format"), QStringLiteral("pt")}}));
        QCOMPARE(report.findings, std::vector<ModelFinding>());
    }

    void brokenRuleIsNamedWithItsByte_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("finding");
        const auto tensor = [](const char* members) { return QByteArray("{\"a\":{") + members + "}}"; };
        QTest::newRow("length") << littleEndian(quint64{1} << 63, 8) + "{}"
                                << QByteArray("safetensors.header-length@0");
        QTest::newRow("past the end") << littleEndian(100, 8) + "{}" << QByteArray("safetensors.header-length@0");
        QTest::newRow("name twice") << safetensors(R"({"__metadata__":{},"__metadata__":{}})", 0)
                                    << QByteArray("safetensors.header@27");
        QTest::newRow("not UTF-8") << safetensors("{\"\xff\":1}", 0) << QByteArray("safetensors.header@10");
        QTest::newRow("metadata") << safetensors(R"({"__metadata__":{"a":1}})", 0)
                                  << QByteArray("safetensors.metadata@8");
        QTest::newRow("type") << safetensors(tensor(R"("dtype":"X","shape":[1],"data_offsets":[0,4])"), 4)
                              << QByteArray("safetensors.tensor@8");
        QTest::newRow("negative") << safetensors(tensor(R"("dtype":"F32","shape":[-1],"data_offsets":[0,4])"), 4)
                                  << QByteArray("safetensors.tensor@8");
        QTest::newRow("backwards") << safetensors(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[4,0])"), 4)
                                   << QByteArray("safetensors.tensor@8");
        QTest::newRow("size") << safetensors(tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])"), 4)
                              << QByteArray("safetensors.size@62");
        QTest::newRow("overflow") << safetensors(
            tensor(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])"), 0)
                                  << QByteArray("safetensors.size@82");
        QTest::newRow("hole") << safetensors(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[4,8])"), 8)
                              << QByteArray("safetensors.offsets@62");
        QTest::newRow("more behind") << safetensors(tensor(R"("dtype":"F32","shape":[1],"data_offsets":[0,4])"), 6)
                                     << QByteArray("safetensors.trailing@66");
    }

    void brokenRuleIsNamedWithItsByte()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, finding);
        const ModelFileReport report = m_files.inspect(file);
        QCOMPARE(report.verdict, ModelVerdict::Invalid);
        QVERIFY2(findingsOf(report).contains(finding), findingsOf(report).join(' ').constData());
    }

    void noCutOffFileIsSafe()
    {
        QCOMPARE(m_files.safeCuts(safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4)), 0);
    }

    void onlyTheHeaderOfALargeFileIsRead()
    {
        const qint64 gigabyte = 1'000'000'000;
        m_files.write(QStringLiteral("large"),
                      safetensors(R"({"a":{"dtype":"U8","shape":[1000000000],"data_offsets":[0,1000000000]}})", 0));
        QFile file(m_files.path(QStringLiteral("large")));
        QVERIFY(file.resize(file.size() + gigabyte));
        const std::chrono::nanoseconds before = busyTime();
        const Result<ModelFileReport> report = inspectModelFile(file.fileName());
        const std::chrono::nanoseconds worked = busyTime() - before;
        qInfo("%lld microseconds", static_cast<long long>(worked / std::chrono::microseconds(1)));
        QCOMPARE(report->verdict, ModelVerdict::Safe);
        QCOMPARE(report->parameterCount, gigabyte);
        QVERIFY(worked < std::chrono::milliseconds(500));
    }
};

ASSAY_TEST(TestSafetensors)
#include "tst_safetensors.moc"
