// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QByteArray text(const QByteArray& value)
{
    return littleEndian(static_cast<quint64>(value.size()), 8) + value;
}

QByteArray textEntry(const QByteArray& key, const QByteArray& value)
{
    return text(key) + littleEndian(8, 4) + text(value);
}

QByteArray tensor(const QByteArray& name, quint64 size, quint64 offset)
{
    return text(name) + littleEndian(1, 4) + littleEndian(size, 8) + littleEndian(0, 4) + littleEndian(offset, 8);
}

QByteArray gguf(const QByteArrayList& entries, const QByteArrayList& tensors, qsizetype dataSize, quint64 version = 3)
{
    QByteArray file = "GGUF" + littleEndian(version, 4) + littleEndian(static_cast<quint64>(tensors.size()), 8)
        + littleEndian(static_cast<quint64>(entries.size()), 8) + entries.join() + tensors.join();
    if (!tensors.isEmpty())
        file.append((32 - file.size() % 32) % 32, '\0');
    return file + QByteArray(dataSize, '\1');
}

} // namespace

class TestGguf : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void wholeFileIsSafeAndDescribed()
    {
        const QByteArray numbers = text("tokens") + littleEndian(9, 4) + littleEndian(5, 4) + littleEndian(2, 8)
            + littleEndian(1, 4) + littleEndian(2, 4);
        const QByteArray texts =
            text("words") + littleEndian(9, 4) + littleEndian(8, 4) + littleEndian(2, 8) + text("a") + text("");
        const QByteArray negative = text("negative") + littleEndian(5, 4) + littleEndian(0xFFFFFFFE, 4);
        const QByteArray file = gguf({textEntry("general.architecture", "llama"), numbers, texts, negative},
                                     {tensor("a", 8, 0), tensor("b", 4, 32)}, 48);
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY2(report.verdict == ModelVerdict::Safe, findingsOf(report).join(' ').constData());
        QCOMPARE(report.format, QByteArray("gguf"));
        QCOMPARE(report.formatVersion, QStringLiteral("3"));
        QCOMPARE(report.parameterCount, 12);
        QCOMPARE(report.tensors[1], (ModelTensor{QStringLiteral("b"), QStringLiteral("F32"), {QStringLiteral("4")}}));
        QCOMPARE(report.metadata,
                 (std::vector<ModelFact>{{QStringLiteral("general.architecture"), QStringLiteral("llama")},
                                         {QStringLiteral("tokens"), QStringLiteral("[2]")},
                                         {QStringLiteral("words"), QStringLiteral("[2]")},
                                         {QStringLiteral("negative"), QStringLiteral("-2")}}));
        QCOMPARE(m_files.safeCuts(file), 0);
    }

    void brokenRuleIsNamedWithItsByte_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("finding");
        const auto start = [](quint64 tensors, quint64 entries) {
            return QByteArray("GGUF") + littleEndian(3, 4) + littleEndian(tensors, 8) + littleEndian(entries, 8);
        };
        QTest::newRow("version") << gguf({}, {}, 0, 1) << QByteArray("gguf.version@4");
        QTest::newRow("tensors") << start(~quint64{0}, 0) << QByteArray("gguf.counts@8");
        QTest::newRow("entries") << start(0, 1'000'000) << QByteArray("gguf.counts@16");
        QTest::newRow("text") << start(0, 1) + littleEndian(~quint64{0} - 7, 8) + QByteArray(30, 'a')
                              << QByteArray("gguf.truncated@24");
        QTest::newRow("type") << gguf({text("key") + littleEndian(13, 4) + QByteArray(20, '\0')}, {}, 0)
                              << QByteArray("gguf.type@35");
        QTest::newRow("array") << gguf({text("key") + littleEndian(9, 4) + littleEndian(10, 4)
                                        + littleEndian(quint64{1} << 61, 8) + QByteArray(20, '\0')},
                                       {}, 0)
                               << QByteArray("gguf.counts@43");
        QTest::newRow("alignment") << gguf({text("general.alignment") + littleEndian(4, 4) + littleEndian(0, 4)}, {}, 0)
                                   << QByteArray("gguf.alignment@49");
        QTest::newRow("key twice") << gguf({textEntry("key", ""), textEntry("key", "")}, {}, 0)
                                   << QByteArray("gguf.duplicate@47");
        QTest::newRow("tensor twice") << gguf({}, {tensor("a", 1, 0), tensor("a", 1, 0)}, 4)
                                      << QByteArray("gguf.duplicate@57");
        QTest::newRow("past the end") << gguf({}, {tensor("a", 8, 0)}, 31) << QByteArray("gguf.tensor@24");
        QTest::newRow("far offset") << gguf({}, {tensor("a", 8, ~quint64{0} - 31)}, 32) << QByteArray("gguf.tensor@24");
        QTest::newRow("overflow") << gguf({}, {tensor("a", quint64{1} << 62, 0)}, 32) << QByteArray("gguf.tensor@24");
        QTest::newRow("unaligned") << gguf({}, {tensor("a", 1, 1)}, 32) << QByteArray("gguf.tensor@24");
    }

    void brokenRuleIsNamedWithItsByte()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, finding);
        const ModelFileReport report = m_files.inspect(file);
        QCOMPARE(report.verdict, ModelVerdict::Invalid);
        QCOMPARE(findingsOf(report), QByteArrayList{finding});
    }

    void chatTemplateThatReachesIntoPythonIsDangerous_data()
    {
        QTest::addColumn<QByteArray>("chat");
        QTest::addColumn<ModelVerdict>("verdict");
        QTest::newRow("plain") << QByteArray("{% for message in messages %}{{ message['content'] }}{% endfor %}")
                               << ModelVerdict::Safe;
        QTest::newRow("class") << QByteArray("{{ ''.__class__.__mro__[1].__subclasses__() }}")
                               << ModelVerdict::Dangerous;
        QTest::newRow("filter") << QByteArray("{{ x | attr('a' ~ 'b') }}") << ModelVerdict::Dangerous;
        QTest::newRow("popen") << QByteArray("{{ cycler.POPEN }}") << ModelVerdict::Dangerous;
        QTest::newRow("underscores") << QByteArray("{{ x['__' ~ y] }}") << ModelVerdict::Suspicious;
        QTest::newRow("import") << QByteArray("{% import 'x' as y %}") << ModelVerdict::Suspicious;
    }

    void chatTemplateThatReachesIntoPythonIsDangerous()
    {
        QFETCH(QByteArray, chat);
        QFETCH(ModelVerdict, verdict);
        QCOMPARE(m_files.inspect(gguf({textEntry("tokenizer.chat_template", chat)}, {}, 0)).verdict, verdict);
        QCOMPARE(m_files.inspect(gguf({textEntry("general.description", chat)}, {}, 0)).verdict, ModelVerdict::Safe);
    }
};

ASSAY_TEST(TestGguf)
#include "tst_gguf.moc"
