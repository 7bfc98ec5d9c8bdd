// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "tests/support/growing_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using tests::GrowingStore;
using tests::valueOf;

namespace {

/// One thing that happens to a source between two imports, and all that it may do to the project.
struct Change {
    const char* name;
    void (*happen)(GrowingStore&);
    void (*expect)(ImportCounts&);
    const char* entity; ///< Of the one entry beside the import's own; empty when nothing may be written.
};

const Change Changes[] = {
    {"points", [](GrowingStore& store) { store.morePoints(); },
     [](ImportCounts& counts) { counts.runs.updated = 1, counts.series.updated = 1, counts.points.created = 2; },
     "run"},
    {"series", [](GrowingStore& store) { store.newSeries(); },
     [](ImportCounts& counts) { counts.runs.updated = 1, counts.series.created = 1, counts.points.created = 1; },
     "run"},
    {"run", [](GrowingStore& store) { store.newRun(); },
     [](ImportCounts& counts) {
         counts.runs.created = 1, counts.series.created = 1, counts.points.created = 1;
         counts.params.created = 1, counts.tags.created = 1;
     },
     "run"},
    {"finished", [](GrowingStore& store) { store.finishRun(); }, [](ImportCounts& counts) { counts.runs.updated = 1; },
     "run"},
    {"tag", [](GrowingStore& store) { store.changeTag(); },
     [](ImportCounts& counts) { counts.runs.updated = 1, counts.tags.updated = 1; }, "run"},
    {"deleted", [](GrowingStore& store) { store.deleteRun(); }, [](ImportCounts& counts) { counts.runs.updated = 1; },
     "run"},
    {"artifact", [](GrowingStore& store) { store.newArtifact(); },
     [](ImportCounts& counts) { counts.runs.updated = 1, counts.artifacts.created = 1; }, "run"},
    {"logged model", [](GrowingStore& store) { store.readyModel(); },
     [](ImportCounts& counts) { counts.runs.updated = 1, counts.tags.updated = 1; }, "run"},
    {"experiment", [](GrowingStore& store) { store.renameExperiment(); },
     [](ImportCounts& counts) { counts.experiments.updated = 1; }, "experiment"},
    {"alias", [](GrowingStore& store) { store.moveAlias(); },
     [](ImportCounts& counts) { counts.models.updated = 1, counts.aliases.updated = 1; }, "registered_model"},
    {"version", [](GrowingStore& store) { store.newVersion(); },
     [](ImportCounts& counts) { counts.models.updated = 1, counts.versions.created = 1; }, "registered_model"},
    {"parameter", [](GrowingStore& store) { store.changeParam(); }, [](ImportCounts&) {}, ""},
    {"nothing", [](GrowingStore&) {}, [](ImportCounts&) {}, ""},
};

/// What changes, without what stays.
ImportCounts changesOf(ImportCounts counts)
{
    for (KindCount* kind :
         {&counts.experiments, &counts.runs, &counts.params, &counts.tags, &counts.series, &counts.points,
          &counts.datasets, &counts.inputs, &counts.artifacts, &counts.models, &counts.versions, &counts.aliases})
        kind->unchanged = 0;
    return counts;
}

std::unique_ptr<GrowingStore> storeNamed(const QString& name)
{
    if (name == u"files")
        return std::make_unique<tests::GrowingFiles>();
    return std::make_unique<tests::GrowingDatabase>();
}

} // namespace

/// A source that went on growing, through the real importers into a real project.
class TestImportAgain : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::TemporaryProject> m_project;
    std::unique_ptr<GrowingStore> m_store;

    ImportBatch batch() const
    {
        const QString path = m_store->path();
        const ImportBatch read = valueOf(valueOf(importerFor(path))->read(path, {}));
        if (!read.issues.empty())
            qFatal("%s %s", qPrintable(read.issues[0].place), qPrintable(read.issues[0].message));
        return read;
    }
    /// Imports what the store holds now; the preview must have announced exactly this.
    ImportOutcome import()
    {
        const ImportBatch now = batch();
        const ImportPlan plan = valueOf(planImport(m_project->database(), now));
        const ImportOutcome outcome = valueOf(applyImport(m_project->database(), m_project->actor(), now, {}));
        if (!(plan.counts == outcome.counts) || plan.issues.size() != outcome.issues.size())
            qFatal("The preview announced something else than what happened.");
        return outcome;
    }
    QStringList entriesAfter(qint64 size) const
    {
        return valueOf(m_project->database().read([size](db::Connection& connection) {
            db::Statement rows = connection.prepare("SELECT verb, entity FROM audit_event WHERE seq > ? ORDER BY seq");
            rows.bind(size);
            QStringList entries;
            while (rows.step())
                entries << rows.text(1);
            return entries;
        }));
    }
    qint64 entries() const { return tests::numberIn(m_project->database(), "SELECT count(*) FROM audit_event"); }

private Q_SLOTS:
    void onlyTheChangeComesIn_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<int>("change");
        for (const char* store : {"files", "database"}) {
            for (int i = 0; i < static_cast<int>(std::size(Changes)); ++i)
                QTest::addRow("%s, %s", store, Changes[i].name) << QString::fromLatin1(store) << i;
        }
    }
    void onlyTheChangeComesIn()
    {
        QFETCH(QString, store);
        QFETCH(int, change);
        m_project = std::make_unique<tests::TemporaryProject>();
        m_store = storeNamed(store);
        m_store->begin();
        QCOMPARE(import().counts.runs.created, qint64(2));
        const qint64 before = entries();

        Changes[change].happen(*m_store);
        const ImportOutcome outcome = import();
        ImportCounts expected;
        Changes[change].expect(expected);
        QVERIFY(changesOf(outcome.counts) == expected);
        const QString entity = QString::fromLatin1(Changes[change].entity);
        QCOMPARE(entriesAfter(before),
                 entity.isEmpty() ? QStringList() : QStringList({entity, QStringLiteral("import_job")}));
        QCOMPARE(outcome.issues.size(), std::size_t(QByteArray(Changes[change].name) == "parameter" ? 1 : 0));
        QCOMPARE(tests::whatIsWrong(m_project->database()), QString());

        const QString dump = tests::dump(m_project->database());
        QCOMPARE(import().counts.changed(), qint64(0));
        QCOMPARE(tests::dump(m_project->database()), dump);
    }

    void aDeletedRunComesBack_data()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("files") << QStringLiteral("files");
        QTest::newRow("database") << QStringLiteral("database");
    }
    void aDeletedRunComesBack()
    {
        QFETCH(QString, store);
        m_project = std::make_unique<tests::TemporaryProject>();
        m_store = storeNamed(store);
        m_store->begin();
        import();
        m_store->deleteRun();
        import();
        QCOMPARE(tests::numberIn(m_project->database(), "SELECT count(*) FROM run WHERE deleted = 1"), qint64(1));
        m_store->restoreRun();
        QCOMPARE(import().counts.runs.updated, qint64(1));
        QCOMPARE(tests::numberIn(m_project->database(), "SELECT count(*) FROM run WHERE deleted = 1"), qint64(0));
    }

    void theFirstValueOfAParameterStays()
    {
        m_project = std::make_unique<tests::TemporaryProject>();
        m_store = storeNamed(QStringLiteral("files"));
        m_store->begin();
        import();
        m_store->changeParam();
        const ImportOutcome outcome = import();
        QVERIFY(outcome.issues.at(0).message.contains(QStringLiteral("0.9")));
        QCOMPARE(tests::numberIn(m_project->database(), "SELECT count(*) FROM run_param WHERE value = '0.1'"),
                 qint64(1));
    }
};

ASSAY_TEST(TestImportAgain)
#include "tst_import_again.moc"
