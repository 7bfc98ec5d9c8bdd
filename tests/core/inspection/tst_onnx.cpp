// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"
#include "tests/support/wire_message.h"
#include "tests/support/zip_writer.h"

#include <QDir>
#include <QElapsedTimer>

using namespace assay;
using namespace assay::tests;

namespace {

WireMessage pair(const QByteArray& key, const QByteArray& value)
{
    return WireMessage().bytes(1, key).bytes(2, value);
}

WireMessage valueInfo(const QByteArray& name)
{
    const WireMessage shape =
        WireMessage().message(1, WireMessage().bytes(2, "batch")).message(1, WireMessage().integer(1, 3));
    return WireMessage().bytes(1, name).message(
        2, WireMessage().message(1, WireMessage().integer(1, 1).message(2, shape)));
}

WireMessage node(const QByteArray& type, const QByteArray& domain = {})
{
    return WireMessage().bytes(1, "x").bytes(4, type).bytes(7, domain);
}

WireMessage externalTensor(const QByteArray& location, const QByteArray& length = "8")
{
    return WireMessage()
        .integer(1, 2)
        .integer(2, 1)
        .bytes(8, "w")
        .message(13, pair("location", location))
        .message(13, pair("offset", "0"))
        .message(13, pair("length", length))
        .integer(14, 1);
}

QByteArray onnx(const WireMessage& graph)
{
    return WireMessage()
        .integer(1, 8)
        .bytes(2, "demo")
        .message(7, graph)
        .message(8, WireMessage().bytes(1, "").integer(2, 13))
        .bytes();
}

} // namespace

class TestOnnx : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void modelIsDescribed()
    {
        WireMessage graph;
        graph.message(1, node("Add"))
            .message(
                5,
                WireMessage().bytes(1, QByteArray("\2\3", 2)).integer(2, 1).bytes(8, "w").bytes(9, QByteArray(24, 'x')))
            .message(11, valueInfo("x"))
            .message(11, valueInfo("w"))
            .message(12, valueInfo("y"));
        const ModelFileReport report = m_files.inspect(onnx(graph) + WireMessage().message(14, pair("k", "v")).bytes());
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.format, QByteArray("onnx"));
        QCOMPARE(report.formatVersion, QStringLiteral("8"));
        const ModelTensor x{
            QStringLiteral("x"), QStringLiteral("float"), {QStringLiteral("batch"), QStringLiteral("3")}};
        QCOMPARE(report.inputs, std::vector{x});
        QCOMPARE(report.outputs[0].name, QStringLiteral("y"));
        QCOMPARE(report.parameterCount, 6);
        QCOMPARE(report.metadata,
                 (std::vector<ModelFact>{{QStringLiteral("producer_name"), QStringLiteral("demo")},
                                         {QStringLiteral("opset ai.onnx"), QStringLiteral("13")},
                                         {QStringLiteral("k"), QStringLiteral("v")}}));
        QCOMPARE(m_files.safeCuts(onnx(graph)), 0);
    }

    void fileWithValuesHasToLieBesideTheModel_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("beside") << QByteArray("weights.bin") << QByteArray();
        QTest::newRow("below") << QByteArray("below/weights.bin") << QByteArray();
        QTest::newRow("missing") << QByteArray("none.bin") << QByteArray("onnx.external-missing");
        QTest::newRow("nothing") << QByteArray() << QByteArray("onnx.external-missing");
        QTest::newRow("absolute") << QByteArray("/etc/passwd") << QByteArray("onnx.external-outside");
        QTest::newRow("above") << QByteArray("a/../../b") << QByteArray("onnx.external-outside");
        QTest::newRow("backslash") << QByteArray("..\\b") << QByteArray("onnx.external-outside");
        QTest::newRow("drive") << QByteArray("C:b") << QByteArray("onnx.external-outside");
        QTest::newRow("link") << QByteArray("link.bin") << QByteArray("onnx.external-outside");
        QTest::newRow("linked folder") << QByteArray("linked/weights.bin") << QByteArray("onnx.external-outside");
    }

    void fileWithValuesHasToLieBesideTheModel()
    {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, rule);
        QDir(m_files.path({})).mkdir(QStringLiteral("below"));
        m_files.write(QStringLiteral("weights.bin"), "12345678");
        m_files.write(QStringLiteral("below/weights.bin"), "12345678");
        QFile::link(m_files.path(QStringLiteral("weights.bin")), m_files.path(QStringLiteral("link.bin")));
        QFile::link(m_files.path(QStringLiteral("below")), m_files.path(QStringLiteral("linked")));
        const ModelFileReport report = m_files.inspect(onnx(WireMessage().message(5, externalTensor(location))));
        QCOMPARE(report.findings.empty() ? QByteArray() : report.findings[0].rule, rule);
        QCOMPARE(report.findings.size(), std::size_t(rule.isEmpty() ? 0 : 1));
        const WireMessage inNode =
            WireMessage().bytes(4, "Constant").message(5, WireMessage().message(5, externalTensor(location)));
        QCOMPARE(m_files.inspect(onnx(WireMessage().message(1, inNode))).verdict, report.verdict);
    }

    void fileWithValuesHasToBeLongEnough()
    {
        m_files.write(QStringLiteral("weights.bin"), "12345678");
        for (const char* length : {"9", "-1", "9223372036854775807", "x"}) {
            const ModelFileReport report =
                m_files.inspect(onnx(WireMessage().message(5, externalTensor("weights.bin", length))));
            QCOMPARE(report.findings.at(0).rule, QByteArray("onnx.external-missing"));
        }
    }

    void fileWithValuesHasToHoldAllOfTheTensor()
    {
        m_files.write(QStringLiteral("weights.bin"), "12345678");
        const auto rulesOf = [this](const WireMessage& tensor) {
            return findingsOf(m_files.inspect(onnx(WireMessage().message(5, tensor))));
        };
        const auto external = [](qint64 elements, qint64 type) {
            return WireMessage()
                .integer(1, elements)
                .integer(2, type)
                .bytes(8, "w")
                .message(13, pair("location", "weights.bin"));
        };
        QCOMPARE(rulesOf(external(2, 1)), QByteArrayList());   // float
        QCOMPARE(rulesOf(external(16, 22)), QByteArrayList()); // int4
        for (const auto& [elements, type] : {std::pair{3, 1}, std::pair{2, 11}, std::pair{17, 22}})
            QVERIFY(rulesOf(external(elements, type)).value(0).startsWith("onnx.external-missing"));
    }

    void filesBesideTheModelAreThoseThatBelongToIt_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("beside") << QByteArray("weights.bin") << QByteArray();
        QTest::newRow("below") << QByteArray("./below//weights.bin") << QByteArray();
        QTest::newRow("on the disk alone") << QByteArray("stray.bin") << QByteArray("onnx.external-missing");
        QTest::newRow("too short") << QByteArray("short.bin") << QByteArray("onnx.external-missing");
        QTest::newRow("absolute") << QByteArray("/etc/passwd") << QByteArray("onnx.external-outside");
        QTest::newRow("above") << QByteArray("../weights.bin") << QByteArray("onnx.external-outside");
        QTest::newRow("there and back") << QByteArray("below/../weights.bin") << QByteArray("onnx.external-outside");
    }

    void filesBesideTheModelAreThoseThatBelongToIt()
    {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, rule);
        m_files.write(QStringLiteral("stray.bin"), "12345678");
        m_files.write(QStringLiteral("model"), onnx(WireMessage().message(5, externalTensor(location))));
        const FilesBeside beside{{QStringLiteral("weights.bin"), 8},
                                 {QStringLiteral("below/weights.bin"), 8},
                                 {QStringLiteral("short.bin"), 7},
                                 {QStringLiteral("../weights.bin"), 8}};
        const Result<ModelFileReport> report = inspectModelFile(m_files.path(QStringLiteral("model")), {}, beside);
        QVERIFY(report);
        QCOMPARE(report->findings.empty() ? QByteArray() : report->findings[0].rule, rule);
        QCOMPARE(report->valueFiles.isEmpty(), !rule.isEmpty());
    }

    void bareValuesAreSafeAndWhatRunsIsNot()
    {
        const auto verdictOf = [this](const QByteArray& bytes) {
            m_files.write(QStringLiteral("values"), bytes);
            const Result<ModelFileReport> report = inspectValueFile(m_files.path(QStringLiteral("values")));
            return report ? report->format + ' ' + verdictId(report->verdict) : QByteArray("unreadable");
        };
        QCOMPARE(verdictOf(QByteArray(64, '\x3f')), QByteArray("values safe"));
        QCOMPARE(verdictOf(QByteArray(8, '\x3f') + '{' + QByteArray(64, 'x')), QByteArray("values safe"));
        QCOMPARE(verdictOf("\x80\x04\x8c\x02os\x8c\x06system\x93."), QByteArray("pickle dangerous"));
        QCOMPARE(verdictOf("cos\nsystem\n(S'id'\ntR."), QByteArray("pickle dangerous"));
        QCOMPARE(verdictOf("cmine\nthing\n."), QByteArray("pickle suspicious"));
    }

    void fileWithValuesIsNotLookedForFromWithinAnArchive()
    {
        const QByteArray model = onnx(WireMessage().message(5, externalTensor("weights.bin")));
        const ModelFileReport report = m_files.inspect(zipOf({{.name = "a.onnx", .bytes = model}}));
        QCOMPARE(report.findings.at(0).rule, QByteArray("onnx.external-unseen"));
    }

    void operatorFromElsewhereIsSuspicious()
    {
        const auto verdictOf = [this](const WireMessage& graph, const QByteArray& more = {}) {
            return m_files.inspect(onnx(graph) + more).verdict;
        };
        const WireMessage own = WireMessage().message(1, node("Op", "mine"));
        QCOMPARE(verdictOf(WireMessage().message(1, node("Gelu", "com.microsoft"))), ModelVerdict::Safe);
        QCOMPARE(verdictOf(own), ModelVerdict::Suspicious);
        QCOMPARE(verdictOf(own, WireMessage().message(25, WireMessage().bytes(1, "Op").bytes(10, "mine")).bytes()),
                 ModelVerdict::Safe);
        const WireMessage loop = WireMessage().bytes(4, "Loop").message(5, WireMessage().message(6, own));
        QCOMPARE(verdictOf(WireMessage().message(1, loop)), ModelVerdict::Suspicious);
        QCOMPARE(verdictOf(WireMessage().message(1, node("PyOp", "com.microsoft"))), ModelVerdict::Dangerous);
    }

    void damageIsInvalid()
    {
        QCOMPARE(m_files.inspect(onnx(WireMessage().message(1, WireMessage().raw("\x0a\x7f")))).verdict,
                 ModelVerdict::Invalid);
        const WireMessage huge = WireMessage().integer(1, qint64{1} << 40).integer(1, qint64{1} << 40).bytes(8, "w");
        QCOMPARE(m_files.inspect(onnx(WireMessage().message(5, huge))).verdict, ModelVerdict::Invalid);
        WireMessage deep;
        for (int i = 0; i < 2000; ++i)
            deep = WireMessage().message(1, WireMessage().message(5, WireMessage().message(6, deep)));
        QCOMPARE(m_files.inspect(onnx(deep)).verdict, ModelVerdict::Suspicious);
    }

    void manyNodesTakeLittleTime()
    {
        QByteArray nodes;
        const QByteArray one = WireMessage().message(1, node("Add").message(5, WireMessage().bytes(1, "axis"))).bytes();
        for (int i = 0; i < 200'000; ++i)
            nodes += one;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_files.inspect(onnx(WireMessage().raw(nodes))).verdict, ModelVerdict::Safe);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }
};

ASSAY_TEST(TestOnnx)
#include "tst_onnx.moc"
