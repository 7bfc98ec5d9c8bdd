// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_queries.h"
#include "core/notes/note_store.h"
#include "core/people/people_store.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"
#include "core/runs/run_store.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/panes/data_scientist/filter_completion.h"
#include "ui/panes/data_scientist/runs_copy.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace assay;
using namespace assay::tests;

/// Edits of runs by keyboard and mouse on the page, as they end in the project.
class TestRunEditor : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        qRegisterMetaType<Address>();
    }

    void init()
    {
        QSettings().clear();
        makeProject();
        ImportBatch batch = sixRuns();
        for (ImportedRun& run : batch.runs)
            run.tags = {{QStringLiteral("team"), QStringLiteral("risk")}};
        batch.runs[0].deleted = true;
        batch.runs[1].definitions = {{QStringLiteral("auc"), MetricGoal::Maximize, {}}};
        importBatch(batch);
        openPage();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
    }

    void cleanup() { closeAll(); }

    void nameIsTypedOverInItsPlace()
    {
        goTo(QStringLiteral("run-4"));
        QTest::keyClick(view(), Qt::Key_F2);
        auto* name = m_page->findChild<QLineEdit*>(QStringLiteral("runName"));
        QVERIFY(name);
        QCOMPARE(name->text(), QStringLiteral("run-4"));
        QTest::keyClicks(name, QStringLiteral("champion"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(rowOf(QStringLiteral("champion")) >= 0);
        waitForJobs();
        QVERIFY(rowOf(QStringLiteral("run-4")) < 0);
    }

    void tagsOfTheChosenRunsAreChangedAtOnce()
    {
        goTo(QStringLiteral("run-4"));
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_T);
        auto* key = form("tagForm")->findChild<QLineEdit*>(QStringLiteral("newTagKey"));
        auto* value = form("tagForm")->findChild<QLineEdit*>(QStringLiteral("newTagValue"));
        QTest::keyClicks(key, QStringLiteral("stage"));
        QTest::keyClicks(value, QStringLiteral("gold"));
        QTest::keyClick(value, Qt::Key_Return);
        waitForJobs();
        filter()->setText(QStringLiteral("tags.stage = gold"));
        QCOMPARE(model().rowCount(), 2);
    }

    void noteIsWrittenAboutTheRunAndMarked()
    {
        goTo(QStringLiteral("run-3"));
        QTest::keyClick(view(), Qt::Key_N);
        auto* text = form("noteForm")->findChild<QPlainTextEdit*>(QStringLiteral("noteText"));
        QTest::keyClicks(text, QStringLiteral("Learns **too** fast"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        waitForJobs();
        QTRY_COMPARE(model().index(rowOf(QStringLiteral("run-3")), 0).data(NotesRole).toInt(), 1);
        const RunId run = model().runAt(rowOf(QStringLiteral("run-3")))->id;
        const std::vector<Note> found = valueOf(m_session->database->read(
            [&](db::Connection& connection) { return notes::notesOf(connection, std::span(&run, 1)); }));
        QCOMPARE(found.front().text, QStringLiteral("Learns **too** fast"));
    }

    void F17_textOfANoteThatWasChangedElsewhereIsAskedAbout()
    {
        goTo(QStringLiteral("run-3"));
        const RunId run = model().runAt(rowOf(QStringLiteral("run-3")))->id;
        const QString runUid = model().runAt(rowOf(QStringLiteral("run-3")))->uid;
        const QString uid = valueOf(
            NoteStore(*m_session->database)
                .add({QStringLiteral("Learns fast"), {NoteAnchor{{}, runUid}}}, m_session->actor, QStringLiteral("n")));
        QTest::keyClick(view(), Qt::Key_N);
        waitForJobs();
        QTRY_VERIFY(buttonWith(*form("noteForm"), QStringLiteral("Change")));
        buttonWith(*form("noteForm"), QStringLiteral("Change"))->click();
        auto* text = form("noteForm")->findChild<QPlainTextEdit*>(QStringLiteral("noteText"));
        QTest::keyClicks(text, QStringLiteral(", too fast"));
        const auto there = valueOf(db::Database::open(m_session->database->location()));
        valueOf(NoteStore(*there).resolve(uid, m_session->actor, QStringLiteral("r"))); // Which is no other text.
        valueOf(NoteStore(*there).edit({uid, 2, QStringLiteral("Learns fast at first")}, m_session->actor,
                                       QStringLiteral("e")));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form("mergeForm"));
        QCOMPARE(noteText(run), QStringLiteral("Learns fast at first")); // Nothing is written before the choice.
        form("mergeForm")->findChild<QAbstractButton*>(QStringLiteral("mine-text"))->click();
        form("mergeForm")->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(!form("noteForm"));
        waitForJobs();
        QCOMPARE(noteText(run), QStringLiteral("Learns fast, too fast"));
    }

    void archivedRunsGoAndAreFoundAndComeBack()
    {
        QCOMPARE(model().rowCount(), 5); // One is deleted in its source.
        goTo(QStringLiteral("run-5"));
        QTest::keyClick(view(), Qt::Key_Delete);
        auto* reason = form("archiveForm")->findChild<QLineEdit*>();
        QTest::keyClicks(reason, QStringLiteral("old"));
        QTest::keyClick(reason, Qt::Key_Return);
        waitForJobs();
        QCOMPARE(model().rowCount(), 4);
        auto* views = m_page->findChild<Segments*>(QStringLiteral("runViews"));
        views->setCurrent(1);
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(model().index(rowOf(QStringLiteral("run-5")), 0).data(LifecycleRole).toString(),
                 QStringLiteral("archived"));
        QCOMPARE(model().index(rowOf(QStringLiteral("<img src=x>")), 0).data(LifecycleRole).toString(),
                 QStringLiteral("deleted"));
        goTo(QStringLiteral("<img src=x>"));
        QVERIFY(!action("run-restore")->isEnabled());
        QVERIFY(!action("run-restore")->statusTip().isEmpty());
        goTo(QStringLiteral("run-5"));
        action("run-restore")->trigger();
        waitForJobs();
        QCOMPARE(model().rowCount(), 1);
    }

    void runBehindAModelVersionIsRefusedInWords()
    {
        ImportBatch batch = sixRuns();
        ImportedModel& made = batch.models.emplace_back();
        made.externalId = QStringLiteral("test:churn");
        made.name = QStringLiteral("churn");
        ImportedModelVersion& version = made.versions.emplace_back();
        version.version = 1;
        version.runExternalId = QStringLiteral("test:r5");
        importBatch(batch);
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        goTo(QStringLiteral("run-5"));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTest::keyClick(form("archiveForm")->findChild<QLineEdit*>(), Qt::Key_Return);
        waitForJobs();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(QStringLiteral("churn version 1")));
        QVERIFY(rowOf(QStringLiteral("run-5")) >= 0);
    }

    void S35_theBaselineAndPinnedRunsStayAtTheTopOfAnyOrder()
    {
        goTo(QStringLiteral("run-2"));
        QTest::keyClick(view(), Qt::Key_P);
        goTo(QStringLiteral("run-3"));
        QTest::keyClick(view(), Qt::Key_B);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view()->sortByColumn(0, order);
            QCOMPARE(nameAt(0), QStringLiteral("run-3")); // The baseline.
            QCOMPARE(nameAt(1), QStringLiteral("run-2"));
        }
        QCOMPARE(nameAt(2), QStringLiteral("run-5"));
        action("run-baseline")->trigger(); // The current run is the baseline.
        QCOMPARE(nameAt(0), QStringLiteral("run-2"));
    }

    void metricsTellTheirDifferenceFromTheBaseline()
    {
        goTo(QStringLiteral("run-3"));
        QTest::keyClick(view(), Qt::Key_B);
        const int column = columnOf(QStringLiteral("auc"));
        const QModelIndex better = model().index(rowOf(QStringLiteral("run-4")), column);
        QCOMPARE(better.data(DifferenceRole).toString(), QStringLiteral("+0.0500 ▲"));
        QCOMPARE(better.data(DifferenceToneRole).toInt(), static_cast<int>(Tone::Ok));
        QVERIFY(better.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("0.0500 above the baseline, better")));
        const QModelIndex worse = model().index(rowOf(QStringLiteral("run-1")), column);
        QCOMPARE(worse.data(DifferenceToneRole).toInt(), static_cast<int>(Tone::Bad));
        QVERIFY(!model().index(0, column).data(DifferenceRole).isValid()); // The baseline itself.
        QVERIFY(model().index(1, columnOf(QStringLiteral("depth"))).data(DiffersRole).toBool());
        const QString csv = runsAsCsv(model(), model().rows().inOrder());
        const QString exact = QString::number(0.5 + 4 * 0.05, 'g', QLocale::FloatingPointShortest);
        const QString difference =
            QString::number(0.5 + 4 * 0.05 - (0.5 + 3 * 0.05), 'g', QLocale::FloatingPointShortest);
        QVERIFY(csv.contains(QStringLiteral("auc, difference from the baseline")));
        QVERIFY2(csv.contains(QStringLiteral(",%1,%2,").arg(exact, difference)), qPrintable(csv));
        goTo(QStringLiteral("run-4"));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("run-4\t")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t' + difference + u'\t'));
    }

    void actionsSayWhyTheyCannotBeDone()
    {
        Person ben;
        ben.name = QStringLiteral("Ben");
        ben.roles = {Role::Manager};
        const Actor admin{m_session->actor.person, QStringLiteral("administrator")};
        m_session->actor = {valueOf(PeopleStore(*m_session->database).add(ben, admin, QStringLiteral("ben"))),
                            QStringLiteral("manager")};
        Q_EMIT m_session->events.changed();
        waitForJobs();
        goTo(QStringLiteral("run-4"));
        for (const char* id : {"run-rename", "run-tags", "run-archive"}) {
            QVERIFY(!action(id)->isEnabled());
            QVERIFY(action(id)->statusTip().contains(QStringLiteral("Mei Okafor")));
        }
        QVERIFY(action("run-note")->isEnabled());
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(!m_page->findChild<QLineEdit*>(QStringLiteral("runName")));
    }

    void whoWorksForOneUseCaseAloneEditsItsRuns()
    {
        db::Database& database = *m_session->database;
        const Actor admin{m_session->actor.person, QStringLiteral("administrator")};
        const QString useCase = valueOf(propose(database, m_session->actor, QStringLiteral("one")));
        Person olu;
        olu.name = QStringLiteral("Olu");
        olu.roles = {Role::EndUser};
        const QString uid = valueOf(PeopleStore(database).add(olu, admin, QStringLiteral("olu")));
        valueOf(PeopleStore(database).grantLimited(
            {uid, Role::DataScientist, useCase, {}, {}, QStringLiteral("needed")}, admin, QStringLiteral("grant")));
        const Actor mei = m_session->actor;
        m_session->actor = {uid, QStringLiteral("data-scientist")};
        Q_EMIT m_session->events.changed();
        waitForJobs();
        goTo(QStringLiteral("run-4"));
        QVERIFY(!action("run-tags")->isEnabled());
        const std::vector<ExperimentRow> experiments =
            valueOf(database.read([](db::Connection& connection) { return experimentRows(connection); }));
        valueOf(ExperimentStore(database).link({experiments.front().uid, useCase}, mei, QStringLiteral("link")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        goTo(QStringLiteral("run-4"));
        for (const char* id : {"run-rename", "run-tags", "run-archive"})
            QTRY_VERIFY(action(id)->isEnabled());
    }

    void contextMenuOffersAllOfThem()
    {
        goTo(QStringLiteral("run-4"));
        Q_EMIT view()->customContextMenuRequested(view()->visualRect(view()->currentIndex()).center());
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("runMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(action("run-archive")));
        menu->close();
    }

    void keysAreCompletedAndTheirValuesToo()
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), QStringLiteral("params.so"));
        QTRY_VERIFY(completion()->isVisible());
        QTest::keyClick(filter(), Qt::Key_Tab);
        QCOMPARE(filter()->text(), QStringLiteral("params.solver "));
        QVERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("= "));
        QTRY_VERIFY(completion()->isVisible()
                    && completion()->findChild<QListWidget*>()->item(0)->text() == QStringLiteral("'lbfgs'"));
        QTest::keyClick(filter(), Qt::Key_Down);
        QTest::keyClick(filter(), Qt::Key_Return);
        QCOMPARE(filter()->text(), QStringLiteral("params.solver = 'lbfgs' "));
        QCOMPARE(model().rowCount(), 5);
    }

    void closedListStealsNoKey()
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), QStringLiteral("metrics.lo"));
        QTRY_VERIFY(completion()->isVisible());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(!completion()->isVisible());
        QCOMPARE(filter()->text(), QStringLiteral("metrics.lo"));
        QSignalSpy returned(filter(), &QLineEdit::returnPressed);
        QTest::keyClick(filter(), Qt::Key_Return);
        QCOMPARE(returned.size(), 1);
        QTest::keyClick(filter(), Qt::Key_Tab);
        QVERIFY(!filter()->hasFocus());
    }

    void faultIsUnderlinedAndTold()
    {
        filter()->setText(QStringLiteral("metrics.auc > 0.5"));
        waitForJobs();
        QVERIFY(filter()->accessibleDescription().isEmpty());
        QCOMPARE(reddish(), 0);
        filter()->setText(QStringLiteral("metrics.auc > NaN"));
        QVERIFY(filter()->accessibleDescription().contains(QStringLiteral("15")));
        QVERIFY(reddish() > 10);
    }

private:
    RunsTable& table() const { return *m_page->findChild<RunsTable*>(); }
    RunsModel& model() const { return table().model(); }
    RunsView* view() const { return &table().rowsView(); }
    FilterCompletion* completion() const { return m_page->findChild<FilterCompletion*>(); }
    QAction* action(const char* id) const { return m_page->findChild<QAction*>(QLatin1String(id)); }
    QString noteText(RunId run)
    {
        return valueOf(m_session->database->read(
            [&](db::Connection& connection) { return notes::notesOf(connection, std::span(&run, 1)).front().text; }));
    }

    static QPushButton* buttonWith(QWidget& form, const QString& words)
    {
        for (QPushButton* button : form.findChildren<QPushButton*>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }

    QWidget* form(const char* name) const { return m_page->findChild<QWidget*>(QLatin1String(name)); }
    QString nameAt(int row) const { return model().index(row, 0).data().toString(); }

    int rowOf(const QString& name) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (nameAt(row) == name)
                return row;
        }
        return -1;
    }

    int columnOf(const QString& key) const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().reader(column).field().key == key)
                return column;
        }
        return -1;
    }

    void goTo(const QString& name)
    {
        view()->setFocus();
        view()->selectRow(rowOf(name));
        waitForJobs();
    }

    /// Pixels of the field that are drawn in the colour of faults.
    int reddish() const
    {
        const QImage picture = filter()->grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                found += pixel.red() > 180 && pixel.green() < 120 && pixel.blue() < 120;
            }
        }
        return found;
    }
};

ASSAY_TEST(TestRunEditor)
#include "tst_run_editor.moc"
