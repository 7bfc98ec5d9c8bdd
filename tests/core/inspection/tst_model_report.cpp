// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_rules.h"
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"

#include <sys/stat.h>

using namespace assay;
using namespace assay::tests;

class TestModelReport : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

private Q_SLOTS:
    void everyRuleIsFoundByItsId()
    {
        QByteArrayList sorted = ruleIds();
        std::ranges::sort(sorted);
        QCOMPARE(ruleIds(), sorted); // They are looked up by halving.
        for (const QByteArray& id : ruleIds()) {
            QVERIFY2(ruleVerdict(id).has_value() && *ruleVerdict(id) != ModelVerdict::Safe, id.constData());
            QVERIFY2(ruleText(id).endsWith(u'.'), id.constData());
        }
        QVERIFY(!ruleVerdict("pickle"));
        QVERIFY(ruleText("pickle").isEmpty());
    }

    void laterVerdictIsWorse()
    {
        QVERIFY(ModelVerdict::Safe < ModelVerdict::Suspicious);
        QVERIFY(ModelVerdict::Suspicious < ModelVerdict::Invalid);
        QVERIFY(ModelVerdict::Invalid < ModelVerdict::Dangerous);
    }

    void canonicalReportHoldsEverything()
    {
        ModelFileReport report;
        report.format = "pickle";
        report.formatVersion = QStringLiteral("4");
        report.verdict = ModelVerdict::Dangerous;
        report.fileSize = 5;
        report.findings = {{ModelVerdict::Dangerous, "pickle.import.denied", QStringLiteral("os.system"), {}, 2}};
        report.imports = {{QStringLiteral("os.system"), ModelVerdict::Dangerous, {}, 2}};
        report.inputs = {{QStringLiteral("x"), QStringLiteral("float"), {QStringLiteral("?")}}};
        report.metadata = {{QStringLiteral("k"), QStringLiteral("v")}};
        report.valueFiles = QStringList{QStringLiteral("w.bin")};
        QCOMPARE(
            canonicalReport(report),
            QByteArray(
                R"({"file_size":5,"findings":[{"offset":2,"rule":"pickle.import.denied","subject":"os.system",)"
                R"("verdict":"dangerous","within":""}],"findings_left_out":0,"format":"pickle",)"
                R"("format_version":"4","imports":[{"name":"os.system","offset":2,"verdict":"dangerous",)"
                R"("within":""}],"imports_left_out":0,"inputs":[{"name":"x","shape":["?"],"type":"float"}],)"
                R"("metadata":[{"key":"k","value":"v"}],"metadata_left_out":0,"outputs":[],)"
                R"("parameter_count":0,"tensor_count":0,"tensors":[],"value_files":["w.bin"],"verdict":"dangerous"})"));
    }

    void findingShowsNoControlCharacters()
    {
        const ModelFinding finding{
            ModelVerdict::Dangerous, "pickle.import.denied", QStringLiteral("os\u202e.x\n"), {}, 0};
        QCOMPARE(findingText(finding),
                 QStringLiteral("Loading it imports os\\u202e.x\\u000a, which can run commands or code."));
    }

    void whatIsNoModelFileIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("cat,dog\n1,2\n");
        QTest::newRow("bytes") << QByteArray(100, '\0');
    }

    void whatIsNoModelFileIsInvalid()
    {
        QFETCH(QByteArray, bytes);
        const ModelFileReport report = m_files.inspect(bytes);
        QCOMPARE(report.verdict, ModelVerdict::Invalid);
        QCOMPARE(report.format, QByteArray());
        QCOMPARE(findingsOf(report), QByteArrayList{"file.unknown@-1"});
        QCOMPARE(report.fileSize, bytes.size());
    }

    void nameOnlyTellsWhatIsMissing()
    {
        const ModelFileReport report = m_files.inspect("GGUX and more", QStringLiteral("model.gguf"));
        QCOMPARE(findingsOf(report), QByteArrayList{"gguf.magic@0"});
        QCOMPARE(report.format, QByteArray());
    }

    void onlyAFileThatCannotBeReadIsAnError()
    {
        const auto errorOf = [this](const char* name) {
            return inspectModelFile(m_files.path(QString::fromLatin1(name))).error();
        };
        QCOMPARE(errorOf("missing").kind, Error::Kind::NotFound);
        QCOMPARE(errorOf(".").kind, Error::Kind::Invalid);
        QCOMPARE(::mkfifo(qPrintable(m_files.path(QStringLiteral("pipe"))), 0600), 0);
        QCOMPARE(errorOf("pipe").kind, Error::Kind::Invalid);
    }

    void stopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        m_files.write(QStringLiteral("model"), "GGUF");
        const auto report = inspectModelFile(m_files.path(QStringLiteral("model")), stop.get_token());
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    }
};

ASSAY_TEST(TestModelReport)
#include "tst_model_report.moc"
