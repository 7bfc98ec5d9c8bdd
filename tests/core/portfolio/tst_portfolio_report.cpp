// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"
#include "core/portfolio/portfolio_report.h"
#include "core/reports/report_html.h"
#include "core/runs/metric_definitions.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QDateTime>

using namespace assay;
using namespace assay::tests;

class TestPortfolioReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = valueOf(createDemoProject(m_folder.filePath(QStringLiteral("demo.assay"))));
        m_snapshot = read();
    }

    void cleanupTestCase() { m_demo.reset(); }

    void everyStateButOnHoldHasItsStage()
    {
        for (int state = 0; state <= static_cast<int>(UseCaseState::Stopped); ++state) {
            const auto at = static_cast<UseCaseState>(state);
            QCOMPARE(stageOf(at).has_value(), at != UseCaseState::OnHold);
        }
        QVERIFY(stageOf(UseCaseState::Approved) == PortfolioStage::Data);
        QVERIFY(stageOf(UseCaseState::Releasing) == PortfolioStage::Validation);
        for (PortfolioStage stage : portfolioStages)
            QVERIFY(portfolioStageFromString(toString(stage).toUpper()) == stage);
        QVERIFY(!portfolioStageFromString(u"release"));
    }

    void whatIsOnHoldStaysAtItsStage()
    {
        const PortfolioCard& held = card(QStringLiteral("UC-7"));
        QVERIFY(held.useCase.state == UseCaseState::OnHold);
        QVERIFY(held.part() == PortfolioStage::Data);
    }

    void theLogTellsWhoBroughtAUseCaseWhere()
    {
        const PortfolioCard& loans = card(QStringLiteral("UC-3"));
        QStringList who;
        for (const StageStay& stay : loans.stays)
            who.append(nameOf(stay.actor));
        QCOMPARE(who.mid(1, 5),
                 (QStringList{QStringLiteral("Ana"), QStringLiteral("Mei"), QStringLiteral("Ana"),
                              QStringLiteral("Ana"), QStringLiteral("Ruth")}));
        QCOMPARE(who.constLast(), QStringLiteral("Kofi"));
    }

    void onlyWhatValidationSentBackIsReturned()
    {
        QStringList returned;
        for (const PortfolioCard& at : m_snapshot.cards) {
            if (at.returned())
                returned.append(at.useCase.key);
        }
        QCOMPARE(returned, QStringList{QStringLiteral("UC-4")});
    }

    void evidenceIsWhatTheReportShows()
    {
        const UseCaseEvidence& known = card(QStringLiteral("UC-3")).evidence;
        QCOMPARE(known.runs, 10);
        QCOMPARE(known.editions, 2);
        QVERIFY(known.metric.isEmpty()); // No source says which way any of them gets better.
        QCOMPARE(known.model, QStringLiteral("consumer-loan-screening v3"));
        QCOMPARE(card(QStringLiteral("UC-1")).evidence.runs, 0);
    }

    void theBestMetricFollowsWhatSourcesSayIsBetter_data()
    {
        QTest::addColumn<bool>("maximize");
        QTest::newRow("more is better") << true;
        QTest::newRow("less is better") << false;
    }

    void theBestMetricFollowsWhatSourcesSayIsBetter()
    {
        QFETCH(bool, maximize);
        const QString key = QStringLiteral("test/auc");
        const QByteArray query = "SELECT s." + QByteArray(maximize ? "maximum" : "minimum")
            + " FROM metric_series s WHERE s.name = 'test/auc' ORDER BY 1" + (maximize ? " DESC" : "") + " LIMIT 1";
        const double expected = valueOf(m_demo->read([&](db::Connection& connection) {
            db::Statement row = connection.prepare(query);
            return row.step() ? row.real(0) : 0.0;
        }));
        valueOf(m_demo->write({}, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            definitions::put(connection, {connection.integer("SELECT min(id) FROM run")},
                             {key, maximize ? MetricGoal::Maximize : MetricGoal::Minimize, {}});
        }));
        const PortfolioSnapshot again = read();
        const UseCaseEvidence& known = again.cards.at(2).evidence;
        QCOMPARE(known.metric, key);
        QCOMPARE(known.best, expected); // Each was logged once.
    }

    void sourcesThatDisagreeGiveNoBest()
    {
        valueOf(m_demo->write({}, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            definitions::put(connection, {connection.integer("SELECT min(id) FROM run")},
                             {QStringLiteral("test/auc"), MetricGoal::Maximize, {}});
            definitions::put(connection, {connection.integer("SELECT max(id) FROM run")},
                             {QStringLiteral("test/auc"), MetricGoal::Minimize, {}});
        }));
        QVERIFY(read().cards.at(2).evidence.metric.isEmpty());
    }

    void aFilterReadsTierStageAndWords()
    {
        const PortfolioFilter filter =
            portfolioFilterFrom(QStringLiteral(" early Risk:high  STAGE:Validation warning "));
        QVERIFY(filter.risk == RiskTier::High);
        QVERIFY(filter.stage == PortfolioStage::Validation);
        QCOMPARE(filter.words, QStringLiteral("early warning"));
        const PortfolioFilter again = portfolioFilterFrom(filter.text());
        QVERIFY(again.risk == filter.risk && again.stage == filter.stage && again.words == filter.words);
        QCOMPARE(portfolioFilterFrom(QStringLiteral("risk:unknown")).words, QStringLiteral("risk:unknown"));
        QVERIFY(portfolioFilterFrom(QStringLiteral("  ")).empty());
        const PortfolioFilter inches = portfolioFilterFrom(QStringLiteral("5\" pipe risk:high"));
        QVERIFY(inches.risk == RiskTier::High);
        QCOMPARE(inches.words, QStringLiteral("5\" pipe"));
    }

    void aFilterKeepsWhatMeetsAllOfIt()
    {
        const PortfolioFilter filter{{}, RiskTier::High, PortfolioStage::Production};
        for (const PortfolioCard& at : m_snapshot.cards)
            QCOMPARE(filter.passes(at),
                     at.useCase.riskTier == RiskTier::High && at.useCase.state == UseCaseState::Operating);
        QVERIFY(portfolioFilterFrom(QStringLiteral("stage:data NO OWNER")).passes(card(QStringLiteral("UC-7"))));
    }

    void S2_aFilterOfATechniqueKeepsItsUseCasesAndNoOthers()
    {
        const PortfolioFilter filter =
            portfolioFilterFrom(QStringLiteral("technique:\"tabular MACHINE learning\" risk:high rate"));
        QCOMPARE(filter.technique, QStringLiteral("tabular MACHINE learning"));
        QCOMPARE(filter.words, QStringLiteral("rate"));
        const PortfolioFilter again = portfolioFilterFrom(filter.text());
        QVERIFY(again.technique == filter.technique && again.risk == filter.risk && again.words == filter.words);
        for (const auto& [text, technique, count] :
             {std::tuple("technique:\"text classification\"", "Text classification", 1),
              {"Technique:Ranking", "Ranking", 1},
              {"technique:\"tabular machine learning\"", "Tabular machine learning", 5}}) {
            const PortfolioFilter of = portfolioFilterFrom(QString::fromUtf8(text));
            int kept = 0;
            for (const PortfolioCard& at : m_snapshot.cards) {
                QCOMPARE(of.passes(at), at.useCase.technique == QString::fromUtf8(technique));
                kept += of.passes(at) ? 1 : 0;
            }
            QVERIFY(kept > 0 && kept <= count);
        }
        QCOMPARE(portfolioFilterFrom(QStringLiteral("technique:")).words, QStringLiteral("technique:"));
    }

    void csvHasALineForEachUseCaseThatPasses()
    {
        const auto rows = lines(portfolioCsv(m_snapshot, {}));
        QCOMPARE(rows.size(), 13);
        QCOMPARE(rows.constFirst().left(22), QStringLiteral("key,title,stage,state,"));
        QVERIFY(rows.at(3).startsWith(
            QStringLiteral("UC-3,Consumer loan screening,production,Operating,2026-04-14T09:00:00Z,")));
        QCOMPARE(lines(portfolioCsv(m_snapshot, portfolioFilterFrom(QStringLiteral("stage:production")))).size(), 4);
    }

    void csvHoldsNoFormula()
    {
        PortfolioSnapshot hostile = m_snapshot;
        hostile.cards.front().useCase.title = QStringLiteral("=HYPERLINK(1)");
        QVERIFY(portfolioCsv(hostile, {}).contains(",'=HYPERLINK(1),"));
    }

    void theReportTellsFiguresWithDefinitionsAndUseCases()
    {
        const QString html = htmlOf({});
        for (const char* words : {"37.5 %", "3 of 8", "n &lt; 5", "Consumer loan screening", "no owner", "by Mei",
                                  "staged for a demo", "recorded deployment"})
            QVERIFY2(html.contains(QLatin1String(words)), words);
        QVERIFY(!html.contains(QStringLiteral("Freeze it"))); // Nobody could.
        QVERIFY(!html.contains(QStringLiteral("filtered by")));
    }

    void aFilteredReportSaysSo()
    {
        const QString html = htmlOf(portfolioFilterFrom(QStringLiteral("stage:production")));
        QVERIFY(html.contains(QStringLiteral("3 of 12 use cases, filtered by <code>stage:production</code>")));
        QVERIFY(!html.contains(QStringLiteral("Complaint routing")));
    }

    void wordsOfUseCasesAreNoMarkup()
    {
        PortfolioSnapshot hostile = m_snapshot;
        hostile.cards.front().useCase.title = QStringLiteral("<script>alert(1)</script>");
        const QByteArray html = reportHtml(portfolioReport(hostile, {}, m_head), hostile.asOf);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;"));
    }

    void F12_theFileSaysWhereThePortfolioIs()
    {
        QVERIFY(htmlOf({}).contains(QStringLiteral("assay://%1/portfolio<").arg(m_head.projectUid)));
        PortfolioSnapshot past = m_snapshot;
        past.isPast = true;
        past.asOf = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(figuresLink(portfolioReport(past, {}, m_head)),
                 QStringLiteral("assay://%1/portfolio/@2026-03-01").arg(m_head.projectUid));
    }

    void whatIsMissingForAValueFollowsTheFacts()
    {
        QCOMPARE(missingForValue(card(QStringLiteral("UC-3"))), QStringList());
        QCOMPARE(missingForValue(card(QStringLiteral("UC-2"))),
                 QStringList{QStringLiteral("a decision on the dispute")});
        QCOMPARE(missingForValue(card(QStringLiteral("UC-1"))),
                 QStringList{QStringLiteral("a measurement that two stand by")});
        QCOMPARE(missingForValue(card(QStringLiteral("UC-6"))), QStringList{QStringLiteral("being live")});
        PortfolioCard bare = card(QStringLiteral("UC-6"));
        bare.useCase.valueHypothesis.clear();
        bare.businessOwner = {};
        QCOMPARE(missingForValue(bare).size(), 3);
    }

private:
    PortfolioSnapshot read() const
    {
        const QString viewer = valueOf(defaultActor(*m_demo, QString())).person;
        const qint64 now = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        return valueOf(
            m_demo->read([&](db::Connection& connection) { return portfolioSnapshot(connection, viewer, now); }));
    }

    const PortfolioCard& card(const QString& key) const
    {
        return *std::find_if(m_snapshot.cards.begin(), m_snapshot.cards.end(),
                             [&](const PortfolioCard& at) { return at.useCase.key == key; });
    }

    QString nameOf(const QString& uid) const
    {
        return std::find_if(m_snapshot.people.begin(), m_snapshot.people.end(),
                            [&](const Person& person) { return person.uid == uid; })
            ->name;
    }

    static QStringList lines(const QByteArray& csv) { return QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts); }

    QString htmlOf(const PortfolioFilter& filter) const
    {
        return QString::fromUtf8(reportHtml(portfolioReport(m_snapshot, filter, m_head), m_snapshot.asOf));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Database> m_demo;
    PortfolioSnapshot m_snapshot;
    PortfolioHead m_head{QStringLiteral("uid"), QStringLiteral("Credit decisions"), QStringLiteral("Mei")};
};

ASSAY_TEST(TestPortfolioReport)
#include "tst_portfolio_report.moc"
