// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"
#include "tests/support/zip_writer.h"

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray goodPickle = QByteArray("\x80\2}q\0.", 6);
const QByteArray evilPickle = "cos\nsystem\n(S'true'\ntR.";

QByteArray npyOf(const QByteArray& type, const QByteArray& data)
{
    const QByteArray header = "{'descr':'" + type + "','fortran_order':False,'shape':(1,)}";
    return QByteArray("\x93NUMPY\1\0", 8) + littleEndian(static_cast<quint64>(header.size()), 2) + header + data;
}

std::vector<ZipWriterMember> torchMembers(const QByteArray& pickle)
{
    return {{.name = "model/data.pkl", .bytes = pickle},
            {.name = "model/byteorder", .bytes = "little"},
            {.name = "model/data/0", .bytes = QByteArray(64, '\1')},
            {.name = "model/version", .bytes = "3\n"}};
}

QByteArray kerasOf(const QByteArray& config, bool isDeflated = true)
{
    return zipOf({{.name = "metadata.json", .bytes = R"({"keras_version":"3.0.0"})", .isDeflated = isDeflated},
                  {.name = "config.json", .bytes = config, .isDeflated = isDeflated}});
}

} // namespace

class TestZipModels : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void torchArchiveIsDescribed()
    {
        const ModelFileReport report = m_files.inspect(zipOf(torchMembers(goodPickle)));
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.format, QByteArray("torch"));
        QCOMPARE(report.metadata,
                 (std::vector<ModelFact>{{QStringLiteral("byteorder"), QStringLiteral("little")},
                                         {QStringLiteral("version"), QStringLiteral("3")}}));
        const ModelFileReport evil = m_files.inspect(zipOf(torchMembers(evilPickle)));
        QCOMPARE(evil.findings,
                 (std::vector<ModelFinding>{{ModelVerdict::Dangerous, "pickle.import.denied",
                                             QStringLiteral("os.system"), QStringLiteral("model/data.pkl"), 0}}));
    }

    void pickleInAStorageIsFound()
    {
        auto members = torchMembers(goodPickle);
        members[2].bytes = evilPickle;
        QCOMPARE(findingsOf(m_files.inspect(zipOf(members))),
                 (QByteArrayList{"pickle.nested@0", "pickle.import.denied@0"}));
    }

    void programCodeIsSuspicious()
    {
        auto members = torchMembers(goodPickle);
        members.push_back({.name = "model/code/__torch__.py", .bytes = "class A: pass"});
        const ModelFileReport report = m_files.inspect(zipOf(members));
        QCOMPARE(report.verdict, ModelVerdict::Suspicious);
        QCOMPARE(report.findings[0].rule, QByteArray("torch.script"));
    }

    void legacyTorchFileIsFollowed()
    {
        const QByteArray magic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
        const QByteArray rest = QByteArray("\x80\2M\xe9\3.\x80\2}.\x80\2}.\x80\2]X\1\0\0\0"
                                           "0a.",
                                           31);
        const ModelFileReport report = m_files.inspect(magic + rest + QByteArray(32, '\xff'));
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.format, QByteArray("torch-legacy"));
        QCOMPARE(m_files.inspect(magic + rest.first(6) + evilPickle).verdict, ModelVerdict::Dangerous);
    }

    void trickIsFound_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("rule");
        const auto with = [](const ZipWriterMember& member) {
            auto members = torchMembers(goodPickle);
            members.push_back(member);
            return zipOf(members);
        };
        QTest::newRow("other name in front")
            << with({.name = "model/a", .localName = "model/b"}) << QByteArray("zip.headers");
        QTest::newRow("encrypted in front") << with({.name = "model/a", .localFlags = 1}) << QByteArray("zip.headers");
        QTest::newRow("other size") << with({.name = "model/a", .bytes = "abc", .sizeFault = 1})
                                    << QByteArray("zip.headers");
        QTest::newRow("encrypted") << with({.name = "model/a", .bytes = "abc", .flags = 1})
                                   << QByteArray("zip.encrypted");
        QTest::newRow("twice") << with({.name = "model/data.pkl", .bytes = evilPickle}) << QByteArray("zip.duplicate");
        QTest::newRow("outside") << with({.name = "model/../../a"}) << QByteArray("zip.path");
        QTest::newRow("absolute") << with({.name = "/a"}) << QByteArray("zip.path");
        QTest::newRow("drive") << with({.name = "C:\\a"}) << QByteArray("zip.path");
        QTest::newRow("checksum") << with({.name = "model/a", .bytes = "abc", .crcFault = 1})
                                  << QByteArray("zip.checksum");
        QTest::newRow("method") << with({.name = "model/a", .bytes = "abc", .method = 99}) << QByteArray("zip.method");
        QTest::newRow("not deflated") << with({.name = "model/a", .bytes = "\xff\xff", .method = 8})
                                      << QByteArray("compression.damaged");
        QTest::newRow("hidden") << with({.name = "model/a", .before = evilPickle}) << QByteArray("zip.unlisted");
        QTest::newRow("overlap") << [&] {
            QByteArray file = zipOf(torchMembers(goodPickle));
            const qsizetype second = file.indexOf("PK\1\2", file.indexOf("PK\1\2") + 4);
            file.replace(second + 42, 4, QByteArray(4, '\0'));
            return file;
        }() << QByteArray("zip.headers");
    }

    void trickIsFound()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, rule);
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY(report.verdict != ModelVerdict::Safe);
        QVERIFY2(std::ranges::any_of(report.findings, [&](const auto& f) { return f.rule == rule; }),
                 findingsOf(report).join(' ').constData());
    }

    void noCutOffArchiveIsSafe()
    {
        QCOMPARE(m_files.safeCuts(zipOf(torchMembers(goodPickle))), 0);
        QCOMPARE(m_files.safeCuts(kerasOf("{}")), 0);
    }

    void arraysOfAnNpzAreNamed()
    {
        const ModelFileReport report =
            m_files.inspect(zipOf({{.name = "a.npy", .bytes = npyOf("<f8", "12345678"), .isDeflated = true},
                                   {.name = "b.npy", .bytes = npyOf("|O", evilPickle), .isDeflated = true}}));
        QCOMPARE(report.format, QByteArray("npz"));
        QCOMPARE(report.tensors[0].name, QStringLiteral("a.npy"));
        QCOMPARE(report.verdict, ModelVerdict::Dangerous);
    }

    void configurationOfKerasIsWalked_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArrayList>("findings");
        const auto model = [](const QByteArray& layer) {
            return R"({"module":"keras","class_name":"Functional","config":{"layers":[)" + layer + "]}}";
        };
        const QByteArray lambda = R"({"module":"keras.layers","class_name":"Lambda","config":{"name":"l"}})";
        QTest::newRow("plain") << model(R"({"module":"keras.layers","class_name":"Dense","config":{"units":1}})")
                               << QByteArrayList();
        // Each with the byte at which the layer begins.
        const auto found = [](const QByteArray& config, const QByteArray& rule, const QByteArray& layer) {
            return QByteArrayList{rule + '@' + QByteArray::number(config.indexOf(layer))};
        };
        const auto addRow = [&](const char* name, const QByteArray& layer, const QByteArray& rule, int depth = 1) {
            QByteArray config = layer;
            for (int i = 0; i < depth; ++i)
                config = model(config);
            QTest::newRow(name) << config << found(config, rule, layer);
        };
        addRow("Lambda", lambda, "keras.lambda");
        addRow("nested Lambda", lambda, "keras.lambda", 3);
        addRow("os", R"({"module":"os","class_name":"function","config":"system"})", "keras.import.denied");
        addRow("own class", R"({"module":"mine","class_name":"Layer"})", "keras.import.unknown");
        addRow("registered", R"({"module":null,"class_name":"A","registered_name":"Custom>A"})",
               "keras.import.unknown");
        addRow("looks like Keras", R"({"module":"keraser","class_name":"A"})", "keras.import.unknown");
        const QByteArray odd = "{\"{\":\"\\\\\",\"a\":\"\\\"{{\",\"b\":{}},";
        const QByteArray braces = model(odd + lambda);
        QTest::newRow("braces in texts") << braces << found(braces, "keras.lambda", lambda);
        QTest::newRow("no JSON") << QByteArray("{\"a\":1,") << QByteArrayList{"keras.config@7"};
    }

    void configurationOfKerasIsWalked()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArrayList, findings);
        const ModelFileReport report = m_files.inspect(kerasOf(config));
        QCOMPARE(findingsOf(report), findings);
        QCOMPARE(report.format, QByteArray("keras"));
        QCOMPARE(report.metadata[0], (ModelFact{QStringLiteral("keras_version"), QStringLiteral("3.0.0")}));
    }

    void inputsOfKerasAreDescribed()
    {
        const ModelFileReport report =
            m_files.inspect(kerasOf(R"({"config":{"layers":[{"class_name":"InputLayer","module":"keras.layers",)"
                                    R"("config":{"name":"x","dtype":"float32","batch_shape":[null,3]}}]}})"));
        QCOMPARE(report.inputs,
                 (std::vector<ModelTensor>{
                     {QStringLiteral("x"), QStringLiteral("float32"), {QStringLiteral("?"), QStringLiteral("3")}}}));
    }

    void archiveWithoutAModelIsInvalid()
    {
        QCOMPARE(findingsOf(m_files.inspect(zipOf({{.name = "a.txt", .bytes = "hello"}}))),
                 QByteArrayList{"file.unknown@-1"});
    }
};

ASSAY_TEST(TestZipModels)
#include "tst_zip_models.moc"
