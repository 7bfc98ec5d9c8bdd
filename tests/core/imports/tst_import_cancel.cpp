// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/file_store_reader.h"
#include "core/importers/mlflow_sqlite/sql_store_reader.h"
#include "core/imports/import_plan.h"
#include "tests/support/growing_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace std::chrono_literals;
using tests::valueOf;

namespace {

/// Says stop at the n-th call; with 0 never, and counts.
class StopAt {
public:
    explicit StopAt(int at)
        : m_at(at)
    {
    }
    ReadMonitor monitor()
    {
        return [this](const ReadProgress&) { return ++m_calls != m_at; };
    }
    int calls() const { return m_calls; }

private:
    int m_at;
    int m_calls = 0;
};

/// Reads with a monitor that is asked at every step, not only a few times a second.
Result<ImportBatch> readAtEveryStep(const tests::GrowingStore& store, const ReadMonitor& monitor)
{
    if (QFileInfo(store.path()).isDir())
        return FileStoreReader(store.path(), store.path(), monitor, 0ms).read();
    const auto database = db::ForeignDatabase::open(store.path());
    if (!database)
        return failed(database);
    return SqlStoreReader(**database, store.path(), monitor, 0ms).read();
}

} // namespace

/// Stopping at every single moment from the first byte read to the last row written.
class TestImportCancel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::GrowingStore> m_store;

    void begin(bool files)
    {
        if (files)
            m_store = std::make_unique<tests::GrowingFiles>();
        else
            m_store = std::make_unique<tests::GrowingDatabase>();
        m_store->begin();
    }
    static void bothStores()
    {
        QTest::addColumn<bool>("files");
        QTest::newRow("files") << true;
        QTest::newRow("database") << false;
    }

private Q_SLOTS:
    void aStoppedReadingGivesNothing_data() { bothStores(); }
    void aStoppedReadingGivesNothing()
    {
        QFETCH(bool, files);
        begin(files);
        StopAt never(0);
        QVERIFY(readAtEveryStep(*m_store, never.monitor()));
        QVERIFY2(never.calls() > 20, qPrintable(QString::number(never.calls())));
        for (int at = 1; at <= never.calls(); ++at) {
            StopAt stop(at);
            const auto read = readAtEveryStep(*m_store, stop.monitor());
            QVERIFY2(!read && read.error().kind == Error::Kind::Cancelled, qPrintable(QString::number(at)));
            QCOMPARE(stop.calls(), at);
        }
        qInfo("stopped at each of %d moments", never.calls());
    }

    void aStoppedImportLeavesTheProjectAsItWas_data() { bothStores(); }
    void aStoppedImportLeavesTheProjectAsItWas()
    {
        QFETCH(bool, files);
        begin(files);
        tests::TemporaryProject project;
        StopAt never(0);
        const ImportBatch first = valueOf(readAtEveryStep(*m_store, {}));
        valueOf(applyImport(project.database(), project.actor(), first, {.monitor = never.monitor()}));
        m_store->morePoints();
        m_store->newRun();
        m_store->finishRun();
        m_store->newVersion();
        const ImportBatch grown = valueOf(readAtEveryStep(*m_store, {}));
        const int moments = 2 * static_cast<int>(grown.experiments.size() + grown.runs.size() + grown.models.size());
        const QString before = tests::dump(project.database());
        for (int at = 1; at <= moments; ++at) {
            StopAt stop(at);
            const auto done = applyImport(project.database(), project.actor(), grown, {.monitor = stop.monitor()});
            QVERIFY2(!done && done.error().kind == Error::Kind::Cancelled, qPrintable(QString::number(at)));
            QCOMPARE(tests::dump(project.database()), before);
        }
        StopAt after(moments + 1);
        const auto done = applyImport(project.database(), project.actor(), grown, {.monitor = after.monitor()});
        QVERIFY(done);
        QCOMPARE(after.calls(), moments);
        QCOMPARE(done->counts.points.created, qint64(3));
        QCOMPARE(tests::whatIsWrong(project.database()), QString());
    }
};

ASSAY_TEST(TestImportCancel)
#include "tst_import_cancel.moc"
