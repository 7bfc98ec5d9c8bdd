// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QByteArray npy(const QByteArray& header, const QByteArray& data, int version = 1)
{
    const int lengthSize = version == 1 ? 2 : 4;
    return "\x93NUMPY" + littleEndian(static_cast<quint64>(version), 2)
        + littleEndian(static_cast<quint64>(header.size()), lengthSize) + header + data;
}

QByteArray npyOf(const char* type, const char* shape, const QByteArray& data)
{
    return npy(QByteArray("{'descr': ") + type + ", 'fortran_order': False, 'shape': " + shape + ", }\n", data);
}

} // namespace

class TestNumpyFile : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void wholeFileIsSafeAndDescribed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("elements");
        const QByteArray data(24, '\0');
        QTest::newRow("floats") << npyOf("'<f4'", "(2, 3)", data) << QStringLiteral("<f4") << qint64{6};
        QTest::newRow("scalar") << npyOf("'<c16'", "()", data.first(16)) << QStringLiteral("<c16") << qint64{1};
        QTest::newRow("none") << npyOf("'|b1'", "(0, 7)", {}) << QStringLiteral("|b1") << qint64{0};
        QTest::newRow("text") << npyOf("'<U3'", "(2,)", data) << QStringLiteral("<U3") << qint64{2};
        QTest::newRow("time") << npyOf("'<M8[ns]'", "(3L,)", data) << QStringLiteral("<M8[ns]") << qint64{3};
        QTest::newRow("structure") << npyOf("[('a', '<i4'), (('title', 'b'), '<f2', (2, 2))]", "(2,)", data)
                                   << QStringLiteral("(a <i4, b <f2)") << qint64{2};
        QTest::newRow("version 2") << npy("{'descr':'<f4','fortran_order':True,'shape':(6,)}", data, 2)
                                   << QStringLiteral("<f4") << qint64{6};
    }

    void wholeFileIsSafeAndDescribed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, type);
        QFETCH(qint64, elements);
        const ModelFileReport report = m_files.inspect(file);
        QVERIFY2(report.verdict == ModelVerdict::Safe, findingsOf(report).join(' ').constData());
        QCOMPARE(report.tensors[0].type, type);
        QCOMPARE(report.parameterCount, elements);
        QCOMPARE(m_files.safeCuts(file), 0);
    }

    void brokenRuleIsNamedWithItsByte_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("finding");
        QTest::newRow("code") << npy("__import__('os').system('true')", {}) << QByteArray("numpy.header@10");
        QTest::newRow("sum") << npyOf("'<f4'", "(1 + 1,)", QByteArray(8, '\0')) << QByteArray("numpy.header@10");
        QTest::newRow("fourth key") << npy("{'descr':'<f4','fortran_order':True,'shape':(),'x':1}", "1234")
                                    << QByteArray("numpy.header@10");
        QTest::newRow("key twice") << npy("{'descr':'<f4','shape':(1,),'shape':()}", "1234")
                                   << QByteArray("numpy.header@10");
        QTest::newRow("negative") << npyOf("'<f4'", "(-1,)", {}) << QByteArray("numpy.header@10");
        QTest::newRow("overflow") << npyOf("'<f4'", "(4294967296, 4294967296)", {}) << QByteArray("numpy.header@10");
        QTest::newRow("type") << npyOf("'<q4'", "(1,)", "1234") << QByteArray("numpy.header@10");
        QTest::newRow("levels") << npyOf(QByteArray(5000, '[').constData(), "(1,)", {})
                                << QByteArray("numpy.header@10");
        QTest::newRow("version") << npy("{}", {}, 7) << QByteArray("numpy.header@6");
        QTest::newRow("short") << npyOf("'<f4'", "(2,)", "1234") << QByteArray("numpy.size@68");
        QTest::newRow("long") << npyOf("'<f4'", "(1,)", "12345678") << QByteArray("numpy.size@68");
    }

    void brokenRuleIsNamedWithItsByte()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, finding);
        const ModelFileReport report = m_files.inspect(file);
        QCOMPARE(report.verdict, ModelVerdict::Invalid);
        QCOMPARE(findingsOf(report), QByteArrayList{finding});
    }
};

ASSAY_TEST(TestNumpyFile)
#include "tst_numpy_file.moc"
