// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_store.h"
#include "core/imports/import_plan.h"
#include "core/reports/report_store.h"
#include "core/tasks/task_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/models/address_role.h"
#include "ui/models/comment_place.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/reports/block_card.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/place_finder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/place_chip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>

using namespace assay;
using namespace assay::tests;

/// F1: comments on cells, paragraphs and points, in a real window.
class TestCommentPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowTeam>(); }
    void cleanup() { m_fixture.reset(); }

    void F1_actionSaysWhyThereIsNothingToCommentOn()
    {
        QAction* action = m_fixture->action("comment-here");
        open({{}, "my-work", QStringLiteral("meetings")});
        m_fixture->action("command-palette")->trigger();
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->statusTip(),
                 QStringLiteral("go to a row of a table, a paragraph of a report or a chart first"));
        m_fixture->window().closeProject();
        m_fixture->action("command-palette")->trigger();
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->statusTip(), QStringLiteral("no project is open"));
    }

    void F1_cellOfARunIsCommentedOnAndFoundAgainByKeyboardAlone()
    {
        const QString run = importAndOpenRun();
        RunsView* view = runs();
        view->setFocus();
        int steps = 0; // To the right, until the parameter is there.
        while (columnKey(*view) != QStringLiteral("param:depth") && steps++ < 50)
            QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(columnKey(*view), QStringLiteral("param:depth"));
        m_fixture->press(QStringLiteral("Ctrl+Shift+M"));
        QTRY_COMPARE(placeWords(), QStringLiteral("About: depth"));
        QTRY_VERIFY(field().hasFocus());
        QTest::keyClicks(&field(), QStringLiteral("Why <b>so</b> flat?"));
        m_fixture->press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(anchors(), QStringList{QStringLiteral("cell:param:depth")});
        QTRY_COMPARE(placeWords(), QString());
        m_fixture->settle();
        open({{}, "my-work", {}});
        m_fixture->window().inspect({{}, "run", run});
        m_fixture->settle();
        followChip(QStringLiteral("depth"));
        QTRY_VERIFY(runs() && runs()->isVisible() && columnKey(*runs()) == QStringLiteral("param:depth"));
        QCOMPARE(addressOf(runs()->currentIndex()), (Address{{}, "run", run}));
        QTRY_VERIFY(runs()->hasFocus());
        QTRY_COMPARE(runs()->currentIndex().data(CommentCountRole).toInt(), 1);
        QTest::keyClick(runs(), Qt::Key_Up); // Rows are gone through in the column that one is in.
        QTest::keyClick(runs(), Qt::Key_Down);
        QCOMPARE(columnKey(*runs()), QStringLiteral("param:depth"));
    }

    void F12_placeOfACommentHasALinkThatLeadsToIt()
    {
        const QString run = importAndOpenRun();
        valueOf(CommentStore(database())
                    .add({{"run", run},
                          QStringLiteral("Why so flat?"),
                          CommentAnchor{CommentAnchor::Part::Cell, QStringLiteral("param:depth")}},
                         m_fixture->cleo, once()));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->window().inspect({{}, "run", run});
        m_fixture->settle();
        QTRY_VERIFY(chip() && chip()->isVisible());
        chip()->setFocus();
        m_fixture->action("copy-address")->trigger();
        const QString link = QApplication::clipboard()->text();
        QCOMPARE(link, QStringLiteral("assay://%1/run/%2#cell:param:depth").arg(database().projectUid(), run));
        open({{}, "my-work", {}});
        open(valueOf(addressFromString(link)));
        QTRY_VERIFY(runs() && runs()->isVisible() && columnKey(*runs()) == QStringLiteral("param:depth"));
        QCOMPARE(addressOf(runs()->currentIndex()), (Address{{}, "run", run}));
    }

    void F12_linkToAPlaceThatIsGoneLeadsToItsThing()
    {
        ReportStore store(database());
        const QString report = valueOf(store.create({QStringLiteral("Findings")}, m_fixture->cleo, once()));
        open({{}, "my-work", {}});
        open({{}, "report", report, QStringLiteral("paragraph:01GONE")});
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().kind, QByteArray("report"));
        QCOMPARE(m_fixture->window().findChild<PageStack*>()->address().key, report);
    }

    void F1_placeIsNotGivenUpWhileAnythingIsRead()
    {
        ReportStore store(database());
        const QString report = valueOf(store.create({QStringLiteral("Findings")}, m_fixture->cleo, once()));
        QPromise<void> reading;
        reading.start();
        m_fixture->session().jobs.follow(QStringLiteral("Reading"), reading.future(), JobKind::Background);
        const CommentAnchor gone{CommentAnchor::Part::Paragraph, QStringLiteral("01GONE")};
        Q_EMIT m_fixture->session().events.placeAsked(CommentPlace{{"report", report}, gone});
        const auto isGivenUp = [this] {
            return m_fixture->window().findChild<Banner*>()->sentence().contains(QStringLiteral("not in sight"));
        };
        QVERIFY(!QTest::qWaitFor(isGivenUp, PlaceFinder::patience + 1000));
        reading.finish();
        QTRY_VERIFY(isGivenUp());
    }

    void F1_pointOfAChartIsCommentedOnAndFoundAgainAfterAnImport()
    {
        const QString run = importAndOpenRun();
        QTRY_VERIFY(chart() && !chart()->lines().empty());
        chart()->setFocus();
        Q_EMIT chart()->hovered(30.2); // The points have whole steps.
        m_fixture->action("comment-here")->trigger();
        QTRY_COMPARE(placeWords(), QStringLiteral("About: loss, step 30"));
        send(QStringLiteral("A kink"));
        QTRY_COMPARE(anchors(), QStringList{QStringLiteral("metric:loss@30")});
        ImportBatch grown = sixRuns();
        for (ImportedRun& each : grown.runs)
            each.series.front().points.push_back({100, 1, 0.5});
        valueOf(applyImport(database(), m_fixture->cleo, grown, {}));
        Q_EMIT m_fixture->session().events.changed();
        open({{}, "my-work", {}});
        m_fixture->window().inspect({{}, "run", run});
        m_fixture->settle();
        followChip(QStringLiteral("loss, step 30"));
        QTRY_VERIFY(chart() && chart()->hasFocus());
        QCOMPARE(chart()->cursor(), std::optional(30.0));
    }

    void F1_mouseCommentsOnTheLineBesideIt()
    {
        importAndOpenRun();
        QTRY_VERIFY(chart() && !chart()->lines().empty());
        QMenu* menu = menuAt(*chart()->viewport(), chart()->plotArea().center().toPoint());
        QVERIFY(menu);
        entryOf(*menu)->trigger();
        QTRY_VERIFY(placeWords().startsWith(QStringLiteral("About: loss, step ")));
        menu->close();
    }

    void F1_paragraphIsCommentedOnSaysSoAndIsGoneToOrSaidToBeGone()
    {
        ReportStore store(database());
        const QString report = valueOf(store.create({QStringLiteral("Findings")}, m_fixture->cleo, once()));
        const QString text = QStringLiteral("<img src=x> & more");
        const QString block =
            valueOf(store.addBlock(report, {.kind = ReportBlockKind::Text, .text = text}, m_fixture->cleo, once()));
        open({{}, "report", report});
        QTRY_VERIFY(card() && card()->isVisible());
        QMenu* menu = menuAt(*card()->findChild<MarkdownView*>()->viewport(), {4, 4});
        QVERIFY(menu && menu->actions().size() > 1); // What a text has to offer stays.
        entryOf(*menu)->trigger();
        menu->close();
        QTRY_COMPARE(placeWords(), QStringLiteral("About: Text “<img src=x> & more”"));
        send(QStringLiteral("Says who?"));
        QTRY_COMPARE(anchors(), QStringList{QStringLiteral("paragraph:") + block});
        QTRY_VERIFY(card() && card()->findChild<Chip*>(QStringLiteral("blockComments")));
        QCOMPARE(card()->findChild<Chip*>(QStringLiteral("blockComments"))->word(), QStringLiteral("1 comment"));
        open({{}, "my-work", {}});
        m_fixture->window().inspect({{}, "report", report});
        m_fixture->settle();
        followChip(QStringLiteral("Text “<img src=x> & more”"));
        QTRY_VERIFY(card() && hasKeys(*card()));
        m_fixture->settle();
        QVERIFY(store.removeBlock(block, m_fixture->cleo, once()));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QTRY_VERIFY(chip() && !chip()->isEnabled());
        QCOMPARE(chip()->words(), QStringLiteral("Text “<img src=x> & more”"));
    }

    void F1_cellOfAListIsCommentedOnByItsMenuAndCounted()
    {
        open({{}, "portfolio", QStringLiteral("ranking")});
        auto* table = m_fixture->child<QTableView>("ranking");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex score = table->model()->index(0, 6);
        QMenu* menu = menuAt(*table->viewport(), table->visualRect(score).center());
        QVERIFY(menu);
        entryOf(*menu)->trigger();
        menu->close();
        QTRY_COMPARE(placeWords(), QStringLiteral("About: Score"));
        send(QStringLiteral("By whom?"));
        QTRY_COMPARE(anchors(), QStringList{QStringLiteral("cell:score")});
        m_fixture->settle();
        open({{}, "my-work", {}});
        m_fixture->window().inspect({{}, "use-case", m_fixture->useCase});
        m_fixture->settle();
        followChip(QStringLiteral("Score"));
        QTRY_VERIFY(table->isVisible() && hasKeys(*table));
        QCOMPARE(table->currentIndex(), table->model()->index(0, 6));
    }

    void F1_cellOfATaskIsFoundInTheListOfEverybodys()
    {
        TaskDraft task{QStringLiteral("Mend it")};
        task.ownerUid = m_fixture->cleo.person;
        const QString uid = valueOf(TaskStore(database()).add(task, m_fixture->cleo, once()));
        CommentDraft draft{{"task", uid}, QStringLiteral("Rather high")};
        draft.anchor = CommentAnchor{CommentAnchor::Part::Cell, QStringLiteral("priority")};
        valueOf(CommentStore(database()).add(draft, m_fixture->cleo, once()));
        m_fixture->window().inspect({{}, "task", uid});
        m_fixture->settle();
        followChip(QStringLiteral("Priority"));
        auto* list = m_fixture->child<QTableView>("taskList");
        QTRY_VERIFY(list && list->isVisible() && list->hasFocus());
        QTRY_COMPARE(commentPlaceOf(list->currentIndex()), std::optional(CommentPlace{draft.thing, draft.anchor}));
        QCOMPARE(list->currentIndex().data(CommentCountRole).toInt(), 1);
    }

    void F1_draftAtAPlaceIsKeptApartFromThatOfAllOfTheThing()
    {
        open({{}, "portfolio", QStringLiteral("ranking")});
        auto* table = m_fixture->child<QTableView>("ranking");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 6));
        m_fixture->press(QStringLiteral("Ctrl+Shift+M"));
        QTRY_COMPARE(placeWords(), QStringLiteral("About: Score"));
        m_fixture->settle();
        QTest::keyClicks(&field(), QStringLiteral("half a thought"));
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(placeWords(), QString());
        QVERIFY(field().toPlainText().isEmpty());
        m_fixture->settle();
        table->setFocus();
        m_fixture->press(QStringLiteral("Ctrl+Shift+M"));
        QTRY_COMPARE(placeWords(), QStringLiteral("About: Score"));
        QTRY_COMPARE(field().toPlainText(), QStringLiteral("half a thought"));
        m_fixture->settle();
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    QString once() { return QStringLiteral("once%1").arg(++m_commands); }

    void open(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }

    /// Answers the uid of the run, which alone is drawn.
    QString importAndOpenRun()
    {
        valueOf(applyImport(database(), m_fixture->cleo, sixRuns(), {}));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        const QString run = m_fixture->firstUid("run");
        open({{}, "run", run});
        return run;
    }

    /// The half of the table that scrolls.
    RunsView* runs()
    {
        for (auto* view : m_fixture->window().findChildren<RunsView*>()) {
            if (view->focusPolicy() & Qt::TabFocus)
                return view;
        }
        return nullptr;
    }

    static QString columnKey(const RunsView& view)
    {
        return view.model()->headerData(view.currentIndex().column(), Qt::Horizontal, ColumnKeyRole).toString();
    }

    ChartView* chart()
    {
        for (auto* chart : m_fixture->window().findChildren<MetricChart*>()) {
            if (chart->key() == QStringLiteral("loss") && chart->isVisible())
                return &chart->view();
        }
        return nullptr;
    }

    /// Where the keys would go; offscreen, no window is active once a menu was open.
    bool hasKeys(const QWidget& widget) { return m_fixture->window().focusWidget() == &widget; }

    BlockCard* card() { return m_fixture->window().findChild<BlockCard*>(); }
    Inspector& inspector() { return *m_fixture->window().findChild<Inspector*>(); }
    QPlainTextEdit& field() { return inspector().findChild<DiscussionThread*>()->field(); }
    PlaceChip* chip() { return inspector().findChild<PlaceChip*>(QStringLiteral("place")); }

    QString placeWords() { return inspector().findChild<QLabel*>(QStringLiteral("placeWords"))->text(); }

    void send(const QString& text)
    {
        m_fixture->settle();
        QTest::keyClicks(&field(), text);
        for (auto* button : inspector().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Send"))
                button->click(); // Offscreen, shortcuts find no window once a menu was open.
        }
        m_fixture->settle();
    }

    void followChip(const QString& words)
    {
        QTRY_VERIFY(chip() && chip()->isVisible());
        QCOMPARE(chip()->words(), words);
        chip()->setFocus();
        QTest::keyClick(chip(), Qt::Key_Return);
    }

    /// The menu that a right click brings up.
    QMenu* menuAt(QWidget& widget, const QPoint& at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &event);
        return m_fixture->window().findChild<QMenu*>(QStringLiteral("commentMenu"));
    }

    static QAction* entryOf(const QMenu& menu)
    {
        for (QAction* action : menu.actions()) {
            if (action->objectName() == QStringLiteral("commentHere"))
                return action;
        }
        qFatal("no entry");
    }

    QStringList anchors()
    {
        return valueOf(database().read([](db::Connection& connection) {
            db::Statement rows = connection.prepare("SELECT anchor FROM comment ORDER BY id");
            QStringList found;
            while (rows.step())
                found << rows.text(0);
            return found;
        }));
    }

    std::unique_ptr<WindowTeam> m_fixture;
    int m_commands = 0;
};

ASSAY_TEST(TestCommentPlaces)
#include "tst_comment_places.moc"
