// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance.h"

#include "core/evidence/evidence_store.h"
#include "core/feedback/feedback_store.h"
#include "core/findings/finding_store.h"
#include "core/incidents/incident_store.h"
#include "tests/support/imported_release.h"
#include "tests/support/scan_files.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S56: one list of what has to get better, from every source.
class TestAssurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void S56_countsEqualTheUnionOfTheSources()
    {
        for (const TaskKind kind : {TaskKind::Defect, TaskKind::Defect, TaskKind::Efficiency, TaskKind::Task})
            add(kind);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(QStringLiteral("T-3"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(QStringLiteral("T-3"), TaskState::Done, m_project->cleo));
        FindingDraft finding;
        finding.text.title = QStringLiteral("Overfits");
        finding.ownerUid = m_project->cleo.person;
        valueOf(FindingStore(m_project->database()).raise(finding, m_project->ben, m_project->once()));
        FeedbackEntry heard;
        heard.text = QStringLiteral("It refuses nearly everybody");
        heard.harm = true;
        valueOf(FeedbackStore(m_project->database()).add(heard, m_project->ben, m_project->once()));
        for (const int steps : {0, 1, 2, 3})
            reportIncident(steps);
        beginRelease();
        for (const auto& [kind, failures] : {std::pair("unit", 2), std::pair("model", 0), std::pair("model", 3),
                                             std::pair("unit", 0), std::pair("unit", 1)})
            report(kind, failures);
        for (const char* run : {"first", "second", "failed"})
            scan(run);
        const auto items = all();
        const auto count = [&](AssuranceStage stage) {
            return std::count_if(items.begin(), items.end(),
                                 [stage](const AssuranceItem& item) { return item.stage == stage; });
        };
        const QByteArray failed = "SELECT count(*) FROM evidence e WHERE e.withdrawn_at IS NULL AND"
                                  " json_extract(e.facts, '$.failed') > 0 AND %1 (SELECT 1 FROM evidence l WHERE l.id"
                                  " > e.id AND json_extract(l.facts, '$.kind') = json_extract(e.facts, '$.kind') AND"
                                  " json_extract(l.facts, '$.failed') = 0)";
        // What one of the two scans that ran has: open where the newer one has it.
        const QByteArray scanned = "SELECT count(DISTINCT x.identity) FROM scan_result x WHERE x.suppressed = 0 AND"
                                   " x.level IN ('error', 'warning') AND %1 (SELECT 1 FROM scan_result l JOIN scan s"
                                   " ON s.id = l.scan_id WHERE s.key = 'SCAN-2' AND l.identity = x.identity)";
        const qint64 planned =
            numberIn(m_project->database(),
                     "SELECT (SELECT count(*) FROM task WHERE kind IN ('defect', 'efficiency') AND state = 'Planned') +"
                     " (SELECT count(*) FROM finding WHERE state = 'Open') +"
                     " (SELECT count(*) FROM incident WHERE state = 'Detected') +"
                     " (SELECT count(*) FROM feedback WHERE state = 'New') +"
                     " (SELECT count(*) FROM scan WHERE outcome IN ('not-run', 'failed'))")
            + numberIn(m_project->database(), QByteArray(scanned).replace("%1", "EXISTS"))
            + numberIn(m_project->database(), QByteArray(failed).replace("%1", "NOT EXISTS"));
        const qint64 done =
            numberIn(m_project->database(),
                     "SELECT (SELECT count(*) FROM task WHERE kind IN ('defect', 'efficiency') AND state = 'Done') +"
                     " (SELECT count(*) FROM finding WHERE state = 'Closed') +"
                     " (SELECT count(*) FROM incident WHERE state IN ('Resolved', 'Reviewed')) +"
                     " (SELECT count(*) FROM feedback WHERE state IN ('Answered', 'Closed'))")
            + numberIn(m_project->database(), QByteArray(scanned).replace("%1", "NOT EXISTS"))
            + numberIn(m_project->database(), QByteArray(failed).replace("%1", "EXISTS"));
        QCOMPARE(qint64(items.size()), qint64(18)); // 4 incidents, 5 results and a scan that broke off.
        QCOMPARE(qint64(count(AssuranceStage::Planned)), planned);
        QCOMPARE(qint64(count(AssuranceStage::InProgress)), qint64(3)); // T-1 and two incidents.
        QCOMPARE(qint64(count(AssuranceStage::Done)), done);
        QVERIFY(items.back().stage == AssuranceStage::Done);
    }

    void S56_failedTestsAreAnItemUntilALaterReportOfTheSameTestsHasNone()
    {
        beginRelease();
        report("unit", 2);
        const AssuranceItem failed = all().front();
        QVERIFY(failed.source == AssuranceSource::TestReport);
        QVERIFY(failed.stage == AssuranceStage::Planned);
        QVERIFY2(failed.title.startsWith(QStringLiteral("unit-"))
                     && failed.title.endsWith(QStringLiteral(".xml: 2 tests failed")),
                 qPrintable(failed.title));
        QCOMPARE(failed.state, QStringLiteral("Failed"));
        QCOMPARE(failed.thing, (ThingName{"release", m_release.uid}));
        QCOMPARE(failed.owner, QStringLiteral("Ada"));
        m_project->later();
        report("model", 0); // Other tests say nothing of these.
        QVERIFY(all().size() == 1 && all().front().stage == AssuranceStage::Planned);
        m_project->later();
        report("unit", 1); // Fewer is not none.
        QCOMPARE(all().size(), std::size_t(2));
        QVERIFY(all().front().stage == AssuranceStage::Planned);
        QVERIFY(all().front().identity != all().back().identity); // Though both are of one release.
        m_project->later();
        report("unit", 0);
        QCOMPARE(all().size(), std::size_t(2));
        for (const AssuranceItem& item : all()) {
            QVERIFY(item.stage == AssuranceStage::Done);
            QCOMPARE(item.state, QStringLiteral("Passed later"));
            QCOMPARE(item.since, m_project->clock.at);
        }
        QCOMPARE(all().front().age, 3 * TalkProject::hour); // Until it passed, however late it is looked at.
        m_project->later();
        QCOMPARE(all().front().age, 3 * TalkProject::hour);
        report("unit", 4);
        QVERIFY(all().front().stage == AssuranceStage::Planned);
    }

    void S56_aReportThatIsWithdrawnIsNoMoreAmongThem()
    {
        beginRelease();
        const QString uid = report("unit", 2);
        valueOf(EvidenceStore(m_project->database())
                    .withdraw(uid, QStringLiteral("of another version"), m_project->ada, m_project->once()));
        QVERIFY(all().empty());
    }

    void S56_feedbackIsOwnedByWhoeverSeesToTheIncidentThatItLedTo()
    {
        FeedbackStore store(m_project->database());
        const QString key =
            valueOf(store.add({.text = QStringLiteral("It refuses all")}, m_project->dora, m_project->once()));
        const QString incident = reportIncident(0);
        valueOf(store.link(key, FeedbackTarget::Incident, incident, m_project->ben, m_project->once()));
        const std::vector<AssuranceItem> items = all();
        const auto said = std::find_if(items.begin(), items.end(), [](const AssuranceItem& item) {
            return item.source == AssuranceSource::Feedback;
        });
        QVERIFY(said != items.end());
        QCOMPARE(said->owner, QStringLiteral("王芳"));
    }

    void S56_feedbackIsOwnedByWhoeverDoesWhatItLedTo()
    {
        FeedbackStore store(m_project->database());
        const QString key =
            valueOf(store.add({.text = QStringLiteral("Too slow")}, m_project->dora, m_project->once()));
        QVERIFY(all().front().owner.isEmpty());
        valueOf(store.triage({.feedback = key}, m_project->ben, m_project->once()));
        const QString task = m_project->taskFor(m_project->cleo, m_project->ada);
        valueOf(store.link(key, FeedbackTarget::Task, task, m_project->ben, m_project->once()));
        QCOMPARE(all().front().owner, QStringLiteral("Cleo"));
        QVERIFY(m_project->move(task, TaskState::Cancelled, m_project->cleo, QStringLiteral("no time")));
        TaskDraft made{QStringLiteral("Make it fast")};
        made.ownerUid = m_project->fang.person;
        made.source = {"feedback", key};
        valueOf(m_project->tasks().add(made, m_project->ada, m_project->once()));
        QCOMPARE(all().front().owner, QStringLiteral("王芳"));
    }

    void S56_whatAScanFoundIsPlannedThenWorkedOnThenFixed()
    {
        scan("first");
        QCOMPARE(all().size(), std::size_t(4)); // An error and three warnings: no notes, nothing suppressed.
        const auto items = all();
        const auto found = std::find_if(items.begin(), items.end(),
                                        [](const AssuranceItem& item) { return item.kind == QStringLiteral("Error"); });
        QVERIFY(found != items.end());
        QVERIFY(found->source == AssuranceSource::Scan && found->stage == AssuranceStage::Planned);
        QCOMPARE(found->title, QStringLiteral("service/score.py:12: The name 'treshold' is not defined in score()."));
        TaskDraft draft{QStringLiteral("Spell it right")};
        draft.ownerUid = m_project->cleo.person;
        draft.source = found->thing;
        const QString task =
            m_project->task(valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()))).key;
        QVERIFY(errorItem().stage == AssuranceStage::Planned);
        QCOMPARE(errorItem().owner, QStringLiteral("Cleo"));
        QVERIFY(m_project->move(task, TaskState::InProgress, m_project->cleo));
        QVERIFY(errorItem().stage == AssuranceStage::InProgress);
        QVERIFY(m_project->move(task, TaskState::Done, m_project->cleo));
        QVERIFY(errorItem().stage == AssuranceStage::InProgress); // No scan says so yet.
        scan("second");
        QVERIFY(errorItem().stage == AssuranceStage::Done);
        QCOMPARE(errorItem().state, QStringLiteral("Fixed"));
        QCOMPARE(errorItem().thing, found->thing);
        QCOMPARE(errorItem().age, TalkProject::day); // From one scan to the other.
    }

    void S56_whatOnlyInventedScansHaveIsMarkedAndWhatARealOneHasIsNot()
    {
        valueOf(ScanStore(m_project->database())
                    .import(valueOf(readSarifFile(sarifPath(QStringLiteral("first")))), {m_project->useCase, {}, true},
                            m_project->ada, m_project->once()));
        scan("second"); // Has one of them still, and one that is new.
        const auto items = all();
        QCOMPARE(items.size(), std::size_t(5));
        for (const AssuranceItem& item : items)
            QCOMPARE(item.staged, item.stage == AssuranceStage::Done);
    }

    void S56_aScanThatDidNotRunIsAnItemUntilOneDid()
    {
        scan("not_run");
        QCOMPARE(all().size(), std::size_t(1));
        QCOMPARE(all().front().title, QStringLiteral("The scan did not run: loan-lint"));
        QCOMPARE(all().front().thing.kind, QByteArray("scan"));
        QVERIFY(all().front().stage == AssuranceStage::Planned);
        const QTemporaryDir folder;
        const QString later = folder.filePath(QStringLiteral("later.sarif"));
        QByteArray bytes = contentOf(sarifPath(QStringLiteral("clean")));
        QFile file(later);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            bytes.replace("2026-09-03", "2030-09-03")); // Its clock goes ahead: it counts as run when it came in.
        file.close();
        m_project->later();
        valueOf(ScanStore(m_project->database())
                    .import(valueOf(readSarifFile(later)), {m_project->useCase, {}, false}, m_project->ada,
                            m_project->once()));
        QVERIFY(all().front().stage == AssuranceStage::Done);
        QCOMPARE(all().front().state, QStringLiteral("Ran later"));
        QCOMPARE(all().front().age, TalkProject::hour);
    }

    void S56_whatAnotherProcessImportsIsThere()
    {
        QVERIFY(all().empty());
        const auto other = valueOf(db::Database::open(m_project->path(), {.clock = &m_project->clock}));
        importScan(*other, QStringLiteral("second"), m_project->useCase, m_project->ada, m_project->once());
        QCOMPARE(all().size(), std::size_t(2));
    }

    void blockedItemSaysWhoseItIsAndWhatItWaitsFor()
    {
        add(TaskKind::Defect);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->tasks().move(
            {QStringLiteral("T-1"), TaskState::Blocked, QStringLiteral("no rows"), BlockCategory::Data},
            m_project->cleo, m_project->once()));
        m_project->later(3 * TalkProject::hour);
        const AssuranceItem item = all().front();
        QCOMPARE(item.owner, QStringLiteral("Cleo"));
        QCOMPARE(item.blocked, QStringLiteral("Data: no rows"));
        QCOMPARE(item.age, 3 * TalkProject::hour);
        QVERIFY(item.stage == AssuranceStage::InProgress);
    }

    void S56_anIncidentIsAsOldAsSinceItWasDetectedUntilItIsResolved()
    {
        const QString uid = reportIncident(1);
        m_project->later(3 * TalkProject::hour);
        AssuranceItem item = all().front();
        QVERIFY(item.source == AssuranceSource::Incident);
        QCOMPARE(item.thing, (ThingName{"incident", uid}));
        QCOMPARE(item.key, QStringLiteral("I-1"));
        QCOMPARE(item.kind, QStringLiteral("High"));
        QCOMPARE(item.state, QStringLiteral("Acknowledged"));
        QCOMPARE(item.owner, QStringLiteral("王芳"));
        QCOMPARE(item.age, 3 * TalkProject::hour);
        IncidentStore store(m_project->database());
        for (const IncidentState state : {IncidentState::Mitigated, IncidentState::Resolved})
            valueOf(store.move({uid, state}, m_project->fang, m_project->once()));
        m_project->later();
        item = all().front();
        QVERIFY(item.stage == AssuranceStage::Done);
        QCOMPARE(item.age, 3 * TalkProject::hour);
        valueOf(store.move({uid, IncidentState::Acknowledged, QStringLiteral("again")}, m_project->fang,
                           m_project->once()));
        item = all().front();
        QVERIFY(item.stage == AssuranceStage::InProgress);
        QCOMPARE(item.age, 4 * TalkProject::hour); // What broke out again is no new one.
    }

    void cancelledTasksAreNoMoreAmongThem()
    {
        add(TaskKind::Defect);
        QVERIFY(m_project->move(QStringLiteral("T-1"), TaskState::Cancelled, m_project->cleo, QStringLiteral("none")));
        QVERIFY(all().empty());
    }

private:
    void add(TaskKind kind)
    {
        TaskDraft draft{QStringLiteral("Mend it"), {}, kind};
        draft.ownerUid = m_project->cleo.person;
        valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()));
    }
    /// One that a data engineer has taken so many steps further.
    QString reportIncident(int steps)
    {
        IncidentStore store(m_project->database());
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("No answers");
        draft.fields.severity = Severity::High;
        draft.fields.ownerUid = m_project->fang.person;
        const QString uid = valueOf(store.report(draft, m_project->cleo, m_project->once()));
        const IncidentState states[] = {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved};
        for (int step = 0; step < steps; ++step)
            valueOf(store.move({uid, states[step]}, m_project->fang, m_project->once()));
        return uid;
    }

    void beginRelease() { m_release = addRelease(m_project->database(), m_project->ada.person); }

    /// One report of tests of a kind, of which so many failed; answers its uid.
    QString report(const char* kind, int failed)
    {
        const QTemporaryDir folder;
        const QString name = QStringLiteral("%1-%2.xml").arg(QLatin1StringView(kind)).arg(++m_reports);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the report cannot be written");
        file.write("<testsuite><testcase/>" + QByteArray("<testcase><failure/></testcase>").repeated(failed)
                   + "</testsuite>");
        file.close();
        EvidenceReading reading;
        reading.tests = QString::fromLatin1(kind);
        return valueOf(EvidenceStore(m_project->database())
                           .add({.release = m_release.uid, .control = {}, .title = {}, .effectiveAt = {}},
                                valueOf(readEvidenceFile(file.fileName(), reading)), m_project->ada,
                                m_project->once()));
    }

    void scan(const char* name)
    {
        importScan(m_project->database(), QLatin1String(name), m_project->useCase, m_project->ada, m_project->once());
    }

    /// The one about the error that the first scan found.
    AssuranceItem errorItem() const
    {
        for (const AssuranceItem& item : all()) {
            if (item.kind == QStringLiteral("Error"))
                return item;
        }
        return {};
    }

    std::vector<AssuranceItem> all() const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::assuranceItems(connection, m_project->clock.now()); }));
    }

    std::unique_ptr<TalkProject> m_project;
    Release m_release;
    int m_reports = 0;
};

ASSAY_TEST(TestAssurance)
#include "tst_assurance.moc"
