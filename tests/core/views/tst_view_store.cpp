// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_store.h"

#include "core/people/people_store.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_naming.h"
#include "core/views/view_rows.h"
#include "core/views/view_text.h"
#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

RunsPageView busyView()
{
    RunsPageView view;
    view.experiment = QStringLiteral("01HF");
    view.filter = QStringLiteral("metrics.\"val/auc\" > 0.8 AND params.kind = 'a'");
    view.runs = RunView::All;
    view.sort = {{{RunField::Kind::Metric, QStringLiteral("val/auc"), RunField::Value::Maximum}, true},
                 {{RunField::Kind::Started}, false}};
    view.columns = {{{RunField::Kind::Name}, 120, true}, {{RunField::Kind::Param, QStringLiteral("a:b")}, 0, false}};
    view.dense = true;
    view.layout = {.axis = XAxis::Metric,
                   .xMetric = QStringLiteral("epoch"),
                   .xScale = metrics::AxisScale::Log10,
                   .smoothing = {metrics::SmoothingKind::Gaussian, 7},
                   .yScale = metrics::AxisScale::Log10,
                   .clipsOutliers = true};
    view.style.grouping = {RunGrouping::Kind::AllBut, {RunField::Kind::Param, QStringLiteral("seed")}};
    view.style.groupKind = {metrics::GroupCentre::Median, metrics::GroupBand::Quartiles};
    view.style.colorBy = RunField{RunField::Kind::Tag, QStringLiteral("team")};
    view.style.facetBy = RunField{RunField::Kind::Status};
    view.metricSearch = QStringLiteral("^train/");
    view.pinnedMetrics = {QStringLiteral("loss"), QStringLiteral("\"quoted\"")};
    view.metricOrder = {QStringLiteral("b"), QStringLiteral("a")};
    view.foldedSections = {QStringLiteral("system/")};
    view.linked = false;
    const RunField auc{RunField::Kind::Metric, QStringLiteral("val/auc")};
    const RunField solver{RunField::Kind::Param, QStringLiteral("solver")};
    view.compare = CompareView{{.kind = CompareKind::Bars,
                                .axes = {solver, auc},
                                .matrix = {auc, {RunField::Kind::Duration}},
                                .x = {RunField::Kind::Started},
                                .y = auc,
                                .yScale = metrics::AxisScale::Log10,
                                .metric = auc,
                                .barsBy = solver,
                                .boxesBy = solver,
                                .error = metrics::GroupBand::Confidence95,
                                .lowerIsBetter = true,
                                .chosenOnly = true},
                               {{auc, metrics::AxisScale::Log10, true, AxisRange{0.1 + 0.2, 1e300}, {}, {}},
                                {solver, {}, false, {}, QStringLiteral("adam"), QStringLiteral("sgd “2”")}}};
    return view;
}

} // namespace

class TestViewStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<RunProject>(); }
    void cleanup() { m_project.reset(); }

    void everyPartOfAViewIsReadBack()
    {
        QCOMPARE(valueOf(runsPageViewFrom(canonicalView(busyView()))), busyView());
        QCOMPARE(valueOf(runsPageViewFrom(canonicalView({}))), RunsPageView());
    }

    void aViewWithoutAComparisonReadsAsBeforeItHeldOne() { QVERIFY(!canonicalView({}).contains("compare")); }

    void aViewOfActiveRunsReadsAsBeforeThereWasAChoice()
    {
        QVERIFY(!canonicalView({}).contains("runs"));
        RunsPageView deleted;
        deleted.runs = RunView::Archived;
        QVERIFY(canonicalView(deleted).contains("\"runs\":\"deleted\""));
    }

    void F13_aTextCarriesAViewToAnotherProject()
    {
        const SavedView view = read(save(QStringLiteral("Nightly “best”")));
        const QByteArray text = viewAsText(view);
        const ViewDraft draft = valueOf(viewFromText(text));
        QCOMPARE(draft, (ViewDraft{RunsPage, view.name, false, view.content}));
        const RunProject other;
        const QString uid =
            valueOf(ViewStore(other.database()).create(draft, other.actor(), QStringLiteral("from a text")));
        const SavedView there = valueOf(other.database().read([&](db::Connection& c) { return views::byUid(c, uid); }));
        QCOMPARE(valueOf(runsPageViewFrom(there.content)), busyView()); // Filter, order, columns, groups and charts.
        QCOMPARE(viewAsText(there), text);
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("a field") << QByteArray("\"status\"") << QByteArray("\"colour\"") << QStringLiteral("facet");
        QTest::newRow("a band") << QByteArray("\"quartiles\"") << QByteArray("\"thirds\"") << QStringLiteral("band");
        QTest::newRow("a width") << QByteArray("\"width\":120") << QByteArray("\"width\":-1")
                                 << QStringLiteral("columns");
        QTest::newRow("a version") << QByteArray("\"v\":1") << QByteArray("\"v\":2") << QStringLiteral("“v”");
        QTest::newRow("a choice") << QByteArray("\"runs\":\"all\"") << QByteArray("\"runs\":\"some\"")
                                  << QStringLiteral("runs");
        QTest::newRow("a kind of comparison")
            << QByteArray("\"kind\":\"bars\"") << QByteArray("\"kind\":\"pies\"") << QStringLiteral("“kind”");
        QTest::newRow("a brush") << QByteArray("\"high\":\"1e") << QByteArray("\"high\":\"-1e")
                                 << QStringLiteral("“arranged”");
        QTest::newRow("a flag") << QByteArray("\"linked\":0") << QByteArray("\"linked\":7") << QStringLiteral("linked");
    }

    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray content = canonicalView(busyView());
        QVERIFY(content.contains(from));
        const auto view = runsPageViewFrom(content.replace(from, to));
        QVERIFY(!view);
        QVERIFY2(view.error().message.contains(named), qPrintable(view.error().message));
    }

    void F13_aViewIsSavedChangedAndKeepsItsVersions()
    {
        const QString uid = save(QStringLiteral("Mine"));
        RunsPageView changed = busyView();
        changed.filter.clear();
        QVERIFY(store().edit({.uid = uid, .expectedVersion = 1, .content = canonicalView(changed)}, actor(), key()));
        const SavedView now = read(uid);
        QCOMPARE(now.version, 2);
        QCOMPARE(valueOf(runsPageViewFrom(now.content)), changed);
        const auto versions = valueOf(database().read([&](db::Connection& c) { return views::versionsOf(c, now.id); }));
        QCOMPARE(versions.size(), 2u);
        QCOMPARE(versions.back().content, canonicalView(busyView()));
    }

    void theSameCommandSavesOnce()
    {
        const ViewDraft draft{RunsPage, QStringLiteral("Once"), false, canonicalView({})};
        const QString first = valueOf(store().create(draft, actor(), QStringLiteral("k")));
        QCOMPARE(valueOf(store().create(draft, actor(), QStringLiteral("k"))), first);
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM saved_view"), 1);
    }

    void aNameIsTakenOncePerPersonUntilItsViewIsArchived()
    {
        const QString uid = save(QStringLiteral("Mine"));
        const ViewDraft again{RunsPage, QStringLiteral("Mine"), false, canonicalView({})};
        QCOMPARE(store().create(again, actor(), key()).error().kind, Error::Kind::Conflict);
        QVERIFY(store().edit({.uid = uid, .expectedVersion = 1, .archived = true}, actor(), key()));
        QVERIFY(store().create(again, actor(), key()));
    }

    void F13_someoneElseFindsASharedViewAndCannotChangeIt()
    {
        const QString uid = save(QStringLiteral("Mine"));
        const Actor other = someoneElse();
        QVERIFY(found(other).empty());
        QVERIFY(store().edit({.uid = uid, .expectedVersion = 1, .shared = true}, actor(), key()));
        QCOMPARE(found(other).size(), 1u);
        const qint64 entries = numberIn(database(), "SELECT count(*) FROM audit_event");
        const auto refused =
            store().edit({.uid = uid, .expectedVersion = 2, .name = QStringLiteral("Theirs")}, other, key());
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(read(uid).ownerName));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), entries); // No trace.
    }

    void F13_whatOthersKeepToThemselvesIsOpenedNeitherByNameNorById()
    {
        const QString uid = save(QStringLiteral("Mine"));
        const Actor other = someoneElse();
        const auto open = [&](const QString& name, const Actor& person) {
            return database().read([&](db::Connection& c) { return views::foundBy(c, name, person.person).uid; });
        };
        for (const QString& name : {uid, QStringLiteral("Mine")}) {
            const Result<QString> refused = open(name, other);
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
            QVERIFY2(refused.error().message.contains(read(uid).ownerName), qPrintable(refused.error().message));
            QCOMPARE(valueOf(open(name, actor())), uid);
        }
        const ViewDraft theirs{RunsPage, QStringLiteral("Mine"), false, canonicalView({})};
        const QString own = valueOf(store().create(theirs, other, key()));
        QCOMPARE(valueOf(open(QStringLiteral("Mine"), other)), own); // The other of that name is none of theirs.
        QVERIFY(store().edit({.uid = uid, .expectedVersion = 1, .shared = true}, actor(), key()));
        QCOMPARE(open(QStringLiteral("Mine"), other).error().kind, Error::Kind::Conflict);
        QCOMPARE(valueOf(open(uid, other)), uid);
        QCOMPARE(open(QStringLiteral("None"), other).error().kind, Error::Kind::NotFound);
    }

    void anOlderStateSavesOverNothing()
    {
        const QString uid = save(QStringLiteral("Mine"));
        QVERIFY(store().edit({.uid = uid, .expectedVersion = 1, .shared = true}, actor(), key()));
        const auto late =
            store().edit({.uid = uid, .expectedVersion = 1, .name = QStringLiteral("Late")}, actor(), key());
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(read(uid).name, QStringLiteral("Mine"));
    }

    void nameAndSharingOfTwoWindowsBothStay()
    {
        const QString uid = save(QStringLiteral("Mine"));
        const SavedView first = read(uid);
        const ViewEdit sharing{.uid = uid, .expectedVersion = 1, .shared = true};
        QVERIFY(store().edit(sharing, actor(), key()));
        ViewEdit naming{.uid = uid, .expectedVersion = 1, .name = QStringLiteral("Late"), .shared = false};
        naming.seen = views::namingOf(first);
        QVERIFY(store().edit(naming, actor(), key()));
        QCOMPARE(read(uid).name, QStringLiteral("Late"));
        QVERIFY(read(uid).shared);
        naming.name = QStringLiteral("Later");
        const Result<> both = store().edit(naming, actor(), key());
        QVERIFY(!both && both.error().kind == Error::Kind::Conflict);
        QVERIFY2(both.error().message.contains(QStringLiteral("name (by ")), qPrintable(both.error().message));
        naming.content = first.content; // Content is not brought together.
        naming.name = QStringLiteral("Late");
        QCOMPARE(store().edit(naming, actor(), key()).error().kind, Error::Kind::Conflict);
        QCOMPARE(read(uid).version, 3);
    }

    void contentOfNoPageIsRefused()
    {
        QCOMPARE(store().create({RunsPage, QStringLiteral("x"), false, "{}"}, actor(), key()).error().kind,
                 Error::Kind::Invalid);
        QCOMPARE(
            store()
                .create({QStringLiteral("portfolio"), QStringLiteral("x"), false, canonicalView({})}, actor(), key())
                .error()
                .kind,
            Error::Kind::Invalid);
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM saved_view"), 0);
    }

private:
    db::Database& database() { return m_project->database(); }
    Actor actor() { return m_project->actor(); }
    ViewStore store() { return ViewStore(database()); }
    QString key() { return QStringLiteral("key-%1").arg(++m_keys); }

    QString save(const QString& name)
    {
        return valueOf(store().create({RunsPage, name, false, canonicalView(busyView())}, actor(), key()));
    }

    SavedView read(const QString& uid)
    {
        return valueOf(database().read([&](db::Connection& c) { return views::byUid(c, uid); }));
    }

    std::vector<SavedView> found(const Actor& person)
    {
        return valueOf(database().read(
            [&](db::Connection& c) { return views::visibleTo(c, RunsPage, people::byUid(c, person.person).id); }));
    }

    Actor someoneElse()
    {
        Person kofi;
        kofi.name = QStringLiteral("Kofi");
        kofi.roles = {Role::DataScientist};
        const Actor admin{actor().person, toString(Role::Administrator)};
        return {valueOf(PeopleStore(database()).add(kofi, admin, key())), QStringLiteral("data-scientist")};
    }

    std::unique_ptr<RunProject> m_project;
    int m_keys = 0;
};

ASSAY_TEST(TestViewStore)
#include "tst_view_store.moc"
