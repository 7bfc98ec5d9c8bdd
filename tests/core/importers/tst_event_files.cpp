// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "core/importers/tensorboard/event_message.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"

#include <QFloat16>

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

const QString File = QStringLiteral("a/events.out.tfevents.1000.host.1.0");

std::vector<Attribute> sorted(std::vector<Attribute> attributes)
{
    std::sort(attributes.begin(), attributes.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return attributes;
}

} // namespace

/// Event files of TensorBoard, one by one: what becomes of each kind of value, and of files that are not whole.
class TestEventFiles : public QObject {
    Q_OBJECT

private:
    using Fixture = EventFolderFixture;

    static std::vector<MetricPoint> onlyPoints(const QByteArray& records, const ImportBatch** kept = nullptr)
    {
        static ImportBatch batch;
        const Fixture folder;
        folder.put(File, events::version() + records);
        batch = folder.read();
        if (kept != nullptr)
            *kept = &batch;
        return batch.runs.size() == 1 && batch.runs[0].series.size() == 1 ? batch.runs[0].series[0].points
                                                                          : std::vector<MetricPoint>();
    }

    static QString behindTheVersion() { return File + QStringLiteral(", byte %1").arg(events::version().size()); }

    static void demandSame(const QByteArray& record)
    {
        ScalarEvent scalar;
        if (!readScalarEvent(record, scalar))
            return;
        EventMessage event;
        QVERIFY(readEvent(record, event) && event.summary);
        SummaryReader values(*event.summary);
        SummaryValue value;
        QVERIFY(values.next(value) && value.kind == SummaryValue::Kind::Simple);
        const auto bits = [](double number) { return std::bit_cast<quint64>(number); };
        QCOMPARE(bits(scalar.wallTime), bits(event.wallTime));
        QCOMPARE(scalar.step, event.step);
        QCOMPARE(scalar.tag.toByteArray(), value.tag.toByteArray());
        QCOMPARE(bits(static_cast<double>(scalar.value)), bits(value.simple));
        QVERIFY(!values.next(value) && !values.damaged());
    }

private Q_SLOTS:
    void everyFolderWithEventFilesIsARunAndItsFilesFollowByName()
    {
        const Fixture folder;
        folder.put(QStringLiteral("b/c/events.out.tfevents.1002.host"),
                   events::version(2000) + events::scalar(1002, 2, "loss", 0.25F));
        folder.put(QStringLiteral("b/c/events.out.tfevents.1001.host"),
                   events::version(1001.5) + events::scalar(1001.5, 1, "loss", 0.5F));
        folder.put(QStringLiteral("events.out.tfevents.1.v2"), events::version(1) + events::scalar(1, 0, "x", 1));
        folder.put(QStringLiteral("b/notes.txt"), "no events");
        QCOMPARE(valueOf(importerFor(folder.path()))->id(), QByteArray("tensorboard"));
        const ImportBatch batch = folder.read();
        QVERIFY(batch.issues.empty() && batch.notes.empty());
        QCOMPARE(batch.experiments.size(), std::size_t(1));
        QCOMPARE(batch.experiments[0].name, QStringLiteral("runs"));
        QCOMPARE(batch.experiments[0].externalId, QStringLiteral("tensorboard:project/runs"));
        QCOMPARE(batch.runs.size(), std::size_t(2));
        const ImportedRun* run = Fixture::runOf(batch, u"b/c");
        QVERIFY(run != nullptr && Fixture::runOf(batch, u"runs") != nullptr);
        QCOMPARE(Fixture::pointsOf(*run, u"loss"),
                 (std::vector<MetricPoint>{{1, 1'001'500, 0.5}, {2, 1'002'000, 0.25}}));
        QCOMPARE(run->externalId, QStringLiteral("tensorboard:events.out.tfevents.1001.host@1001500000"));
        QCOMPARE(run->startedAt, std::optional<qint64>(1'001'500));
    }

    void identityStaysWhereFoldersAreMovedAndCopiesAreToldApart()
    {
        const Fixture here;
        const Fixture there;
        const QByteArray bytes = events::version(5) + events::scalar(5, 1, "x", 1);
        here.put(QStringLiteral("a/events.out.tfevents.5.h"), bytes);
        there.put(QStringLiteral("moved/events.out.tfevents.5.h"), bytes);
        QCOMPARE(here.read().runs[0].externalId, there.read().runs[0].externalId);
        here.put(QStringLiteral("copy/events.out.tfevents.5.h"), bytes);
        const ImportBatch both = here.read();
        QVERIFY(both.runs.size() == 2 && both.runs[0].externalId != both.runs[1].externalId);
    }

    void everyPointIsKeptAlsoOfRepeatedStepsAndThoseWithoutANumber()
    {
        QByteArray records;
        for (const float number : {0.1F, NAN, -INFINITY, -0.0F})
            records += events::scalar(7, -3, "a/b", number);
        const auto points = onlyPoints(records);
        QCOMPARE(points.size(), std::size_t(4));
        QCOMPARE(points[0], (MetricPoint{-3, 7000, static_cast<double>(0.1F)}));
        QVERIFY(std::isnan(points[1].value) && std::isinf(points[2].value) && std::signbit(points[3].value));
    }

    /// The short way for records of one scalar must answer what the long one would, whatever the record.
    void shortWayOfScalarsReadsWhatTheLongOneDoes()
    {
        const WireMessage value = WireMessage().bytes(1, "loss").real32(2, 0.5F);
        const QByteArray usual = events::event(7, 300).message(5, WireMessage().message(1, value)).bytes();
        ScalarEvent scalar;
        QVERIFY(readScalarEvent(usual, scalar));
        QVERIFY(scalar.wallTime == 7 && scalar.step == 300 && scalar.tag == "loss" && scalar.value == 0.5F);
        for (qsizetype at = 0; at < usual.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray changed = usual;
                changed[at] = static_cast<char>(byte);
                demandSame(changed);
            }
            demandSame(usual.left(at));
        }
    }

    void scalarsMayBeTensorsOfEveryNumberType_data()
    {
        QTest::addColumn<QByteArray>("tensor");
        QTest::addColumn<double>("number");
        const auto add = [](const char* name, const WireMessage& tensor, double number) {
            QTest::newRow(name) << tensor.bytes() << number;
        };
        add("float_val", events::tensor(1).real32(5, 0.5F), 0.5);
        add("packed float_val", events::tensor(1, {1}).bytes(5, WireMessage::fixed(std::bit_cast<quint32>(0.5F))), 0.5);
        add("float content", events::tensor(1).bytes(4, WireMessage::fixed(std::bit_cast<quint32>(0.25F))), 0.25);
        add("double_val", events::tensor(2).real(6, 0.1), 0.1);
        add("double content", events::tensor(2).bytes(4, WireMessage::fixed(std::bit_cast<quint64>(0.1))), 0.1);
        add("int_val", events::tensor(3).integer(7, -4), -4);
        add("packed int_val", events::tensor(3).bytes(7, WireMessage::varint(5)), 5);
        add("int32 content", events::tensor(3).bytes(4, WireMessage::fixed(qint32(-6))), -6);
        add("int64_val", events::tensor(9).integer(10, qint64(1) << 53), 9007199254740992.0);
        add("int64 content", events::tensor(9, {1, 1}).bytes(4, WireMessage::fixed(qint64(-7))), -7);
        add("half_val", events::tensor(19).integer(13, std::bit_cast<quint16>(qfloat16(1.5F))), 1.5);
        add("bfloat16 content", events::tensor(14).bytes(4, WireMessage::fixed(quint16(0x3FC0))), 1.5);
        add("bool_val", events::tensor(10).integer(11, 1), 1);
        add("uint64_val", events::tensor(23).integer(17, 9), 9);
    }
    void scalarsMayBeTensorsOfEveryNumberType()
    {
        QFETCH(QByteArray, tensor);
        QFETCH(double, number);
        const WireMessage message = WireMessage().raw(tensor);
        const auto points = onlyPoints(events::tensorValue(1, 1, "x", message, "scalars"));
        QCOMPARE(points, (std::vector<MetricPoint>{{1, 1000, number}}));
    }

    void tensorThatDoesNotHoldWhatItsShapeSaysIsAnIssue()
    {
        const ImportBatch* batch = nullptr;
        onlyPoints(events::tensorValue(1, 1, "x", events::tensor(1, {1000, 1000, 1000, 1000, 1000, 1000, 1000}))
                       + events::tensorValue(1, 2, "x", events::tensor(1).bytes(4, "abc"))
                       + events::tensorValue(1, 3, "x", events::tensor(9).integer(10, (qint64(1) << 53) + 1)),
                   &batch);
        QCOMPARE(batch->issues.size(), std::size_t(2));
        QVERIFY(Fixture::says(batch->issues, behindTheVersion(), QStringLiteral("(2, the first")));
    }

    void onlyTheFirstValueOfATagNamesItsPlugin()
    {
        const WireMessage text = events::tensor(7).bytes(8, "# Hello");
        const Fixture folder;
        folder.put(File,
                   events::version() + events::tensorValue(1, 1, "note", text, "text")
                       + events::tensorValue(2, 2, "note", text));
        const ImportBatch batch = folder.read();
        QCOMPARE(batch.runs[0].artifacts.size(), std::size_t(2));
        QCOMPARE(batch.runs[0].artifacts[1].path, QStringLiteral("text/note/2.md"));
        QCOMPARE(batch.runs[0].contents[1].bytes, QByteArray("# Hello"));
        QVERIFY(batch.issues.empty() && batch.notes.empty());
    }

    void imagesOfBothFormsAreArtifactsWithTheirBytes()
    {
        const QByteArray png("\x89PNG\r\n\x1a\nrest");
        const Fixture folder;
        folder.put(
            File,
            events::version()
                + events::value(1, 3, "../old",
                                WireMessage().message(4, WireMessage().integer(1, 2).integer(2, 2).bytes(4, png)))
                + events::tensorValue(
                    2, 4, "new", events::tensor(7, {4}).bytes(8, "2").bytes(8, "2").bytes(8, png).bytes(8, "GIF89a"),
                    "images"));
        const ImportBatch batch = folder.read();
        const ImportedRun& run = batch.runs[0];
        QStringList paths;
        for (const ArtifactReference& artifact : run.artifacts)
            paths << artifact.path;
        QCOMPARE(paths,
                 (QStringList{QStringLiteral("images/%2E%2E/old/3.png"), QStringLiteral("images/new/4.png"),
                              QStringLiteral("images/new/4.gif")}));
        QCOMPARE(run.artifacts[0].size, static_cast<qint64>(png.size()));
        QCOMPARE(run.artifacts[0].sha256, bytesOf(sha256(png)).toByteArray());
        QCOMPARE(run.contents[0].bytes, png);
        QVERIFY(batch.issues.empty());
    }

    void imageNamesTheFileThatHoldsIt()
    {
        const Fixture folder;
        folder.put(File, events::version());
        folder.put(QStringLiteral("a/events.out.tfevents.2000"),
                   events::version()
                       + events::value(1, 3, "seen", WireMessage().message(4, WireMessage().bytes(4, "\x89PNG"))));
        const ImportBatch batch = folder.read();
        QVERIFY(batch.runs[0].artifacts.at(0).uri.startsWith(QStringLiteral("events.out.tfevents.2000#byte=")));
    }

    void histogramsOfBothFormsHaveTheSameBins()
    {
        constexpr double most = std::numeric_limits<double>::max();
        const WireMessage old = WireMessage().real(1, -1).real(2, 3).reals(6, {-2, 0, 2, most}).reals(7, {0, 4, 0, 5});
        const WireMessage rows = events::tensor(2, {3, 3}).reals(6, {-1, 0, 4, 0, 2, 0, 2, 3, 5});
        const Fixture folder;
        folder.put(File,
                   events::version() + events::value(1, 1, "w", WireMessage().message(5, old))
                       + events::tensorValue(1, 1, "v", rows, "histograms"));
        const ImportBatch batch = folder.read();
        const Histogram expected{1, 1000, {-1, 0, 2, 3}, {4, 0, 5}};
        QCOMPARE(batch.runs[0].histograms.size(), std::size_t(2));
        for (const ImportedHistograms& one : batch.runs[0].histograms)
            QCOMPARE(one.histograms, std::vector<Histogram>{expected});
        QVERIFY(batch.issues.empty());
    }

    void histogramWhoseEdgesGoBackIsAnIssue()
    {
        const ImportBatch* batch = nullptr;
        onlyPoints(events::tensorValue(1, 1, "v", events::tensor(2, {1, 3}).reals(6, {2, 1, 5}), "histograms")
                       + events::tensorValue(1, 1, "v", events::tensor(2, {1, 3}).reals(6, {NAN, 1, 5}))
                       + events::tensorValue(1, 1, "v", events::tensor(2, {0, 3})),
                   &batch);
        QCOMPARE(batch->issues.size(), std::size_t(1));
        QVERIFY(batch->issues[0].message.contains(QStringLiteral("(2, ")));
        QCOMPARE(batch->notes.size(), std::size_t(1));
    }

    void hyperparametersBecomeParamsAndTheEndAStatus()
    {
        const auto entry = [](const QByteArray& key, const WireMessage& value) {
            return WireMessage().bytes(1, key).message(2, value);
        };
        const WireMessage list = WireMessage()
                                     .message(1, WireMessage().real(2, 64))
                                     .message(1, WireMessage().bytes(3, "a\"b"))
                                     .message(1, WireMessage().message(6, WireMessage()));
        const WireMessage start = WireMessage()
                                      .message(1, entry("lr", WireMessage().real(2, 0.1)))
                                      .message(1, entry("batch", WireMessage().real(2, 100'000)))
                                      .message(1, entry("name", WireMessage().bytes(3, "adam")))
                                      .message(1, entry("warm", WireMessage().integer(4, 1)))
                                      .message(1, entry("layers", WireMessage().message(6, list)))
                                      .bytes(4, "group 1")
                                      .real(5, 12.5);
        const WireMessage end = WireMessage().integer(1, 2).real(2, 20);
        const auto record = [](const QByteArray& tag, int field, const WireMessage& content) {
            return events::value(
                1, 0, tag,
                WireMessage().message(9, events::metadata("hparams", WireMessage().message(field, content).bytes())));
        };
        const Fixture folder;
        folder.put(File, events::version() + record("_hparams_/session_start_info", 3, start));
        QVERIFY(folder.read().runs[0].status == RunStatus::Running);
        folder.append(File, record("_hparams_/session_end_info", 4, end));
        const ImportBatch batch = folder.read();
        const ImportedRun& run = batch.runs[0];
        QVERIFY(batch.issues.empty() && batch.notes.empty());
        QCOMPARE(sorted(run.params),
                 (std::vector<Attribute>{{QStringLiteral("batch"), QStringLiteral("100000")},
                                         {QStringLiteral("layers"), QStringLiteral("[64,\"a\\\"b\",[]]")},
                                         {QStringLiteral("lr"), QStringLiteral("0.1")},
                                         {QStringLiteral("name"), QStringLiteral("adam")},
                                         {QStringLiteral("warm"), QStringLiteral("true")}}));
        QCOMPARE(run.tags,
                 (std::vector<Attribute>{{QStringLiteral("tensorboard.group_name"), QStringLiteral("group 1")}}));
        QVERIFY(run.status == RunStatus::Failed);
        QCOMPARE(run.startedAt, std::optional<qint64>(12'500));
        QCOMPARE(run.endedAt, std::optional<qint64>(20'000));
    }

    void hyperparametersThatNestWithoutEndAreRefused()
    {
        WireMessage value = WireMessage().real(2, 1);
        for (int depth = 0; depth < 1000; ++depth)
            value = WireMessage().message(6, WireMessage().message(1, value));
        const WireMessage start =
            WireMessage().message(3, WireMessage().message(1, WireMessage().bytes(1, "x").message(2, value)));
        const ImportBatch* batch = nullptr;
        onlyPoints(events::value(1, 0, "h", WireMessage().message(9, events::metadata("hparams", start.bytes()))),
                   &batch);
        QCOMPARE(batch->issues.size(), std::size_t(1));
    }

    void paramsOfLightningLieBeside()
    {
        const Fixture folder;
        folder.put(File, events::version());
        folder.put(QStringLiteral("a/hparams.yaml"), "lr: 0.10\n");
        QCOMPARE(folder.read().runs[0].params,
                 (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.10")}}));
    }

    void kindsThatAreNotBroughtInAreNamedOnceWithTheirNumber()
    {
        const ImportBatch* batch = nullptr;
        onlyPoints(events::tensorValue(1, 1, "pr", events::tensor(1), "mesh")
                       + events::tensorValue(1, 2, "pr", events::tensor(1))
                       + events::framed(events::event(1, 0).bytes(4, "graph").bytes()),
                   &batch);
        QVERIFY(batch->issues.empty());
        QCOMPARE(batch->notes.size(), std::size_t(2));
        QVERIFY(Fixture::says(batch->notes, behindTheVersion(), QStringLiteral("mesh")));
    }

    void recordThatIsNotWhatItsChecksumSaysIsLeftOut()
    {
        QByteArray bytes = events::version();
        const qsizetype at = bytes.size();
        for (int step = 0; step < 3; ++step)
            bytes += events::scalar(1, step, "x", 1);
        bytes[at + 20] = static_cast<char>(~bytes[at + 20]);
        bytes[bytes.size() - 1] = static_cast<char>(~bytes[bytes.size() - 1]);
        const Fixture folder;
        folder.put(File, bytes);
        const ImportBatch batch = folder.read();
        QCOMPARE(Fixture::pointsOf(batch.runs[0], u"x"), (std::vector<MetricPoint>{{1, 1000, 1}}));
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QVERIFY(Fixture::says(batch.issues, File + QStringLiteral(", byte %1").arg(at), QStringLiteral("(2, ")));
    }

    void fileEndsWhereNobodyKnowsTheLengthOfARecord()
    {
        const QByteArray before = events::version() + events::scalar(1, 0, "x", 1);
        const Fixture folder;
        QByteArray bad = events::scalar(1, 1, "x", 1);
        bad[0] = static_cast<char>(bad[0] + 1);
        folder.put(File, before + bad + events::scalar(1, 2, "x", 1));
        const ImportBatch batch = folder.read();
        QCOMPARE(Fixture::pointsOf(batch.runs[0], u"x").size(), std::size_t(1));
        QVERIFY(Fixture::says(batch.issues, File + QStringLiteral(", byte %1").arg(before.size()),
                              QStringLiteral("length")));
    }

    void fileCutOffAtAnyByteGivesWhatStandsBefore()
    {
        QByteArray whole = events::version();
        QList<qsizetype> ends{whole.size()};
        for (int step = 0; step < 4; ++step) {
            whole += events::scalar(1, step, "x", 1);
            ends << whole.size();
        }
        const Fixture folder;
        for (qsizetype size = ends[0]; size < whole.size(); ++size) {
            folder.put(File, whole.left(size));
            const ImportBatch batch = folder.read();
            const auto records = std::count_if(ends.begin(), ends.end(), [size](qsizetype end) { return end <= size; });
            QCOMPARE(static_cast<qsizetype>(Fixture::pointsOf(batch.runs[0], u"x").size()), records - 1);
            QVERIFY(batch.issues.empty());
            QCOMPARE(batch.notes.empty(), ends.contains(size));
        }
        folder.put(File, whole.left(ends[0] - 1));
        QVERIFY(!importerNamed("tensorboard")->read(folder.path(), {}));
    }

    void recordThatClaimsToBeHugeTakesNoMemory()
    {
        QByteArray header = WireMessage::fixed(quint64(1) << 62);
        header += WireMessage::fixed(events::maskedChecksum(header));
        const Fixture folder;
        folder.put(File, events::version() + header + "short");
        const ImportBatch batch = folder.read();
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.notes.size(), std::size_t(1));
    }

    void tagsThatAreNoNamesAreLeftOut()
    {
        const ImportBatch* batch = nullptr;
        const auto points =
            onlyPoints(events::scalar(1, 0, "", 1) + events::scalar(1, 0, "\xFF", 1)
                           + events::scalar(1, 0, QByteArray(5000, 'x'), 1) + events::scalar(1, 0, "fine", 1),
                       &batch);
        QCOMPARE(points.size(), std::size_t(1));
        QVERIFY(batch->issues.size() == 1 && batch->issues[0].message.contains(QStringLiteral("(3, ")));
    }

    void bareSummaryIsNoEventFile()
    {
        const Fixture folder;
        const QByteArray summary =
            WireMessage().message(1, WireMessage().bytes(1, "x").real32(2, 1)).bytes() + QByteArray(64, '\n');
        folder.put(QStringLiteral("wandb_tensorflow_summary.pb"), summary);
        QVERIFY(!importerFor(folder.path()));
        QVERIFY(!importerFor(folder.put(QStringLiteral("events.out.tfevents.1"), summary)));
        const auto refused = importerNamed("tensorboard")->read(folder.path(), {});
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("byte 0")));
    }

    void tableBesideEventFilesIsReadAsBeforeAndSaysWhatIsLeftOut()
    {
        const Fixture folder;
        folder.put(File, events::version());
        folder.put(QStringLiteral("a/metrics.csv"), "step,loss\n0,1\n");
        const Importer* chosen = valueOf(importerFor(folder.path()));
        QCOMPARE(chosen->id(), QByteArray("csv"));
        QCOMPARE(valueOf(chosen->read(folder.path(), {})).notes.size(), std::size_t(1));
        QCOMPARE(folder.read().notes.size(), std::size_t(1));
    }

    void mlflowStoreWithEventFilesStaysAnMlflowStore()
    {
        const Fixture folder;
        folder.put(QStringLiteral("7/meta.yaml"), "experiment_id: '7'\nname: tiny\n");
        folder.put(QStringLiteral("7/aa/artifacts/events.out.tfevents.1"), events::version());
        QCOMPARE(valueOf(importerFor(folder.path()))->id(), QByteArray("mlflow-files"));
    }
};

ASSAY_TEST(TestEventFiles)
#include "tst_event_files.moc"
