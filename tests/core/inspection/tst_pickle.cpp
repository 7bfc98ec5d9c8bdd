// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/import_lists.h"
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// Bytes with zeros among them.
template <std::size_t size>
QByteArray bytes(const char (&text)[size])
{
    return {text, static_cast<qsizetype>(size - 1)};
}

QByteArray shortText(const QByteArray& text)
{
    return '\x8c' + littleEndian(static_cast<quint64>(text.size()), 1) + text;
}

const QByteArray osSystem = "cos\nsystem\n(S'true'\ntR."; // os.system('true') in protocol 0

/// joblib's wrapper of an array of that type and shape, as protocol 4 has it, without the values.
QByteArray wrapper(const QByteArray& type, const QByteArray& shape, bool aligned)
{
    const QByteArray state = "}(" + shortText("shape") + shape + shortText("dtype") + shortText("numpy")
        + shortText("dtype") + '\x93' + shortText(type)
        + "\x89\x88\x87R(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xff" + bytes("K\0tb")
        + (aligned ? shortText("numpy_array_alignment_bytes") + "K\x10" : QByteArray()) + "u";
    return shortText("joblib.numpy_pickle") + shortText("NumpyArrayWrapper") + "\x93)\x81" + state + "b";
}

} // namespace

class TestPickle : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void pickleOfDataIsSafe_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("protocol 0") << QByteArray("(dp0\nVa\np1\nI1\nsVb\np2\n(lp3\nF1.5\naL5L\naI01\nas.");
        QTest::newRow("protocol 2") << bytes(
            "\x80\x02}q\0(X\x01\0\0\0aq\1K\1X\1\0\0\0b]q\2(G?\xf8\0\0\0\0\0\0\x88Neu.");
        QTest::newRow("protocol 4") << "\x80\x04\x95" + littleEndian(7, 8) + "}\x94" + shortText("a") + "\x94K\1s.";
        QTest::newRow("ordered") << bytes("\x80\x02"
                                          "ccollections\nOrderedDict\nq\0)Rq\1.");
        QTest::newRow("long text") << bytes("\x80\x03X\0\0\1\0") + QByteArray(65536, 'x') + ".";
        QTest::newRow("long line") << "V" + QByteArray(200'000, 'x') + "\np0\n.";
        QTest::newRow("buffer") << "\x80\x05\x96" + littleEndian(3, 8) + "abc\x94\x98.";
        QTest::newRow("several") << bytes("\x80\x02K\1.\x80\x04K\2.");
        QTest::newRow("set") << QByteArray("\x80\x04\x8f\x94(K\1K\2\x90(K\1\x91\x86.");
    }

    void pickleOfDataIsSafe()
    {
        QFETCH(QByteArray, file);
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.verdict, ModelVerdict::Safe);
        QCOMPARE(report.format, QByteArray("pickle"));
    }

    void importIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("finding");
        const QByteArray os = shortText("os");
        const QByteArray system = shortText("system");
        QTest::newRow("GLOBAL") << osSystem << QByteArray("pickle.import.denied@0");
        QTest::newRow("INST") << QByteArray("(S'true'\nios\nsystem\n.") << QByteArray("pickle.import.denied@9");
        QTest::newRow("OBJ") << QByteArray("(cos\nsystem\nS'true'\no.") << QByteArray("pickle.import.denied@1");
        QTest::newRow("STACK_GLOBAL") << "\x80\x04" + os + system + "\x93." << QByteArray("pickle.import.denied@14");
        QTest::newRow("memo") << "\x80\x04" + os + "\x94" + system + "\x94" + "00h" + bytes("\0") + "h\1\x93."
                              << QByteArray("pickle.import.denied@22");
        QTest::newRow("memo by gaps") << "\x80\x04" + shortText("a") + bytes("q\5q\0") + os + "\x94" + "h\2" + system
                + "\x93." << QByteArray("pickle.import.denied@24");
        QTest::newRow("DUP") << "\x80\x04" + shortText("pickle") + "2\x93." << QByteArray("pickle.import.denied@11");
        QTest::newRow("escape") << bytes("\x80\x04S'o\\x73'\n") + system + "\x93."
                                << QByteArray("pickle.import.computed@19");
        QTest::newRow("computed") << "\x80\x04" + os + "cbuiltins\nstr\n)R\x93."
                                  << QByteArray("pickle.import.computed@22");
        QTest::newRow("unknown") << QByteArray("\x80\x02"
                                               "cmine\nModel\n)\x81.")
                                 << QByteArray("pickle.import.unknown@2");
        QTest::newRow("dotted") << "\x80\x04" + shortText("collections") + shortText("OrderedDict.fromkeys") + "\x93."
                                << QByteArray("pickle.import.dotted@37");
        QTest::newRow("dotted to os") << "\x80\x04" + shortText("random") + shortText("_os.system") + "\x93."
                                      << QByteArray("pickle.import.dotted@22");
        QTest::newRow("EXT2") << QByteArray("\x80\x02\x83\1\1.") << QByteArray("pickle.extension@2");
        QTest::newRow("late protocol") << bytes("K\0\x80\2.") << QByteArray("pickle.protocol.late@2");
        QTest::newRow("protocol") << bytes("\x80\6K\0.") << QByteArray("pickle.protocol@0");
        QTest::newRow("behind the end") << bytes("\x80\2K\0.") + osSystem << QByteArray("pickle.import.denied@5");
        QTest::newRow("second") << bytes("\x80\2K\0.\x80\2") + osSystem << QByteArray("pickle.import.denied@7");
        QTest::newRow("trailing") << bytes("\x80\2K\0.hello") << QByteArray("pickle.trailing@5");
        QTest::newRow("before damage") << QByteArray("\x80\2"
                                                     "cmine\nf\n)R\xff")
                                       << QByteArray("pickle.runs-before-damage@12");
        QTest::newRow("nested") << bytes("\x80\3C") + static_cast<char>(osSystem.size()) + osSystem + "."
                                << QByteArray("pickle.nested@4");
    }

    void importIsFoundHoweverItIsWritten()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, finding);
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY2(findingsOf(report).contains(finding), findingsOf(report).join(' ').constData());
        QVERIFY(report.verdict != ModelVerdict::Safe);
    }

    void everyImportIsListedWithItsByte()
    {
        const ModelFileReport report = m_files.inspect("\x80\x02"
                                                       "ccollections\nOrderedDict\n)R0cmine\nModel\n)\x81"
                                                       "0cposix\nsystem\n.");
        QCOMPARE(report.imports,
                 (std::vector<ModelImport>{{QStringLiteral("collections.OrderedDict"), ModelVerdict::Safe, {}, 2},
                                           {QStringLiteral("mine.Model"), ModelVerdict::Suspicious, {}, 30},
                                           {QStringLiteral("posix.system"), ModelVerdict::Dangerous, {}, 45}}));
        QCOMPARE(report.verdict, ModelVerdict::Dangerous);
    }

    void knownModulesHaveTheirVerdict_data()
    {
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ModelVerdict>("verdict");
        const auto row = [](const char* module, const char* name, ModelVerdict verdict) {
            QTest::addRow("%s.%s", module, name) << QByteArray(module) << QByteArray(name) << verdict;
        };
        row("os.path", "join", ModelVerdict::Dangerous);
        row("__builtin__", "eval", ModelVerdict::Dangerous);
        row("builtins", "getattr", ModelVerdict::Dangerous);
        row("operator", "attrgetter", ModelVerdict::Dangerous);
        row("numpy.f2py.crackfortran", "myeval", ModelVerdict::Dangerous);
        row("torch.hub", "load", ModelVerdict::Dangerous);
        row("collections", "abc.sys.modules", ModelVerdict::Dangerous);
        row("osx", "system", ModelVerdict::Suspicious);
        row("sklearn.svm._classes", "SVC", ModelVerdict::Suspicious);
        row("builtins", "print", ModelVerdict::Suspicious);
        row("numpy", "dtype", ModelVerdict::Safe);
        row("torch", "FloatStorage", ModelVerdict::Safe);
        row("torch", "ScriptStorage", ModelVerdict::Suspicious);
        row("__builtin__", "set", ModelVerdict::Safe);
        row("copy_reg", "_reconstructor", ModelVerdict::Safe);
        row("", "", ModelVerdict::Suspicious);
    }

    void knownModulesHaveTheirVerdict()
    {
        QFETCH(QByteArray, module);
        QFETCH(QByteArray, name);
        QTEST(importVerdict(module, name), "verdict");
    }

    void noCutOffPickleIsSafe()
    {
        QCOMPARE(m_files.safeCuts("\x80\x04\x95" + littleEndian(7, 8) + "}\x94" + shortText("a") + "\x94K\1s."), 0);
        QCOMPARE(m_files.safeCuts(bytes("\x80\2") + wrapper("f8", "K\3\x85", false) + QByteArray(24, '\1') + "."), 0);
    }

    void pickleGoesOnBehindAnArrayOfJoblibs_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArrayList>("findings");
        const QByteArray values(24, 'c');
        const QByteArray start = "\x80\x04";
        QTest::newRow("plain") << start + wrapper("f8", "K\3\x85", false) + values + "." << QByteArrayList();
        QTest::newRow("aligned") << start + wrapper("f8", "K\1K\3\x86", true) + bytes("\5     ") + values + "."
                                 << QByteArrayList();
        QTest::newRow("objects") << start + wrapper("O8", "K\3\x85", false) + bytes("\x80\2]q\0.") + "."
                                 << QByteArrayList();
        QTest::newRow("evil objects") << start + wrapper("O8", "K\3\x85", false) + osSystem + "."
                                      << QByteArrayList{"pickle.import.denied@112"};
        QTest::newRow("evil behind") << start + wrapper("f8", "K\3\x85", false) + values + osSystem
                                     << QByteArrayList{"pickle.import.denied@136"};
        QTest::newRow("structure") << start + wrapper("V8", "K\3\x85", false) + values + "."
                                   << QByteArrayList{"pickle.joblib.lost@111"};
        QTest::newRow("negative") << start + wrapper("f8", "J\xff\xff\xff\xff\x85", false) + values + "."
                                  << QByteArrayList{"pickle.joblib.lost@114"};
    }

    void pickleGoesOnBehindAnArrayOfJoblibs()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArrayList, findings);
        QCOMPARE(findingsOf(m_files.inspect(file)), findings);
    }

    void instructionsAmongTheValuesOfAnArrayAreFound()
    {
        const ModelFileReport report =
            m_files.inspect("\x80\x04" + wrapper("f8", "K\3\x85", false) + osSystem.leftJustified(24, ' ') + ".");
        QCOMPARE(findingsOf(report), QByteArrayList{"pickle.joblib.hidden@112"});
    }

    void wrappersWithinEachOtherEnd()
    {
        QByteArray file = "\x80\x04";
        for (int i = 0; i < 20'000; ++i)
            file += wrapper("O8", "K\3\x85", false);
        QVERIFY(m_files.inspect(file).verdict != ModelVerdict::Safe);
    }

    void constantsWithinEachOtherEnd()
    {
        QByteArray file = osSystem;
        for (int i = 0; i < 50; ++i)
            file = "\x80\4B" + littleEndian(static_cast<quint64>(file.size()), 4) + file + ".";
        QVERIFY(m_files.inspect(file).verdict != ModelVerdict::Safe);
    }

    void pilesAreBounded()
    {
        const QByteArray marks = "\x80\4" + QByteArray(5'000'000, '(') + ".";
        QVERIFY(m_files.inspect(marks).verdict != ModelVerdict::Safe);
        const QByteArray values = "\x80\4" + QByteArray(5'000'000, 'N') + ".";
        QCOMPARE(findingsOf(m_files.inspect(values)), QByteArrayList{"pickle.limit@524290"});
        const QByteArray deep = "\x80\4N" + QByteArray(1'000'000, '\x85') + ".";
        QCOMPARE(m_files.inspect(deep).verdict, ModelVerdict::Safe);
    }

    void tensorsOfAStateDictionaryAreDescribed()
    {
        const QByteArray tensor = bytes("ctorch._utils\n_rebuild_tensor_v2\n((U\7storagectorch\nFloatStorage\nU\1"
                                        "0U\3cpuK\6tQK\0K\2K\3\x86K\3K\1\x86\x89"
                                        "ccollections\nOrderedDict\n)RtR");
        const ModelFileReport report = m_files.inspect(bytes("\x80\2}(U\6weight") + tensor + "u.");
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.tensors,
                 (std::vector<ModelTensor>{
                     {QStringLiteral("weight"), QStringLiteral("Float"), {QStringLiteral("2"), QStringLiteral("3")}}}));
        QCOMPARE(report.parameterCount, 6);
    }

    void arrayOfObjectsIsFollowed()
    {
        const QByteArray header = "{'descr': [('a', '<i4'), ('b', '|O')], 'fortran_order': False, 'shape': (1,), }\n";
        const QByteArray file = bytes("\x93NUMPY\1\0") + littleEndian(static_cast<quint64>(header.size()), 2) + header;
        QCOMPARE(findingsOf(m_files.inspect(file + osSystem)),
                 (QByteArrayList{"numpy.object@90", "pickle.import.denied@90"}));
    }
};

ASSAY_TEST(TestPickle)
#include "tst_pickle.moc"
